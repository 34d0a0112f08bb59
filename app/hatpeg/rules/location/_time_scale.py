"""The scale for comings and goings: how much an hour, a way and a person weigh."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.rules.location._weighing import Scale, Weighed

WHEN = frozenset({"hours-told", "clock-time", "date", "relative-time", "time-now"})
LONGEST = 160
"""Characters that are pointed at, at most, in one go."""

TIMES = Scale(
    enough=5.2,
    hints={
        "hours-told=hour": 1.0,
        "clock-time": 1.0,
        "hours-told=day": 0.5,
        "date": 0.5,
        "relative-time": 0.5,
        "time-now=now": 0.9,
        "shift-pattern=alone": 2.7,
        "shift-pattern=watched": 4.2,
        "shift-pattern": 1.5,
        "security-detail": 1.1,
    },
    company={
        "movement": 0.8,
        "presence": 1.1,
        "on-duty": 1.2,
        "third-person": 1.9,
        "one-client": 0.5,
        "client-word": 0.3,
        "own-site": 1.0,
        "service-place=hidden": 0.8,
        "service-place=open": 0.7,
        "service-place=visit": 0.7,
        "secret-place": 0.6,
        "site-description=near": 1.6,
        "site-description=look": 1.2,
        "site-description=at": 0.8,
        "place-name=brand": 0.6,
        "street-name": 0.5,
        "check-in": 0.5,
        "whereabouts=placed": 0.5,
        "own-life=kin": -1.2,
        "own-life=tale": -0.6,
        "open-to-all": -1.5,
        "public-place": -2.0,
        "public-event": -2.0,
    },
    elsewhere={
        "service-place=hidden": 1.1,
        "one-client": 0.6,
        "client-word": 0.6,
        "on-duty": 0.3,
        "secret-place": 0.4,
        "open-to-all": -1.0,
        "own-life=kin": -1.1,
        "own-life=tale": -0.6,
    },
    pairs=(
        (WHEN, frozenset({"movement", "presence"}), 1.9),
        (WHEN, frozenset({"on-duty", "client-word", "one-client"}), 0.75),
    ),
)


def is_live(sentence: Weighed) -> bool:
    """Whether it is told as it happens, and is no habit."""
    return sentence.has("time-now=now", "presence") and not sentence.has("shift-pattern", "hours-told=day")


def told(hits: Iterable[Hit]) -> TextSpan:
    """The passage that tells it: from the first word of time or way to the last, if that is not too long."""
    marks = [hit.place for hit in hits if hit.kind in WHEN | {"movement", "presence", "shift-pattern"}]
    whole = TextSpan(min(place.start for place in marks), max(place.end for place in marks))
    return whole if whole.end - whole.start <= LONGEST else TextSpan(whole.start, whole.start + LONGEST)

"""The scale for comings and goings: how much an hour, a way and a person weigh."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.facts import Sentence
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.rules.location._weighing import Scale

WHEN = frozenset({"hours-told", "clock-time", "date", "relative-time", "time-now"})
LONGEST = 160
"""Characters that are pointed at, at most, in one go."""

TIMES = Scale(
    enough=5.7,
    hints={
        "hours-told=hour": 1.9,
        "hours-told=day": 1.3,
        "clock-time": 0.6,
        "date": 0.3,
        "relative-time": 0.3,
        "time-now=now": 0.7,
        "shift-pattern=alone": 2.7,
        "shift-pattern=watched": 4.2,
        "shift-pattern": 1.7,
    },
    company={
        "security-detail": 1.8,
        "movement": 1.0,
        "presence": 1.0,
        "on-duty": 1.0,
        "third-person": 1.8,
        "one-client": 0.4,
        "client-word": 0.2,
        "own-site": 0.8,
        "dwelling": 0.8,
        "service-place=hidden": 0.8,
        "service-place=open": 0.7,
        "service-place=visit": 0.7,
        "secret-place": 0.6,
        "site-description=near": 1.6,
        "site-description=look": 1.2,
        "site-description=at": 0.8,
        "place-name=brand": 0.5,
        "street-name": 0.5,
        "check-in": 0.6,
        "whereabouts=placed": 0.5,
        "own-life=kin": -0.8,
        "own-life=tale": -0.5,
        "year": -0.7,
        "workplace-talk": -0.3,
        "open-to-all": -1.2,
        "open-door": -0.5,
        "public-place": -2.0,
        "public-event": -0.8,
    },
    elsewhere={
        "service-place=hidden": 1.0,
        "one-client": 0.5,
        "client-word": 0.6,
        "on-duty": 0.4,
        "secret-place": 0.4,
        "open-to-all": -0.9,
        "own-life=kin": -1.0,
        "own-life=tale": -1.1,
    },
    pairs=(
        (WHEN, frozenset({"movement", "presence"}), 1.5),
        (WHEN, frozenset({"on-duty", "client-word", "one-client"}), 0.7),
    ),
)


def is_live(sentence: Sentence) -> bool:
    """Whether it is told as it happens, and is no habit."""
    return sentence.has("time-now=now", "presence") and not sentence.has("shift-pattern", "hours-told=day")


def told(hits: Iterable[Hit]) -> TextSpan:
    """The passage that tells it: from the first word of time or way to the last, if that is not too long."""
    marks = [hit.place for hit in hits if hit.kind in WHEN | {"movement", "presence", "shift-pattern"}]
    whole = TextSpan(min(place.start for place in marks), max(place.end for place in marks))
    return whole if whole.end - whole.start <= LONGEST else TextSpan(whole.start, whole.start + LONGEST)

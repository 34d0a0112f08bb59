"""The fitted weights of :mod:`hatpeg.core.telling`; packaging/models/telling.py writes this file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Weighed(NamedTuple):
    """One decision: where it starts, what the log-odds of the reader and of the second opinion count, what hits add."""

    start: float
    reader: float
    opinion: float
    hits: Mapping[str, float]


ANY = Weighed(
    0.72,
    0.28,
    0.56,
    {
        "about-colleague-or-public": 0.32,
        "about-concrete-client": -0.17,
        "about-other": 0.13,
        "about-self": -0.29,
        "age": 0.16,
        "client-word": 0.33,
        "clock-time": 0.23,
        "cue-calm": -0.11,
        "cue-help-contact": -0.1,
        "cue-own-voice": 0.17,
        "cue-pay-and-work": 0.12,
        "cue-threat-told": 0.1,
        "date": -0.16,
        "internal-document": 0.32,
        "one-client": 0.38,
        "open-door": -0.17,
        "own-event": 0.1,
        "own-life": -0.37,
        "own-site": 0.14,
        "perhaps-a-name": 0.25,
        "public-event": -0.15,
        "record-number": 0.28,
        "security-detail": 0.38,
        "stay-event": 0.18,
        "third-person": -0.26,
        "time-now": -0.26,
        "topic-health": -0.13,
        "topic-lgbtq": -0.19,
        "unit": 0.19,
        "whereabouts": -0.18,
        "year": -0.23,
    },
)
STOP = Weighed(
    0.12,
    0.29,
    0.42,
    {
        "about-colleague-or-public": 0.19,
        "about-concrete-client": -0.37,
        "about-event-or-service": 0.13,
        "about-other": 0.11,
        "about-self": -0.44,
        "advice": -0.15,
        "age": 0.14,
        "client-word": 0.15,
        "clock-time": -0.11,
        "cue-against-blame": 0.13,
        "cue-party-told-of": -0.11,
        "cue-threat-told": -0.24,
        "dwelling": 0.12,
        "hours-told": -0.2,
        "internal-document": 0.33,
        "month": 0.16,
        "movement": -0.12,
        "named-age": 0.13,
        "on-duty": 0.24,
        "open-to-all": -0.18,
        "own-event": 0.19,
        "own-life": -0.24,
        "own-site": 0.21,
        "perhaps-a-name": 0.17,
        "person-name": 0.34,
        "picture-words": 0.16,
        "place-name": 0.31,
        "public-event": -0.24,
        "record-number": 0.38,
        "security-detail": 0.49,
        "site-description": 0.44,
        "stay-event": 0.28,
        "street-name": -0.13,
        "third-person": -0.55,
        "time-now": -0.2,
        "topic-hiv": 0.14,
        "topic-lgbtq": -0.13,
        "unit": 0.13,
        "year": -0.27,
    },
)
SPEAK_FROM = 0.33
STOP_FROM = 0.42
USUALLY_FROM = 0.3
FAMILY_FROM: Mapping[str, float] = {
    "client-identity": 0.2,
    "sensitive-linked": 0.2,
    "client-story": 0.4,
    "location": 0.2,
    "minors": 0.2,
    "photo-mention": 0.32,
    "dates-ages": 0.22,
    "reidentify": 0.34,
    "employer-crossover": 0.2,
    "conduct": 0.2,
    "contact": 0.32,
    "id-number": 0.22,
    "internal": 0.2,
    "schedule": 0.2,
}

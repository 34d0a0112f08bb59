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
    0.65,
    0.28,
    0.57,
    {
        "about-advocacy": -0.25,
        "about-colleague-or-public": 0.39,
        "about-concrete-client": -0.21,
        "about-event-or-service": -0.11,
        "about-other": 0.25,
        "about-self": -0.22,
        "age": 0.17,
        "client-word": 0.29,
        "clock-time": 0.24,
        "date": -0.13,
        "hours-told": 0.1,
        "internal-document": 0.29,
        "office-line-words": -0.11,
        "one-client": 0.33,
        "open-door": -0.18,
        "own-life": -0.36,
        "perhaps-a-name": 0.18,
        "place-name": -0.11,
        "public-event": -0.16,
        "record-number": 0.28,
        "security-detail": 0.38,
        "site-description": 0.15,
        "stay-event": 0.19,
        "third-person": -0.27,
        "time-now": -0.21,
        "topic-drugs": 0.16,
        "topic-health": -0.11,
        "topic-housing": 0.12,
        "topic-lgbtq": -0.18,
        "unit": 0.22,
        "work-mention": 0.11,
        "year": -0.21,
    },
)
STOP = Weighed(
    0.01,
    0.3,
    0.4,
    {
        "about-advocacy": -0.2,
        "about-colleague-or-public": 0.26,
        "about-concrete-client": -0.26,
        "about-event-or-service": -0.14,
        "about-other": 0.19,
        "about-self": -0.33,
        "advice": -0.18,
        "clock-time": -0.13,
        "dwelling": 0.14,
        "hours-told": -0.15,
        "internal-document": 0.3,
        "month": 0.19,
        "named-age": 0.13,
        "on-duty": 0.25,
        "open-to-all": -0.14,
        "own-event": 0.17,
        "own-life": -0.25,
        "own-site": 0.18,
        "perhaps-a-name": 0.15,
        "person-name": 0.37,
        "picture-words": 0.19,
        "place-name": 0.14,
        "public-event": -0.23,
        "record-number": 0.38,
        "security-detail": 0.5,
        "site-description": 0.49,
        "stay-event": 0.26,
        "street-name": -0.13,
        "third-person": -0.6,
        "time-now": -0.2,
        "topic-drugs": 0.1,
        "topic-hiv": 0.1,
        "topic-lgbtq": -0.18,
        "unit": 0.14,
        "year": -0.23,
    },
)
SPEAK_FROM = 0.55
STOP_FROM = 0.62
USUALLY_FROM = 0.3
FAMILY_FROM: Mapping[str, float] = {
    "client-identity": 0.2,
    "sensitive-linked": 0.28,
    "client-story": 0.2,
    "location": 0.24,
    "minors": 0.2,
    "photo-mention": 0.2,
    "dates-ages": 0.2,
    "reidentify": 0.3,
    "employer-crossover": 0.2,
    "conduct": 0.22,
    "contact": 0.22,
    "id-number": 0.24,
    "internal": 0.26,
    "schedule": 0.36,
}

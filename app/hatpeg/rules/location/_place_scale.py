"""The scale for places: how much a hint, a tie and an invitation weigh."""

from __future__ import annotations

from hatpeg.rules.location._weighing import Scale

POINT = 0.7
"""Hints that weigh at least this are pointed at."""

TO_SITE = ("own-site", "service-place=hidden", "secret-place", "site-landmark")
"""What ties a place to a house where people served live."""

PERSON = ("one-client", "third-person", "client-word")
"""What ties a place to a person."""

PLACES = Scale(
    enough=2.35,
    hints={
        "whereabouts=placed": 1.6,
        "whereabouts=pointed": 1.1,
        "site-description=near": 1.7,
        "site-description=look": 1.5,
        "site-description=view": 1.2,
        "site-description=at": 0.3,
        "unit": 1.5,
        "street-name": 0.9,
        "intersection": 0.9,
        "street-address": 0.3,
        "check-in=pin": 1.0,
        "check-in=at": 0.8,
        "place-name=brand": 0.7,
        "place-name=after": 0.4,
        "place-name=kind": 0.3,
        "site-landmark": 0.7,
    },
    company={
        "own-site": 1.4,
        "service-place=hidden": 1.5,
        "service-place=open": 0.9,
        "secret-place": 0.9,
        "one-client": 1.5,
        "third-person": 1.5,
        "client-word": 0.9,
        "on-duty": 1.2,
        "presence": 1.0,
        "time-now=now": 0.6,
        "time-now=day": 0.4,
        "shift-pattern": 0.6,
        "missing-person": 1.0,
        "security-detail": 1.4,
        "age": 0.8,
        "movement": 0.8,
        "dwelling": 0.7,
        "private-line-words": 0.6,
        "relative-time": 0.5,
        "date": -0.4,
        "year": -0.9,
        "open-door": -0.6,
        "office-line-words": -0.4,
        "open-to-all": -1.5,
        "public-place": -4.0,
        "public-event": -0.8,
        "own-life=kin": -2.0,
        "own-life=tale": -1.2,
    },
    elsewhere={
        "service-place=hidden": 1.4,
        "secret-place": 1.0,
        "own-site": 0.6,
        "one-client": 1.3,
        "on-duty": 0.4,
        "client-word": 0.3,
        "open-to-all": -1.0,
        "own-life=kin": -1.1,
        "own-life=tale": -0.9,
    },
)

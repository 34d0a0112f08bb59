"""Any network that the others do not cover: nothing is known about it, so it is taken to be public."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import CONFIRM, LOOKED_UP, OPEN

NETWORK = Network(
    id="elsewhere",
    name=mark("Another network"),
    limit=None,
    count=code_points,
    audiences=tuple(Audience),
    safest=Audience.EVERYONE,  # to start from "only you" would be a guess, and a dangerous one
    place_habit="We do not know what this network does with your location.",
    checked="2026-11-25",
    note="We do not know how long a post may be or who can see it. Please look before you post.",
    privacy=(LOCATION, AUDIENCE),
    taking_down=TakingDown(
        phone=(OPEN, mark("Look for three dots, an arrow or “More”."), mark("Choose “Delete”, or “Remove”."), CONFIRM),
        web=(OPEN, mark("Look for three dots, an arrow or “More”."), mark("Choose “Delete”, or “Remove”."), CONFIRM),
        stays=mark("We do not know what this network keeps."),
        checked=LOOKED_UP,
    ),
)

"""Bluesky."""

from __future__ import annotations

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.network import Network, PrivacyDefault, TakingDown
from hatpeg.core.speech import mark
from hatpeg.networks._graphemes import graphemes
from hatpeg.networks._privacy import LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE_POST, LOOKED_UP, OPEN, TAP_DOTS

NETWORK = Network(
    id="bluesky",
    name="Bluesky",
    limit=300,
    count=graphemes,
    audiences=(Audience.EVERYONE,),
    safest=Audience.EVERYONE,
    place_habit="Bluesky adds no location to a post. A place you name can be read by everyone.",
    checked="2026-11-25",
    compose_address="https://bsky.app/intent/compose",
    note="There are no private accounts: everything you post is public. Its app may show long links shorter.",
    source="https://www.docs.bsky.app/docs/advanced-guides/intent-links",
    privacy=(
        LOCATION,
        PrivacyDefault(
            "logged-out", mark("Bluesky asks not to show my posts to people who are not logged in."), Hat.PERSONAL
        ),
    ),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE_POST, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE_POST, CONFIRM),
        stays=mark("Other services that copy from Bluesky may keep the post."),
        checked=LOOKED_UP,
    ),
)

"""Bluesky."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network
from hatpeg.networks._graphemes import graphemes

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
)

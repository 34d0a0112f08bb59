"""Mastodon, on any server."""

from __future__ import annotations

import re

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.network import Network, PrivacyDefault, TakingDown
from hatpeg.core.speech import mark
from hatpeg.networks._graphemes import graphemes
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS
from hatpeg.networks._twitter_text import urls

A_LINK = "x" * 23
ADDRESS = re.compile(r"(?<![=/\w])(?P<name>@[a-z0-9_]++)@\w(?:[\w.-]*\w)?", re.IGNORECASE)
"""``@name@server``, of which only ``@name`` is counted."""


def count(text: str) -> int:
    """The length as the server counts it: links as 23, names without their server."""
    parts = []
    at = 0
    for start, end in urls(text, bare=False):
        parts += [_without_servers(text[at:start]), A_LINK]
        at = end
    parts.append(_without_servers(text[at:]))
    return graphemes("".join(parts))


def _without_servers(text: str) -> str:
    return ADDRESS.sub(r"\g<name>", text) if "@" in text else text


NETWORK = Network(
    id="mastodon",
    name="Mastodon",
    limit=500,
    count=count,
    audiences=(Audience.EVERYONE, Audience.FOLLOWERS),
    safest=Audience.FOLLOWERS,
    place_habit="Mastodon adds no location to a post. Your server’s name can give your area away.",
    checked="2026-11-25",
    note=(
        "500 characters is the usual length; your server may allow more. Posts for followers protect you only "
        "when you approve who follows. What was public cannot be made private."
    ),
    source="https://docs.joinmastodon.org/user/posting/",
    privacy=(
        LOCATION,
        AUDIENCE,
        PrivacyDefault("followers", mark("I approve who follows me."), Hat.PERSONAL),
    ),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("Other servers are asked to delete their copies. Some are late, and some do not."),
        checked=LOOKED_UP,
        source="https://github.com/kescherCode/mastodon-interaction-deleter",
    ),
)

"""Telegram: messages in channels and groups."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, utf16_units

NETWORK = Network(
    id="telegram",
    name="Telegram",
    limit=4_096,
    count=utf16_units,
    audiences=(Audience.EVERYONE, Audience.FOLLOWERS, Audience.GROUP),
    safest=Audience.GROUP,
    place_habit="Telegram shows a location only when you send one. Photos sent as files keep theirs.",
    checked="2024-12-31",
    compose_address="https://web.telegram.org/",
    note=(
        "Text under a photo has 1,024 characters. “Followers” are the readers of a private channel. The "
        "length of a message is from general knowledge."
    ),
    source="https://core.telegram.org/api/links",
)

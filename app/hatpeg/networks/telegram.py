"""Telegram: messages in channels and groups."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, utf16_units
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import GROUPS, LOCATION
from hatpeg.networks._steps import CONFIRM, LOOKED_UP

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
    privacy=(LOCATION, GROUPS),
    taking_down=TakingDown(
        phone=(
            mark("Hold your finger on the message."),
            mark("Choose “Delete”."),
            mark("Tick “Also delete for everyone”, where it is offered."),
            CONFIRM,
        ),
        web=(
            mark("Right-click the message."),
            mark("Choose “Delete”."),
            mark("Tick “Also delete for everyone”, where it is offered."),
            CONFIRM,
        ),
        stays=mark("In a group, an old message may only go for you. What was forwarded stays."),
        checked=LOOKED_UP,
        source="https://www.online-tech-tips.com/computer-tips/how-to-delete-messages-on-telegram/",
    ),
)

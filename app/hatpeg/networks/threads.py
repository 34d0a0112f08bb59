"""Threads."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown
from hatpeg.core.speech import mark
from hatpeg.networks._patterns import pattern
from hatpeg.networks._privacy import LOCATION, PRIVATE
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS

EMOJI_PARTS = (
    r"(?![©®™])[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Emoji_Modifier}\p{Regional_Indicator}]"
    "|(?<=[^\0-\u2000])\u200d|[\ufe0f\u20e3\U000e0020-\U000e007f]"
)


def count(text: str) -> int:
    """The length as the documentation counts it: emoji by their bytes, everything else by code points."""
    if text.isascii():
        return len(text)
    emoji = pattern(EMOJI_PARTS).findall(text)
    return len(text) - len(emoji) + sum(len(part.encode()) for part in emoji)


NETWORK = Network(
    id="threads",
    name="Threads",
    limit=500,
    count=count,
    audiences=(Audience.EVERYONE, Audience.FOLLOWERS),
    safest=Audience.FOLLOWERS,
    place_habit="We do not know what Threads does with your location. A place you tag is shown.",
    checked="2026-11-25",
    compose_address="https://www.threads.com/intent/post",
    note=(
        "An emoji counts as several characters. A private profile limits posts to followers; going public later "
        "shows old posts too. At most 5 links."
    ),
    source="https://developers.facebook.com/documentation/threads/posts",
    privacy=(LOCATION, PRIVATE),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("If you share to other networks, the copy there may stay. Look there too."),
        checked=LOOKED_UP,
    ),
)

"""YouTube: the description of a video."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network


def utf8_bytes(text: str) -> int:
    """The length in bytes, which YouTube's interface for programs counts; never less than its web page does."""
    return len(text.encode("utf-8", "surrogatepass"))


NETWORK = Network(
    id="youtube",
    name="YouTube",
    limit=5_000,
    count=utf8_bytes,
    audiences=(Audience.EVERYONE, Audience.ONLY_ME),
    safest=Audience.ONLY_ME,
    place_habit="We do not know what YouTube does with your location. A place you name is shown.",
    checked="2026-11-25",
    compose_address="https://studio.youtube.com/",
    see_more=120,
    note=(
        "The title has 100 characters more. Unlisted videos can be seen by everyone who has the link. That "
        "letters with accents count as two is from general knowledge."
    ),
    source="https://www.ayrshare.com/help-center/technical-support/character_limits",
)

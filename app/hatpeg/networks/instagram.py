"""Instagram: captions of photos and videos."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, utf16_units

NETWORK = Network(
    id="instagram",
    name="Instagram",
    limit=2_200,
    count=utf16_units,
    audiences=(Audience.EVERYONE, Audience.FOLLOWERS, Audience.FRIENDS),
    safest=Audience.FOLLOWERS,
    place_habit=("A tagged place is shown with the post, and puts it on the map even when you share no location."),
    checked="2026-11-25",
    compose_address="https://www.instagram.com/",
    see_more=125,
    note=(
        "Up to 30 hashtags in older pages, 5 in pages of 2026. Who can see a post is set for the whole "
        "account. The number of characters before “more” is from general knowledge."
    ),
    source="https://www.ayrshare.com/help-center/technical-support/character_limits",
)

"""Facebook: profiles, pages and groups."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, utf16_units

NETWORK = Network(
    id="facebook",
    name="Facebook",
    limit=63_206,
    count=utf16_units,
    audiences=(Audience.EVERYONE, Audience.FRIENDS, Audience.GROUP, Audience.ONLY_ME),
    safest=Audience.FRIENDS,
    place_habit="A check-in or a tagged place is shown with the post, and that place’s page can see it.",
    checked="2026-11-25",
    compose_address="https://www.facebook.com/",
    see_more=477,
    note=(
        "Facebook remembers who could see your last post, and tagging somebody adds their friends. The "
        "number of characters before “see more” is from general knowledge."
    ),
    source="https://www.ayrshare.com/help-center/technical-support/character_limits",
)

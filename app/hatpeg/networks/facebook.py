"""Facebook: profiles, pages and groups."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, PrivacyDefault, TakingDown, utf16_units
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import LOCATION, TAGS
from hatpeg.networks._steps import CLICK_DOTS, LOOKED_UP, OPEN, TAP_DOTS

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
    privacy=(
        LOCATION,
        TAGS,
        PrivacyDefault("audience", mark("I looked at who sees my next post. Facebook remembers the last choice.")),
    ),
    taking_down=TakingDown(
        phone=(
            OPEN,
            TAP_DOTS,
            mark("Choose “Move to trash”. In a group or on a Page it can say “Delete post”."),
            mark("Open Menu, Settings, Activity log, Trash, and delete it there too."),
        ),
        web=(
            OPEN,
            CLICK_DOTS,
            mark("Choose “Move to trash”. In a group or on a Page it can say “Delete post”."),
            mark("Open Settings and privacy, Activity log, Trash, and delete it there too."),
        ),
        stays=mark("Trash keeps it for 30 days. Only you see it there. What others shared in their own words stays."),
        checked=LOOKED_UP,
        source="https://www.clrn.org/how-to-delete-something-on-facebook",
    ),
)

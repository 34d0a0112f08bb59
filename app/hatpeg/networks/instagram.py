"""Instagram: captions of photos and videos."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, PrivacyDefault, TakingDown, utf16_units
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import LOCATION, PRIVATE
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS

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
    privacy=(
        LOCATION,
        PRIVATE,
        PrivacyDefault("map", mark("The map shows my location to no one.")),
    ),
    taking_down=TakingDown(
        phone=(
            OPEN,
            TAP_DOTS,
            DELETE,
            CONFIRM,
            mark("Open your profile, Menu, Your activity, Recently deleted, and delete it there too."),
        ),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("“Recently deleted” keeps a post for 30 days and a story for 24 hours. Only you see it there."),
        checked=LOOKED_UP,
        source="https://www.slashgear.com/instagram-recently-deleted-helps-hack-recovery-or-changes-of-heart-02657749/",
    ),
)

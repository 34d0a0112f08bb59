"""LinkedIn: posts of people, pages and groups."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, utf16_units
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE_POST, LOOKED_UP, OPEN, TAP_DOTS

NETWORK = Network(
    id="linkedin",
    name="LinkedIn",
    limit=3_000,
    count=utf16_units,
    audiences=(Audience.EVERYONE, Audience.FRIENDS, Audience.GROUP),
    safest=Audience.FRIENDS,
    place_habit="We do not know what LinkedIn does with your location. A place you tag or name is shown.",
    checked="2026-11-25",
    compose_address="https://www.linkedin.com/feed/",
    see_more=210,
    note=(
        "“Friends” are your connections. Check who can see it: the start value differs. The number of "
        "characters before “see more” is from general knowledge."
    ),
    source="https://www.ayrshare.com/help-center/technical-support/character_limits",
    privacy=(LOCATION, AUDIENCE),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE_POST, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE_POST, CONFIRM),
        stays=mark("A copy can stay in search results for a while. What others posted with their own words stays."),
        checked=LOOKED_UP,
    ),
)

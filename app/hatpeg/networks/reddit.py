"""Reddit: text posts in a community."""

from __future__ import annotations

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.network import Network, PrivacyDefault, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS

NETWORK = Network(
    id="reddit",
    name="Reddit",
    limit=40_000,
    count=code_points,
    audiences=(Audience.EVERYONE,),
    safest=Audience.EVERYONE,
    place_habit="Reddit shows no location with a post. The community you post in can give your area away.",
    checked="2026-11-25",
    compose_address="https://www.reddit.com/submit",
    note=(
        "The title has 300 characters more. That a text may have 40,000 is from general knowledge; some "
        "vendors say 5,000."
    ),
    source="https://github.com/bradvin/social-share-urls",
    privacy=(
        LOCATION,
        PrivacyDefault("history", mark("My profile does not list everything I posted."), Hat.PERSONAL),
    ),
    taking_down=TakingDown(
        phone=(
            OPEN,
            TAP_DOTS,
            mark("If it is text, choose “Edit post” first, empty it and save."),
            DELETE,
            CONFIRM,
        ),
        web=(
            OPEN,
            CLICK_DOTS,
            mark("If it is text, choose “Edit post” first, empty it and save."),
            DELETE,
            CONFIRM,
        ),
        stays=mark("The comments below it stay, also where they quote you. Other sites copy Reddit and may keep it."),
        checked=LOOKED_UP,
    ),
)

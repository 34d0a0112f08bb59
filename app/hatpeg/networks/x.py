"""X, which was Twitter."""

from __future__ import annotations

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.network import Network, PrivacyDefault, TakingDown
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS
from hatpeg.networks._twitter_text import weighted_length

NETWORK = Network(
    id="x",
    name="X",
    limit=280,
    count=weighted_length,
    audiences=(Audience.EVERYONE, Audience.FOLLOWERS),
    safest=Audience.FOLLOWERS,
    place_habit="Your profile shows the country or region you use X from, and a post shows a place you add.",
    checked="2026-11-25",
    compose_address="https://x.com/intent/tweet",
    note=(
        "A link counts as 23 characters and an emoji as 2. Paid accounts may write 25,000. Only a protected "
        "account can write for followers alone."
    ),
    source="https://docs.x.com/fundamentals/counting-characters",
    privacy=(
        LOCATION,
        PrivacyDefault("private", mark("My posts are protected."), Hat.PERSONAL),
        PrivacyDefault("country", mark("I looked at the country or region that my profile shows.")),
    ),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("Plain reposts go too. What others wrote when they quoted it stays."),
        checked=LOOKED_UP,
        source="https://help.twitter.com/pt/using-twitter/delete-tweets",
    ),
)

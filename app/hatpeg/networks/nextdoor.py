"""Nextdoor: posts to neighbors."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, PrivacyDefault, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS

NETWORK = Network(
    id="nextdoor",
    name="Nextdoor",
    limit=None,
    count=code_points,
    audiences=(Audience.EVERYONE, Audience.GROUP),
    safest=Audience.GROUP,
    place_habit=("Nextdoor is built on your home address: neighbors see your name and area, and may see your street."),
    checked="2017-12-31",
    compose_address="https://nextdoor.com/",
    note=(
        "“One group” is your neighborhood. Never post from the address of a confidential place. What it "
        "does with addresses was read in pages of 2017; the length it takes is not known."
    ),
    source="https://help.nextdoor.com/customer/en/portal/articles/2736374",
    privacy=(
        LOCATION,
        AUDIENCE,
        PrivacyDefault("street", mark("My street’s name is hidden from neighbors.")),
        PrivacyDefault("address", mark("The address I gave is not a confidential place.")),
    ),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("Neighbors may have received it by e-mail. Those e-mails stay."),
        checked=LOOKED_UP,
    ),
)

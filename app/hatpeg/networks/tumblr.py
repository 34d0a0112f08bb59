"""Tumblr: posts on a blog."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import CLICK_DOTS, CONFIRM, DELETE, LOOKED_UP, OPEN, TAP_DOTS

NETWORK = Network(
    id="tumblr",
    name="Tumblr",
    limit=None,
    count=code_points,
    audiences=(Audience.EVERYONE, Audience.ONLY_ME),
    safest=Audience.ONLY_ME,
    place_habit="We do not know what Tumblr does with your location. Photos may keep theirs.",
    checked="2020-12-31",
    compose_address="https://www.tumblr.com/dashboard",
    note=(
        "One paragraph takes 4,096 characters; a post has many. Reblogs cannot be taken back. From general knowledge."
    ),
    source="https://github.com/tumblr/docs/blob/master/npf-spec.md",
    privacy=(LOCATION, AUDIENCE),
    taking_down=TakingDown(
        phone=(OPEN, TAP_DOTS, DELETE, CONFIRM),
        web=(OPEN, CLICK_DOTS, DELETE, CONFIRM),
        stays=mark("Every reblog stays, with your words. You can ask who reblogged it to delete it."),
        checked=LOOKED_UP,
        source="https://techtipsgo.com/what-happens-when-you-delete-a-tumblr-post",
    ),
)

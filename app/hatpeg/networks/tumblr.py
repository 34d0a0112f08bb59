"""Tumblr: posts on a blog."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, code_points

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
)

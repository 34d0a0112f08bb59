"""WordPress: posts on a website or blog."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, code_points

NETWORK = Network(
    id="wordpress",
    name="WordPress",
    limit=None,
    count=code_points,
    audiences=(Audience.EVERYONE, Audience.ONLY_ME),
    safest=Audience.ONLY_ME,
    place_habit="WordPress itself adds no location. Photos you upload may keep theirs.",
    checked="2024-12-31",
    note="Private posts can still be read by the site’s editors. From general knowledge; not looked up.",
    source="https://wordpress.org/documentation/article/content-visibility/",
)

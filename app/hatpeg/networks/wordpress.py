"""WordPress: posts on a website or blog."""

from __future__ import annotations

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, TakingDown, code_points
from hatpeg.core.speech import mark
from hatpeg.networks._privacy import AUDIENCE, LOCATION
from hatpeg.networks._steps import LOOKED_UP

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
    privacy=(LOCATION, AUDIENCE),
    taking_down=TakingDown(
        phone=(
            mark("Open the app, My site, Posts."),
            mark("Tap the three dots beside the post and choose “Move to trash”."),
            mark("Open Trashed, and delete it there too."),
        ),
        web=(
            mark("Open your site’s dashboard, Posts."),
            mark("Point at the post and choose “Trash”."),
            mark("Open Trash and choose “Delete permanently”."),
            mark("If it had photos, delete them in Media too."),
        ),
        stays=mark("Who follows by e-mail or feed has a copy. Photos keep their own addresses until you delete them."),
        checked=LOOKED_UP,
    ),
)

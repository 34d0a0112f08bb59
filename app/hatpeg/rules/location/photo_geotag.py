"""Where and when a photo was taken, kept inside its file."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import Place
from hatpeg.core.rule import BOTH_HATS, Rule, Source


def nothing_yet(_facts: Facts) -> Iterable[Place]:
    """Nothing: a draft that carries a photo is "not checked" until photos can be."""
    return ()


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=nothing_yet,
    statement="Place and time are taken out of every photo before it leaves.",
    message="The file tells where or when it was taken",
    why="A phone writes the place into each photo; a shelter’s address has been found that way.",
    instead="Use the copy that Hatpeg makes: it holds the picture and nothing else.",
    flags=(),
    passes=(),
    sources=(
        Source(
            "GEO",
            "Geotagged photos and nonprofits (2011)",
            "https://jenniferamandajones.com/2011/10/17/the-photos-that-betray-us-gps-technology-mobile-phones-nonprofits/",
        ),
        Source(
            "VICE",
            "Yahoo News on the 2012 Exif leak",
            "https://news.yahoo.com/blogs/trending-now/john-mcafee-may-captured-digital-error-190006137.html",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
    ),
    fixes=(),
    family="location",
    sees_photos=True,
    no_fix="Photos are mended on the photo page.",
)

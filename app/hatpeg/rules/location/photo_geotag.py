"""Where and when a photo was taken, kept inside its file."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.distance import nearest_secret, rounded
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source, no_words
from hatpeg.core.speech import number, say


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """Photos whose file tells anything besides the picture, as long as it is not the bare copy that goes out."""
    for which, seen in facts.photos:
        if seen.details and not seen.details_removed:
            yield PhotoPlace(which)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """Everything that the file tells, a confidential place first."""
    seen = facts.draft.photos[place.photo].seen
    if seen is None:
        return
    near = nearest_secret(facts.agency, seen.place) if seen.place is not None else None
    if near is not None:
        yield say("a place about {metres} m from a confidential one", metres=number(rounded(near[1])))
    yield from (detail.told for detail in seen.details)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=no_words,
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
    photos=PhotoLook(
        look_at_photos,
        message="The file tells more than the picture",
        why="A phone writes the place into each photo; a shelter’s address has been found that way.",
        instead="Use the copy that Hatpeg makes: it holds the picture and nothing else.",
        listed=told_there,
    ),
)

"""What stands in the background of a photo."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.distance import nearest_secret, rounded
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source, no_words
from hatpeg.core.seen import Sort
from hatpeg.core.speech import number, say


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """Words and codes that can be seen and nobody has decided about; and photos taken near a confidential place."""
    for which, seen in facts.photos:
        for region in (*seen.open_of(Sort.WORDS), *seen.open_of(Sort.CODE)):
            yield PhotoPlace(which, region.box)
        if seen.place is not None and nearest_secret(facts.agency, seen.place) is not None:
            yield PhotoPlace(which)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """What can be read; or how near a confidential place is, whose name is not said."""
    seen = facts.draft.photos[place.photo].seen
    if seen is None:
        return
    if place.box is None:
        near = nearest_secret(facts.agency, seen.place) if seen.place is not None else None
        if near is not None:
            yield say("taken about {metres} m from a confidential place", metres=number(rounded(near[1])))
    for region in seen.regions:
        if region.box == place.box:
            words = " ".join(region.words.split())
            yield f"“{words}”" if words else say("words that could not be read")


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=no_words,
    statement="The background of every picture is looked at: numbers, signs, plates, screens, badges, mirrors.",
    message="Something in the background can be read",
    why="A door number, a badge or a whiteboard tells what the picture was not meant to.",
    instead="Cover it, or crop the picture.",
    flags=(),
    passes=(),
    sources=(
        Source(
            "CRNBC",
            "CRNBC social media snapshots (regulator's vignettes)",
            "https://www.crnbc.ca/Standards/resourcescasestudies/ethics/socialmedia/Pages/SocialMediaCases.aspx",
        ),
        Source("GVETS", "GVETS training vignette", "http://gvets.eu/quizzes/module-7-unit-1-casestudy-1/"),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
        Source("TS-LOC", "NNEDV, shelter location and the internet", "https://www.techsafety.org/shelter-location"),
    ),
    fixes=(),
    family="location",
    sees_photos=True,
    no_fix="Photos are mended on the photo page.",
    photos=PhotoLook(
        look_at_photos,
        message="Something in the background can be read or known again",
        why="A door number, a badge or a whiteboard tells what the picture was not meant to.",
        instead="Cover it, crop the picture, or say that it may be seen.",
        listed=told_there,
    ),
)

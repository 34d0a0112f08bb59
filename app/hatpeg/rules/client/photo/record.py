"""A record, letter, message or drawing of somebody served that is shown."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source
from hatpeg.core.seen import Seen, Sort
from hatpeg.core.speech import say_many
from hatpeg.core.telling import telling
from hatpeg.rules._cues import SOMEBODY, cued

SHOWN = cued("record-shown", company=SOMEBODY, beside=True, told_from=0.2)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words that show such a thing, and what the reader says is a picture where such a thing stands in the sentence."""
    yield from SHOWN(facts)
    if facts.hits_of("cue-record-thing"):
        for passage in telling(facts).of("photo-mention"):
            whole = facts.reading.sentence_of(passage).joined(passage)
            if facts.inside(whole, "cue-record-thing") and facts.inside(whole, "picture-words"):
                yield passage


MANY_LINES = 12
"""So many lines that can be read are a page or a screen, not a sign on a wall."""
FILED = ("birth-date", "social-security-number", "record-number", "cue-record-thing", "internal-document")
"""What stands on files and forms about people."""


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """A page or screen full of words, and words that stand on files about people."""
    for number, seen in facts.photos:
        words = facts.pictures.get(number)
        if words is None:
            continue
        if len(_lines(seen)) >= MANY_LINES or words.hits_of(*FILED):
            yield PhotoPlace(number)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """How much can be read."""
    seen = facts.draft.photos[place.photo].seen
    lines = len(_lines(seen)) if seen else 0
    yield say_many("{n} line that can be read", "{n} lines that can be read", lines)


def _lines(seen: Seen) -> tuple[object, ...]:
    return tuple(line for line in seen.to_read if line.kind is Sort.WORDS)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No records, messages, letters or drawings of people served are shown.",
    message="May show a record, message or drawing of somebody you serve",
    why="A hand, a turn of phrase or a file number is known at once, and the words were meant for you alone.",
    instead="Say in your own words what such letters are about, with nobody in it.",
    flags=(
        "Screenshot of her text to me at 3 am, my client is so funny.",
        "Look what she wrote me, one of our residents left this card.",
        "Text I got from my client today made me cry.",
        "Drawing by one of our kiddos, she is seven.",
        "Posting his note because our guest can really write.",
        "Miren lo que me mandó mi clienta, una carta de su hija.",
        "Pic of the letter our resident wrote to the judge, look at her handwriting.",
        "Swipe to see the drawing that our kiddo in room 3 made after court.",
    ),
    passes=(
        "Thank you letter from a donor, read it on our page.",
        "Screenshot of our new website.",
        "Look at what she built: the mayor opened the bridge.",
        "Our new intake form is shorter now.",
        "A card from the quilt circle came today.",
        "Miren la nota del periódico sobre el parque.",
    ),
    sources=(
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
    ),
    fixes=("drop-photo-mention", "say-it-of-many", "remove-passage"),
    family="photo_mention",
    photos=PhotoLook(
        look_at_photos,
        message="May show a record, a letter or a screen about somebody you serve",
        why="A file number, a hand or a turn of phrase is known at once.",
        instead="Cover the page or the screen, or choose another photo.",
        listed=told_there,
        at_most=Severity.WARN,
    ),
)

"""Pictures of an event that people served may have come to."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.rule import PROFESSIONAL_ONLY, PhotoLook, Rule, Source
from hatpeg.core.seen import Answer, Sort
from hatpeg.core.speech import say_many
from hatpeg.rules._cues import cued

SEVERAL = 3
"""From so many faces on, a photo is of a gathering."""
MAY_BE_SERVED = frozenset({Answer.UNKNOWN, Answer.CONSENT})


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """Photos of a gathering, until of each face that can be seen it is said whose it is, or that they agreed."""
    for number, seen in facts.photos:
        if seen.open_of(Sort.FACE) and _faces(facts, number) >= SEVERAL:
            yield PhotoPlace(number)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """How many people there are."""
    count = _faces(facts, place.photo)
    yield say_many("{n} face that can be seen", "{n} faces that can be seen", count)


def _faces(facts: Facts, number: int) -> int:
    seen = facts.draft.photos[number].seen
    regions = seen.regions if seen else ()
    return sum(each.kind is Sort.FACE and each.answer in MAY_BE_SERVED for each in regions)


RULE = Rule(
    severity=Severity.WARN,
    hats=PROFESSIONAL_ONLY,
    look=cued("event-pictures", company=("client-word", "one-client"), beside=True, told_from=0.3),
    statement="Event pictures go out only of people who said yes, with no child and nobody served in them.",
    message="May come with pictures of people who did not say yes",
    why="Somebody at the edge of a picture may be hiding, and a caption tells why they were there.",
    instead="Show the room, the speakers or the staff, and wait until the event is over.",
    flags=(
        "Photos from our holiday party: look at our residents and their kids dance, Rosa in the front.",
        "Great turnout, our clients Dee and Marcus won the raffle, swipe to see.",
        "Photos from our picnic: our client Tomas won the sack race, his mom cried.",
        "Look at all these faces, our resident Kim made the cake.",
        "Fotos de nuestra posada: nuestra clienta Lupe y sus tres niños.",
    ),
    passes=(
        "Great turnout at the walk. Thank you.",
        "Photos from our gala are with the staff.",
        "Highlights from our annual report.",
        "What a turnout for the vote.",
        "Qué gran asistencia en la marcha.",
    ),
    sources=(
        Source(
            "ODPA",
            "Guernsey data protection authority, case 2024",
            "https://www.odpa.gg/information-hub/books-podcasts-stories/stories/story/?id=de55ab30-edcb-ee11-9079-6045bd8c5eac",
        ),
        Source(
            "STORY2",
            "Ten tips (firespring)",
            "https://firespring.com/solutions-for-nonprofits/ethical-storytelling-10-tips-for-nonprofits/",
        ),
    ),
    fixes=("drop-photo-mention", "remove-passage", "remove-clause", "say-it-of-many"),
    family="photo_mention",
    photos=PhotoLook(
        look_at_photos,
        message="Shows several people. Did each of them agree?",
        why="Somebody at the edge of a picture may be hiding, and a caption tells why they were there.",
        instead="Cover who did not agree, or show the room, the speakers or the staff.",
        listed=told_there,
    ),
)

"""A picture of somebody served that is said to show no face."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source
from hatpeg.core.seen import Sort
from hatpeg.core.speech import say
from hatpeg.rules._cues import SOMEBODY, cued


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """What may be a face; and each photo that no person has looked at, or on which not everything was looked for."""
    for number, seen in facts.photos:
        if seen.needs_look or seen.unseen:
            yield PhotoPlace(number)
        yield from (PhotoPlace(number, face.box) for face in seen.open_of(Sort.FACE) if not face.is_sure)


def told_there(facts: Facts, place: PhotoPlace) -> Iterator[str]:
    """What the program may have missed."""
    seen = facts.draft.photos[place.photo].seen
    if place.box is not None:
        yield say("maybe a face")
    elif seen is not None and seen.unseen:
        yield say("not looked for on this computer: {what}", what=", ".join(map(say, seen.unseen)))
    else:
        yield say("small or turned faces can be missed")


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=cued("faceless", company=SOMEBODY, unless=("cue-stock-pictures",), beside=True, told_from=0.15),
    statement="A tattoo, hair, hands, clothes, a room or a voice can show who it is, even without a face.",
    message="May show somebody you serve without the face",
    why="Families have known people by their hands or shoes, and emoji over faces have been seen through.",
    instead="Use a drawing, a staff member’s hands, or the building’s inside.",
    flags=(
        "No faces, just her hands holding the keys. Our newest client.",
        "Back of his head only, but our resident is so proud.",
        "Emoji over the faces, our kiddos had the best day, she danced.",
        "You can't see her face, she is one of our guests.",
        "Solo sus manos, pero ella es nuestra clienta y ya tiene llaves.",
        "Her face is blurred, our client asked for it.",
    ),
    passes=(
        "No faces at the table when the pizza was gone.",
        "Stock photo, no faces.",
        "A volunteer's hands knead the dough.",
        "He shot the mural from behind the fence.",
        "De espaldas al mar, así descanso yo.",
        "Masks on, faces covered, our nurses are ready.",
    ),
    sources=(
        Source(
            "FOSTER-NC",
            "Pitt County DSS policy, 2017",
            "http://www.reflector.com/News/2017/11/16/No-pix-of-foster-kids-allowed-on-social-media-Pitt-DSS-board-decides.html",
        ),
        Source(
            "CRNBC",
            "CRNBC social media snapshots (regulator's vignettes)",
            "https://www.crnbc.ca/Standards/resourcescasestudies/ethics/socialmedia/Pages/SocialMediaCases.aspx",
        ),
    ),
    fixes=("drop-photo-mention", "say-it-of-many", "remove-clause", "remove-passage"),
    family="photo_mention",
    photos=PhotoLook(
        look_at_photos,
        message="May show somebody whom the program did not see",
        why="Small or turned faces can be missed, and a tattoo, hair or hands can show who it is.",
        instead="Look at the whole photo yourself, and cover what could show who it is.",
        listed=told_there,
    ),
)

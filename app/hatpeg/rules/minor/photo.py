"""A picture of children served."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.rule import BOTH_HATS, PhotoLook, Rule, Source
from hatpeg.core.seen import Sort
from hatpeg.core.telling import telling
from hatpeg.rules._cues import cued

SHOWN = cued("children-shown", told_from=0.3)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words for a picture of children, unless the reader takes the draft for harmless; and pictures where it sees both.

    Where it says that a picture is told of and that a child is, the picture most likely shows the child.
    """
    yield from SHOWN(facts)
    seen = telling(facts)
    if seen.of("minors"):
        yield from seen.of("photo-mention")


def look_at_photos(facts: Facts) -> Iterator[PhotoPlace]:
    """Faces that are anybody's, beside words about children served; the program cannot tell how old a face is."""
    if not (telling(facts).of("minors") or facts.hits_of("cue-children-shown")):
        return
    for number, seen in facts.photos:
        yield from (PhotoPlace(number, face.box) for face in seen.open_of(Sort.FACE))


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No picture shows a child who is served; blurred faces and emoji are not enough.",
    message="May come with a picture of children you serve",
    why="A child cannot agree, and whoever looks for the mother looks for the child.",
    instead="Show the toys, the table or the drawing board, without a child.",
    flags=(
        "Look at these little faces! Our kiddos at the shelter party.",
        "Pics of the kids in our program, swipe for more.",
        "Our littles from unit 2 on the bounce house, video of the kids below.",
        "Photo of our kiddos with their foster mom.",
        "Fotos de los niños del refugio en la posada.",
        "Swipe to see our foster baby asleep in the car seat, I blurred her face.",
        "Videos de los niños del refugio con su mamá, la que llegó anoche.",
    ),
    passes=(
        "Look at these faces: our bakers at dawn.",
        "Pictures of the mural are up.",
        "Kids draw what a home is. See the essays on our page.",
        "My kids drew a house with six doors.",
        "Fotos de la cocina nueva.",
        "Children deserve homes.",
    ),
    sources=(
        Source(
            "FOSTER-NC",
            "Pitt County DSS policy, 2017",
            "http://www.reflector.com/News/2017/11/16/No-pix-of-foster-kids-allowed-on-social-media-Pitt-DSS-board-decides.html",
        ),
        Source(
            "ODPA",
            "Guernsey data protection authority, case 2024",
            "https://www.odpa.gg/information-hub/books-podcasts-stories/stories/story/?id=de55ab30-edcb-ee11-9079-6045bd8c5eac",
        ),
        Source(
            "NSVRC",
            "NSVRC, talking with survivors (for journalists)",
            "http://www.nsvrc.org/sites/default/files/2013-01/publications_nsvrc_factsheet_media-packet_talking-with-survivors.txt",
        ),
    ),
    fixes=("drop-photo-mention", "say-it-of-many", "remove-clause", "remove-passage"),
    family="photo_mention",
    photos=PhotoLook(
        look_at_photos,
        message="A face, beside words about children you serve",
        why="A child cannot agree, and whoever looks for the mother looks for the child.",
        instead="Cover it, or show the toys, the table or the drawing board.",
        at_most=Severity.WARN,
    ),
)

"""What a draft tells about people served, in any words: a client's story, where a house is, who is on shift.

The encoder answers for each window of the draft and for both hats, since the same words may be fine on one account
and not on the other. ``told`` is how likely the window should be spoken about at all, ``told-block`` how likely it
should be stopped, and one kind for each family what it tells. The value is the hat, the score a probability, the
place the words that weigh most.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._passages import passage
from hatpeg.reader import mind
from hatpeg.reader.answers import FAMILIES, HATS
from hatpeg.reader.meaning import Told

ANY, STOP = "told", "told-block"
OF_FAMILY = tuple(f"told-{family}" for family in FAMILIES)
WORTH_TELLING = 0.05


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """What each window tells, for each hat."""
    for window in mind.told(reading):
        yield from _of_window(reading, window)


def _of_window(reading: Reading, window: Told) -> Iterator[Hit]:
    posts = window.seen.posts.tolist()
    if all(answers[-2] < WORTH_TELLING for answers in posts):
        return
    places = {}
    for hat, answers in zip(HATS, posts, strict=True):
        for column, (kind, score) in enumerate(zip((*OF_FAMILY, ANY, STOP), answers, strict=True)):
            if score >= WORTH_TELLING:
                family = min(column, len(FAMILIES))
                if family not in places:
                    places[family] = passage(reading, window, family)
                yield Hit(kind, places[family], round(score, 3), hat)


DETECTOR = TextDetector(
    kinds=(ANY, STOP, *OF_FAMILY),
    find=find,
    sees="meaning",
    takes_a_second_look=True,
    finds=(
        "Long day. Had to tell a mom she isn't getting them back.",
        "lil M from room 4 made 90 days!!",
        "the new girl in bed 3 cried all night, she's only 15",
        "One of my guys relapsed again, third time since the judge let him out",
        "Hoy una de mis muchachas me enseño la foto de su bebe.",
    ),
    ignores=(
        "HIV stigma must end.",
        "Our annual gala is on Saturday at six, tickets at the door.",
        "The office is closed on Monday for the holiday.",
        "Free Narcan training at the library this Thursday.",
        "Las plantas del balcon ya florecieron.",
    ),
)

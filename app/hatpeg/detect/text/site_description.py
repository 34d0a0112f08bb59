"""Hints at where something is: behind the library, two doors from the bakery, the yellow duplex with the ramp.

The value tells the sort of hint: ``near`` for a thing beside it, ``at`` for the same in plainer words (*in*, *on*,
*from*), ``look`` for what it looks like, ``view`` for what is seen or heard from it. A hint is harmless alone;
rules ask whose place it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word, Words
from hatpeg.detect.text._listed import Sheet, listed
from hatpeg.detect.text._places import NAME, set_of, spot_after
from hatpeg.resources import lines

KIND = "site-description"
STRONG, WEAK, LOOK, VIEW = 0.8, 0.6, 0.7, 0.75
WEAK_REACH = 4
LOOKS = (Sheet("looks", "look", LOOK),)

SEE = set_of("see hear seen heard smell ve ven oye oyen")
CAN = set_of("can could puedes pueden puede se")
ANYBODY = set_of("you u we one puedes pueden se")
FROM = set_of("from desde")
INSIDE = set_of(
    "window windows porch kitchen yard room beds bed roof balcony steps stoop deck nursery office house home place"
    " stop door loft upstairs ventana cocina patio azotea balcon rampa"
)
TO_LAND = set_of("in rumbo")
"""Weak words after which only a name counts: "in the office" says nothing, "in Roseburg" does."""
ARTICLES = set_of("the")


@cache
def _relations() -> tuple[Phrases, frozenset[str]]:
    strong = [line for line in lines("words/location/near-strong.txt") if not line.startswith("!")]
    traps = [line[1:] for line in lines("words/location/near-strong.txt") if line.startswith("!")]
    weak = lines("words/location/near-weak.txt")
    return Phrases((*strong, *traps, *weak)), frozenset(weak) | {f"!{line}" for line in traps}


@cache
def _colours() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(lines("words/location/colours.txt")), frozenset(lines("words/location/buildings.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each hint, with the thing it points at."""
    words = reading.words
    yield from _near(words)
    yield from _colored(words)
    yield from _seen(words)
    yield from listed(KIND, LOOKS, reading)


def _near(words: tuple[Word, ...]) -> Iterator[Hit]:
    phrases, known = _relations()
    for first, last, line in phrases.find_words(words):
        if f"!{line}" in known:
            continue
        weak = line in known
        spot = spot_after(words, last, WEAK_REACH if weak else 6)
        if spot is None or (weak and spot.sort != NAME and words[first].text in TO_LAND):
            continue
        if line == "by" and spot.sort == NAME and words[last].text not in ARTICLES:
            continue  # "Hosted by Lola" names who, not where
        place = words[first].place.joined(words[spot.last - 1].place)
        yield Hit(KIND, place, WEAK if weak else STRONG, "at" if weak else "near")


def _colored(words: Words) -> Iterator[Hit]:
    """A color before a building ("yellow house") or, in Spanish, after it ("casa amarilla")."""
    colours, buildings = _colours()
    for position in words.at(colours):
        word = words[position]
        ahead = words[position + 1 : position + 4]
        for step, other in enumerate(ahead, start=1):
            if other.sentence != word.sentence:
                break
            if other.text in buildings and not _white_house(word, other):
                yield Hit(KIND, word.place.joined(words[position + step].place), LOOK, "look")
                break
        if position and words[position - 1].text in buildings:
            yield Hit(KIND, words[position - 1].place.joined(word.place), LOOK, "look")


def _white_house(colour: Word, building: Word) -> bool:
    return colour.text in {"white", "blanca"} and building.as_written in {"House", "Casa"}


def _seen(words: Words) -> Iterator[Hit]:
    """What can be seen or heard, from a room: "you can see the elevator from our porch"."""
    for position in words.at(SEE):
        word = words[position]
        end = min(position + 18, len(words))
        for later in range(position + 1, end):
            if words[later].sentence != word.sentence:
                break
            if words[later].text in FROM and _room(words, later):
                yield Hit(KIND, word.place.joined(words[later].place), VIEW, "view")
                break
        else:
            yield from _can_see(words, position)


def _can_see(words: tuple[Word, ...], position: int) -> Iterator[Hit]:
    """What anybody there can see: "you can just see the steeple"."""
    before = {word.text for word in words[max(0, position - 4) : position]}
    if not (before & CAN and before & ANYBODY):
        return
    spot = spot_after(words, position + 1, reach=5)
    if spot:
        yield Hit(KIND, words[position].place.joined(words[spot.last - 1].place), VIEW, "view")


def _room(words: tuple[Word, ...], start: int) -> bool:
    return any(word.text in INSIDE for word in words[start + 1 : start + 5])


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "We are ⟦behind the library⟧",
        "It's ⟦across from the Food Lion⟧",
        "⟦two blocks south of the tracks⟧",
        "the ⟦yellow duplex⟧",
        "⟦hear the bells from⟧ our porch",
        "⟦above the nail salon⟧",
        "la ⟦casa amarilla⟧",
        "⟦detras de la gasolinera⟧",
        "⟦off exit 19⟧",
    ),
    ignores=(
        "Behind every good team is a tired one.",
        "The White House spoke.",
        "next to me",
        "by the way",
        "at the end of the month",
        "above all, kindness",
    ),
)

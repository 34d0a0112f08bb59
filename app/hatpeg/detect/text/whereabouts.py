"""A third person living, sleeping, staying, working or being taken somewhere, or pointed out by where they are.

The value is ``placed`` where a place follows ("sleeps behind the Kroger"), ``pointed`` for a person told apart by a
place ("the couple in the camper by the boat launch"), empty where the place itself is not seen.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word, Words
from hatpeg.detect.text._places import NAME, Spot, set_of, spot_after
from hatpeg.resources import lines

KIND = "whereabouts"
PLACED, POINTED, BARE = 0.9, 0.6, 0.4

SELF = set_of("i i'd i've i'm im we we've yo me nos")
BRING = set_of("placed handed dropped left took picked find visit")
OBJECTS = set_of("her him them")
BE = set_of("is are was were")
STANDS = set_of("esta estan")
LIGHT = set_of("ya ahorita ahora y hoy pero que aun todavia tambien siempre solo ella el ellos ellas quien donde se")
"""What may stand before a Spanish verb whose subject goes without saying: "ya está en", "y está en"."""
ANYBODY = set_of("personas gente quienes migrantes familias vecinos vecinas muchos muchas miles todos todas")
"""Before "que duermen en": people in general, who are nowhere in particular."""
OTHERS = set_of("she he they who that it's her his everyone dad mum mom lad gal both all one two three four kids")
THINGS = set_of(
    "parking entrance lobby office training class classes meeting meetings event orientation dinner breakfast lunch"
    " services service registration everything admission clinic shelter store hearing court group it this that there"
    " here what where today bingo hours address dropoff pickup sign-in mass misa today's week month prom rehearsal"
)
"""What may stand in capitals before a bare *is*, and is nobody."""
ANY_HOUSE = set_of(
    "shelter shelters program programs programme refuge housing home homes house houses place residence facility care"
    " treatment apartment apartments refugio albergue programa casa hogar vivienda apartamento departamento"
)
"""A kind of house and nothing to find it by."""
WHERE = set_of("in at on under behind by near over outside beside above inside en bajo afuera detras atras frente")
ONE = set_of(
    "the that this our my one an a old little young elderly older quiet tall same la el esa ese una un nuestra mi"
)


@cache
def _phrases() -> tuple[Phrases, frozenset[str]]:
    told = [line for line in lines("words/location/whereabouts.txt") if not line.startswith("!")]
    traps = [line[1:] for line in lines("words/location/whereabouts.txt") if line.startswith("!")]
    return Phrases((*told, *traps)), frozenset(traps)


@cache
def _people() -> frozenset[str]:
    return frozenset(lines("words/location/person-place-nouns.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase together with the place it comes to."""
    words = reading.words
    phrases, traps = _phrases()
    for first, last, line in phrases.find_words(words):
        if line in traps or not _of_another(words, first):
            continue
        spot = spot_after(words, last)
        spot = spot if spot and _can_be_found(words, last, spot) else None
        end = spot.last if spot else last
        place = words[first].place.joined(words[end - 1].place)
        yield Hit(KIND, place, PLACED if spot else BARE, "placed" if spot else "")
    yield from _pointed(words)


def _can_be_found(words: tuple[Word, ...], last: int, spot: Spot) -> bool:
    """Whether somebody could go there: not to "our shelter", whichever, nor where a person has moved out of."""
    if words[last - 1].text == "out" and words[last].text == "of":
        return False
    return spot.sort == NAME or spot.last - spot.first > 1 or words[spot.first].text not in ANY_HOUSE


def _of_another(words: tuple[Word, ...], first: int) -> bool:
    """Whether somebody else is meant: not the writer, and, before a bare *is*, a person and no thing."""
    before = words[first - 1] if first and words[first - 1].sentence == words[first].sentence else None
    if before is None:
        return words[first].text not in BE
    if before.text in SELF:
        return (
            words[first].text in BRING
            or OBJECTS.intersection(word.text for word in words[first + 1 : first + 3]) != set()
        )
    if before.text == "que" and first > 1 and words[first - 2].text in ANYBODY:
        return False
    if words[first].text in STANDS and words[first + 1].text in {"en", "con"}:
        return _is_of_a_person(words, first)
    if words[first].text not in BE:
        return ANYBODY.isdisjoint(word.text for word in words[max(0, first - 2) : first])
    named = before.as_written[0].isupper() and before.text not in THINGS
    return named or before.text in _people() or before.text in OTHERS


def _is_of_a_person(words: tuple[Word, ...], first: int) -> bool:
    """Whether "está en" has a person before it, or nobody at all: "la unidad móvil está en" has a thing."""
    before = words[first - 1]
    is_apart = words[first].place.start - before.place.end > 1  # ", está en"
    if is_apart or before.text in LIGHT or (before.as_written[0].isupper() and before.text not in THINGS):
        return True
    near = (word.text for word in words[max(0, first - 4) : first] if word.sentence == before.sentence)
    return not _people().isdisjoint(near)


def _pointed(words: Words) -> Iterator[Hit]:
    for position in words.at(_people()):
        if not 0 < position < len(words) - 2 or words[position + 1].text not in WHERE:
            continue
        if words[position - 1].text not in ONE or words[position - 1].sentence != words[position + 1].sentence:
            continue
        spot = spot_after(words, position + 2, reach=7)
        if spot:
            place = words[position - 1].place.joined(words[spot.last - 1].place)
            yield Hit(KIND, place, POINTED + 0.1 * (spot.sort == NAME), "pointed")


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "she ⟦is staying at the Travelodge⟧",
        "they ⟦moved her to Garden City⟧",
        "he ⟦sleeps behind the Kroger⟧",
        "the ⟦old couple in the camper by the boat launch⟧",
        "⟦vive en la calle Junin⟧",
        "⟦la tenemos en⟧ casa",
        "⟦beds down by the levee⟧",
        "la señora mayor ⟦está en la clinica⟧",
        "⟦consiguió trabajo en la panaderia⟧",
        "⟦estudia en el colegio San Agustín⟧ y canta",
    ),
    ignores=(
        "living with HIV",
        "moved to tears",
        "working on it",
        "the kids in my heart",
        "He's at peace.",
        "La unidad móvil está en Avenida Central.",
        "Las personas que duermen afuera de la terminal",
    ),
)

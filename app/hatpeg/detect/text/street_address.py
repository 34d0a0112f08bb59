"""Street addresses: a house number with the name of a street, as they are written in English and Spanish.

A number and a name without a type ("at 309 Sumac", "1422 Birchwood #6") count less: 0.6. Addresses that everybody
knows (10 Downing Street) are left out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text import _address_patterns as pattern
from hatpeg.detect.text._continental_addresses import number_last, streets_with_type_behind
from hatpeg.detect.text._spanish_addresses import spanish_addresses
from hatpeg.detect.text._streets import NUMBER, counts, famous, is_half_name, is_name, listed

KIND = "street-address"
BEFORE, AFTER = 70, 260
"""How far around a house number an address is looked for, in characters."""
HOUR = 12
"""A number up to this one after "at" is more often an hour than a house."""
BLOCK = 100
"""A number from this one on is more often a house than a count of something."""
SHORTEST = 3
"""Letters in a street's name without a type: "I" and "U.S." are none."""
SURE_TYPES = frozenset("street st avenue ave road rd lane ln boulevard blvd crescent terrace row place mews".split())
"""Types that hardly anything but a street is called, so that "High" or "New" may be all of its name."""
OLDEST, NEWEST = 1900, 2100
"""Between these a number without a street's type is more often a year."""

Found = tuple[int, int, float]


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every address, one hit each; its value is the address in small letters."""
    text = reading.plain.text
    has_first = not listed("street-types-first").isdisjoint(reading.words.positions)
    done = 0
    for start, end, score in sorted(_found(reading, has_first=has_first), key=lambda one: (one[0], -one[1])):
        value = " ".join(text[start:end].casefold().split())
        if start >= done and not any(value.startswith(known) for known in famous()):
            house = pattern.HOUSE_BEFORE.search(text, max(done, start - 8), start)
            done = end
            yield Hit(KIND, reading.plain.place(house.start() if house else start, end), score, value)


def _found(reading: Reading, *, has_first: bool) -> Iterator[Found]:
    text, starts = reading.plain.text, reading.plain.starts
    if "PO " in text or "po " in text:
        for match in pattern.MILITARY.finditer(text):
            yield *match.span(), 1.0
    yield from spanish_addresses(text, reading.words.positions.keys())
    for start, end, score in streets_with_type_behind(text, reading.words.positions.keys()):
        yield start, _last(text, end), score
    for first, last in counts(reading.words):
        start, end = (
            bisect_left(starts, at) for at in (reading.words[first].place.start, reading.words[last].place.end)
        )
        yield from _typed(text, start, end)
    done = 0
    for match in NUMBER.finditer(text):
        start, end = match.span()
        found = () if start < done else tuple(_at(text, start, end, has_first=has_first))
        if found:
            yield found[0]
            done = found[0][1]


def _at(text: str, start: int, end: int, *, has_first: bool) -> Iterator[Found]:
    """The readings of one number as the number of a house, best first."""
    numbered = pattern.NUMBERED_ROAD.match(text, end, end + AFTER)
    if numbered and text[start:end].isdigit() and int(text[start:end]) > HOUR:
        yield start, numbered.end(), 1.0
    yield from _typed(text, start, end)
    before = text[max(0, start - BEFORE) : start]
    if has_first:
        yield from _type_first(text, before, start, end)
    for first, score in number_last(text, before, start, end):
        yield first, _last(text, end), score
    two = pattern.TWO_NUMBERS.match(text, end, end + AFTER)
    if two:
        yield start, two.end(), 0.8
    yield from _bare(text, before, start, end)


def _last(text: str, end: int) -> int:
    """Where an address ends whose number ends at ``end``: behind its unit, if it has one."""
    tail = pattern.AFTER_NUMBER.match(text, end, end + AFTER)
    return tail.end() if tail else end


def _typed(text: str, start: int, end: int) -> Iterator[Found]:
    match = pattern.typed().match(text, end, end + AFTER)
    if match is None:
        return
    if _is_named(match):
        flat = pattern.FLAT_FIRST.search(text, max(0, start - BEFORE), start)
        double = pattern.NUMBER_BEFORE.search(text, max(0, start - BEFORE), start)
        first = flat or double
        yield first.start() if first else start, match.end(), 0.9 if match["small"] else 1.0


def _is_named(match: re.Match[str]) -> bool:
    """Whether the words between number and type may be a street's name: "Old Quarry", but not "new drug"."""
    words = [word for word in match.group("first", "small", "next") if word]
    rest = (match["rest"] or "").split() or words[1:]
    if is_half_name(words[0]):
        alone = match["then"] or (match["first"] and match["type"].casefold() in SURE_TYPES)
        return is_name(rest[0]) if rest else bool(alone)
    return all(word == "The" or is_name(word) for word in words)


def _type_first(text: str, before: str, start: int, end: int) -> Iterator[Found]:
    match = pattern.type_first().search(before)
    if match:
        closed = pattern.CLOSED.match(text, end)
        if match["small"] is None or (closed and is_name(match["small"])):
            yield start - len(before) + match.start(), _last(text, end), 1.0
    mixed = pattern.then_type_first().match(text, end, end + AFTER)
    if mixed:
        yield start, mixed.end(), 1.0


def _bare(text: str, before: str, start: int, end: int) -> Iterator[Found]:
    match = pattern.BARE.match(text, end, end + AFTER)
    if match is None or not text[start:end].isdigit() or len(match["first"]) < SHORTEST or not is_name(match["first"]):
        return
    number = int(text[start:end])
    placed = (number > HOUR and pattern.PLACED.search(before)) or (
        number >= BLOCK and not OLDEST <= number <= NEWEST and pattern.PLACED_ON.search(before)
    )
    if match["unit"] or placed:
        yield start, match.end(), 0.6


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "our shelter on ⟦118 Elm Street⟧, call her",
        "⟦44 Kestrel Ct.⟧ is empty",
        "They live at ⟦2207 Garnet apt C⟧ now",
        "Drive by ⟦309 Sumac⟧ and honk!",
        "⟦four-eighteen Elm Street⟧, the yellow door",
        "⟦Unit 4, 12 Smith St⟧ is hers",
        "⟦4/12 Smith St⟧",
        "⟦Flat 2, 17 Rose Lane⟧",
        "vive en ⟦Calle 5 de Mayo 23⟧",
        "⟦C/ Olmo 12, 3º B⟧",
        "⟦Av. Insurgentes Sur 1602⟧",
        "⟦Carrera 7 # 12-34⟧",
        "está en la ⟦Cll 45 #23-10 apto 502⟧",
        "colonia Las Flores, ⟦manzana 14, lote 7⟧",
        "Sabana Grande, ⟦Edif. Mirador, apto 4-B⟧",
        "cobijas al ⟦departamento 12 de Bolívar 1450⟧",
        "viven ⟦de la iglesia 2 cuadras al sur, 1 abajo⟧",
        "⟦Pje. Los Aromos 1877⟧, Puente Alto",
        "la ⟦calle Junín 77, patio 3⟧",
        "⟦400 E 9th St⟧, side gate",
        "come to ⟦118 elm street⟧ tonight",
        "⟦1422 Birchwood #6⟧",
        "⟦12 Dr. Martin Luther King Jr. Blvd⟧",
        "cards to ⟦418 Old Quarry Lane⟧",
        "⟦12 old mill road⟧ is hers",
        "by ⟦17 High Street⟧",
        "⟦903B Big Pine Dr⟧",
        "⟦20315 County Road 12⟧, red gate",
        "his flat, ⟦2450 S. Kedzie⟧, is dry",
        "it is ⟦Hersnapvej 18⟧, second floor",
        "vive en ⟦Király u. 15.⟧",
        "⟦2224 Trenerys gate 232⟧",
        "the house on ⟦Joaquin Suarez 2906⟧.",
        "⟦36 rue de pologne⟧, tercer piso",
    ),
    ignores=(
        "Main Street America gave us a grant.",
        "The 12 steps saved me.",
        "20 beds and 5 years of work",
        "Congrats to Dr. Smith, St. Brigid's and 10 Downing Street",
        "Ave Maria at 7",
        "street outreach gave out 40 coats",
        "In 1917 Mary Richmond told social workers to write less",
        "1.114 personas durmiendo en la calle en la ciudad, 212 más",
        "the VAWA vote is at 10 ET",
        "manzana verde, lote de 20 cajas, torre 2 mil",
        "la fila llegaba a 2 cuadras y media",
        "3 food drives this month",
        "40 New Court Dates and 2 Old Drives",
        "Fire Brigade 12, Main Gate 3 and the Golf Tee 20",
        "Our Pride Ring 5, Provo UT 2024, iPad 2",
        "20 via Zoom, 3 in the plaza",
        "en Valle 5 y Calle arriba",
        "12 new family court judges, 20 new beds",
    ),
)

"""Places and events that may be named: the agency's public sites and town, P.O. boxes, and words of open doors.

``public-place`` is a place on the agency's list, its town, or a P.O. box; addresses are compared loosely (case,
"Street" or "St", with or without the suite). ``public-event`` is an event on the list or of a kind that is
announced to everybody (a gala, una feria). ``open-door`` marks a place that wants to be found (our office, walk-ins).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word, read
from hatpeg.detect.text._streets import BOX, BOX_HINTS, listed
from hatpeg.resources import lines

SAME = (
    "street/st",
    "avenue/ave/av/avenida",
    "road/rd",
    "lane/ln",
    "drive/dr",
    "court/ct",
    "boulevard/blvd",
    "place/pl",
    "square/sq",
    "highway/hwy",
    "parkway/pkwy",
    "terrace/ter",
    "circle/cir",
    "suite/ste",
    "north/n",
    "south/s",
    "east/e",
    "west/w",
    "saint/st",
    "calle/c",
    "apartment/apt",
    "floor/fl",
)
SPELLINGS = {word: spellings for spellings in SAME for word in spellings.split("/")}
UNITS = frozenset("suite ste unit floor fl room rm apt apartment piso local oficina".split(" "))
TRAP = "!"
NUMBERED = re.compile(r"\d")


@cache
def _announced() -> tuple[Phrases, frozenset[str]]:
    """Give the words of events and of open doors as one set of phrases, and those that are events.

    A line that begins with ``!`` is a trap: "la señora que atendemos" opens no door.
    """
    events = lines("words/address/public-events.txt")
    doors = lines("words/address/open-doors.txt")
    return Phrases(line.removeprefix(TRAP) for line in (*events, *doors)), frozenset(events)


@cache
def _traps() -> frozenset[str]:
    doors = lines("words/address/open-doors.txt")
    return frozenset(line.removeprefix(TRAP) for line in doors if line.startswith(TRAP))


@lru_cache(maxsize=4)
def _known(agency: Agency) -> tuple[Phrases, Phrases]:
    """The agency's places and events as phrases. Kept for the few lexicons that are in use at a time."""
    places = [line for site in agency.public_sites for line in _spelled(site)]
    if agency.town.strip():
        places.append(_loose(agency.town))
    return Phrases(filter(None, places)), Phrases(filter(None, map(_loose, agency.events)))


def _spelled(site: PublicSite) -> Iterator[str]:
    for name in (site.name, *site.aliases):
        yield _loose(name)
    for address in site.addresses:
        words = _loose(address).split()
        yield " ".join(words)
        unit = next((at for at, word in enumerate(words) if UNITS.intersection(word.split("/")) and at > 1), None)
        if unit:
            yield " ".join(words[:unit])


def _loose(text: str) -> str:
    """A name as a phrase: its words in small letters, with the other spellings of "Street" and the like."""
    return " ".join(SPELLINGS.get(word.text, word.text) for word in read(text).words)


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every place or event that may be named; the value is the phrase that was looked for."""
    (places, events), words = _known(agency), reading.words
    for first, last, line in places.find_words(words) if places else ():
        if not _goes_on_as_another_street(words, last, line):
            yield Hit("public-place", words[first].place.joined(words[last - 1].place), 1.0, line)
    for place, line in events.find(words) if events else ():
        yield Hit("public-event", place, 1.0, line)
    announced, kinds_of_event = _announced()
    for place, line in announced.find(words):
        if line in _traps():
            continue
        yield Hit("public-event" if line in kinds_of_event else "open-door", place, 0.7, line)
    if not BOX_HINTS.isdisjoint(reading.words.positions):
        for match in BOX.finditer(reading.plain.text):
            yield Hit("public-place", reading.plain.match_place(match), 1.0, match["number"])


def _goes_on_as_another_street(words: Sequence[Word], end: int, line: str) -> bool:
    """Whether "2140 Calloway" is on the list without a type, and "2140 Calloway Court" stands here."""
    if not line[0].isdigit() or end >= len(words) or words[end].place.start - words[end - 1].place.end > 1:
        return False
    types = listed("street-types")
    return words[end].text in types and types.isdisjoint(line.replace("/", " ").split())


DETECTOR = TextDetector(
    kinds=("public-place", "public-event", "open-door"),
    find=find,
    finds=(
        "Our ⟦clinic, 200 Main St⟧",
        "⟦2140 calloway st, ste 300⟧",
        "Meet at ⟦2140 Calloway Street⟧",
        "in ⟦Port Ellery⟧ today",
        "the ⟦Take Flight Gala⟧",
        "⟦open house⟧ at ten",
        "mail to ⟦PO Box 118⟧",
        "una ⟦feria⟧ de salud",
        "⟦walk-ins⟧ till 4",
    ),
    ignores=(
        "She slept at 14 Quince St.",
        "2141 Calloway Street is hers",
        "200 Main Avenue",
        "640 Birch Court",
        "He ran five miles.",
        "his porch is blue",
        "una señora que atendemos",
    ),
    example_agency=Agency(
        town="Port Ellery",
        public_sites=(
            PublicSite("Wrenfield office", addresses=("2140 Calloway Street, Suite 300",)),
            PublicSite("Clinic", addresses=("200 Main Street", "640 Birch")),
        ),
        events=("Take Flight Gala",),
    ),
)

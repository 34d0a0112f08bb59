"""Staff and volunteers who agreed in writing to be named; the value is the name as it stands on the list.

The whole name counts, and so does the title on the list with one part of it ("Dr. Deshmukh", "Father Tom"). A
first name or surname alone counts only after the whole name was given: a client may share it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, read
from hatpeg.detect.text._names import Name, Names

KIND = "staff-name"
TITLES = {
    title: group[0]
    for group in (
        "dr doctor dra doctora".split(),
        "father fr padre".split(),
        "rev reverend pastor pastora".split(),
        "sister sr hermana".split(),
        "brother hermano".split(),
        "rabbi".split(),
        "imam".split(),
        "chaplain".split(),
        "lic licenciada licenciado".split(),
        "prof professor profesor profesora".split(),
    )
    for title in group
}
AGAIN, TITLED = 0.7, 0.9


@dataclass(frozen=True, slots=True)
class Roll:
    """The list, compiled: whole names, the people each single word may name, and each person's title."""

    whole: Names
    parts: dict[str, frozenset[str]]
    titles: dict[str, str]


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> Roll:
    names, parts, titles = [], dict[str, frozenset[str]](), dict[str, str]()
    for written in agency.staff:
        words = tuple(word.text for word in read(written).words)
        bare = tuple(word for word in words if word not in TITLES)
        names += [Name(cut, written, written) for cut in dict.fromkeys((words, bare)) if len(cut) > 1]
        for word in bare:
            parts[word] = parts.get(word, frozenset()) | {written}
        for word in TITLES.keys() & set(words):
            titles[written] = TITLES[word]
    return Roll(Names(names), parts, titles)


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each mention of a person on the list."""
    if not agency.staff:
        return
    roll, words = _compiled(agency), reading.words
    named: set[str] = set()
    after = 0
    for met in (*roll.whole.find(words), None):
        until = met.first if met else len(words)
        for position in range(after, until):
            yield from _part(reading, position, roll, named)
        if met:
            yield Hit(KIND, met.place(words), 1.0 if met.exact else 0.85, met.name.value)
            named.add(met.name.value)
            after = met.last


def _part(reading: Reading, position: int, roll: Roll, named: set[str]) -> Iterator[Hit]:
    word = reading.words[position]
    people = roll.parts.get(word.text.removesuffix("'s"))
    if not people or not word.as_written[0].isupper():
        return
    before = TITLES.get(reading.words[position - 1].text, "") if position else ""
    titled = {person for person in people if before and roll.titles.get(person) == before}
    if people & named:
        yield Hit(KIND, word.place, AGAIN, min(people & named))
    elif titled:
        yield Hit(KIND, word.place, TITLED, min(titled))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Thank you ⟦Paloma Restrepo⟧!",
        "⟦paloma restrepo's⟧ team",
        "Congratulations, Dr. ⟦Deshmukh⟧",
        "Father ⟦Tom⟧ drove the urn again",
        "Snacks by ⟦Anil Deshmukh⟧",
        "⟦Renata Osei Lund⟧ cuts the ribbon",
    ),
    ignores=(
        "Paloma came to us in May.",
        "Tom needs a bed.",
        "A restrepo of doves",
        "Thank you, everyone!",
        "Dr. Moreau gave a talk.",
        "Mrs. Restrepo called about her daughter.",
    ),
    example_agency=Agency(staff=("Renata Osei-Lund", "Paloma Restrepo", "Dr. Anil Deshmukh", "Father Tom Okonjo")),
)

"""The agency itself: its name, nicknames, handles, web address and public programmes."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, read
from hatpeg.detect.text._certainty import ENOUGH, certainty
from hatpeg.detect.text._names import Met, Names, names_of

KIND = "employer-name"
IDIOM = 0.4
"""How sure one is of a programme that is written small: *second wind* and *true north* are also plain words."""


@lru_cache(maxsize=8)
def _compiled(agency: Agency) -> tuple[Names, frozenset[str], frozenset[str]]:
    own = (agency.name, *agency.nicknames, *agency.handles, agency.domain)
    named = (*own, *agency.programmes)
    ordinary = frozenset(word.text for line in agency.ordinary_words for word in read(line).words)
    names = Names(name for written in named if written for name in names_of(written, written))
    return names, ordinary, frozenset(agency.programmes)


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each mention; the value is the name as the agency wrote it."""
    if not (agency.name or agency.nicknames or agency.handles or agency.domain or agency.programmes):
        return
    names, ordinary, programmes = _compiled(agency)
    words = reading.words
    for met in names.find(words):
        score = certainty(met, words, ordinary)
        if met.name.value in programmes and not _capitals(met, reading):
            score = IDIOM
        if score >= ENOUGH:
            yield Hit(KIND, met.place(words), round(score, 2), met.name.value)


def _capitals(met: Met, reading: Reading) -> bool:
    told = reading.words[met.first : met.last]
    return all(word.as_written[0].isupper() for word in told) or told[0].in_hashtag


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Proud to work for ⟦Wrenfield⟧",
        "#⟦WrenfieldCares⟧",
        "ask @⟦wrenfieldcares⟧",
        "⟦WFCS⟧ staff are the best",
        "⟦Wrenfield Family and Community Services⟧ is hiring",
        "see ⟦wrenfield.example⟧ for more",
        "day one at the ⟦Wren⟧, everybody",
        "⟦Second Wind⟧ meets on Mondays",
    ),
    ignores=(
        "A wren sang in the garden.",
        "Just got my second wind at mile nine.",
        "My family uses community services.",
        "The open door was legal.",
        "Green fields and wide skies.",
    ),
    example_agency=Agency(
        name="Wrenfield Family & Community Services",
        nicknames=("Wrenfield", "WFCS", "the Wren"),
        handles=("@wrenfieldcares",),
        domain="wrenfield.example",
        programmes=("Second Wind", "Open Door Legal"),
    ),
)

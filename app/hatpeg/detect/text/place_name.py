"""Names of places, without a gazetteer: a name with a place's word in it, a shop with branches, a name after *in*.

The value is ``kind`` where a word such as *Park*, *Hospital* or *Escuela* tells, ``brand`` for a shop or inn with
many branches, ``after`` for a name that only *in*, *at* or *near* makes a place. A learned tagger may come later.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading, Word
from hatpeg.detect.text._brands import brand_starts, end_of_branch
from hatpeg.detect.text._places import INSIDE_NAMES, not_places, set_of
from hatpeg.resources import lines

KIND = "place-name"
BY_KIND, BRAND, AFTER = 0.85, 0.7, 0.6

GAP = 2
"""Characters between two words of one name: "St. Mark"."""
SURE = set_of("in at near outside en")
"""Words after which a bare name is a place more often than a person."""


@cache
def _kinds() -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(lines("words/location/place-words.txt")), frozenset(lines("words/location/place-words-es.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each name, whole."""
    words, done = reading.words, 0
    small = set(words.at(brand_starts() | _kinds()[1]))
    for position, word in enumerate(words):
        if position < done or not (position in small or word.as_written[0].isupper()):
            continue
        met = _name_at(words, position)
        if met is not None:
            done, score, value = met
            yield Hit(KIND, word.place.joined(words[done - 1].place), score, value)


def _name_at(words: tuple[Word, ...], position: int) -> tuple[int, float, str] | None:
    word = words[position]
    branch = end_of_branch(words, position)
    if branch:
        return branch, BRAND, "brand"
    if not word.as_written[0].isupper():
        return _spanish(words, position)
    if word.text in not_places() or word.as_written.isupper() or len(word.text) == 1:
        return None
    end = _end(words, position)
    english, spanish = _kinds()
    told = [one.text for one in words[position:end]]
    if (len(told) > 1 and told[-1] in english) or (len(told) > 1 and told[0] in spanish):
        return end, BY_KIND, "kind"
    before = words[position - 1] if position else None
    if before and before.sentence == word.sentence and before.text in SURE and before.as_written.islower():
        return end, AFTER, "after"
    return None


def _spanish(words: tuple[Word, ...], position: int) -> tuple[int, float, str] | None:
    """*escuela Benito Juarez*, *calle Olmo*, *colonia Las Flores*: the word before the name is often small."""
    if words[position].text not in _kinds()[1] or position + 1 >= len(words):
        return None
    following = words[position + 1]
    if following.text in {"de", "del"} and position + 2 < len(words):
        following = words[position + 2]
    if following.as_written[0].isupper() or following.text.isdecimal():
        if following.sentence != words[position].sentence or following.text in not_places():
            return None
        return _end(words, position + 1), BY_KIND, "kind"
    return None


def _end(words: tuple[Word, ...], position: int) -> int:
    end = position + 1
    while end < min(len(words), position + 7) and words[end].sentence == words[position].sentence:
        near = words[end].place.start - words[end - 1].place.end <= GAP
        named = words[end].as_written[0].isupper() or words[end].text.isdecimal()
        joins = words[end].text in INSIDE_NAMES and end + 1 < len(words)
        if near and named and words[end].text not in not_places():
            end += 1
        elif near and joins and words[end + 1].as_written[0].isupper():
            end += 2
        else:
            break
    return end


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "at ⟦Lincoln Elementary⟧",
        "⟦Cedar Park⟧ was full",
        "the ⟦Walmart⟧ on Pike",
        "room 9 at ⟦Motel 6⟧",
        "she is in ⟦Roseburg⟧",
        "el ⟦Hospital General⟧",
        "la ⟦escuela Benito Juarez⟧",
        "en la ⟦colonia Las Flores⟧",
    ),
    ignores=(
        "I parked at home.",
        "in English and Spanish",
        "We met in March.",
        "School starts soon.",
        "WE ARE HERE AT LAST",
    ),
)

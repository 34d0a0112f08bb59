"""Names such as shelters and recovery houses bear, *Lantern House*, *Casa Amapola*, whoever's they are.

Nothing is known here about the house: the name alone is harmless, rules ask what else is told.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word
from hatpeg.resources import lines

KIND = "house-name"
MOST_WORDS = 3
"""Words of a name besides the one for the house."""
JOINS = frozenset({"de", "del", "la", "las", "los", "y"})
NO_NAME = frozenset(
    {"the", "a", "an", "our", "my", "your", "this", "at", "in", "and", "i", "el", "la", "mi", "nuestra"}
)


@cache
def _kinds() -> tuple[frozenset[str], frozenset[str]]:
    """The words after a name, and those before one."""
    marked = [line.split() for line in lines("words/house_words.txt")]
    after = frozenset(parts[0] for parts in marked if len(parts) == 1)
    return after, frozenset(parts[0] for parts in marked if len(parts) > 1)


@cache
def _exceptions() -> Phrases:
    return Phrases(lines("words/house_exceptions.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each name, in capitals as names are written or out of a hashtag; the value is the name in small letters."""
    words, (after, before) = reading.words, _kinds()
    hits = []
    for index in words.at(after | before):
        word = words[index]
        if word.text in after and _is_name(word):
            start = _start(words, index)
            if start < index:
                hits.append(_hit(words, start, index + 1))
        elif word.text in before:
            end = _end(words, index)
            if end > index + 1:
                hits.append(_hit(words, index, end))
    if hits:
        quiet = {words[last - 1].place.end for _, last, _ in _exceptions().find_words(words)}
        yield from (hit for hit in hits if hit.place.end not in quiet)


def _hit(words: Sequence[Word], start: int, end: int) -> Hit:
    value = " ".join(word.text for word in words[start:end])
    return Hit(KIND, words[start].place.joined(words[end - 1].place), value=value)


def _is_name(word: Word) -> bool:
    return word.as_written[:1].isupper() or word.in_hashtag


def _start(words: Sequence[Word], index: int) -> int:
    start = index
    while start and index - start < MOST_WORDS and _beside(words[start - 1], words[start]):
        before = words[start - 1]
        if not _is_name(before) or before.text in NO_NAME:
            break
        start -= 1
    return start


def _end(words: Sequence[Word], index: int) -> int:
    """Past the last word of a name that begins with the one for the house: "Casa de la Esperanza"."""
    end = last = index + 1
    while end < len(words) and end - index <= MOST_WORDS and _beside(words[end - 1], words[end]):
        if _is_name(words[end]):
            last = end + 1
        elif words[end].text not in JOINS:
            break
        end += 1
    return last


def _beside(first: Word, second: Word) -> bool:
    return first.sentence == second.sentence and second.place.start - first.place.end <= 1


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "week one at ⟦Lantern House⟧ done",
        "⟦Bramblewick House⟧ is full",
        "#⟦SafeHarborHouse⟧",
        "coordinadora en ⟦Casa Amapola⟧",
        "⟦Casa de la Esperanza⟧ abre a las dos",
        "night manager at ⟦Hopewell Haven⟧",
    ),
    ignores=(
        "The White House said no.",
        "Open House on Sunday",
        "Our house is full.",
        "La casa blanca queda lejos.",
        "An Animal Shelter needs towels.",
        "She went home.",
    ),
)

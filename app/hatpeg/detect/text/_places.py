"""Reads on from a word such as "behind" or "at" to the thing that stands there, if it is one to find a place by.

No gazetteer: a place is a noun that can be pointed at (a library, an underpass, la panaderia), a shop with many
branches, a numbered exit or pier, or a name in capitals. A learned tagger may come later.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from hatpeg.core.reading import Word
from hatpeg.detect.text._brands import end_of_branch
from hatpeg.resources import lines

NOUN, NAME = "noun", "name"

REACH = 6
"""Words from the first after "behind" to the noun it is about: "behind the big old brick Methodist church"."""


def set_of(words: str) -> frozenset[str]:
    """The words of a line, as a set."""
    return frozenset(words.split())


STOPPERS = set_of(
    "i me we us you u it him them he she they and but or so because who which when if is are was were be been am"
    " has have had do does did not no than as then while what how why where time way moment end years days now"
    " today tonight tomorrow every day week scenes wheel y pero o que cuando si es son fue era no tiempo yo tu"
    " nosotros nosotras ella ellos ellas to into for if until till with"
)
"""Words after which nothing is the thing that was asked for: "behind him", "next to me and the library"."""

NUMBERED = set_of(
    "exit route rte rt hwy highway loop pump gate bay pier room rm unit apt dock lot space site slot platform"
    " interstate ruta carretera salida salon cuarto piso cama bed cot bunk level floor mile marker bldg building"
)
"""Nouns that become a place with the number or letter after them."""

ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|top")
STORIES = set_of("floor st street ave avenue piso")
"""What an ordinal makes a place of."""

SHORT = set_of("w st mt ft dr no rm apt av ave hwy rt pl")
"""Words that are written with a point or a stroke after them."""

ARTICLES = set_of("el la los las lo")
OF = set_of("de del")
INSIDE_NAMES = set_of("of the and & de del la las los el y")


@cache
def landmarks() -> frozenset[str]:
    """Nouns for things a place can be found by."""
    return frozenset(lines("words/location/landmarks.txt"))


@cache
def not_places() -> frozenset[str]:
    """Words that are written with a capital and are no place."""
    return frozenset(lines("words/location/not-places.txt"))


@dataclass(frozen=True, slots=True)
class Spot:
    """Words ``first`` up to, not including, ``last``: the thing itself, and whether it is a noun or a name."""

    first: int
    last: int
    sort: str


def spot_after(words: Sequence[Word], start: int, reach: int = REACH) -> Spot | None:
    """The thing that the words from ``start`` on come to, within ``reach`` words and one sentence."""
    end = min(start + reach, len(words))
    if not 0 < start < end:
        return None
    sentence = words[start - 1].sentence
    for position in range(start, end):
        word = words[position]
        if word.sentence != sentence or (_cut(words, position) or (position > start and word.text in STOPPERS)):
            return None
        spot = spot_at(words, position)
        if spot is not None:
            return spot
        if word.text in STOPPERS:
            return None
    return None


def _cut(words: Sequence[Word], position: int) -> bool:
    """Whether a comma, a bracket or an emoji stands before the word; a point after "St" or a stroke in "w/" is none."""
    before = words[position - 1]
    return words[position].place.start - before.place.end > 1 and before.text not in SHORT


def spot_at(words: Sequence[Word], position: int) -> Spot | None:
    """The thing that begins with this very word."""
    word = words[position]
    bare = word.text.removesuffix("'s")
    if bare in NUMBERED and position + 1 < len(words) and _numeral(words[position + 1].text):
        return Spot(position, position + 2, NAME)
    if ORDINAL.fullmatch(bare) and (ends := _after_ordinal(words, position)):
        return Spot(position, ends, NAME)
    branch = end_of_branch(words, position)
    if branch:
        return Spot(position, branch, NAME)
    if _name_like(word):
        return Spot(position, _end_of_name(words, position), NAME)
    if bare in landmarks():
        return Spot(position, _end_in_spanish(words, position, _end_of_noun(words, position)), NOUN)
    return None


def _after_ordinal(words: Sequence[Word], position: int) -> int:
    """*4th floor* anywhere, *4th* alone where no article makes a date of it ("on 4th", not "on the 4th")."""
    if position + 1 < len(words) and words[position + 1].text in STORIES:
        return position + 2
    dated = position > 0 and words[position - 1].text in {"the", "of", "july"}
    return 0 if dated or not words[position].text[0].isdecimal() else position + 1


def _numeral(text: str) -> bool:
    return text[0].isdecimal() or len(text) == 1


def _name_like(word: Word) -> bool:
    """Whether a word is written as a name. Whoever writes all in capitals tells nothing by them."""
    first = word.as_written[0]
    if not first.isupper() or word.text in not_places():
        return False
    return len(word.text) > 1 and not word.as_written.isupper()


def _end_of_name(words: Sequence[Word], position: int) -> int:
    end = position + 1
    while end < len(words) and end < position + REACH and words[end].sentence == words[position].sentence:
        if _name_like(words[end]) or words[end].text.isdecimal():
            end += 1
        elif (
            words[end].text in INSIDE_NAMES
            and end + 1 < len(words)
            and words[end + 1].sentence == words[position].sentence
            and _name_like(words[end + 1])
        ):
            end += 2
        else:
            break
    return _end_of_noun(words, end - 1)


def _end_in_spanish(words: Sequence[Word], position: int, end: int) -> int:
    """Read on to what names a Spanish place behind its noun: "urgencias del Hospital Civil"."""
    follows_article = position > 0 and words[position - 1].text in ARTICLES
    while end < min(len(words), position + REACH) and not _is_apart(words, end):
        step = end
        if words[step].text in OF and step + 1 < len(words):
            step += 1 + (words[step + 1].text in ARTICLES)
        elif not follows_article:
            break
        if step >= len(words) or _is_apart(words, step):
            break
        if _name_like(words[step]):
            end = _end_of_name(words, step)
        elif step > end and words[step].text in landmarks():
            end = _end_of_noun(words, step)
        else:
            break
    return end


def _is_apart(words: Sequence[Word], position: int) -> bool:
    before = words[position - 1]
    return words[position].sentence != before.sentence or words[position].place.start - before.place.end > 1


def _end_of_noun(words: Sequence[Word], position: int) -> int:
    end = position + 1
    while end < len(words) and words[end].text in landmarks() and words[end].sentence == words[position].sentence:
        end += 1
    return end

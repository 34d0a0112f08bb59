"""Where hashtags stand, and the words they are made of."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hatpeg.core.leetspeak import undone
from hatpeg.core.segmentation import cut
from hatpeg.core.view import Edit
from hatpeg.core.words import forenames

TAG = re.compile(r"(?<!&)#(\w*[^\W\d_]\w*)")
"""``#`` and what belongs to it: letters, digits, underscores, one letter at least (``#1`` is a number)."""

_HUMP = re.compile(r"[a-zñ](?=[A-ZÑ])")
_BEFORE_HUMP = re.compile(r"(?<=[a-zñ])(?=[A-ZÑ])")
_AT_NUMBERS = r"""
     (?<=[^\W\d_][^\W\d_])(?=\d)                                                  # class2024, not B12
    |(?<=\d)(?=[^\W\d_][^\W\d_])(?!(?<=1)st|(?<=2)nd|(?<=3)rd|th|[ap]m|hrs?\b|yrs?\b)  # 12steps, not 4B or 2nd
    |(?<=1st|2nd|3rd|\dth|\dam|\dpm)(?=[^\W\d_])                                    # 2ndchance
"""
_AT_CAPITALS = r"""
     (?<=[a-zñ])(?<!\bMc)(?<![_\W\d]Mc)(?=[A-ZÑ])(?!(?<=Pr)EP(?![a-z]))  # myClient; not McKinney, not PrEP
    |(?<=[A-ZÑ])(?=[A-ZÑ](?:[a-rt-zñ]|s[a-zñ]))                           # HIVTest, not LGBTQs
"""
_NUMBER_BOUNDARY = re.compile(_AT_NUMBERS, re.VERBOSE)
_BOUNDARY = re.compile(_AT_NUMBERS + "|" + _AT_CAPITALS, re.VERBOSE)
_PART = re.compile(r"[^_]+")
_SHORTEST_NAME = 4
_OF_PLACES = ("town", "ville", "burg", "land", "port", "field", "wood", "boro", "borough", "city", "beach", "county")
"""What the names of places end in: Harrisonburg is nobody's name."""
_ONLY_LETTERS = re.compile(r"[^\W\d_]+")


def hashtag_words(text: str, vocabulary: Mapping[str, float]) -> Iterator[tuple[int, int, list[Edit]]]:
    """Each hashtag's place with the edits that make words of it: the ``#`` goes, and spaces come between the words."""
    for match in TAG.finditer(text):
        start = match.start()
        follows_word = start > 0 and (text[start - 1].isalnum() or text[start - 1] == "_")
        edits: list[Edit] = [(start, start + 1, " " if follows_word else "")]
        edits += _cuts(match.group(1), match.start(1), vocabulary)
        yield start, match.end(), edits


def _cuts(body: str, offset: int, vocabulary: Mapping[str, float]) -> Iterator[Edit]:
    read_as = body if body.isalpha() else "".join(undone(part, vocabulary) for part in _BEFORE_HUMP.split(body))
    has_humps = _HUMP.search(read_as) is not None
    for part in _PART.finditer(read_as):
        if part.start():
            at = offset + part.start() - 1
            yield at, at + 1, " "
        pieces = _words_of(part.group(), vocabulary, has_humps=has_humps)
        at = offset + part.start()
        for number, piece in enumerate(pieces):
            if number:
                yield at, at, " "
            if body[at - offset : at - offset + len(piece)] != piece:
                yield at, at + len(piece), piece
            at += len(piece)


def _words_of(part: str, vocabulary: Mapping[str, float], *, has_humps: bool) -> list[str]:
    """The words of a part without underscores: at capitals and numbers, or else the likeliest ones."""
    if has_humps:
        return _BOUNDARY.split(part)
    pieces: list[str] = []
    for piece in _NUMBER_BOUNDARY.split(part):
        words = cut(piece, vocabulary) if _ONLY_LETTERS.fullmatch(piece) else [piece]
        words = [part for word in words for part in _full_name(word, vocabulary)]
        pieces += words if len(words) > 1 else _BOUNDARY.split(piece)
    return pieces


def _full_name(word: str, vocabulary: Mapping[str, float]) -> list[str]:
    """A word nobody knows that begins with a forename, as that and a last name: alanpardew."""
    small = word.lower()
    if small not in vocabulary and (word.isupper() or word == small) and not small.endswith(_OF_PLACES):
        for end in range(len(word) - _SHORTEST_NAME, _SHORTEST_NAME - 1, -1):
            if small[:end] in forenames():
                return [word[:end], word[end:]]
    return [word]

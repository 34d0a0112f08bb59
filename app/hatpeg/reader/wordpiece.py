"""Cuts a draft into the pieces of words that the encoder knows, each with its place in the view it was cut from.

The scheme is BERT's uncased WordPiece (Devlin et al. 2019): a word is cut greedily into the longest known pieces.
One thing is added: an emoji is read as its Unicode name, since 📸 and 📍 tell what a sentence is about.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

UNKNOWN, FIRST, LAST, EMPTY = "[UNK]", ("<s>", "[CLS]"), ("</s>", "[SEP]"), ("<pad>", "[PAD]")
LONGEST_WORD = 100
MOST_KEPT = 20_000
"""Words whose pieces are remembered: a draft is cut anew on every pause, and holds few words it had not before."""
MOST_REPEATS = 2
"""Of one mark or picture in a row: "!!!!!!" says no more than "!!"."""
IDEOGRAPHS = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002ceaf\U0002f800-\U0002fa1f"
"""Written without blanks between words, and read one by one."""
PART = re.compile(rf"[{IDEOGRAPHS}]|[^\W_{IDEOGRAPHS}]+|[^\w\s]|_")
SILENT = frozenset({"Mn", "Cf"})
"""Categories of what changes how others look and is not read itself: accents, joiners, a picture's style."""


class Piece(NamedTuple):
    """One piece: its number in the vocabulary, and where it stands in the text."""

    id: int
    start: int
    end: int


class WordPiece:
    """Cuts texts; remembers the words it has cut until it is told to forget them."""

    def __init__(self, vocabulary: Sequence[str]) -> None:
        """``vocabulary``: the pieces, each standing at its number; those that continue a word begin with ``##``."""
        self._ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self._ids[UNKNOWN]
        self.first, self.last, self.empty = (
            next(self._ids[name] for name in names if name in self._ids) for names in (FIRST, LAST, EMPTY)
        )
        self._cut: dict[str, tuple[tuple[int, int], ...]] = {}

    def pieces(self, text: str, start: int = 0, end: int | None = None) -> list[Piece]:
        """The pieces of a text, or of a part of it, in their order; takes time in proportion to the length."""
        pieces: list[Piece] = []
        before, repeats = "", 0
        made = tuple.__new__  # what calling the class comes to, in half the time
        for match in PART.finditer(text, start, len(text) if end is None else end):
            part, at = match.group(), match.start()
            repeats = repeats + 1 if part == before else 0
            before = part
            if repeats >= MOST_REPEATS and not part.isalnum():
                continue
            begun = 0
            for number, finish in self._cut.get(part) or self._cut_anew(part):
                # Several pieces of one character stand at that character, each of them.
                first = begun if begun < finish else finish - 1
                pieces.append(made(Piece, (number, at + first, at + finish)))
                begun = finish
        return pieces

    @property
    def kept(self) -> int:
        """How many words it remembers."""
        return len(self._cut)

    def forget(self) -> None:
        """Keep none of the words that were cut so far."""
        self._cut.clear()

    def _cut_anew(self, part: str) -> tuple[tuple[int, int], ...]:
        cut = tuple(self._pieces_of(part))
        if len(self._cut) >= MOST_KEPT:
            self._cut.clear()
        self._cut[part] = cut
        return cut

    def _pieces_of(self, part: str) -> list[tuple[int, int]]:
        """Number and end of each piece of one word, mark or picture."""
        if not part[0].isalnum() and part not in self._ids:
            return self._picture(part)
        word, ends = _bare(part)
        if len(word) > LONGEST_WORD:
            return [(self.unknown, len(part))]
        pieces: list[tuple[int, int]] = []
        begun = 0
        while begun < len(word):
            prefix = "##" if begun else ""
            found = next((end for end in range(len(word), begun, -1) if prefix + word[begun:end] in self._ids), None)
            if found is None:
                return [(self.unknown, len(part))]
            pieces.append((self._ids[prefix + word[begun:found]], ends[found - 1]))
            begun = found
        return pieces

    def _picture(self, char: str) -> list[tuple[int, int]]:
        """A picture's name, word by word; nothing for skin tones, flag letters and what is not seen by itself."""
        name = unicodedata.name(char, "").lower()
        if unicodedata.category(char) in SILENT or name.startswith(("emoji modifier", "regional indicator")):
            return []
        ids = [self._ids.get(word, self.unknown) for word in re.findall(r"[a-z]+", name)]
        return [(number, 1) for number in ids]


def _bare(part: str) -> tuple[str, list[int]]:
    """The word in small letters without accents, and for each of its letters where the written one ends."""
    if part.isascii():
        return part.lower(), list(range(1, len(part) + 1))
    letters: list[str] = []
    ends: list[int] = []
    for at, char in enumerate(part):
        for letter in unicodedata.normalize("NFD", char.lower()):
            if unicodedata.category(letter) != "Mn":
                letters.append(letter)
                ends.append(at + 1)
    return "".join(letters), ends

"""What stands between two words of a draft, and whether they can be one person's name with it between them."""

from __future__ import annotations

import re

from hatpeg.core.reading import Reading
from hatpeg.core.watch_forms import PARTICLES

BETWEEN = re.compile(r"(?:[^\w\n,;:!?.…&+/@#%$=<>\\\[\]{}¿¡]|_|\.(?=\w)){0,6}\n?")
"""What may stand between two words of one name: spaces, a hyphen, quotes, hearts; not the end of a clause."""
STOP_AND_SPACE = re.compile(r"\.\s{0,2}")
COMMA = re.compile(r"\s?,\s{0,2}")
INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u034f\u061c\u115f\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))


class Gaps:
    """The gaps between the words of one reading."""

    def __init__(self, reading: Reading) -> None:
        self._words, self._original = reading.words, reading.original

    def text(self, at: int) -> str:
        """The characters between a word and the next, those that nobody sees left out."""
        text = self._original[self._words[at].place.end : self._words[at + 1].place.start]
        return text if text.isascii() else text.translate(INVISIBLE)

    def between(self, at: int) -> str | None:
        """What parts a word from the next: nothing to speak of, a comma, or (None) the end of a name."""
        word = self._words[at].text
        text = self.text(at)
        if word.endswith("'s"):
            return None
        if text == " " or BETWEEN.fullmatch(text):
            return ""
        if COMMA.fullmatch(text):
            return ","
        is_short = len(word) == 1 or word in PARTICLES
        return "" if is_short and STOP_AND_SPACE.fullmatch(text) else None

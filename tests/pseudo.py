"""A language that does not exist: English with every word four tenths longer, to see where words run out of room."""

from __future__ import annotations

import re
from gettext import NullTranslations

LONGER = 0.4
_WORD = re.compile(r"\{\w*\}|[^\W\d_]+")


def longer(words: str) -> str:
    """The same words, each longer by four tenths of itself; what stands for a value stays as it is."""
    return _WORD.sub(_longer_word, words)


def _longer_word(found: re.Match[str]) -> str:
    word = found[0]
    if word.startswith("{"):
        return word
    more = round(len(word) * LONGER + 0.5)
    return word + (word.lower() * 2)[:more]


class PseudoLong(NullTranslations):
    """For ``speak("en", PseudoLong())``."""

    def gettext(self, message: str) -> str:
        """The sentence, longer."""
        return longer(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The sentence for a number, longer."""
        return longer(msgid1 if n == 1 else msgid2)

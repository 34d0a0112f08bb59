"""What a forename is made into: nicknames out of a list, Spanish diminutives, its first and its last letters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from hatpeg.core.words import common_words

SHORT_FORMS = (3, 4, 5)
"""Letters of a long forename that may stand for it (*Espe*, *Fatou*); the last four or five may too (*Lani*)."""
PLAIN_WORD = 6.8
"""Words that cost less (see core/words) are everyday ones, and no short form of a name."""
MOST_NICKNAMES = 24

Nicknames = Mapping[str, tuple[str, ...]]
"""For each forename, the others that stand for it: ``robert`` gives ``bob``, and ``bob`` gives ``robert``."""


def listed(spelled: tuple[str, ...], nicknames: Nicknames) -> Iterator[str]:
    """The nicknames that a list gives for a forename's words, without those words."""
    found = dict.fromkeys(nick for word in spelled for nick in nicknames.get(word, ())[:MOST_NICKNAMES])
    yield from (word for word in found if word not in spelled)


def made(spelled: tuple[str, ...]) -> Iterator[str]:
    """Spanish diminutives and short forms, which no list need hold."""
    for word in spelled:
        yield from _diminutives(word)
        yield from _short_forms(word)


def _diminutives(word: str) -> Iterator[str]:
    if len(word) < 4 or not word.isascii():  # noqa: PLR2004
        return
    stem, last = word[:-1], word[-1]
    if last in "ao":
        yield {"c": stem[:-1] + "qu", "g": stem + "u", "z": stem[:-1] + "c"}.get(stem[-1], stem) + "it" + last
    elif last in "lrs":
        yield word + "ito"
        yield word + "ita"
    elif last == "n":
        yield from (word + "cito", word + "cita")


def _short_forms(word: str) -> Iterator[str]:
    if not word.isascii():
        return
    known = common_words()
    for length in SHORT_FORMS:
        if len(word) >= length + 2 and known.get(word[:length], PLAIN_WORD) >= PLAIN_WORD:
            yield word[:length]
    if len(word) > SHORT_FORMS[2] and word[2] not in "aeiouyh":
        yield from (word[:3] + "y", word[:3] + word[2] + "y", word[:3] + "ie")
    for length in SHORT_FORMS[1:]:
        if len(word) >= length + 3 and known.get(word[-length:], PLAIN_WORD) >= PLAIN_WORD:
            yield word[-length:]

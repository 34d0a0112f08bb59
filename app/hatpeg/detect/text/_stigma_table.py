"""The tables of words to leave and what to say instead: one line each, its forms side by side.

A line is ``sort SOURCE: term = words instead``. ``a/b`` in a term are the forms of one word; all such words of a line
have as many, and the words instead take turns through theirs: of two, the first goes with the first and the third.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from hatpeg.core.phrases import Phrases
from hatpeg.resources import lines

FOLDER = "words/language"
FIELDS = ("addiction", "hiv", "homelessness", "violence", "lgbtq", "general")
SORTS = ("noun", "group", "look", "words", "clean")
NOUN, OTHER, EITHER = "noun", "other-senses", "/"


@dataclass(frozen=True, slots=True)
class Entry:
    """One form of a term, what to say instead, of which sort it is, and the key of its source."""

    term: str
    instead: str
    sort: str
    source: str


def entries() -> Iterator[Entry]:
    """Every form of every line of every field. Raises :class:`ValueError` for a line that cannot be read."""
    for field in FIELDS:
        for line in lines(f"{FOLDER}/{field}.txt"):
            yield from _forms(line)


def _forms(line: str) -> Iterator[Entry]:
    head, colon, rest = line.partition(":")
    term, equals, instead = (part.strip() for part in rest.partition("="))
    sort, _, source = head.partition(" ")
    counts = {len(word.split(EITHER)) for word in term.split()} - {1} or {1}
    if not (colon and equals and term and instead and source) or sort not in SORTS or len(counts) > 1:
        message = f"no such line: {line!r}"
        raise ValueError(message)
    for index in range(counts.pop()):
        yield Entry(_form(term, index), _form(instead, index), sort, source)


def _form(words: str, index: int) -> str:
    """The words in one of their forms."""
    choices = [word.split(EITHER) for word in words.split()]
    return " ".join(choice[index % len(choice)] for choice in choices)


@cache
def table() -> tuple[Phrases, dict[str, Entry]]:
    """All terms and other senses to look for at once, and what each term stands for; another sense for nothing."""
    known = {entry.term: entry for entry in entries()}
    known |= {f"{term}'s": entry for term, entry in known.items() if entry.sort == NOUN}
    return Phrases((*known, *lines(f"{FOLDER}/{OTHER}.txt"))), known


@cache
def about_words() -> Phrases:
    """How one talks about words rather than people."""
    return Phrases(lines(f"{FOLDER}/about-words.txt"))

"""The ways a person's name may be written, as the short byte strings whose digests a watch-list keeps.

Each begins with a letter for its kind; the same functions make them from the list and from a draft, so the two
cannot differ. A pair of words is kept for every given name with every surname: that, and not a word alone, is a
name. One letter of a pair may be wrong or missing (``jane d?e``); a letter too many, or two that changed places,
come back to the pair when the draft's word is put right.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from hatpeg.core.folding import folded
from hatpeg.core.short_names import SHORT_FORMS, Nicknames, listed, made

PARTICLES = frozenset(
    "de del la las lo los el al ul da das do dos di du van von der den ten ter te zu zum zur bin ibn bint abu abd ould"
    " st san santa mac mc le y e i o d l ap af av".split()
)
"""Small words that belong to the name behind them, and may be left out or run together with it."""

FEWEST_FOR_A_TYPO = 6
"""Letters two words need together before one letter may be wrong."""
FEWEST_FOR_ONE_PIECE = 6
LONG_SURNAME = 8
"""Letters a surname needs before one of them may be wrong behind a nickname."""
_GONE = str.maketrans({"'": "", "ñ": "n"})
_PREFIX = re.compile(r"(?:mc|mac(?=[^\W\d_]{5})|[^\W\d_]{1,2}')(?=[^\W\d_]{3})")
_LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Person:
    """One line of the list. A name is folded and may hold a hyphen, or particles and spaces: ``de la cruz``.

    ``either`` are names between the first and the last that may be forenames or surnames.
    """

    given: tuple[str, ...]
    either: tuple[str, ...] = ()
    family: tuple[str, ...] = ()


def bare(word: str) -> str:
    """A case-folded word as it is compared: without the possessive, without apostrophes, ñ as n."""
    if word.isalpha() and word.isascii():
        return word
    return word.removesuffix("'s").translate(_GONE)


def plain_name(written: str) -> str:
    """A name as the reading reads names: tricks and accents gone, in small letters."""
    return folded(written).text.casefold().strip()


def part(word: str) -> bytes:
    return b"1" + word.encode()


def alone(word: str) -> bytes:
    return b"M" + word.encode()


def one_piece(letters: str) -> bytes:
    return b"J" + letters.encode()


def pair(given: str, family: str) -> bytes:
    return f"P{given} {family}".encode()


def initial_first(initial: str, family: str) -> bytes:
    return f"I{initial} {family}".encode()


def initial_last(given: str, initial: str) -> bytes:
    return f"i{given} {initial}".encode()


def one_letter_wrong(word: str) -> Iterator[str]:
    """The word with each of its letters in turn left open."""
    for at in range(len(word)):
        yield f"{word[:at]}?{word[at + 1 :]}"


def put_right(word: str) -> Iterator[str]:
    """What a word with one slip may have been; a letter that is not known is left open."""
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
    for at in range(len(word) - 1):
        yield word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    yield from one_letter_wrong(word)
    for at in range(len(word) + 1):
        yield f"{word[:at]}?{word[at:]}"


def forms_of(people: Iterable[Person], nicknames: Nicknames) -> Iterator[bytes]:
    """Every form of every person, many of them more than once."""
    for person in people:
        yield from _Forms(person, nicknames).all()


class _Forms:
    def __init__(self, person: Person, nicknames: Nicknames) -> None:
        middle_given = tuple(name for name in person.either if name in nicknames)
        middle_family = tuple(name for name in person.either if name not in nicknames)
        self.given = [spellings(name, is_given=True) for name in (*person.given, *middle_given)]
        self.family = [spellings(name) for name in (*middle_family, *person.family)]
        self.known = [tuple(listed(spelled, nicknames)) for spelled in self.given]
        self.made = [tuple(made(spelled)) for spelled in self.given]

    def all(self) -> Iterator[bytes]:
        yield from (part(word) for word in self._words() if len(word) > 1)
        if not self.family:
            yield from (alone(spelled[-1]) for spelled in self.given)
        for number, spelled in enumerate(self.given):
            for surname in (word for family in self.family for word in family):
                yield from self._with(number, surname)
                if not number and len(surname) > 1:
                    yield initial_first(spelled[0][0], surname)
        for one, other in self._surnames_together():
            yield from (pair(one, other), one_piece(one + other))

    def _words(self) -> Iterator[str]:
        """The words that point to the person each for itself; short forms of few letters do not."""
        for spelled in (*self.given, *self.known, *self.family):
            yield from spelled
        for short in self.made:
            yield from (word for word in short if len(word) > SHORT_FORMS[1])

    def _with(self, number: int, surname: str) -> Iterator[bytes]:
        """A forename, as it is and as it is made shorter, with one surname."""
        spelled, known, made = self.given[number], self.known[number], self.made[number]
        is_long = len(surname) >= LONG_SURNAME
        for name in (*spelled, *known, *made):
            if len(name) > 1:
                yield initial_last(name, surname[0])
        if len(surname) == 1:
            return
        for name in (name for name in (*spelled, *known, *made) if len(name) > 1):
            yield pair(name, surname)
            if name not in made or len(name) > SHORT_FORMS[1]:
                yield one_piece(name + surname)
            if name in spelled:
                yield one_piece(surname + name)
                yield from _typos(name, surname)
            elif is_long and name in known and surname.isascii():
                yield from (pair(name, word) for word in one_letter_wrong(surname))

    def _surnames_together(self) -> Iterator[tuple[str, str]]:
        """Two surnames of one person, which hardly anybody else has together."""
        words = [spelled[:-1] if len(spelled) > 2 else spelled[:1] for spelled in self.family]  # noqa: PLR2004
        yield from combinations([word for spelled in words for word in spelled if len(word) > 2], 2)  # noqa: PLR2004


def spellings(name: str, *, is_given: bool = False) -> tuple[str, ...]:
    """The words that may stand for a name: each of its words but the particles, and all in one piece, that last.

    A forename keeps its small words: *Do-yun* is no surname with a particle.
    """
    words = [bare(word) for word in re.split(r"[\s\-]+", name) if word]
    words += [tail for word in re.split(r"[\s\-]+", name) if (tail := _behind_prefix(word))]
    kept = words if is_given else [word for word in words if word not in PARTICLES] or words
    return tuple(dict.fromkeys((*kept, bare("".join(_LETTERS.findall(name))))))


def _behind_prefix(word: str) -> str:
    """What people may write apart: brien of o'brien, donald of mcdonald."""
    prefix = _PREFIX.match(word)
    return word[prefix.end() :] if prefix else ""


def _typos(given: str, family: str) -> Iterator[bytes]:
    if len(given) + len(family) >= FEWEST_FOR_A_TYPO and (given + family).isascii():
        yield from (pair(word, family) for word in one_letter_wrong(given))
        yield from (pair(given, word) for word in one_letter_wrong(family))

"""Reads a list of names out of a file's text: one a line, ``First Last`` or ``Last, First``, or a table with a heading.

A line that holds no name stops the reading: half a list would look whole. Sentences give the line's number and
never what stands in it.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from hatpeg.core.errors import WatchListUnreadable
from hatpeg.core.speech import mark, say
from hatpeg.core.watch_forms import PARTICLES, Person, plain_name
from hatpeg.core.words import common_words

MOST_NAMES = 20_000
MOST_WORDS = 5
EVERYDAY = 6.5
"""Words that cost less (see core/words) are hardly names; three of them in a long line make a sentence."""
ONE_A_LINE = mark("Write one name a line: First Last, or Last, First.")

_TITLES = frozenset("mr mrs ms miss mx dr prof sra srta señor señora señorita doña".split())
_SUFFIXES = frozenset("jr sr ii iii iv".split())
_GIVEN = frozenset("first firstname first_name forename forenames given givenname given_name nombre nombres".split())
_MIDDLE = frozenset("middle middlename middle_name".split())
_FAMILY = frozenset("last lastname last_name surname family familyname family_name apellido apellidos".split())
_WHOLE = frozenset(
    "name names client clients client_name clientname full_name fullname preferred_name resident patient".split()
)
_OTHER = frozenset("id dob no number phone email date birthdate birth_date address notes note status case".split())
_NICKNAME = re.compile(r"""["“”(]([^"“”()]+)["“”)]""")
_NAME = re.compile(r"[^\W\d_][^\d_,;:@#/\\|<>=+*%$&!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:['\-][^\W\d_]+)*'?")


def parse_names(untrusted_text: str) -> tuple[Person, ...]:
    """The people of a list. Raises :class:`WatchListUnreadable` with a sentence that quotes none of it."""
    lines = untrusted_text.removeprefix("\ufeff").splitlines()
    filled = [(number, line) for number, line in enumerate(lines, 1) if line.strip() and line.lstrip()[0] != "#"]
    if len(filled) > MOST_NAMES:
        raise WatchListUnreadable(
            say(
                "There are more than {n} lines in the list of names. Load only the people you work with now.",
                n=f"{MOST_NAMES:,}",
            )
        )
    heading = _heading(filled[0][1]) if filled else None
    people = tuple(_of_table(filled[1:], heading) if heading else _of_lines(filled))
    if not people:
        raise WatchListUnreadable(_told(say("There is no name in the list of names.")))
    return people


def _told(problem: str) -> str:
    return f"{problem} {say(ONE_A_LINE)}"


def _heading(line: str) -> tuple[str, list[str]] | None:
    """The mark between the columns and their names, when a line is a table's heading."""
    delimiter = next((mark for mark in "\t;," if mark in line), ",")
    columns = [re.sub(r"[\s\-]+", "_", cell.strip().strip('"').casefold()) for cell in line.split(delimiter)]
    known = _GIVEN | _MIDDLE | _FAMILY | _WHOLE
    if not known.intersection(columns) or not all(cell in known | _OTHER for cell in columns if len(columns) == 1):
        return None
    if not (_WHOLE.intersection(columns) or (_GIVEN.intersection(columns) and _FAMILY.intersection(columns))):
        raise WatchListUnreadable(
            mark("The heading of the list of names needs a column 'name', or two columns 'first name' and 'last name'.")
        )
    return delimiter, columns


def _of_table(lines: Sequence[tuple[int, str]], heading: tuple[str, list[str]]) -> Iterator[Person]:
    delimiter, columns = heading
    for number, line in lines:
        cells = next(csv.reader([line], delimiter=delimiter), [])
        row = dict(zip(reversed(columns), reversed(cells + [""] * (len(columns) - len(cells))), strict=False))
        given, middle, family = (_cell(row, names) for names in (_GIVEN, _MIDDLE, _FAMILY))
        if given and family:
            yield _person(number, _units(number, f"{given} {middle}"), [], _units(number, family, is_family=True))
        else:
            yield from _of_line(number, _cell(row, _WHOLE) or given or family)


def _cell(row: dict[str, str], names: frozenset[str]) -> str:
    return next((cell.strip() for column, cell in row.items() if column in names and cell.strip()), "")


def _of_lines(lines: Sequence[tuple[int, str]]) -> Iterator[Person]:
    for number, line in lines:
        yield from _of_line(number, line)


def _of_line(number: int, line: str) -> Iterator[Person]:
    line = line.strip().strip(",;").strip()
    before, comma, after = line.partition(",")
    if "," in after or ";" in line or "\t" in line:
        raise WatchListUnreadable(_told(say("Line {n} of the list of names has more than one column.", n=number)))
    if comma and after.strip():
        family, given = _units(number, before, is_family=True), _units(number, after)
        yield _person(number, given, [], family)
        if len(family) == len(given) == 1:  # "Jane,Doe" out of a table without a heading
            yield _person(number, family, [], given)
        return
    units = _units(number, before)
    yield _person(number, units[:1], units[1:-1], units[1:][-1:])


def _person(number: int, given: list[str], either: list[str], family: list[str]) -> Person:
    names = (*given, *either, *family)
    everyday = sum(common_words().get(name, EVERYDAY) < EVERYDAY for name in names)
    if len(names) > MOST_WORDS or (len(names) > 3 and everyday > 2):  # noqa: PLR2004 - that is a sentence
        raise WatchListUnreadable(_told(say("Line {n} of the list of names is too long for a name.", n=number)))
    return Person(tuple(given), tuple(either), tuple(family))


def _units(number: int, untrusted: str, *, is_family: bool = False) -> list[str]:
    """The names of a part of a line, particles joined to the name behind them, titles and the like left out."""
    plain = plain_name(_NICKNAME.sub(r" \1 ", untrusted))
    if not _NAME.fullmatch(plain):
        if any(map(str.isalpha, plain)):
            raise WatchListUnreadable(_told(say("Line {n} of the list of names holds more than a name.", n=number)))
        raise WatchListUnreadable(_told(say("Line {n} of the list of names holds only digits and signs.", n=number)))
    words = _WORD.findall(plain)
    while len(words) > 2 and words[0] in _TITLES:  # noqa: PLR2004 - "Mrs Smith" is all there is of that name
        words = words[1:]
    while len(words) > 1 and words[-1] in _SUFFIXES:
        words = words[:-1]
    units: list[str] = []
    small = ""
    for at, word in enumerate(words, 1):
        small += word
        if word in PARTICLES and at < len(words) and (units or small != word or is_family):
            small += " "
        else:
            units.append(small)
            small = ""
    return units

"""Words before a number that make it the age of a person."""

from __future__ import annotations

from functools import cache

from hatpeg.detect.text._counting import MONTHS, WEEKDAYS
from hatpeg.resources import lines


@cache
def persons() -> frozenset[str]:
    """Give the words for one person, served or not."""
    return frozenset(
        line.split()[0] for name in ("person-nouns", "client-nouns") for line in lines(f"words/{name}.txt")
    )


@cache
def _not_persons() -> frozenset[str]:
    """Give words with a capital before a number that name no person: "Room (12)", "In March, 34, ..."."""
    words = (word for line in lines("words/dates/not-before-an-age.txt") for word in line.split())
    return frozenset(words) | MONTHS.keys() | WEEKDAYS.keys()


def is_person(word: str) -> bool:
    """Whether a word is a name by its capital, or a word for one person, or for the many in "one of our guests"."""
    small = word.casefold().strip(".,'’")
    if small == "caseload":  # "a mom on my caseload, 22, got her keys"
        return True
    if small in _not_persons():
        return False
    return small in persons() or small.removesuffix("s") in persons() or (word[0].isupper() and len(small) > 1)

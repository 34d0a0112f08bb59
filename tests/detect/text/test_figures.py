"""Numbers are looked for only where figures stand, and found as if the whole text were gone through."""

import re

from hypothesis import given
from hypothesis import strategies as st

from hatpeg.detect.text import _phones as phones
from hatpeg.detect.text._figures import FEWEST, Figures

PATTERNS = (phones.NORTH_AMERICAN, phones.LOCAL, phones.FOUR_FOUR, phones.ABROAD, phones.SPANISH, phones.MEXICAN)
PIECES = ("303", "555", "0147", "(303)", " ", "-", ".", "+44", "0", "07700 900123", " call ", "x12", ",", "A-", "/")


def is_long(match: re.Match[str]) -> bool:
    """Whether a match has the figures of a number."""
    return sum(map(str.isdigit, match.group())) >= FEWEST


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join), st.sampled_from(PATTERNS))
def test_nothing_is_missed_and_nothing_added(text: str, pattern: re.Pattern[str]) -> None:
    found = [match.span() for match in Figures.of(text).each(pattern) if is_long(match)]

    assert found == [match.span() for match in pattern.finditer(text) if is_long(match)]


def test_words_and_short_numbers_are_passed_over() -> None:
    assert Figures.of("We opened in 2019 (at 10) with +3 beds").stretches == ()

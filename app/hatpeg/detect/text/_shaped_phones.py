"""Phone numbers that their shape alone shows, whether or not a plan knows them: "(351) 919382762", "036 811 52 05".

An area in brackets, three, three and four digits, a leading 0 with three groups or more, or a plus with the digits of
ITU-T E.164: plans change, and a number with a slip in it is still somebody's.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.detect.text._called_phones import EXTENSION, NOT_PHONES, OTHER_NUMBER, REACH
from hatpeg.detect.text._figures import Figures
from hatpeg.detect.text._marks import AFTER, BEFORE, digits_of

BRACKETED = r"\((?!(?:1[89]|20)\d\d\))\d{2,5}\)[ /-]?\d{3,4}[ -]?\d{2,6}(?:[ -]\d{2,4})?"
THREE_THREE_FOUR = r"[2-9]\d\d(?P<sign>[-.·‑])\d{3}(?P=sign)\d{4}"
LEADING_ZERO = r"0\d{1,4}(?P<gap>[ .-])(?:\d{2,4}(?P=gap)){1,3}\d{2,4}"
LEADING_ZERO += r"|0\d{1,4}-\d{2,4}(?:[ ]\d{2,4}){1,3}|0\d{2,4}-\d{5,7}|0\d-\d{1,2}/\d{3}[ ]\d{4}"
PLUS = r"\+[1-9]\d{0,2}(?:[ -]\d{1,5}){2,5}"
SHAPE = re.compile(
    rf"(?:{BEFORE}(?:{BRACKETED}|{THREE_THREE_FOUR}|{LEADING_ZERO})|(?<![\w+.]){PLUS}){EXTENSION}{AFTER}", re.IGNORECASE
)
SHORTEST, LONGEST, WITH_COUNTRY = 8, 11, 15
"""Digits of a number within one place or country, and of one that begins with the country's own."""
PAIRS = re.compile(r"^\d\d(?:[ -]\d\d){3,4}$")
"""Numbers of two digits each: a draw, a score, a time."""
EXTENDED = re.compile(rf"{EXTENSION}$", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
ROUND = re.compile(r"[ .]000$")

Found = tuple[int, int, str]


def shaped_phones(figures: Figures) -> Iterator[Found]:
    """Where each such number begins and ends, and its digits without a leading 0."""
    text = figures.text
    for match in figures.each(SHAPE):
        written = match.group()
        digits = digits_of(EXTENDED.sub("", written))
        longest = WITH_COUNTRY if written[0] in "+(" else LONGEST
        if (
            SHORTEST <= len(digits) <= longest
            and not any(other.search(written) for other in (PAIRS, YEAR, ROUND))
            and not (
                NOT_PHONES.fullmatch(written)
                or OTHER_NUMBER.search(text[max(0, match.start() - REACH) : match.start()])
            )
        ):
            yield *match.span(), digits.removeprefix("0")

"""Phone numbers that are not written in digits alone: words, letters of a keypad, and signs put in the way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word, Words
from hatpeg.detect.text._marks import digits_of
from hatpeg.detect.text._phones import Phone

SAID = {
    **dict.fromkeys(("zero", "oh", "o", "cero", "nought", "nil"), "0"),
    **dict.fromkeys(("one", "uno"), "1"),
    **dict.fromkeys(("two", "dos"), "2"),
    **dict.fromkeys(("three", "tres"), "3"),
    **dict.fromkeys(("four", "cuatro"), "4"),
    **dict.fromkeys(("five", "cinco"), "5"),
    **dict.fromkeys(("six", "seis"), "6"),
    **dict.fromkeys(("seven", "siete"), "7"),
    **dict.fromkeys(("eight", "ocho"), "8"),
    **dict.fromkeys(("nine", "nueve"), "9"),
}
TIMES = {"double": 2, "doble": 2, "triple": 3, "treble": 3}
SHORTEST, LONGEST = 7, 15
"""A local number's digits, and the most an international one has (ITU-T E.164)."""
COUNTING = "01234567890 09876543210"
"""Counting up or down is no number."""
LEAST_SAID = 4
"""Words among the digits of a number that is partly written in figures."""

SIGN = r"(?: ?[\[({<]? ?(?:dot|dash|hyphen|punto|guion|[.·-]) ?[\])}>]? ?| {1,3})"
HIDDEN = re.compile(rf"(?<![\w$-])(?:\(?([2-9]\d\d)\)?{SIGN})?([2-9]\d\d){SIGN}(\d{{4}})(?!\w)", re.IGNORECASE)
HIDES = re.compile(r"\b(?:dot|dash|hyphen|punto|guion)\b", re.IGNORECASE)
LOOKALIKE = re.compile(r"(?<![\w-])(?:(?:[\dOoIlSB]{3}[-. ]){1,2}[\dOoIlSB]{4}|\d{3}[\dOoIlSB]{7})(?!\w)")
SPACED = re.compile(r"(?<![\w.,-])[2-9](?:(?:[ .-]\d){6}|(?:[ .-]\d){9})(?![\w]|[ .,-]\d)")
"""Each figure by itself: 5 5 5 0 1 4 2."""
AS_DIGITS = str.maketrans("OoIlSB", "001158")

KEYPAD = re.compile(
    r"(?<![\w$-])(?:1[-. ])?\(?([2-9]\d\d|1[38]00)\)?[-. ]"
    r"((?=[0-9-]{0,5}[A-Z])[A-Z0-9]{1,11}(?:-[A-Z0-9]{1,7}){0,2})(?!\w)"
)
LIKELY = re.compile(r"\d[\dOoIlSB][\dOoIlSB]?(?:\)?[-. ]|[\dOoIlSB]{7})")
"""The end of a group of digits, and a sign after it: cheap to look for, and in every number of these kinds."""
KEYS = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")
FREE = ("800", "888", "877", "866", "855", "844", "833", "1800", "1300")
NATIONAL = 7
"""Digits behind the area code; letters beyond them are there to finish a word."""


def spelled(text: str, words: Words) -> tuple[list[Phone], list[tuple[TextSpan, str]]]:
    """Numbers in disguise as places in the text, and those said in words as places in the original."""
    written = [*_keypad(text), *_lookalikes(text), *_hidden(text)] if LIKELY.search(text) else []
    return [*written, *_spaced(text)], list(_said(words))


def _spaced(text: str) -> Iterator[Phone]:
    for match in SPACED.finditer(text):
        if (digits := digits_of(match.group())) not in COUNTING:
            yield Phone(*match.span(), digits, 0.7)


def _keypad(text: str) -> Iterator[Phone]:
    for match in KEYPAD.finditer(text):
        area, rest = match.group(1), match.group(2).replace("-", "")
        letters = sum(sign.isalpha() for sign in rest)
        wanted = NATIONAL - 1 if len(area) > 3 else NATIONAL  # noqa: PLR2004 - an area code has three digits
        if area in FREE and letters >= 3 and len(rest) >= wanted:  # noqa: PLR2004 - a word of a keypad
            yield Phone(*match.span(), area + rest[:wanted].translate(KEYS))
        elif letters == 4 and len(rest) == NATIONAL and rest[:3].isdigit():  # noqa: PLR2004 - 303-555-HELP
            yield Phone(*match.span(), area + rest.translate(KEYS), 0.8)


def _lookalikes(text: str) -> Iterator[Phone]:
    for match in LOOKALIKE.finditer(text):
        written = match.group()
        figures, signs = len(digits_of(written)), sum(sign.isalnum() for sign in written)
        if figures == signs or figures * 2 < signs:
            continue
        digits = digits_of(written.translate(AS_DIGITS))
        if digits[0] >= "2":
            yield Phone(*match.span(), digits, 0.8)


def _hidden(text: str) -> Iterator[Phone]:
    if HIDES.search(text) is None:
        return
    for match in HIDDEN.finditer(text):
        if HIDES.search(match.group()):
            yield Phone(*match.span(), "".join(part for part in match.groups() if part), 0.9)


def _said(words: Words) -> Iterator[tuple[TextSpan, str]]:
    done = 0
    for position in words.at(SAID.keys() | TIMES.keys()):
        if position < done:
            continue
        end, digits, said = _run(words, position)
        if SHORTEST <= len(digits) <= LONGEST and said >= LEAST_SAID and digits not in COUNTING:
            yield words[position].place.joined(words[end - 1].place), digits
        done = end


def _run(words: tuple[Word, ...], start: int) -> tuple[int, str, int]:
    """Where a run of digits and digit words ends, its digits, and how many of them were words."""
    digits, said, times, position = "", 0, 1, start
    while position < len(words) and words[position].sentence == words[start].sentence:
        word = words[position].text
        if word in TIMES:
            times = TIMES[word]
        elif word in SAID:
            digits, said, times = digits + SAID[word] * times, said + 1, 1
        elif digits and word.isdecimal() and len(word) <= 4:  # noqa: PLR2004 - the last group of a number
            digits += digits_of(word)
        else:
            break
        position += 1
    return position, digits.removeprefix("1") if len(digits) == 11 else digits, said  # noqa: PLR2004 - 1 and ten digits

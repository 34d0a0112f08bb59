"""Record numbers behind a label ("case", "MRN", "expediente"), and codes that are record numbers by their form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.detect.text._marks import digits_of
from hatpeg.resources import lines

ENOUGH = re.compile(r"\d(?:[-/. A-Za-z]{0,3}\d){2}")
"""Three digits close together: without them there is no record number."""
CODE = re.compile(
    r"(?<![\w$€£@])(?:[A-Z]{2,6}[-/]){0,2}(?:[A-Za-z]{1,5}[-/]?)?\d[\dA-Za-z]{0,20}(?:[-/.][\dA-Za-z]{1,12}){0,5}"
    r"(?: \d[\dA-Za-z-]{1,12}){0,3}"
    r"(?: \d(?!\w))?(?![\w%])"
)
LETTER = re.compile(r"(?<![\w$€£@])[A-Z] $")
"""The single letter that some numbers begin with, set apart: "A 4471902", "E 44 190"."""
PIECE = re.compile(r"[^\W_]+(?:[-.][^\W_]+)*|#|:")
REACH = 48
"""Characters before a code in which its label stands."""
MOST_SKIPPED = 6
NEXT_IN_LIST = re.compile(r",? (?:y|and|or|&) |[,;/] ?")

YEAR = re.compile(r"(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?")
REGULATORY = re.compile(r"[A-Z]{2,6}-\d{4}-[A-Z0-9]{1,4}-\d{3,5}")
"""Dockets of rule-making agencies, open to comment by anyone: FDA-2025-N-0311."""
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
DATE = re.compile(
    rf"{DAY}[/.-]{DAY}(?:[/.-](?:\d\d|(?:19|20)\d\d))?|(?:19|20)\d\d-[01]\d-[0-3]\d|(?:0?[1-9]|1[0-2])/(?:19|20)\d\d"
)
RANGE = re.compile(r"(\d{2,4})[-–](\d{2,4})")
"""From so many to so many: 120-150 days. The second is the larger, and both have as many figures."""
FROM, UP_TO = (
    re.compile(r"(?:from|del?|desde(?: el)?) #?$", re.IGNORECASE),
    re.compile(r" (?:to|al?|hasta(?: el)?) #?\d"),
)
"""The same in words, as for the tickets of a raffle: "folio del 001 al 500"."""
ORGANIZATION = re.compile(r"[A-Z&]{3}\d\d[01]\d[0-3]\d[A-Z\d]{3}", re.IGNORECASE)
"""A Mexican tax number of an organization, which it publishes: three letters and a day; a person's has four."""
ALIEN = (8, 9)
"""Figures of an A-number."""
SHORTEST, LONG, LONGEST = 3, 5, 24

COURTS = "CR|CV|DP|JV|JD|JU|FL|PO|DV|TR|PR|NC|CF|CM|DR|FA|PC|MH|CP|FM|JC|AD|GN|MJ|SC|PA"
FORMS = re.compile(
    rf"(?<![\w$/-])(?:\d{{2,4}}-?(?:{COURTS})-?\d{{3,7}}|(?:{COURTS}|LA|SB|BIA)-\d{{2,4}}-\d{{3,7}}"
    r"|(?:JD|JV|JU|J)-\d{4,6}|\d:\d\d-(?:cv|cr|mj|bk|ap)-\d{4,5}"
    r"|(?:IOE|MSC|EAC|WAC|LIN|SRC|NBC|YSC)[- ]?(?:\d{10}|\d{2,4}-\d{3,4}(?:-\d{3,6})?)"
    r"|A[- #]{0,2}\d{3}[- ]?\d{3}[- ]?\d{3}|A#? ?\d{8}|[02]\d\d-\d{3}-\d{3}"
    r"|[A-Z]{2}\d\d[CPFD]\d{5}|[A-Z]{2}\d{3}/\d\d/\d{5}|A\d{4}[A-Z]{2}"
    r"|\d[AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\d]\d-?[AC-HJ-NP-RT-Y][AC-HJ-NP-RT-Y\d]\d-?[AC-HJ-NP-RT-Y]{2}\d\d"
    r"|[A-Z]{4}\d{6}[HM][A-Z]{5}[A-Z\d]\d|(?:[0-9A-F]{2}[:-]){5}[0-9A-F]{2})(?:-\d{1,3}|-[A-Z]{1,2})?(?![\w-])"
)
"""Courts, immigration receipts and A-numbers, prisons, Medicare, CURP, device addresses."""
IN_PATH = re.compile(
    r"/(?:child|client|case|patient|record|member|person|intake|resident)s?/([\w-]{0,8}\d{4,12})", re.IGNORECASE
)

Found = tuple[int, int, float]


@cache
def _words() -> dict[str, frozenset[str]]:
    sets: dict[str, set[str]] = {}
    for line in lines("words/record_labels.txt"):
        name, _, words = line.partition(":" if not line.startswith("mark") else ": ")
        sets.setdefault(name.rstrip(":"), set()).update(words.lower().split())
    return {name: frozenset(words) for name, words in sets.items()}


def records(text: str) -> list[Found]:
    """Every record number as start, end and how sure it is; those that touch are joined by the caller."""
    if ENOUGH.search(text) is None:
        return []
    found = [(match.start(), match.end(), 0.9) for match in FORMS.finditer(text) if _fits(match.group())]
    found += [(match.start(1), match.end(1), 0.9) for match in IN_PATH.finditer(text)]
    found += _labelled(text)
    return sorted(found)


def _labelled(text: str) -> Iterator[Found]:
    last = -1
    for match in CODE.finditer(text):
        code = match.group()
        start = _with_letter(text, match.start())
        listed = 0 <= last <= start and NEXT_IN_LIST.fullmatch(text, last, start) is not None
        if _fits(code) and (
            listed or _is_labelled(text, start, code if start == match.start() else text[start] + code)
        ):
            if UP_TO.match(text, match.end()) and FROM.search(text, max(0, start - len("desde el #")), start):
                continue
            yield start, match.end(), 1.0
            last = match.end()


def _with_letter(text: str, start: int) -> int:
    letter = LETTER.search(text, max(0, start - 3), start)
    return letter.start() if letter else start


def _fits(code: str) -> bool:
    """Whether a code has enough figures and is neither a date nor a public docket."""
    if not SHORTEST <= len(digits_of(code)) <= LONGEST:
        return False
    return not (YEAR.fullmatch(code) or DATE.fullmatch(code) or REGULATORY.fullmatch(code))


def _is_labelled(text: str, start: int, code: str) -> bool:
    """Whether the words before a code call it the number of a record."""
    words, marked = _words(), text[start : start + 1] == "#"
    pieces = PIECE.findall(text[max(0, start - REACH) : start].lower())
    for piece in reversed(pieces[-MOST_SKIPPED:]):
        if piece in words["sure"]:
            return piece != "rfc" or ORGANIZATION.fullmatch(code) is None
        if (piece in words["weak"] and (marked or _is_code(code))) or (piece in words["dull"] and marked):
            return True
        if piece == "a" and marked and len(digits_of(code)) in ALIEN:
            return True
        if piece in words["mark"] or (piece in words["weak"] and piece in words["mark"]):
            marked = True
        elif piece not in words["skip"]:
            return False
    return False


def _is_code(code: str) -> bool:
    """Whether the code could hardly be a count: letters with figures, groups, or long and not round."""
    digits = digits_of(code)
    if _is_range(code):
        return False
    mixed = any(sign.isalpha() for sign in code) or "-" in code or "/" in code
    return (mixed and len(digits) > SHORTEST) or (len(digits) >= LONG and not digits.endswith("00"))


def _is_range(code: str) -> bool:
    match = RANGE.fullmatch(code)
    return match is not None and len(match.group(1)) == len(match.group(2)) and match.group(1) < match.group(2)

"""Bank accounts: IBAN, CLABE, United States routing numbers, sort codes and BSBs, and labelled account numbers.

The value is letters and figures alone, in upper case.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text import _check_digits as check
from hatpeg.detect.text._marks import digits_of

KIND = "bank-account"

ENOUGH = re.compile(r"\d(?:[ -]?[\dA-Z]){5}")
IBAN = re.compile(r"(?<!\w)[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?!\w)")
SHORTEST_IBAN = 15
"""Norway's, with 15 signs, is the shortest in the registry of ISO 13616."""
CLABE = re.compile(r"[0-9](?<![\w-].)\d{2}[ -]?\d{3}[ -]?\d{11}[ -]?\d(?![\w-])")
ROUTING = re.compile(r"\b(?:routing|aba|rtn|transit)\b[^\n.!?\d]{0,24}(\d{9})(?!\d)", re.IGNORECASE)
SORT_CODE = re.compile(
    r"\b(?:sort ?code|s/?c)\b[ :#]{0,3}(?:is )?(\d\d[- ]?\d\d[- ]?\d\d)(?!\d)"
    r"|\bbsb\b[ :#]{0,3}(?:is )?(\d{3}[- ]?\d{3})(?!\d)",
    re.IGNORECASE,
)
ACCOUNT = re.compile(
    r"\b(?:bank (?:account|acct)|checking|savings|account|acct|a/c|cuenta|deposit|clabe)\b"
    r"(?:[ :.#]{0,3}(?:number|no|num|numero|nr|is|es|clabe)\b){0,3}[ :.#]{0,3}(\d[\d -]{5,16}\d)(?![\w-])",
    re.IGNORECASE,
)
BANKING = re.compile(
    r"\b(?:bank|banco|routing|aba|sort ?code|bsb|checking|savings|deposit|clabe|iban|wire)\b", re.IGNORECASE
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every account, and every code of a bank's branch that a label names."""
    view = reading.plain
    text = view.text
    if ENOUGH.search(text) is None:
        return
    for match in IBAN.finditer(text):
        written = match.group().replace(" ", "")
        if len(written) >= SHORTEST_IBAN and check.iban(written):
            yield Hit(KIND, view.match_place(match), 1.0, written)
    for match in CLABE.finditer(text):
        if check.clabe(digits_of(match.group())):
            yield Hit(KIND, view.match_place(match), 0.9, digits_of(match.group()))
    for match in ROUTING.finditer(text):
        if check.routing(match.group(1)):
            yield Hit(KIND, view.match_place(match, 1), 1.0, match.group(1))
    if BANKING.search(text):
        for match in (*SORT_CODE.finditer(text), *ACCOUNT.finditer(text)):
            group = match.lastindex or 0
            yield Hit(KIND, view.match_place(match, group), 0.9, digits_of(match.group(group)))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "IBAN ⟦GB82 WEST 1234 5698 7654 32⟧",
        "⟦ES9121000418450200051332⟧",
        "CLABE ⟦032180000118359719⟧",
        "routing number ⟦021000021⟧",
        "sort code ⟦20-00-00⟧ for the bank",
        "BSB ⟦062-000⟧",
        "bank account number ⟦55731953⟧",
        "depósito a la cuenta CLABE ⟦012180015012345678⟧",
    ),
    ignores=(
        "GB82 WEST 1234 5698 7654 33",
        "routing number 021000022",
        "On account of 200000 reasons",
        "Bank on it: 120 kits, 2024",
        "Dates: 20-00-00 is no date",
        "the bank opens at 9, call 303-555-0147",
    ),
)

"""Payment card numbers: 13 to 19 figures of a known issuer whose check digit fits; the value is the figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._check_digits import luhn
from hatpeg.detect.text._marks import digits_of

KIND = "card-number"

FIGURES = re.compile(r"[2-6](?<![\w.+-].)(?<!\d .)\d{3}(?:[ .-]?\d{2,6}){2,5}(?![\w-])")
"""Bounded groups: four fours, or American Express's 4, 6 and 5."""
ISSUERS = re.compile(
    r"4\d{12}(?:\d{3})?(?:\d{3})?|5[1-5]\d{14}|2(?:2[2-9]|[3-6]\d|7[01])\d{13}|3[47]\d{13}|3(?:0[0-5]|[68]\d)\d{11}"
    r"|6(?:011|5\d\d|4[4-9]\d|2\d\d)\d{12,15}|35(?:2[89]|[3-8]\d)\d{12}|(?:50|5[6-9]|6\d)\d{10,17}"
)
"""Visa, Mastercard, American Express, Diners, Discover, UnionPay, JCB, Maestro (ISO/IEC 7812 ranges)."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every card number."""
    view = reading.plain
    for match in FIGURES.finditer(view.text):
        digits = digits_of(match.group())
        if ISSUERS.fullmatch(digits) and luhn(digits) and len(set(digits)) > 2:  # noqa: PLR2004 - 4444 4444 is a pattern
            yield Hit(KIND, view.match_place(match), 1.0, digits)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "card ⟦4539 1488 0343 6467⟧ exp 05/27",
        "⟦5500-0055-5555-5559⟧",
        "amex ⟦3782 822463 10005⟧",
        "⟦6011000990139424⟧ please",
        "⟦4012888888881881⟧",
    ),
    ignores=(
        "4111 1111 1111 1112",
        "1234 5678 9012 3456",
        "call 303-555-0147",
        "2024-2025 and 2025-2026",
        "serial 4012888888881882",
    ),
)

"""Small tests on the text around a number: what it must not be glued to, and whether a phone word is near."""

from __future__ import annotations

import re

BEFORE = r"(?<![\w$€£¥+])(?<!\d[.,/:–-])(?<![A-Z]-)"
"""A number begins here: not inside a word, a price, a decimal, a date or a code such as JD-842-1187."""

AFTER = r"(?![\w%°])(?![-–.:/]\d)(?!,\d{3}\b)"
"""A number ends here: no letter, percent sign or further digits are glued to it."""

PHONE_WORD = re.compile(
    r"\b(?:call(?!s|ed|ers)|dial|phone|tel|cell|mobile|text|txt|ring|sms|whats|wsp|number|num|line|hotline|desk|fax|contact|reach"
    r"|rsvp|ph|ext|llam|marc|marqu|cel|movil|linea|numero|telefono|fijo|comuni|escrib|textee)",
    re.IGNORECASE,
)
REACH = 48
"""Characters before a number in which a phone word still belongs to it: about eight words."""


def is_called(text: str, start: int) -> bool:
    """Whether a word that goes with phone numbers stands shortly before ``start``."""
    return PHONE_WORD.search(text, max(0, start - REACH), start) is not None


def digits_of(written: str) -> str:
    """Only the digits."""
    return "".join(sign for sign in written if sign in "0123456789")

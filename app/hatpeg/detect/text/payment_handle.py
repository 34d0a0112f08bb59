"""Names under which somebody is paid: $cashtags, Venmo, PayPal.me, Zelle, Bizum; the value is the name.

A $Name alone counts when it cannot be a stock or a coined spelling: with a digit, with mixed capitals, or long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "payment-handle"

CASHTAG = re.compile(r"\$([A-Za-z][\w-]{1,24})(?<![-_])(?![\w%])")
"""Cash App's own form: a letter, then up to 19 letters and digits; people put hyphens in as well."""
CASH_APP = re.compile(r"\bcash ?app|\bcash ?tag|\bcash\.app", re.IGNORECASE)
WORDED = re.compile(
    r"\b(?:venmo|pay ?pal|cash ?app|zelle|bizum|yape|plin|nequi|revolut|monzo|wise|payid|mercado ?pago)\b"
    r"(?:(?: me| us| her| him| them| is| es| at| to| on| al| a| account| handle| name| tag|:| -|,){0,3}) ?"
    r"(?:[a-z]{2,20} )?\(?(?:@([A-Za-z0-9][\w.-]{1,29})"
    r"|([A-Za-z][\w-]{0,20}\d[\w-]{0,10}|[A-Za-z]\w{0,15}_\w[\w-]{0,15})"
    r"|(\+?\(?\d[\d ().-]{6,16}\d)|(\w[\w.+-]{0,63}@[\w.-]{3,80}))",
    re.IGNORECASE,
)
PAGE = re.compile(
    r"\b(?:paypal\.me|paypal\.com/paypalme|venmo\.com(?:/u)?|cash\.app|ko-fi\.com|buymeacoffee\.com|monzo\.me|revolut\.me)"
    r"/\$?([\w.-]{2,40})",
    re.IGNORECASE,
)
SERVICES = (
    *("venmo", "pal", "cash", "zelle", "bizum", "yape", "plin", "nequi", "revolut", "monzo", "wise", "payid"),
    *("pago", "ko-fi", "coffee"),
)
LONG = 7
"""Letters of a $Name in one case that are taken for a name; tickers have at most five."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every name, number or page that money can be sent to."""
    view = reading.plain
    text = view.text
    if "$" in text:
        app = CASH_APP.search(text) is not None
        for match in CASHTAG.finditer(text):
            if app or _is_name(match.group(1)):
                yield Hit(KIND, view.match_place(match), 1.0 if app else 0.7, match.group(1).lower())
    lowered = text.lower()
    if any(service in lowered for service in SERVICES):
        for pattern in (WORDED, PAGE):
            for match in pattern.finditer(text):
                value = next(part for part in match.groups() if part)
                yield Hit(KIND, view.match_place(match), 1.0, value.strip(".-").lower())


def _is_name(word: str) -> bool:
    """Whether a word behind a dollar sign looks like the name of an account."""
    mixed = word != word.upper() and word[1:] != word[1:].lower()
    marked = mixed or any(sign.isdigit() or sign in "_-" for sign in word)
    return len(word) >= LONG or (marked and len(word) > 3)  # noqa: PLR2004 - $5k turned round, $CAD20


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Help w rent: ⟦$blessing2twins⟧",
        "his daughter's Cash App is ⟦$tashawendell⟧",
        "cashapp ⟦$joy⟧",
        "⟦Venmo @ros-beads-62⟧",
        "⟦venmo: cody_sis⟧ or drop it off",
        "⟦paypal.me/danap⟧",
        "⟦Zelle 303-555-0147⟧",
        "⟦Zelle to dana@example.org⟧",
        "⟦Bizum al 612 34 56 78⟧",
        "⟦cash.app/$dana⟧",
        "⟦Yape: @dana⟧",
    ),
    ignores=(
        "Kits cost $5 and boots $40.",
        "$TSLA went up, $AAPL did not",
        "Venmo me later",
        "what a $hit day",
        "We take PayPal and cash.",
        "Give by PayPal, tax-deductible.",
        "a wise well-being plan",
        "Do you Venmo? Ask at the desk.",
        "It was wise to go.",
    ),
)

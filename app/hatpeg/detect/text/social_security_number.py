"""Numbers that a state gives each person, and the last four figures of a Social Security number.

US SSN and ITIN, UK NI number, Canadian SIN, Australian TFN and Medicare, Spanish DNI and NIE, Irish PPS, RUT.

Where the form alone is not enough, a word such as "SIN" must stand before it, or the check digit must fit.
The value is letters and figures alone, in upper case.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text import _check_digits as check

KIND = "social-security-number"

ENOUGH = re.compile(r"\d(?:[ .-]?\d){3}")
REACH = 40
"""Characters before a number in which the word that names it stands."""


@dataclass(frozen=True, slots=True)
class Form:
    """One kind of number: its pattern, the word it needs before it (if any), and its check (if any).

    ``hints`` are words one of which a text must hold, so that the pattern need not be tried in others.
    """

    pattern: re.Pattern[str]
    word: re.Pattern[str] | None = None
    check: Callable[[str], bool] | None = None
    hints: frozenset[str] = frozenset()


def _word(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{words})\b", re.IGNORECASE)


SOCIAL = _word(r"ssn?|ss ?#|socials?|social security|soc|itin|ssi|seguro social|numero de seguro|nss")
DOCUMENTS = frozenset({"dni", "nie", "documento"})
DOCUMENT = _word("dni|nie|documento nacional|documento de identidad")
LAST_FOUR = re.compile(
    r"\b(?:socials?(?! (?:media|hour|work|club|event|dist))|ssn|ssi|ss ?#|seguro social|seguro)\b[^\n.!?\d]{0,40}?\b"
    r"(?:ends?|ended|ending|last ?(?:4|four)|termina|terminan|ultimos (?:4|cuatro))\b[^\n.!?\d]{0,24}(\d{4})(?!\d)"
    r"|\b(?:last ?(?:4|four)|ultimos (?:4|cuatro))\b[^\n.!?\d]{0,16}"
    r"\b(?:social|ssn|seguro)\b[^\n.!?\d]{0,16}(\d{4})(?!\d)"
    r"|\bsocial(?:,| is|:| -| #| number is) ?(?!(?:19|20)\d\d)(\d{4})(?!\d)"
    r"|\bnew social\b[^\n]{0,80}?\bended (\d{4})(?!\d)",
    re.IGNORECASE,
)
FORMS = (
    Form(re.compile(r"(?<![\w-])(?!000|666)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\w-])")),
    Form(re.compile(r"(?<![\w-])(?!000|666)\d{3}[ .]?(?!00)\d\d[ .]?(?!0000)\d{4}(?![\w-])"), SOCIAL),
    Form(re.compile(r"(?<!\w)(?:QQ|[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(?: ?\d\d){3} ?[A-D](?!\w)")),
    Form(
        re.compile(r"(?<![\w-])\d{3}[ -]?\d{3}[ -]?\d{3}(?![\w-])"),
        _word("sin|social insurance|nas|assurance sociale"),
        check.luhn,
        frozenset({"sin", "social", "nas", "assurance"}),
    ),
    Form(
        re.compile(r"(?<![\w-])\d{3} ?\d{3} ?\d{3}(?![\w-])"),
        _word("tfn|tax file"),
        check.tax_file,
        frozenset({"tfn", "tax"}),
    ),
    Form(
        re.compile(r"(?<![\w-])[2-6]\d{3} ?\d{5} ?\d(?: ?/? ?\d)?(?![\w-])"),
        _word("medicare"),
        None,
        frozenset({"medicare"}),
    ),
    Form(re.compile(r"(?<!\w)(?:\d{8}|[XYZ][- ]?\d{7})[- ]?[A-Z](?!\w)"), None, check.dni),
    Form(
        re.compile(r"(?<!\w)(?:\d{8}|\d\d\.\d{3}\.\d{3}|[XYZ][- ]?\d{7})(?:[- ]?[A-Z])?(?!\w)"),
        DOCUMENT,
        None,
        DOCUMENTS,
    ),
    Form(re.compile(r"(?<!\w)\d{7}[A-W][A-IWTX]?(?!\w)"), None, check.pps),
    Form(re.compile(r"(?<![\w.])[1-4]?\d\.?\d{3}\.?\d{3}-[\dkK](?!\w)"), None, check.rut),
    Form(
        re.compile(r"(?<![\w.])[1-4]?\d\.?\d{3}\.?\d{3}-[\dkK](?!\w)"),
        _word("rut|run"),
        None,
        frozenset({"rut", "run"}),
    ),
)
"""Written rules: SSA (no 000, 666, 00 or 0000), HMRC NIM39110, and the checks named in ``_check_digits``.

A document that is named counts also where its check does not fit: one wrong key still leaves the rest. A Chilean
RUT of 50 millions and more is an organization's.
"""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every such number, whole or its last four figures."""
    view = reading.plain
    text = view.text
    if ENOUGH.search(text) is None:
        return
    done: list[tuple[int, int]] = []
    for form in FORMS:
        if form.hints and form.hints.isdisjoint(reading.words.positions):
            continue
        for match in form.pattern.finditer(text):
            value = "".join(sign for sign in match.group() if sign.isalnum()).upper()
            if any(start < match.end() and match.start() < end for start, end in done):
                continue
            if _is_named(form, text, match.start()) and (form.check is None or form.check(value)):
                done.append(match.span())
                yield Hit(KIND, view.match_place(match), 1.0, value)
    for match in LAST_FOUR.finditer(text):
        yield Hit(KIND, view.match_place(match), 0.9, next(part for part in match.groups() if part))


def _is_named(form: Form, text: str, start: int) -> bool:
    return form.word is None or form.word.search(text, max(0, start - REACH), start) is not None


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "SSN right there on it ⟦518-55-0143⟧.",
        "his SSN card came, it's ⟦900-55-0178⟧",
        "social ⟦518550143⟧ if you need it",
        "their ⟦social ends in 4329⟧",
        "last four of his ⟦social are 6620⟧",
        "we hold his ⟦SSI, last 4 are 6620⟧",
        "⟦SSN ends 5501⟧",
        "NINO ⟦QQ 12 34 56 C⟧",
        "her SIN is ⟦046 454 286⟧",
        "TFN ⟦123 456 782⟧",
        "DNI ⟦12345678Z⟧",
        "NIE ⟦X1234567L⟧",
        "NIE, ⟦X-2345678-L⟧",
        "su DNI es ⟦30.555.017⟧",
        "PPS ⟦1234567T⟧",
        "RUT ⟦12.345.678-5⟧",
    ),
    ignores=(
        "Call 303-555-0147.",
        "ZIP 80203-1234",
        "12345678A is a made-up code",
        "Social hour ends at 5.",
        "Social media week ended 2024.",
        "on 03-15-2024 we met",
        "it is a sin to waste 100 200 300 beans",
        "EIN 12-3456789",
        "RUT de la fundación 65.123.456-7",
        "Traigan su DNI al taller del 20.05.2024",
    ),
)

"""Phone numbers that the words beside them show: "Phone: 72 128 827", "28-64-66-98 office", "call me at 434 14 557".

Groups are set apart as ITU-T E.123 and the national plans have it (blanks, hyphens, full stops, the area in
brackets); the length is that of a national number of ITU-T E.164. Whether such a number is in use is not asked: the
words say what it is, and sets of example numbers ignore the plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.detect.text._figures import Figures
from hatpeg.detect.text._marks import AFTER, BEFORE, digits_of

EXTENSION = r"(?:,? ?(?:x|ext\.?|extension|extn|anexo) ?\d{1,6})?"
GROUPED = re.compile(
    rf"{BEFORE}(?P<number>(?:\(\d{{1,5}}\)[ ]?|\d{{1,5}}[ .·‑–/-])(?:\d{{1,4}}[ .·‑–/-]){{0,7}}\d{{2,9}})"
    rf"{EXTENSION}{AFTER}",
    re.IGNORECASE,
)
RUN = re.compile(rf"{BEFORE}(?P<number>\d{{7,12}}){EXTENSION}{AFTER}", re.IGNORECASE)
SHORTEST, LONGEST = 7, 13
"""Digits of a number within one place or country, perhaps with the country's own before it."""
CALLING = (
    r"call(?:ing)?|dial|(?:tele)?phone|tel|cell|mobile|text|txt|ring|sms|whats ?app|wsp|hotline|helpline|landline|desk"
    r"|fax|contact|reach(?:ed)?|ph|messag(?:e|es|ing)|answer(?:ing)?|voicemail|number|num"
    r"|llam(?:a|e|en|ar|ame|enos|eme|arme|arnos)|marc(?:a|ar|ando|que|quen)|cel(?:ular)?|movil|numero|telefonos?|fijo"
    r"|contacto|mensajes?|contestan?|linea"
)
TOLD = re.compile(rf"(?<!\w)(?:{CALLING})(?!\w)", re.IGNORECASE)
REACH = 40
"""Characters before a number in which it is told what it is."""
RIGHT_BEFORE = re.compile(
    rf"(?<!\w)(?:{CALLING})(?:[ ](?:me|us|her|him|them|is|at|on|to|al|es|number|numero)){{0,3}}[ ]?[.:#]?\s?$",
    re.IGNORECASE,
)
RIGHT_BEHIND = re.compile(
    r"[ ]?[-–(,/]?[ ]?(?:office|fax|mobile|cell|desk|landline|movil|celular|oficina|fijo)(?!\w)", re.IGNORECASE
)
OTHER_NUMBER = re.compile(
    r"(?<!\w)(?:case|accounts?|acct|id|docket|file|record|claim|policy|order|ticket|invoice|ref|reference|badge|plate|mrn|chart"
    r"|booking|iban|card|isbn|zip|member|serial|model|room|item|ssn|social|caso|expediente|cuenta|poliza|folio|tarjeta|pedido"
    r"|factura|registro|hmis|a-?num(?:ber)?|a-?file|fund|grant|award|invoice|citation|statute|isbn|model"
    r"|licen[cs]e|licencia|passport|pasaporte|permit)(?!\w)[^\n]{0,16}$",
    re.IGNORECASE,
)
"""Words that make the number behind them another one: "case number 24 118 2231"."""
NOT_PHONES = re.compile(
    r"\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d(?:[ ]\d.*)?"  # a day
    r"|(?:19|20)\d\d[-./ ]\d\d?[-./ ]\d\d?(?:[ ]\d.*)?"
    r"|(?:1[89]|20)\d\d[ –-](?:1[89]|20)\d\d"  # years
    r"|(?:[01]\d|2[0-3])[0-5]\d[ –-](?:[01]\d|2[0-4])[0-5]\d"  # hours
    r"|\d{3}[- ]\d\d[- ]\d{4}|\d{5}-\d{4}"  # social security, ZIP+4
    r"|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:[ ]\d{3})*[ ]000"  # thousands
    r"|\d{1,3}(?:\.\d{1,3}){3}(?<!\.\d\d\.\d\d\.\d\d)"  # an internet address
)

Found = tuple[int, int, str]


def called_phones(figures: Figures) -> Iterator[Found]:
    """Where each such number begins and ends, and its digits without a leading 0."""
    text = figures.text
    told = TOLD.search(text) is not None
    if not told and RIGHT_BEHIND.search(text) is None:
        return
    for match in figures.each(GROUPED):
        number = match["number"]
        if _is_possible(number) and (RIGHT_BEHIND.match(text, match.end()) or _is_told(text, match.start())):
            yield *match.span(), digits_of(number).removeprefix("0")
    for match in figures.each(RUN):
        before = text[max(0, match.start() - REACH) : match.start()]
        if RIGHT_BEHIND.match(text, match.end()) or (RIGHT_BEFORE.search(before) and not OTHER_NUMBER.search(before)):
            yield *match.span(), match["number"].removeprefix("0")


def _is_possible(number: str) -> bool:
    return SHORTEST <= len(digits_of(number)) <= LONGEST and NOT_PHONES.fullmatch(number) is None


def _is_told(text: str, start: int) -> bool:
    before = text[max(0, start - REACH) : start]
    return TOLD.search(before) is not None and OTHER_NUMBER.search(before) is None

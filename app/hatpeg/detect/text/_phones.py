"""Phone numbers written in digits: cheap, bounded patterns find candidates, and shape or library confirms them.

A number's value is its national digits: no country code, no leading 0 and no leading 1 of North America, so that
"+1 (303) 555-0147" and "303.555.0147" are equal. Seven-digit local numbers keep their seven digits.
Numbers that are not North American are confirmed with Google's libphonenumber through ``phonenumbers``, which is
loaded when the first of them is met.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from hatpeg.detect.text._called_phones import EXTENSION, called_phones
from hatpeg.detect.text._figures import Figures
from hatpeg.detect.text._marks import AFTER, BEFORE, digits_of, is_called
from hatpeg.detect.text._shaped_phones import shaped_phones

GAP = r"[ .·•‑–—/\xa0-]{0,3}"

NORTH_AMERICAN = re.compile(
    rf"{BEFORE}(?:1{GAP})?\(?([2-9]\d\d)\)?{GAP}([2-9]\d\d){GAP}(\d{{4}}){EXTENSION}{AFTER}", re.IGNORECASE
)
LOCAL = re.compile(rf"{BEFORE}([2-9]\d\d)([.·‑–\xa0 -]| [-–] )(\d{{4}}){EXTENSION}{AFTER}", re.IGNORECASE)
FOUR_FOUR = re.compile(rf"{BEFORE}([2-9]\d{{3}})-(\d{{4}}){AFTER}")
"""Eight digits, as in Mexico's neighbours and some older Mexican numbers: 6555-0119."""
RUN = re.compile(rf"{BEFORE}\(?0\d[\d ().-]{{6,13}}\d{AFTER}")
"""With the leading 0 of the United Kingdom, Ireland, Australia, New Zealand and parts of South America."""
ABROAD = re.compile(rf"(?<![\w+])((?:\+|00(?=[1-9]))[ (]?\d[\d ().–/-]{{6,20}}\d){EXTENSION}(?!\w)", re.IGNORECASE)
SPANISH = re.compile(
    rf"{BEFORE}(?:[6-9]\d\d(?:(?:[ .-]\d{{3}}){{2}}|(?:[ .-]\d\d){{3}})|9\d[ .-]\d{{3}}(?:[ .-]\d\d){{2}}){AFTER}"
)
MEXICAN = re.compile(rf"{BEFORE}\(?[2-9]\d\)?[ -](\d{{4}})[ -](\d{{4}}){AFTER}")
AUSTRALIAN = re.compile(rf"{BEFORE}(?:1[38]00(?:[ -]?\d{{3}}){{2}}|13 \d\d \d\d){AFTER}")
COLOMBIAN = re.compile(rf"{BEFORE}0?1[ -]?8000[ -]?\d\d[ -]?\d[ -]?\d[ -]?\d\d{AFTER}")
"""Toll-free lines of Colombia: 01 8000 112 137."""
MANY = re.compile(r"\d\d?(?:[^\w\n]{0,3}\d){5}")
"""Six digits that nothing but signs keeps apart: without them there is no number, and nothing else is tried."""
TRUNK_REGIONS = ("GB", "AU", "IE", "NZ", "VE", "EC", "AR")
DATE = re.compile(r"[( ]?\d\d?[-./ ]\d\d?[-./ ](?:19|20)\d\d|\d{3}[- ]\d\d[- ]\d{4}$")
"""A day, or a social security number."""
FICTION = re.compile(r"(?:7700900|1632960|1914980|1174960|1614960|1214960)\d{3}")
"""Ranges that Ofcom keeps for drama; the library calls them invalid."""


@dataclass(frozen=True, slots=True)
class Phone:
    """A number at characters ``start`` to ``end`` of the view it was looked for in."""

    start: int
    end: int
    value: str
    score: float = 1.0


def phones(text: str, country: str) -> list[Phone]:
    """Every number in a text, in order, none overlapping; ``country`` (``"US"``) is where the agency is."""
    if MANY.search(text) is None:
        return []
    figures = Figures.of(text)
    plans = (_north_american, _local, _four_four, _abroad, _colombian, _spanish, _mexican, _australian)
    found = [phone for plan in plans for phone in plan(figures)] + list(_with_trunk(figures, country))
    return _with_others(figures, apart(found))


def _with_others(figures: Figures, found: list[Phone]) -> list[Phone]:
    """The numbers that a plan knows, and where there is none, those that words or their shape show."""
    others = [Phone(*one, 0.8) for one in called_phones(figures)] + [Phone(*one, 0.6) for one in shaped_phones(figures)]
    ends = [phone.end for phone in found]
    places = ((bisect_right(ends, other.start), other) for other in others)
    free = [other for at, other in places if at == len(found) or other.end <= found[at].start]
    return apart([*found, *free])


def apart(found: list[Phone]) -> list[Phone]:
    """The longest at each place, in the order of the text."""
    kept: list[Phone] = []
    for phone in sorted(found, key=lambda phone: (phone.start, -phone.end)):
        if not kept or phone.start >= kept[-1].end:
            kept.append(phone)
        elif phone.end - phone.start > kept[-1].end - kept[-1].start:
            kept[-1] = phone
    return kept


def _north_american(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(NORTH_AMERICAN):
        area, exchange, rest = match.groups()
        if area.endswith("11") or (exchange.endswith("11") and area != "800"):
            continue
        bare = match.end(3) - match.start(1) == len(area + exchange + rest)
        sure = 1.0 if not bare or is_called(figures.text, match.start()) else 0.6
        yield Phone(*match.span(), area + exchange + rest, sure)


def _local(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(LOCAL):
        exchange, gap, rest = match.groups()
        called = is_called(figures.text, match.start())
        fiction = exchange == "555" and rest.startswith("01")
        hyphen = gap.strip() in {"-", "‑", "–"}
        if called or fiction or (hyphen and (rest.startswith("0") or not (rest.endswith("00") or _is_year(rest)))):
            yield Phone(*match.span(), exchange + rest, 1.0 if called or fiction else 0.7)


def _four_four(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(FOUR_FOUR):
        first, second = match.groups()
        clock = int(first[:2]) < 24 and int(first[2:]) < 60  # noqa: PLR2004 - hours and minutes
        span = clock or first.endswith("00") or second.endswith("00") or _is_year(first)
        years = _is_year(first) and _is_year(second)
        if not years and (not span or is_called(figures.text, match.start())):
            yield Phone(*match.span(), first + second, 0.6)


def _abroad(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(ABROAD):
        for start, end in _shorter(figures.text, *match.span(1)):
            digits = digits_of(figures.text[start:end])
            value = national("+" + digits.removeprefix("00") if figures.text[start] == "0" else "+" + digits, None)
            if value:
                yield Phone(start, match.end() if end == match.end(1) else end, value)
                break


def _with_trunk(figures: Figures, country: str) -> Iterator[Phone]:
    for match in figures.each(RUN):
        if DATE.match(match.group()):
            continue
        for start, end in _shorter(figures.text, *match.span()):
            digits = digits_of(figures.text[start:end])
            bare = end - start == len(digits)
            fits = 9 <= len(digits) <= 11 and figures.text[end - 3 : end].isdecimal()  # noqa: PLR2004 - digits with the 0
            wanted = fits and (not bare or is_called(figures.text, start))
            if wanted and (value := _national_somewhere(digits, country)):
                yield Phone(start, end, value)
                break


def _national_somewhere(digits: str, country: str) -> str:
    if FICTION.fullmatch(digits[1:]) or digits.startswith(("0800", "0808")):
        return digits[1:]
    regions = dict.fromkeys((country, *TRUNK_REGIONS))
    return next((value for region in regions if (value := national(digits, region))), "")


def _colombian(figures: Figures) -> Iterator[Phone]:
    if "8000" in figures.text:
        for match in figures.each(COLOMBIAN):
            yield Phone(*match.span(), digits_of(match.group()).lstrip("0").removeprefix("1"))


def _spanish(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(SPANISH):
        digits = digits_of(match.group())
        called = is_called(figures.text, match.start())
        if not digits.endswith("000") and (called or "." not in match.group()) and national(digits, "ES"):
            yield Phone(*match.span(), digits, 1.0 if called else 0.8)


def _mexican(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(MEXICAN):
        called = is_called(figures.text, match.start())
        if called or not (_is_year(match.group(1)) or match.group(2).endswith("00")):
            yield Phone(*match.span(), digits_of(match.group()), 1.0 if called else 0.7)


def _australian(figures: Figures) -> Iterator[Phone]:
    for match in figures.each(AUSTRALIAN):
        yield Phone(*match.span(), digits_of(match.group()))


def _shorter(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The run, then without its last groups: "+44 20 7946 0018 24" goes on into something else."""
    for _ in range(4):
        yield start, end
        cut = max(text.rfind(sign, start, end) for sign in " .-–/()")
        if cut <= start:
            return
        end = cut
        while end > start and not text[end - 1].isdigit():
            end -= 1


def _is_year(digits: str) -> bool:
    return "1800" <= digits <= "2099"


def national(number: str, region: str | None) -> str:
    """The national digits of a number, or nothing where the library finds that it cannot be one."""
    import phonenumbers  # noqa: PLC0415 - loading it takes a while, and most drafts hold no number

    try:
        parsed = phonenumbers.parse(number, region)
    except phonenumbers.NumberParseException:
        return ""
    fits = phonenumbers.is_possible_number if region is None else phonenumbers.is_valid_number
    return str(parsed.national_number) if fits(parsed) else ""

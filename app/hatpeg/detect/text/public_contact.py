"""Numbers, addresses and sites that may stand in public: national lines, the agency's own, toll-free ones.

The score says why: 1.0 for a listed national line or one of the agency's own, 0.8 for a toll-free number, 0.6
for a mailbox of some organization that is named after a task ("events@..."). The value is the national digits,
the address, or the site.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._every_phone import every_phone
from hatpeg.detect.text._mailboxes import mailboxes_in
from hatpeg.detect.text._marks import digits_of
from hatpeg.resources import lines

KIND = "public-contact"
LISTED, FREE, ROLE = 1.0, 0.8, 0.6

TOLL_FREE = re.compile(r"8(?:00|33|44|55|66|77|88)\d{4,7}|508\d{6}|900\d{6}|1[38]00\d{6}|13\d{4}")
"""North America; 0800 and, in Colombia, 01 8000; 0508; 900 in Spain; 1300, 1800 and 13 xx xx."""
BRITISH_FREE = ("0808", "44808", "0044808", "0300", "44300", "0044300")
"""Looked for as dialled: 808 without them is Hawaii, and 300 a mobile in Colombia. 0300: charities, public bodies."""
SHORT = re.compile(
    r"[0-9](?<![\w$€£#+].)(?<!\d[.,:/-].)(?:-\d-\d|\d\d[ -]\d{3}|\d{2,5})(?![\w%°])(?![.,:/–-]\d)(?! ?[ap]\.?m\b)"
)
"""The digit comes first, and what may not stand before it after: so the engine can skip to digits quickly."""
CALLED = re.compile(
    r"\b(?:call|dial|text|txt|ring|phone|line|linea|number|numero|sms|llam|marc|marqu|escrib|al|el|to|or|o|emergenc)",
    re.IGNORECASE,
)
ASKED = 24
"""Characters before a short number in which "call" or "text HOME to" stands."""
SITE = re.compile(r"(?<![\w@.-])(?:[^\W_][\w-]{0,62}\.){1,4}[^\W\d_]{2,24}(?![\w@])", re.IGNORECASE)
DOTTED = re.compile(r"\.(?<=[^\W_]\.)[^\W\d_]{2}")
FREE_MAIL = re.compile(r"@(?:g?mail|googlemail|hotmail|outlook|live|yahoo|ymail|aol|icloud|me|proton|protonmail|gmx)\.")
LOCAL_DIGITS = 7


@cache
def _listed() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """The listed numbers, those that need a word such as "call" before them, and the listed sites."""
    sure: set[str] = set()
    asked: set[str] = set()
    sites: set[str] = set()
    for line in lines("words/public_contacts.txt"):
        written = line.partition(":")[2].partition(",")[0].strip()
        if not any(sign.isdigit() for sign in written) or written.endswith((".org", ".au")):
            sites.add(written)
        else:
            (asked if written.startswith("*") else sure).add(bare(written))
    return frozenset(sure), frozenset(asked), frozenset(sites)


@cache
def _roles() -> frozenset[str]:
    return frozenset(lines("words/role_mailboxes.txt"))


@lru_cache(maxsize=8)
def _own(hotlines: tuple[str, ...], sites: tuple[PublicSite, ...]) -> tuple[str, ...]:
    written = [*hotlines, *(phone for site in sites for phone in site.phones)]
    return tuple(value for phone in written if (value := bare(phone)))


def bare(written: str) -> str:
    """The national digits of a number as an agency or the list writes it."""
    digits = digits_of(written)
    if written.lstrip().startswith("+1") or (len(digits) == 11 and digits[0] == "1"):  # noqa: PLR2004 - 1 and ten digits
        return digits.removeprefix("1")
    return digits.lstrip("0") if len(digits) > LOCAL_DIGITS else digits


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every place that holds a contact which may be public."""
    view = reading.plain
    text = view.text
    found = [*_numbers(reading, agency), *_short(text), *_addresses(reading, agency), *_sites(text, agency)]
    for start, end, score, value in found:
        yield Hit(KIND, view.place(start, end), score, value)


Found = tuple[int, int, float, str]


def _numbers(reading: Reading, agency: Agency) -> Iterator[Found]:
    text = reading.plain.text
    own, (sure, _, _) = _own(agency.hotlines, agency.public_sites), _listed()
    local = tuple(value for value in own if len(value) == LOCAL_DIGITS)
    found, _ = every_phone(reading, agency.country)
    for phone in found:
        dialled = digits_of(text[phone.start : phone.end])
        if phone.value in sure or phone.value in own or phone.value.endswith(local):
            yield phone.start, phone.end, LISTED, phone.value
        elif TOLL_FREE.fullmatch(phone.value) or dialled.startswith(BRITISH_FREE):
            yield phone.start, phone.end, FREE, phone.value


def _short(text: str) -> Iterator[Found]:
    sure, asked, _ = _listed()
    for match in SHORT.finditer(text):
        value = digits_of(match.group())
        start = match.start()
        if value in sure or (value in asked and CALLED.search(text, max(0, start - ASKED), start)):
            yield start, match.end(), LISTED, value


def _addresses(reading: Reading, agency: Agency) -> Iterator[Found]:
    own = {address.casefold() for address in agency.emails}
    home = f"@{agency.domain}".casefold()
    for box in mailboxes_in(reading):
        first = re.split(r"[\d._+-]", box.address.partition("@")[0], maxsplit=1)[0]
        is_role = first in _roles() or box.address.partition("@")[0] in _roles()
        if box.address in own or (is_role and len(home) > 1 and box.address.endswith(home)):
            yield box.start, box.end, LISTED, box.address
        elif is_role and not FREE_MAIL.search(box.address):
            yield box.start, box.end, ROLE, box.address


def _sites(text: str, agency: Agency) -> Iterator[Found]:
    if DOTTED.search(text) is None:
        return
    home, sites = agency.domain.casefold(), _listed()[2]
    for match in SITE.finditer(text):
        site = match.group().lower().removeprefix("www.")
        if site in sites or (home and (site == home or site.endswith("." + home))):
            yield match.start(), match.end(), LISTED, site


EXAMPLE = Agency(
    domain="wrenfield.example",
    hotlines=("1-800-555-0142", "555-0177"),
    emails=("renata@wrenfield.example",),
    public_sites=(PublicSite("Business office", phones=("555-0110",)),),
)

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Call ⟦911⟧.",
        "⟦988⟧ answers at any hour.",
        "Dial ⟦2-1-1⟧ for a bed",
        "text START to ⟦88788⟧",
        "HOME to ⟦741741⟧",
        "⟦1-800-799-7233⟧",
        "⟦1-800-799-SAFE⟧",
        "Ring ⟦0808 2000 247⟧, free",
        "Samaritans, ⟦116 123⟧",
        "Llama al ⟦016⟧, no deja rastro",
        "Línea de la Vida ⟦800 911 2000⟧",
        "Línea Púrpura ⟦018000 112 137⟧",
        "⟦13 11 14⟧ for Lifeline",
        "Our office: ⟦555-0110⟧",
        "office ⟦(303) 555-0110⟧",
        "Toll free: ⟦855-555-0143⟧",
        "RSVP to ⟦events@partner.example⟧",
        "⟦renata@wrenfield.example⟧",
        "see ⟦www.wrenfield.example⟧/gala",
        "chat at ⟦thehotline.org⟧",
    ),
    ignores=(
        "Her cell is 555-0183.",
        "808.555.0114 is in Hawaii",
        "danny.o.1977@example.com",
        "dana@wrenfield.example",
        "info.dana99@gmail.com",
        "111 families and 999 kits",
        "$988 raised, 9.88 left, 911% more",
        "thehotline.orgy",
    ),
    example_agency=EXAMPLE,
)

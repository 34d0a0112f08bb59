"""Phone numbers, however they are written: digits, words, letters of a keypad, signs put in the way.

The value is the national number: digits only, no country code, no leading 0 or 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._every_phone import every_phone

KIND = "phone-number"


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every phone number, public or private."""
    view = reading.plain
    found, said = every_phone(reading, agency.country)
    for phone in found:
        yield Hit(KIND, view.place(phone.start, phone.end), phone.score, phone.value)
    for place, digits in said:
        yield Hit(KIND, place, 0.9, digits)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Call ⟦303-555-0147⟧ and ask.",
        "⟦(606) 555-0188⟧",
        "her cell ⟦+1 605.555.0183⟧",
        "Ring Bev ⟦555-0123⟧.",
        "text ⟦555 0152⟧ after six",
        "su cel ⟦55-5550-0119⟧",
        "doña Chefa, ⟦6555-0119⟧",
        "Su mamá: ⟦+58 412-555-0161⟧",
        "Ring ⟦020 7946 0018⟧",
        "mum's mobile ⟦07700 900123⟧",
        "text me on ⟦0491 570 156⟧",
        "móvil ⟦612 34 56 78⟧",
        "it's ⟦five five five, oh one four two⟧",
        "⟦cinco cinco cinco cero uno cuatro dos⟧",
        "⟦303 [dot] 555 [dot] 0147⟧",
        "⟦3O3-555-OI42⟧",
        "⟦1-800-799-SAFE⟧",
        "⟦13 11 14⟧, any hour",
        "call ⟦3035550147⟧",
        "Phone: ⟦72 128 827⟧",
        "⟦28-64-66-98⟧ office",
        "⟦930.167.3943⟧ (fax)",
        "they're not answering at ⟦01.84.17.61.18⟧",
        "llámame al ⟦0688 843 79 56⟧",
        "su celular es ⟦(71) 4233-6306⟧",
        "desk: ⟦+1-604-696-5272x565⟧",
        "text me at ⟦5550123⟧",
        "she gave me ⟦036 811 52 05⟧ and left",
        "⟦(351) 919382762⟧, any hour",
        "it was ⟦+54 9 3567 6369⟧",
        "me dejó el ⟦0843-80 79 48⟧",
    ),
    ignores=(
        "Open 24/7, 9-5 on weekdays, 10-4 on Saturday.",
        "In 2019-2020 we served 1,204 families.",
        "Colonel (2009-2023), our first",
        "The fund stands at $555-0152 or so.",
        "ZIP 80203-1234",
        "ISBN 978-0-306-40615-7",
        "Plyler v. Doe, 457 U.S. 202 (1982)",
        "42 CFR Part 2 and 34 U.S.C. 12291",
        "A 200-1500 range of kits",
        "2140 Calloway Street, Suite 300",
        "Passed 71-24 on 03-15-2024 at 10:30",
        "Case 24-CR-1187, receipt IOE0912345678",
        "policy WGH-40-555-0187",
        "one of us, two of them, three of the rest",
        "hours 2130-2245",
        "1.303.555 kits",
        "call 988 or 911",
        "Call by 12-05-2024 or 2024-12-05",
        "her case number is 24 118 2231",
        "call it 12 500 000 or 1.234.567 people",
        "text us about IP 192.168.1.10",
        "we drew 05 12 23 34 41 and (12) 20",
        "A-file 088-555-231, (2019) 345 678",
        "up 12 000 000, docket 045-2019-0012",
        "marca la fecha: 14-03-2025, 12.500.000 pesos",
    ),
)

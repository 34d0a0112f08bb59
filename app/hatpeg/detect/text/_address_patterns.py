"""The patterns of street addresses. Each is tried at a house number only, and looks a bounded way from it.

The forms follow USPS Publication 28 (suffixes, directions, units), Royal Mail and Australia Post practice (the
flat first, "4/12 Smith St") and the Latin American order (the type first, "Carrera 7 # 12-34").
"""

from __future__ import annotations

import re
from functools import cache

from hatpeg.detect.text._streets import GLUE, NAME, ORDINAL, UNIT, alternatives, street_type

LITTLE = (
    "de|del|della|delle|dello|degli|dei|di|dal|do|da|dos|das|des|du|la|las|los|el|le|les|al|aux|au|von|van|zum|zur|am"
)
WORD_FIRST = rf"(?:[A-Z](?:\w?\.(?=[ ])|[\w'’-]{{0,20}})|\d{{1,3}}(?!\d)|{LITTLE}|y|e)"
"""One word of a name that follows its type: "Calle 5 de Mayo"."""
SPANISH_UNIT = r"(?:,?[ ]\d{1,2}\.?[oºª°][ .]?(?:[A-D]|izq|dcha|der)?\b|,?[ ]piso[ ]\w{1,3})?"
CITY = r"(?:,?\s[A-Z][a-z]{1,20}){0,3},?\s[A-Z]{2}[ ]\d{5}(?:-\d{4})?(?!\d)"
"""The rest of a US address: ", Port Ellery, OH 44101"."""
BLOCK = r"(?:(?:[ ,]{0,3}\n[ >?|]{0,6}[^\n\d]{0,40}){1,4}[ ]\d{4,6}(?:-\d{3,4})?(?!\d))"
"""The lines of a postal address that follow the street, up to the postcode."""
TAIL = rf"(?:[ ](?:[NSEW]|NE|NW|SE|SW)\b\.?)?(?:{GLUE}{UNIT}){{0,2}}(?:{CITY}|{BLOCK})?"

NO_WAY = rf"(?!via[ ](?!(?:{LITTLE})[ ]))"
"""In small letters "via" is a street only in Italian: "via delle Coste", never "via Zoom"."""
BOX_TAIL = re.compile(rf"(?:{GLUE}{UNIT}){{0,2}}(?:{CITY}|{BLOCK})?")
"""What may follow a post office box."""
SURE_FIRST = "rue|calle|rua|chemin|impasse|avenida|ulica|viale|piazza|corso|travessa"
"""Types behind a number that nothing else is meant by, so that the name may be small: "36 rue de pologne"."""
FLAT_FIRST = re.compile(rf"(?<!\w){UNIT},[ ]$")
"""What may stand before the number: "Flat 2, 17 Rose Lane"."""
NUMBER_BEFORE = re.compile(r"(?<![\w.,-])\d{1,5}[ ]$")
HOUSE_BEFORE = re.compile(r"(?<![\w.,$£€#/:-])(?!(?:19[5-9]|20[0-3])\d[ ])\d{1,5}[ ]$")
"""A house's number before an address that has one of its own: "8116 56 rue La Boétie"; years are left out."""
PLACED = re.compile(
    r"(?:(?<!\w)(?i:at|outside|near|opposite|from|address:?|by|visit|en)|@|📍)[ ]?(?:(?<=[ ])\d{1,5}[ ])?$"
)
CLOSED = re.compile(r"[ ]?(?:[.,;:)\n]|$)|[ ](?:in|is|was|with|and|for|this|last|y|para)\b")
"""What may follow a number that ends an address, where nothing surer tells that it is one."""
PLACED_ON = re.compile(r"(?:(?<!\w)(?i:on|to|lives in)|[,:(]|\n)[ ]?$")
MILITARY = re.compile(
    r"\b(?:(?:PSC|CMR|Unit)[ ]\d{1,5},?[ ]Box[ ]\d{1,5}\s{1,4})?(?:APO|FPO|DPO)[ ]A[AEP](?:[ ]\d{5})?\b", re.IGNORECASE
)
"""Military mail (USPS Publication 28, section 238)."""


@cache
def typed() -> re.Pattern[str]:
    """Match what follows a number: "Old Quarry Lane, Apt 2", "5th Ave", "elm street"."""
    name = rf"(?P<first>{NAME}|{ORDINAL})(?P<rest>(?:[ ](?:{NAME}|{ORDINAL}|of|the|de|la|del|y|and|&)){{0,4}}?)"
    small = r"(?P<small>[a-z][a-z'’]{2,20})(?:[ ](?P<next>[a-z][a-z'’]{2,20}))?"
    strong = rf"(?i:{alternatives('street-types')})\b(?!['’])"
    typed_name = rf"{name}[ ](?P<type>{street_type()})(?P<then>[ ]{street_type()})?"
    return re.compile(rf"[ ]{{1,2}}(?:{typed_name}|{small}[ ]{strong})(?:\.(?=[ ]?,|[ ]?[#a-z]))?{TAIL}")


NUMBERED_ROAD = re.compile(
    rf"[ ](?:[NSEW]\.?[ ])?(?:(?i:(?:county|state|co\.?|ranch|rural|us|old)[ ])?(?i:road|rd|highway|hwy|route|rte|rt)"
    rf"|CR|SR|FM|RR|US|TX|Co\. Rd)[ .#-]{{1,2}}\d{{1,4}}[A-Z]?(?![\w%:]){TAIL}"
)
"""A road with a number for a name: "20315 County Road 12", "88 Hwy 20", "410 FM 1960"."""


@cache
def type_first() -> re.Pattern[str]:
    """Match type and name at the end of what stands before a number: "Calle 5 de Mayo ", "Carrera 7 # "."""
    small = rf"(?P<small>(?:(?:{LITTLE})[ ]){{0,2}}[a-zñ]{{3,20}})"
    number = r"(?:,?[ ]|[ ]?,?[ ]?(?:(?i:no|nr|num|n[º°]|numero)(?!\w)|#)[.º°]?[ ]?)"
    types = rf"(?<!\w){NO_WAY}(?i:{alternatives('street-types-first')})(?:\.[ ]?|/[ ]?|[ ])"
    return re.compile(rf"{types}(?:{WORD_FIRST}(?:[ ]{WORD_FIRST}){{0,5}}|{small}){number}$")


@cache
def then_type_first() -> re.Pattern[str]:
    """Match what follows a number in the mixed order: "1220 Calle Olmo", "340 Avenida Norte"."""
    types = rf",?[ ]{NO_WAY}(?i:{alternatives('street-types-first')})(?:\.[ ]?|[ ])"
    small = rf",?[ ](?i:{SURE_FIRST})[ ](?:(?:{LITTLE})[ ]|[dl]['’]){{0,2}}[a-zñ]{{3,20}}(?:[ ]{NAME})?"
    named = rf"{types}(?:(?:{LITTLE})[ ]|[dl]['’]){{0,2}}{NAME}(?:[ ]{WORD_FIRST}){{0,4}}"
    return re.compile(rf"(?:{named}|{small})(?:,?[ ]\d{{1,5}}[A-Z]?(?!\w))?{TAIL}")


AFTER_NUMBER = re.compile(rf"(?:\.(?=[ ]?\n))?{SPANISH_UNIT}(?:{GLUE}{UNIT}){{0,2}}(?:{CITY}|{BLOCK})?")
"""What may follow a number that stands last: ", 3.º B", ", piso 3", " Apt. 12"."""
BARE = re.compile(
    r"[ ](?:(?:[NSEW]|NE|NW|SE|SW)\b\.?[ ])?"
    rf"(?P<first>{NAME})(?:[ ]{NAME}){{0,2}}?(?:(?P<unit>{GLUE}{UNIT}(?:{CITY}|{BLOCK})?)|(?=[\s,.;:!?)]|$))"
)
"""A name without a type: "Sumac", "Birchwood #6", "W. Pine"."""
TWO_NUMBERS = re.compile(
    rf"[ ]{NAME}(?:[ ]{NAME}){{0,3}}[ ]\d{{1,5}}[A-Za-z]?\.?(?:{GLUE}{UNIT}(?:{CITY}|{BLOCK})?|{BLOCK})"
)
"""A number, a name, a number and a unit: "28030 Edeby 55, Apt. 297"."""

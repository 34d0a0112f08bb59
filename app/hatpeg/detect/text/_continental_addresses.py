"""Addresses of continental Europe whose number comes last: "Hersnapvej 18", "Király u. 15.", "Trenerys gate 232".

The order and the words follow the Universal Postal Union's country sheets ("Postal addressing systems"): type and name
in one word in German, Dutch and the Nordic languages, the type behind the name in Hungarian, Norwegian, Estonian,
Finnish, Slovene and Croatian. Streets whose type comes first are with the Spanish ones.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from hatpeg.detect.text._address_patterns import CLOSED
from hatpeg.detect.text._streets import NAME, is_name, listed

Found = tuple[int, int, float]

HOUSE = r"[ ]\d{1,4}(?:[ ]?[A-Za-z](?!\w)|/\d{1,3})?(?!\w|[.,:/]\d|%)(?:\.(?=[ ]?(?:\n|,|$|[a-z#])))?"
TYPES = (
    r"(?:[Uu]tca|[Uu]lica|[Uu]lice|[Cc]esta|[Vv]ej|[Vv]agen|[Vv]egen|[Vv]eien|[Gg]atan?|[Ss]trasse|[Ss]traat|[Gg]asse"
    r"|[Kk]orut|[Pp]rospekt|[Pp]lads|[Pp]lass|[Ii]ela|[Aa]lle|[Aa]llee|[Kk]atu|[Pp]latz|[Nn]amestie|[Kk]uja|[Pp]olku|u\.|ut|utja|ter|tere|kapu|gate|tee"
    r"|weg|ring|torg|vei|veg|vag|laan|str\.?|tn|mnt|pst|trg|tie|sor|nam\.)"
)
BEHIND = re.compile(rf"(?<=[ ])(?P<type>{TYPES}){HOUSE}")
HINTS = frozenset(
    "utca ulica ulice cesta vej vagen vegen veien gata gatan strasse straat gasse korut prospekt plads plass iela alle"
    " allee katu platz namestie kuja polku u ut utja ter tere kapu gate tee weg ring torg vei veg vag laan str tn mnt"
    " pst trg tie sor nam".split()
)
"""The types as words of the loose view, one of which must be there."""
DOUBTFUL = frozenset("gate tee ring tie ter".split())
"""Types that are English words too: they need a house told before, a place word, or a line of their own."""
NAMED = re.compile(
    rf"(?:(?<=\s)|(?<=[^\w\s])|^)(?:\d{{1,5}}[ ])?(?P<name>{NAME})[ ](?:(?:{NAME}|[a-z]{{1,12}})[ ]){{0,3}}$"
)
OPENS = re.compile(r"(?:^|\n[ >?|]{0,6}|(?<!\w)(?i:at|on|in|is|address:?|en)\s{1,6}|(?<![\w.,-])\d{1,5}[ ])$")
BEFORE = 70
SMALL_ENDINGS = ("strasse", "straat", "gatan", "vagen", "veien", "vejen", "vej", "vegen", "katu", "gasse")
SHORTEST = 6
"""Letters of a street in one word, so that it is more than its ending."""
NO_STREETS = frozenset("brigade renegade auntie regatta fragata regata decade sonata necktie".split())
ONE_WORD = re.compile(r"(?<!\S)(?P<word>[A-Za-z][A-Za-z-]{4,30}\.?),?[ ]$")
LIVES = re.compile(
    rf"(?:(?i:lives?|living|located|resides?|meet me|address(?: is)?:?)[ ]?(?i:at|on|in)?[ ])(?:{NAME}[ ]){{1,4}}$"
)
"""A name without a type right before the number: "lives on Hansinegata 120"."""
PLACED = re.compile(
    r"(?:(?<!\w)(?i:at|on|to|near|outside|opposite|en|side of|address:?|address is|lives?[ ]at)\s{1,4})"
    rf"(?P<names>(?:{NAME}[ ]){{2,4}})$"
)
"""Two names at least, where a place is told: "on Joaquin Suarez 2906"."""
LINE = re.compile(rf"(?:^|\n|[>?|]|(?<=[a-z:])[ ])[ ]{{0,4}}(?P<names>(?:\d{{1,5}}[ ])?(?:{NAME}[ ]){{1,4}})$")
POSTCODE = re.compile(
    r"[.,]?[ ]?\n[ >?|]{0,6}(?:[A-Z]{1,2}-)?(?!(?:19|20)\d\d[ ])\d{3,5}(?:[ ]\d\d(?!\d)|[ ]?[A-Z]{2}(?![A-Za-z]))?"
    r"[ \n]{1,3}[A-Z][a-z]{2}"
)
"""The next line of an address where the postcode stands before the town: "734 04 Kravare", "5092 QB Beetsterzwaag"."""
BLOCK, OLDEST, NEWEST = 100, 1900, 2100
"""Less is more often a count, and between the last two stand years."""


def number_last(text: str, before: str, start: int, end: int) -> Iterator[tuple[int, float]]:
    """Where the address begins whose last part is the number at ``start`` to ``end``, and how sure that is."""
    one = ONE_WORD.search(before)
    if one and _is_street_in_one_word(one["word"]):
        yield start - len(before) + one.start(), 0.9
    if lives := LIVES.search(before):
        yield start - len(before) + lives.start(), 0.8
    if POSTCODE.match(text, end) and (line := LINE.search(before)):
        yield start - len(line["names"]), 0.8
    number = text[start:end]
    if number.isdigit() and int(number) >= BLOCK and not OLDEST <= int(number) <= NEWEST:
        placed = PLACED.search(before)
        if placed and CLOSED.match(text, end) and all(map(is_name, placed["names"].split())):
            yield start - len(placed["names"]), 0.6


def streets_with_type_behind(text: str, words: AbstractSet[str]) -> Iterator[Found]:
    """Each name with its type as a word behind it, and a number: start, end of the number, how sure."""
    if HINTS.isdisjoint(words):
        return
    for match in BEHIND.finditer(text):
        first = max(0, match.start() - BEFORE)
        named = NAMED.search(text[first : match.start()])
        if named is None:
            continue
        start = first + named.start()
        if match["type"] in DOUBTFUL and OPENS.search(text[max(0, start - 12) : first + named.start("name")]) is None:
            continue
        yield start, match.end(), 0.9


def _is_street_in_one_word(word: str) -> bool:
    """Tell whether a word is a street's name and type in one: "Hersnapvej", "hauptstrasse"."""
    small = word.rstrip(".").casefold()
    if small in NO_STREETS or len(small) < SHORTEST or not small.replace("-", "").isalpha():
        return False
    return small.endswith(tuple(listed("street-endings")) if word[:1].isupper() else SMALL_ENDINGS)

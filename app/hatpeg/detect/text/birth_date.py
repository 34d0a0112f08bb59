"""Birth dates and birthdays told by a date: "DOB 3/14/48", "born March 14 1964", "turns 9 tomorrow", "hoy cumple 15".

A birthday without a date ("happy birthday Pop") is none. The value is the date where one stands there, otherwise
the words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._counting import WEEKDAY_PATTERN, WORDED
from hatpeg.detect.text._dates import dates_in

KIND = "birth-date"
HINTS = frozenset(
    "dob d born birth birthdate birthday birthday's birthdays bday bday's turns turning turned nacido nacida nacio"
    " nacimiento nac nacieron cumple cumplio cumplira cumpleaños cumplen happy fecha newborn"
    " he'll she'll they'll".split(" ")
)
BORN = re.compile(
    r"(?:(?<!\w)d\.?o\.?b\.?|date of birth|birth[ -]?dates?|birthdays?|b-?days?|(?<!\w)born"
    r"|(?<!\w)(?:f(?:echa|ec)?\.?[ ](?:de[ ])?)?nac(?:imiento|\.?(?=[ :]{1,2}$))|nacid[oa]s?|nacio|nacieron"
    rf"|cumpleaños|cumple|cumplio|cumplira|(?<!\w)(?:he|she|they)['’]?ll be (?:\d{{1,3}}|{WORDED})\b)(?:['’]s)?"
    r"(?:[ ](?:is|was|are|es|el|on|en|hoy|next|this))?[ :=-]{0,3}(?:[\w'’.,]{1,12}[ ]){0,5}$",
    re.IGNORECASE,
)
"""Words for a birth right before a date, at most five others between: "born 6 lbs 2 oz on"."""
AFTERWARDS = re.compile(
    r"[ ,]{0,2}(?:is|was|es|\()?[ ]?(?:the|her|his|their|its|it's)?[ ]?(?:DOB|birthday|b-?day|cumpleaños)\b",
    re.IGNORECASE,
)
WHEN = r"(?:today|tomorrow|tonight|yesterday|hoy|ayer|mañana|(?:on )?the \d{1,2}(?:st|nd|rd|th)|el (?:dia )?\d{1,2}\b"
WHEN += rf"|(?:on |this |next |last |el |este )?(?:{WEEKDAY_PATTERN})\b)"
FEAST = r"(?:the[ ]\w{3,9}[ ]of[ ][a-z]{3,9}|christmas(?:[ ](?:day|eve))?|new year['’]?s?(?:[ ](?:day|eve))?|halloween"
FEAST += r"|valentine['’]?s day|leap day|thanksgiving|easter)\b"
NTH = r"\d{1,3}(?:st|nd|rd|th)"
AGE = rf"(?:\d{{1,3}}|{WORDED})(?:[ ]a[nñ](?:os|itos))?"
TURNS = re.compile(
    rf"(?<!\w)(?:(?P<hoy>hoy|today|mañana|ayer|tomorrow)[ ])?(?:turn(?:s|ed|ing)|cumple|cumplio|cumplira)[ ]"
    rf"(?:(?P<early>{WHEN})[ ])?(?:sus[ ]|los[ ])?{AGE}(?:,?[ ](?P<when>{WHEN}))?",
    re.IGNORECASE,
)
BIRTHDAY_IS = re.compile(
    rf"(?<!\w)(?:birthday|b-?day|cumpleaños|cumple)(?:['’]s|[ ](?:is|was|es|fue))?[ ](?P<when>{WHEN})"
    rf"|(?<!\w)born[ ](?P<born>{WHEN}|(?:on[ ])?{FEAST})"
    rf"|(?<!\w)happy[ ](?P<nth>{NTH})(?![ ](?:anniversary|year|aniversario))"
    rf"|(?P<th>{NTH})[ ](?:birthday|b-?day)"
    r"|(?<!\w)(?P<today>hoy|mañana|today|tomorrow)[ ](?:es|is)[ ](?:(?:el|su|her|his|the)[ ])?"
    r"(?:cumpleaños|cumple|birthday|b-?day)(?!\w)"
    r"(?:[ ]de[ ][^,.;:!?\n]{1,60})?",
    re.IGNORECASE,
)
REACH = 70


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Every birth date, with the words that say so."""
    if HINTS.isdisjoint(reading.words.positions):
        return
    text, done = reading.plain.text, 0
    for date in dates_in(reading, agency.country):
        before = text[max(0, date.start - REACH) : date.start]
        born = BORN.search(before)
        behind = None if born else AFTERWARDS.match(text, date.end)
        if born or behind:
            start = date.start - len(before) + born.start() if born else date.start
            done = behind.end() if behind else date.end
            yield Hit(KIND, reading.plain.place(start, done), 1.0, date.value)
    for pattern in (TURNS, BIRTHDAY_IS):
        for match in pattern.finditer(text):
            if match.lastgroup is not None and match.start() >= done:
                yield Hit(KIND, reading.plain.match_place(match), 0.9, match.group().casefold())


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦DOB 3/14/48⟧ on file",
        "⟦Born March 14 1964⟧",
        "her ⟦birthday is tomorrow⟧",
        "she ⟦turns 9 tomorrow⟧",
        "⟦nacido el 4 de julio de 1999⟧",
        "⟦hoy cumple 15⟧",
        "⟦Happy 18th⟧, kiddo",
        "he ⟦turned 50 on Tuesday⟧",
        "⟦She'll be 16 on May 3rd⟧",
        "⟦born on the fourth of july⟧",
        "⟦born on Christmas Day⟧",
        "⟦fecha de nacimiento: 10/02/1986⟧",
        "⟦F. de nac. 03/11/1957⟧, sin familia",
        "⟦Nac: 12-ago-1979⟧",
        "⟦cumple los 18 el día 20⟧",
        "⟦hoy es el cumple de mi niño⟧, 11 velitas",
    ),
    ignores=(
        "Happy birthday Pop, still loud",
        "We were founded on March 3, 1977.",
        "born and raised in Ohio",
        "cumple con la ley",
        "She turned left on Tuesday",
        "She'll be here on May 3rd",
        "the birth center opens May 4",
        "Happy 10th anniversary to us",
    ),
)

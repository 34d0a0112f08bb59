"""Words that tell whose a number is: ``office-line-words`` an organization's, ``private-line-words`` a person's.

"Call our front desk" and "RSVP to" go with a published contact; "his cell", "at home" and "ring Bev on" with a
person's own. A name counts only where a verb of calling leads to it and a number follows. ``donation-words``
("to donate") say that a payment name takes gifts for an organization.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

OFFICE, PRIVATE, GIVING = "office-line-words", "private-line-words", "donation-words"

CONTACT = re.compile(r"\d{4}|\d\D{1,3}\d{2}|@|\b(?:at|arroba) \w+ (?:dot|punto)\b|\$[a-z]", re.IGNORECASE)
"""Without the look of a number or address there is nothing to tell the owner of."""

CALLS = (
    r"(?:call|text|txt|ring|phone|email|e-mail|message|msg|dm|contact|whatsapp|reach|see|write to|reach out to"
    r"|llam[ea]n? a|marqu[ea]n? a|habl[ea]n? con|escrib[ae]n? a|pregunt[ea]n? a|contact[ea]n? a|avis[ea]n? a)"
)
TITLES = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Aunt|Uncle|Auntie|Sr|Sra|Srta|[Dd]on|[Dd]oña|[Tt]ia|[Tt]io)\.? )?"
NOT_NAMES = r"(?!(?i:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|(?i:today|tonight|now)\b)"
NAME = rf"{NOT_NAMES}(?:[A-Z][\w'’-]{{1,20}}|[A-Z])"
SOMEBODY = r"(?:(?:the|our|my|their|his|her) (?:[a-z'-]{2,14},? ){1,3})?"
NUMBER_NEXT = r"(?=[.,]{0,2} ?(?:(?:at|on|al|en|direct) )?[(+]?\d[\d ().-]{6})"
NAMED = re.compile(rf"\b(?i:{CALLS}) {SOMEBODY}{TITLES}{NAME}{NUMBER_NEXT}")
TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Sra?|Srta|[Dd]on|[Dd]oña)\.? [A-Z][\w'’-]{{1,20}}{NUMBER_NEXT}")
"""A name that a verb of calling leads to ("text the foster mom, Dee, 555-0171"), and one with a title."""


@cache
def _phrases() -> tuple[Phrases, frozenset[str], Phrases]:
    office, private = lines("words/office_line_words.txt"), lines("words/private_line_words.txt")
    return Phrases((*private, *office)), frozenset(private), Phrases(lines("words/donation_words.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Both kinds of words, wherever the text looks as if it held a contact."""
    view = reading.plain
    if CONTACT.search(view.text) is None:
        return
    phrases, private, giving = _phrases()
    for place, line in phrases.find(reading.words):
        yield Hit(PRIVATE if line in private else OFFICE, place, value=line)
    for place, line in giving.find(reading.words):
        yield Hit(GIVING, place, value=line)
    for pattern in (NAMED, TITLED):
        for match in pattern.finditer(view.text):
            yield Hit(PRIVATE, view.match_place(match), 0.8, "a name")


DETECTOR = TextDetector(
    kinds=(OFFICE, PRIVATE, GIVING),
    find=find,
    finds=(
        "Call ⟦our office⟧, 555-0147",
        "Ring ⟦his cell⟧ on 555-0159",
        "Our ⟦front desk⟧ is 555-0147",
        "⟦To donate⟧, use $oakstreetfridge",
        "⟦RSVP⟧ to 555-0147",
        "⟦Ring Bev⟧ 555-0123",
        "⟦call Kimmy⟧ at 306-555-0172",
        "⟦Mrs. Brandt⟧, 555-0119",
        "dana@example.org is ⟦her email⟧",
        "Llame a ⟦la oficina⟧, 555-0147",
        "⟦su hermana⟧ está en el 555-0156",
    ),
    ignores=(
        "Our office opens at nine.",
        "Her sister sings.",
        "Call Childhelp: 1-800-422-4453",
        "We packed 120 kits.",
    ),
)

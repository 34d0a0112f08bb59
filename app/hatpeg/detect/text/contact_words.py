"""Words that tell whose a number is: ``office-line-words`` an organization's, ``private-line-words`` a person's.

"Call our front desk" goes with a published contact; "his cell", "at home" and "ring Bev on" with a
person's own. A name counts only where a verb of calling leads to it and a number follows. Weaker are
``contact-topic-words`` ("questions", "RSVP") and, against them, ``somebody-hinted`` ("Mr. Ruiz", "ask for Ray").
``donation-words`` say that a payment name takes gifts for an organization.
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

OFFICE, TOPIC, PRIVATE, GIVING = "office-line-words", "contact-topic-words", "private-line-words", "donation-words"
HINT = "somebody-hinted"
LISTS = {
    OFFICE: "office_line_words",
    TOPIC: "contact_topic_words",
    PRIVATE: "private_line_words",
    GIVING: "donation_words",
}

CONTACT = re.compile(
    r"\d{4}|\d\D{1,3}\d{2}|\d \d \d|five|cinco|@|\b(?:at|arroba) \w+ (?:dot|punto)\b|\$[a-z]|\.(?:me|app|com)/",
    re.IGNORECASE,
)
"""Without the look of a number or address there is nothing to tell the owner of."""
HINTS = ("five", "cinco", "$", "/", "dot", "punto")
FIGURES = re.compile(r"\d(?:\d{3}|\D{1,3}\d{2}| \d \d)")

CALLS = (
    r"(?:call|text|txt|ring|phone|email|e-mail|message|msg|dm|contact|whatsapp|reach|see|write to|reach out to"
    r"|llam[ea]n? a|marqu[ea]n? a|habl[ea]n? con|escrib[ae]n? a|pregunt[ea]n? (?:a|por)|contact[ea]n? a|avis[ea]n? a)"
)
TITLES = r"(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Aunt|Uncle|Auntie|Sr|Sra|Srta|[Dd]on|[Dd]oña|[Tt]ia|[Tt]io)\.? )?"
NOT_NAMES = r"(?!(?i:mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|(?i:today|tonight|now)\b)"
NAME = rf"{NOT_NAMES}(?:[A-Z][\w'’-]{{1,20}}|[A-Z])"
SOMEBODY = r"(?:(?:the|our|my|their|his|her) (?:[a-z'-]{2,14},? ){1,3})?"
NUMBER_NEXT = r"(?=[.,]{0,2} ?(?:(?:at|on|al|en|direct) )?[(+]?\d[\d ().-]{6})"
NAMED = re.compile(rf"\b(?i:{CALLS}) {SOMEBODY}{TITLES}{NAME}{NUMBER_NEXT}")
TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Sra?|Srta|[Dd]on|[Dd]oña)\.? [A-Z][\w'’-]{{1,20}}{NUMBER_NEXT}")
"""A name that a verb of calling leads to ("text the foster mom, Dee, 555-0171"), and one with a title."""


MOBILES = frozenset("celular movil cel whats wasap fon celu".split())
CELL_NEXT = re.compile(r"\b(?:celular|movil|cel|whats|wasap|fon|celu)\b[.:]{0,2} ?(?=[(+]?\d)", re.IGNORECASE)
"""A mobile's number right behind the word; a line is reached "desde cualquier celular"."""
RELATIVE = (
    r"(?:aunt|uncle|mom|mum|mother|dad|father|sister|brother|son|daughter|wife|husband|grandma|grandpa|cousin"
    r"|neighbou?r|tia|tio|mama|papa|hermana|hermano|hija|hijo|esposa|esposo|abuela|abuelo)"
)
BEHIND = re.compile(rf"(?<=\d\d\d\d)(?: ?\(|, (?:his|her|the|su) )(?i:{RELATIVE})\b")
"""Whose a number is, told after it: "555-0173 (aunt)"."""
SOMEBODY_NEAR = re.compile(
    rf"\b(?:Mr|Mrs|Ms|Miss|Sra|Srta|[Dd]on|[Dd]oña)\.? [A-Z]|\b[Ll]a señora\b|\b[Ee]l señor\b"
    rf"|\b(?i:(?:the|a|this|that|our) (?:missing |young |older )?(?:{RELATIVE}|family|tenant|landlord"
    rf"|survivor|teen|kid|boy|girl|lady|guy|dude|man|woman|baby))\b"
    rf"|\b(?i:ask for|sign up with|register with|book with|pregunt[ea]n? por|donations? for|gifts? for|help for) {NAME}"
)


@cache
def _phrases() -> dict[str, Phrases]:
    return {kind: Phrases(lines(f"words/{name}.txt")) for kind, name in LISTS.items()}


def _may_hold_a_contact(text: str) -> bool:
    """Whether the text has the look of a number or an address; the dear pattern is for what the cheap ones leave."""
    if FIGURES.search(text) or "@" in text:
        return True
    small = text.lower()
    return any(hint in small for hint in HINTS) and CONTACT.search(text) is not None


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """All these words, wherever the text looks as if it held a contact."""
    view = reading.plain
    if not _may_hold_a_contact(view.text):
        return
    for kind, phrases in _phrases().items():
        for place, line in phrases.find(reading.words):
            yield Hit(kind, place, value=line)
    mobiles = ((PRIVATE, CELL_NEXT),) if not MOBILES.isdisjoint(reading.words.positions) else ()
    for kind, pattern in ((PRIVATE, NAMED), (PRIVATE, TITLED), (PRIVATE, BEHIND), *mobiles, (HINT, SOMEBODY_NEAR)):
        for match in pattern.finditer(view.text):
            yield Hit(kind, view.match_place(match), 0.8, "a name")


DETECTOR = TextDetector(
    kinds=(OFFICE, TOPIC, PRIVATE, GIVING, HINT),
    find=find,
    finds=(
        "Call our ⟦office⟧, 555-0147",
        "Ring his ⟦cell⟧ on 555-0159",
        "Our ⟦front desk⟧ is 555-0147",
        "⟦To donate⟧, use $oakstreetfridge",
        "⟦RSVP⟧ to 555-0147",
        "⟦Ring Bev⟧ 555-0123",
        "⟦call Kimmy⟧ at 306-555-0172",
        "⟦Mrs. Brandt⟧, 555-0119",
        "555-0173 ⟦(aunt⟧)",
        "⟦ask for Ray⟧, 555-0133",
        "dana@example.org is ⟦her email⟧",
        "Llame a la ⟦oficina⟧, 555-0147",
        "⟦su hermana⟧ está en el 555-0156",
        "papeles con Nelson, ⟦cel.⟧ 7845-0123",
    ),
    ignores=(
        "Our office opens at nine.",
        "Her sister sings.",
        "Call Childhelp: 1-800-422-4453",
        "un celular de 1,200 pesos",
        "We packed 120 kits.",
    ),
)

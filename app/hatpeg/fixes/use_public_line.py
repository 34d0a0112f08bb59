"""Puts the agency's own public line where a private phone number or email address stands."""

from __future__ import annotations

import re

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

WHOM = re.compile(
    r"(?<=[Cc]all |[Tt]ext |[Rr]ing )(?:her|him|them|me|[A-Z][\w'’]+(?: [A-Z][\w'’]+)?)(?: (?:directly|direct))?"
    r" (?:at|on) $"
)
"""Whom a private number would reach: "call her at", "text Ana on"."""
OWNED = re.compile(
    r"\b(?:her|his|their|my|su|mi|\w+['’]s)(?: \w+){0,2}? (?:cell|mobile|number|phone|e-?mail|line|whats\w*|celular"
    r"|numero|número|tel[eé]fono|correo)\b",
    re.IGNORECASE,
)
"""Words that say whose the number is: "her cell is" may not lead to the agency's line."""
LOOKED_BACK = 48


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """The first hotline, or the first public office's number; an email address for an email address."""
    found = hits_at(facts, place, "phone-number", "email-address")
    if not found:
        return None
    line = _line(facts.agency, is_email=found[0].kind == "email-address")
    if not line or line in place.of(facts.draft.text):
        return None
    text, contact = facts.draft.text, found[0].place
    before = text[max(0, contact.start - LOOKED_BACK) : contact.start]
    whom = WHOM.search(before)
    if whom:
        start = contact.start - len(whom.group())
        return replaced(say("Use “{words}”", words=line), text, TextSpan(start, contact.end), f"us at {line}")
    return None if OWNED.search(before) else replaced(say("Use “{words}”", words=line), text, contact, line)


def _line(agency: Agency, *, is_email: bool) -> str:
    phones = [phone for site in agency.public_sites for phone in site.phones]
    options = (*agency.emails, *agency.hotlines, *phones) if is_email else (*agency.hotlines, *phones)
    return next(iter(options), "")


FIX = Fix(
    offer=offer,
    examples=(
        ("Need a bed? Call ⟦303-555-0142⟧.", "Need a bed? Call 1-800-555-0100."),
        ("She needs furniture, call her at ⟦303-555-0142⟧.", "She needs furniture, call us at 1-800-555-0100."),
        ("Hungry? Text Ana Ruiz on ⟦303-555-0142⟧.", "Hungry? Text us at 1-800-555-0100."),
        ("Write to ⟦ana.m@gmail.com⟧ today.", "Write to help@harbor.example today."),
        ("Llama al ⟦303-555-0142⟧ hoy.", "Llama al 1-800-555-0100 hoy."),
    ),
    example_agency=Agency(
        hotlines=("1-800-555-0100",),
        emails=("help@harbor.example",),
        public_sites=(PublicSite("Office", phones=("555-0110",)),),
    ),
)

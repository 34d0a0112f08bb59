"""Whether a number or address is an organization's published one: by its own form and the words around it.

Words for one person ("her cell", "call Kimmy") win over everything but a listed line or an extension. "Our
office" right beside a number makes it published; weaker words ("questions", "RSVP") do so where nobody is near.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.near import Near
from hatpeg.core.place import TextSpan

SURE, ROLE = 0.8, 0.6
"""Scores of public contacts: from SURE a listed line, the agency's own or a toll-free number; ROLE is "events@"."""
EXTENSION = re.compile(r"\d ?,? ?(?:x|ext|anexo)", re.IGNORECASE)
"""Only an office has extensions."""
OWN = re.compile(
    r"[^@]*[._\d].*@.*|.*@(?:g?mail|googlemail|hotmail|outlook|live|yahoo|ymail|aol|icloud|proton|protonmail|gmx|me)\..*"
)
"""An e-mail address that looks like a person's: two words or figures before the @, or a free provider behind it."""
MOBILE = re.compile(r"\(?0[47]")
"""Mobile numbers in the United Kingdom and Australia."""
JOINED = 8
"""Characters between two contacts that go together: "events@... or 555-0120"."""
BEFORE, AFTER = 90, 50
"""Characters before and behind a contact in which words about it are looked for: a long clause and a short one."""
GLUED = 3
"""Characters behind a contact in which ", her sister" begins."""
BESIDE = 34
"""Characters between "our office" and its number, in which opening hours may stand."""
SOMEBODY = ("one-client", "somebody-hinted", "person-name")
OWNER = re.compile(r"\b(?:me|my [\w ]{3,14})\Z", re.IGNORECASE)
"""Words that make a contact the writer's own: "text me", "my phone"."""
ABOUT_OTHERS = (
    *SOMEBODY,
    *("client-word", "third-person", "work-mention", "on-duty", "service-place", "secret-place", "missing-person"),
    *("workplace-name", "employer-name", "confidential-site", "own-site"),
)
GIVING, ASKING = ("donation-words",), ("contact-topic-words", "office-line-words")
PRONOUNS = frozenset({"he", "she", "him", "her", "his", "hers", "himself", "herself", "ella", "él"})
"""Those that always mean one person: Spanish "su" and "le" are also a polite "your" and "you"."""


def unpublished(facts: Facts, *kinds: str) -> Iterator[TextSpan]:
    """Where the contacts of these kinds stand that are neither public nor introduced as an organization's."""
    near, reached, joined = Near(facts), 0, 0
    contacts = facts.hits_of(*kinds)
    following = [*(contact.place.start for contact in contacts[1:]), len(facts.draft.text) + AFTER]
    for contact, following_start in zip(contacts, following, strict=False):
        if contact.place.start > joined + JOINED:
            reached = joined
        around = _around(contact.place, reached, following_start)
        if not _is_published(facts, near, contact, around):
            yield contact.place
        joined = max(joined, contact.place.end)


def _around(place: TextSpan, reached: int, following: int) -> TextSpan:
    """From the contact before, or a long clause back, to a short clause on.

    The words between two contacts belong to the second, but for what is glued to the first: "(aunt)".
    """
    end = place.end + AFTER
    if place.end <= following < end:
        end = place.end + GLUED
    return TextSpan(max(0, place.start - BEFORE, reached), end)


def _is_at_home(facts: Facts) -> bool:
    """Whether a post on a personal account speaks of nobody served, of no work and of no third person."""
    return facts.draft.account.hat is Hat.PERSONAL and not facts.hits_of(*ABOUT_OTHERS)


def _is_published(facts: Facts, near: Near, contact: Hit, around: TextSpan) -> bool:
    """Whether a contact's own form or the words around it make it an organization's, and none a person's."""
    public = max((hit.score for hit in near.hits(contact.place, "public-contact", "agency-handle")), default=0.0)
    written = contact.place.of(facts.draft.text)
    if public >= SURE or EXTENSION.search(written):
        return True
    private = near.hits(around, "private-line-words")
    if private:
        return all(OWNER.search(hit.place.of(facts.draft.text)) for hit in private) and _is_at_home(facts)
    beside = TextSpan(max(around.start, contact.place.start - BESIDE), min(around.end, contact.place.end + BESIDE))
    pays = contact.kind == "payment-handle"
    if public >= ROLE or (not pays and near.hits(beside, "office-line-words")):
        return True
    told = any(hit.value in PRONOUNS for hit in near.hits(around, "third-person"))
    if told or near.hits(around, *SOMEBODY) or OWN.fullmatch(contact.value) or MOBILE.match(written):
        return False
    return bool(near.hits(around, *(GIVING if pays else ASKING)))

"""What people call the things that detectors see, for labels such as "Remove the phone number"."""

from __future__ import annotations

from hatpeg.core import small_words as small
from hatpeg.core.clauses import tokens_of
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark
from hatpeg.core.wording import THESE_WORDS

PLACES = (
    "confidential-site",
    "house-name",
    "place-name",
    "site-landmark",
    "site-description",
    "service-place",
    "care-place",
    "secret-place",
    "check-in",
    "whereabouts",
    "own-site",
    "coordinates",
    "plus-code",
    "map-link",
)
ADDRESSES = ("street-address", "unit", "intersection", "street-name", "postcode", "po-box")
THINGS = {
    "social-security-number": mark("the Social Security number"),
    "card-number": mark("the card number"),
    "bank-account": mark("the account number"),
    "licence-plate": mark("the license plate"),
    "record-number": mark("the number"),
    "phone-number": mark("the phone number"),
    "email-address": mark("the email address"),
    "payment-handle": mark("the payment name"),
    **dict.fromkeys(ADDRESSES, mark("the address")),
    "map-link": mark("the map link"),
    "internal-link": mark("the link"),
    "fundraiser-link": mark("the link"),
    "link": mark("the link"),
    "secret-hashtag": mark("the hashtag"),
    "someones-account": mark("the tag"),
    "handle": mark("the tag"),
    "ip-address": mark("the number"),
    "person-name": mark("the name"),
    "watch-name": mark("the name"),
    "birth-date": mark("the birth date"),
    "date": mark("the date"),
    "relative-time": mark("the time"),
    "clock-time": mark("the time"),
    "time-now": mark("the time"),
    "age": mark("the age"),
    "obscenity": mark("the coarse word"),
    "insult": mark("the insult"),
    "security-detail": mark("the security detail"),
    "internal-system": mark("the name of the system"),
    "internal-document": mark("the inside detail"),
    "employer-name": mark("the name of your workplace"),
}
"""By kind, the surest first: a phone number may also look like something else."""
THINGS |= {kind: mark("the place") for kind in PLACES if kind not in THINGS}
RANKS = {kind: rank for rank, kind in enumerate(THINGS)}


WAYMARKS = ("confidential-site", "site-description", "site-landmark", "street-name", "street-address", "place-name")
LOOSE_SIGNS = frozenset({"check-in", "whereabouts", "own-site", "secret-place", "service-place", "care-place"})
"""Kinds whose hits hold more than the thing: a verb, or somebody."""
MANY_SIGNS = 3
NEAR_ALL = 0.6
"""A known thing that takes up this share of a place is what the place is about."""


def hits_at(facts: Facts, place: TextSpan, *kinds: str) -> tuple[Hit, ...]:
    """The hits of these kinds that share a character with a place, the longest first."""
    found = [hit for hit in facts.hits if hit.place.overlaps(place) and hit.kind in kinds]
    return tuple(sorted(found, key=lambda hit: hit.place.start - hit.place.end))


def thing_at(facts: Facts, place: TextSpan) -> str:
    """What stands at a place, as a label names it ("the address"); "these words" for several things or none known."""
    found = [hit for hit in facts.hits if hit.place.overlaps(place) and hit.kind in THINGS]
    exact = [hit for hit in found if hit.place == place]
    inside = [hit for hit in found if place.covers(hit.place)]
    hits = exact or inside or found
    if not hits:
        return THESE_WORDS
    named = {THINGS[hit.kind] for hit in hits}
    several = not exact and len(named) > 1 and len({hit.place for hit in hits if hit.kind not in PLACES}) > 1
    if hits is inside and 2 * max(hit.place.end - hit.place.start for hit in hits) < place.end - place.start:
        return THESE_WORDS
    return THESE_WORDS if several else THINGS[min((hit.kind for hit in hits), key=RANKS.__getitem__)]


def is_thing(facts: Facts, place: TextSpan) -> bool:
    """Whether one known thing, a name or an address, is all or nearly all that stands at a place."""
    length = max(1, place.end - place.start)
    return any(
        hit.kind in THINGS and min(hit.place.end, place.end) - max(hit.place.start, place.start) >= NEAR_ALL * length
        for hit in facts.hits
        if hit.place.overlaps(place)
    )


def things_joined(facts: Facts, place: TextSpan) -> TextSpan:
    """The place with the known things that reach beyond its ends, so that no half of an address is left."""
    text, start = facts.draft.text, place.start
    for hit in facts.hits:
        if hit.kind in THINGS and hit.kind not in LOOSE_SIGNS and hit.place.overlaps(place):
            place = place.joined(hit.place)
    before = tokens_of(text, TextSpan(place.start, start))
    leans = all(word.word in small.PREPOSITIONS | small.DETERMINERS for word in before)
    return TextSpan(start, place.end) if leans else place


def leads_the_way(facts: Facts, place: TextSpan) -> bool:
    """Whether the sentence gives more than one sign of a place: without one of them it still leads there."""
    sentence = facts.reading.sentence_of(place)
    end = -1
    signs = 0
    for hit in facts.hits_of(*WAYMARKS):
        if sentence.covers(hit.place) and hit.place.start >= end:
            signs, end = signs + 1, hit.place.end
    return signs >= MANY_SIGNS

"""What matters: a rule is data, and at most one function of the facts."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.draft import Audience, Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace, Place

BOTH_HATS = frozenset(Hat)
PERSONAL_ONLY = frozenset({Hat.PERSONAL})
PROFESSIONAL_ONLY = frozenset({Hat.PROFESSIONAL})

CLIENT_SAFETY_FAMILIES = frozenset({"client", "identity", "location", "health", "status", "lgbtq", "minor"})
"""Families an organisation may hold a personal account to: they protect clients, not the employer."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where a rule comes from. ``key`` is the catalogue's short name; an empty ``address`` means unverified."""

    key: str
    title: str
    address: str = ""


class Reach(StrEnum):
    """How far from the words that it recognises a protective rule lowers others."""

    SENTENCE = "sentence"
    DRAFT = "draft"


def nothing_more(_facts: Facts) -> Iterable[str]:
    """What a rule lists that has no more to say than its message."""
    return ()


def nothing_more_there(_facts: Facts, _place: PhotoPlace) -> Iterable[str]:
    """What a look at photos lists that has no more to say than its message."""
    return ()


def no_words(_facts: Facts) -> Iterable[Place]:
    """The look of a rule that no words of a draft set off, only its photos."""
    return ()


@dataclass(frozen=True, slots=True)
class PhotoLook:
    """What a rule minds on the photos of a draft, and what it says of it.

    ``look`` gives the places; it is asked only where a draft has photos. ``message`` (at most 70 characters),
    ``why`` (at most 110) and ``instead`` stand in for the rule's own, ``listed`` says in plain words what was seen at
    one place. ``at_most`` is how much it matters at most under a personal account, where most faces are friends'.
    """

    look: Callable[[Facts], Iterable[PhotoPlace]]
    message: str
    why: str
    instead: str
    listed: Callable[[Facts, PhotoPlace], Iterable[str]] = nothing_more_there
    at_most: Severity = Severity.BLOCK


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of the catalogue.

    ``id`` is the path (``"location.checkin"``) and is filled in by the catalogue. ``severity`` is the value for
    the sector *general*; presets raise or lower it. ``statement`` is the rule as one sentence for people;
    ``message`` (at most 70 characters) says what the words do, ``why`` (at most 110) why it matters, ``instead``
    what to write. ``look`` gives the places that matter. ``fixes`` are the ids of fixes, best first. ``family``
    is the label used in measurements. ``flags`` and ``passes`` are examples, run as tests under every hat the
    rule applies to, with ``example_agency`` as the lexicon; as replies where ``examples_are_replies``, and for
    ``example_audience``.

    ``listed`` gives, in plain words, what the message speaks of: the details that add up, the words that made it
    ask, the ways to answer. ``no_fix`` says in one sentence why no wording would be honest, where there is none.
    ``photos`` is what the rule minds on photos, beside what it minds in words.
    ``sees_photos`` marks a rule that words alone do not set off: it has no examples in words.

    A protective rule has the severity ``ALLOW`` and ``lowers`` others to a note, by id or by family
    (``"conduct."``), within its ``reach``. It never raises anything.
    """

    severity: Severity
    hats: frozenset[Hat]
    look: Callable[[Facts], Iterable[Place]]
    statement: str
    message: str
    why: str
    instead: str
    flags: tuple[str, ...]
    passes: tuple[str, ...]
    sources: tuple[Source, ...]
    fixes: tuple[str, ...] = ()
    family: str = "other"
    example_agency: Agency = NO_AGENCY
    example_audience: Audience = Audience.EVERYONE
    examples_are_replies: bool = False
    listed: Callable[[Facts], Iterable[str]] = nothing_more
    no_fix: str = ""
    sees_photos: bool = False
    photos: PhotoLook | None = None
    lowers: tuple[str, ...] = ()
    reach: Reach = Reach.SENTENCE
    id: str = ""

    def may_lower(self, other: str) -> bool:
        """Whether this rule lowers the one with the id ``other``."""
        return any(other == lowered or (lowered.endswith(".") and other.startswith(lowered)) for lowered in self.lowers)

    @property
    def protects_clients(self) -> bool:
        """Whether an organisation may hold a personal account to this rule."""
        return self.id.partition(".")[0] in CLIENT_SAFETY_FAMILIES


def any_of(*kinds: str) -> Callable[[Facts], Iterable[Place]]:
    """A ``look`` that minds every hit of these kinds."""

    def look(facts: Facts) -> Iterable[Place]:
        return facts.places_of(*kinds)

    return look

"""What the page of names and places shows and what comes out of it, decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite, PublicSite
from hatpeg.core.speech import mark, say, say_many


class Box(NamedTuple):
    """A box for texts, one on each line: the field it fills, its label, and one sentence about it."""

    field: str
    label: str
    about: str = ""


SECRET_BOXES = (
    Box("aliases", mark("Other names, also in code")),
    Box("addresses", mark("Addresses and streets")),
    Box("landmarks", mark("What stands beside it")),
    Box("routes", mark("How one gets there")),
)
PUBLIC_BOXES = (
    Box("aliases", mark("Other names")),
    Box("addresses", mark("Addresses")),
    Box("phones", mark("Phone numbers")),
)
ABOUT_BOXES = (Box("nicknames", mark("Short names"), mark("What people call your agency.")),)
MAY_BOXES = (
    Box("hotlines", mark("Help lines")),
    Box("emails", mark("E-mail addresses")),
    Box("handles", mark("Accounts")),
    Box("public_hashtags", mark("Hashtags")),
    Box("programmes", mark("Programs")),
    Box("events", mark("Events")),
    Box("staff", mark("Staff who agreed to be named")),
    Box("ordinary_words", mark("Words to leave alone"), mark("Names or words that were taken for something else.")),
)
NEVER_BOXES = (
    Box("secret_hashtags", mark("Hashtags never to use")),
    Box("internal_systems", mark("Names of internal programs")),
)

ABOUT_ALL = mark(
    "Tell Hatpeg once what must never be said: confidential places, and people you work with. Everything is kept "
    "encrypted on this computer and holds for both hats."
)
ABOUT_SECRET = mark("A draft that names, places or describes one of these is stopped. Write one on each line.")
ABOUT_MAY = mark("These are your agency’s own and public. Drafts may hold them.")
ABOUT_PEOPLE = mark(
    "One name on each line. Hatpeg keeps fingerprints of the names, not the names: nobody can read the list back."
)
HAS_PEOPLE, NO_PEOPLE = mark("A list of names is kept."), mark("No list of names is kept.")
KEPT = mark("Kept. Drafts are held to it from now on.")
NOT_KEPT_HERE = mark("Nothing can be kept on this computer, so this holds until you close Hatpeg.")


@dataclass(frozen=True, slots=True)
class NamesState:
    """``is_open`` says whether names and places may be read on the screen; at first they may not.

    ``said`` is what happened last, ``is_problem`` whether that needs doing something about.
    """

    agency: Agency = NO_AGENCY
    has_people: bool = False
    is_open: bool = False
    can_keep: bool = True
    said: str = ""
    is_problem: bool = False

    @property
    def summary(self) -> str:
        """What is kept, by number and never by name."""
        secret, public = len(self.agency.confidential_sites), len(self.agency.public_sites)
        return " ".join(
            (
                say_many("{n} confidential place.", "{n} confidential places.", secret),
                say_many("{n} public place.", "{n} public places.", public),
                self.people,
            )
        )

    @property
    def people(self) -> str:
        """Whether there is a list of people."""
        return say(HAS_PEOPLE if self.has_people else NO_PEOPLE)


def lines_of(text: str) -> tuple[str, ...]:
    """The lines of a box, tidied, each once."""
    return tuple(dict.fromkeys(filter(None, (" ".join(line.split()) for line in text.splitlines()))))


def _lines(boxes: Mapping[str, str]) -> dict[str, Any]:
    return {field: lines_of(text) for field, text in boxes.items()}


def _words(words: Mapping[str, str]) -> dict[str, Any]:
    return {field: " ".join(text.split()) for field, text in words.items()}


def secret_site(name: str, boxes: Mapping[str, str], before: ConfidentialSite | None = None) -> ConfidentialSite | None:
    """A confidential place as it was entered, with what the page does not show as it was; None when all is empty."""
    kept = replace(before or ConfidentialSite(""), name=" ".join(name.split()), **_lines(boxes))
    return kept if kept != ConfidentialSite("", kind=kept.kind, point=kept.point) else None


def public_site(name: str, boxes: Mapping[str, str]) -> PublicSite | None:
    """A public place as it was entered; None when all is empty."""
    site = replace(PublicSite(" ".join(name.split())), **_lines(boxes))
    return site if site != PublicSite("") else None


def entered_agency(
    before: Agency,
    words: Mapping[str, str],
    boxes: Mapping[str, str],
    secret: Sequence[ConfidentialSite | None],
    public: Sequence[PublicSite | None],
) -> Agency:
    """The agency as it was entered: ``words`` in one line each, ``boxes`` with a text on each line, and both lists."""
    return replace(
        before,
        **_words(words),
        **_lines(boxes),
        confidential_sites=tuple(site for site in secret if site is not None),
        public_sites=tuple(site for site in public if site is not None),
    )

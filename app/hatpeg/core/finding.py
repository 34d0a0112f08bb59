"""What matters in a draft, how much, and what could be written instead."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

from hatpeg.core.place import Place, TextSpan
from hatpeg.core.speech import mark


class Severity(IntEnum):
    """How much a finding matters, in rising order. ``ALLOW`` marks protective rules; they lower, never raise."""

    ALLOW = 0
    OFF = 1
    ADVISE = 2
    WARN = 3
    BLOCK = 4

    @property
    def word(self) -> str:
        """The word used in files and by the command line."""
        return self.name.lower()


@dataclass(frozen=True, slots=True)
class Rewrite:
    """A safer wording: put ``words`` in place of the characters at ``span``. ``label`` says what will come of it."""

    label: str
    span: TextSpan
    words: str

    def applied_to(self, text: str) -> str:
        """The text with this one change made."""
        return text[: self.span.start] + self.words + text[self.span.end :]


@dataclass(frozen=True, slots=True)
class Finding:
    """One rule that has something to say about one place.

    ``listed`` are the single things the message speaks of, in plain words. ``lowered_by`` is the protective rule
    that made a note of it, if one did. ``can_be_lifted`` tells whether somebody may say that the words are not what
    they look like; see :mod:`hatpeg.core.lifting`. ``observed`` is what an organization that only observes would make
    of it, where that is more.
    """

    rule: str
    severity: Severity
    place: Place
    message: str
    why: str
    instead: str
    family: str = "other"
    rewrites: tuple[Rewrite, ...] = ()
    listed: tuple[str, ...] = ()
    lowered_by: str = ""
    can_be_lifted: bool = False
    observed: Severity | None = None


WOULD_BE = {
    Severity.ADVISE: mark("Your organization would note this. It only observes for now."),
    Severity.WARN: mark("Your organization would ask about this. It only observes for now."),
    Severity.BLOCK: mark("Your organization would have this changed. It only observes for now."),
}
"""What an organization that only observes would make of a finding."""

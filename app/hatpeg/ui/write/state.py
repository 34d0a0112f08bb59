"""What the Write page shows: values made by :mod:`hatpeg.ui.write.presenting`, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.destination import Destination
from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.place import TextSpan

STAYS_HERE = "Nothing leaves this laptop."


class Tone(StrEnum):
    """The seven states of the page; each has its shape and its words."""

    EMPTY = "empty"
    CHECKING = "checking"
    CLEAR = "clear"
    LOOK = "look"
    CHANGE = "change"
    UNCHECKED = "unchecked"
    TOO_LONG = "too-long"


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to underline: code points of the draft, how severe, and the number of the card that explains them."""

    span: TextSpan
    severity: Severity
    number: int


@dataclass(frozen=True, slots=True)
class CardState:
    """One finding as it is shown. ``primary`` is None when no wording can be offered."""

    number: int
    rule: str
    severity: Severity
    severity_word: str
    family_word: str
    title: str
    quote: str
    why: str
    instead: str
    span: TextSpan | None
    primary: Rewrite | None
    others: tuple[Rewrite, ...]
    can_keep: bool
    listed: tuple[str, ...] = ()

    @property
    def listed_words(self) -> str:
        """The single things the finding speaks of, in one line."""
        return " · ".join(self.listed)

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        fix = f" Alt {self.number}: {self.primary.label}." if self.primary else ""
        listed = f" {', '.join(self.listed)}." if self.listed else ""
        return f"Finding {self.number}, {self.severity_word.lower()}. {self.title}. {self.quote}.{listed}{fix}"


@dataclass(frozen=True, slots=True)
class VerdictState:
    """The card at the top of the findings."""

    tone: Tone
    title: str
    subtitle: str


@dataclass(frozen=True, slots=True)
class TabState:
    """One network's count: ``198 of 280``, or ``18 over``; ``shown`` and ``audience`` are for its rough preview."""

    network: str
    name: str
    count_words: str
    is_over: bool
    is_chosen: bool
    spoken: str
    shown: str = ""
    is_cut: bool = False
    audience: str = ""


@dataclass(frozen=True, slots=True)
class PreviewState:
    """Roughly how the post will look; ``shown`` is cut where the network hides the rest behind "see more"."""

    tabs: tuple[TabState, ...]
    monogram: str
    author: str
    audience: str
    shown: str
    is_cut: bool


@dataclass(frozen=True, slots=True)
class ActionState:
    """The bar at the bottom. ``can_copy`` is for the look alone: the gate decides again when the button is pressed."""

    tone: Tone
    status: str
    copy_label: str
    is_enabled: bool
    can_copy: bool


@dataclass(frozen=True, slots=True)
class Change:
    """One rewrite that was made, for "What you changed".

    ``undo_depth`` is how much could be undone right after it: once less can be, it has been undone itself.
    """

    before: str
    after: str
    undo_depth: int = 0


@dataclass(frozen=True, slots=True)
class WriteState:
    """The whole page."""

    destination: Destination
    is_reply: bool
    marks: tuple[Mark, ...]
    cards: tuple[CardState, ...]
    more: int
    verdict: VerdictState
    preview: PreviewState
    action: ActionState
    changes: tuple[Change, ...] = ()
    can_fix_all: bool = False
    can_undo_all: bool = False
    question: str = ""
    after_copy: str = ""

    @property
    def check_words(self) -> str:
        """What stands beside the draft's heading."""
        checked = self.verdict.tone not in {Tone.EMPTY, Tone.CHECKING, Tone.UNCHECKED}
        return f"Checked just now. {STAYS_HERE}" if checked else STAYS_HERE

    @property
    def spoken_verdict(self) -> str:
        """What is said aloud when the verdict changes; empty while checking."""
        match self.verdict.tone:
            case Tone.CLEAR:
                return "Clear. Ready to copy."
            case Tone.LOOK:
                return f"{self.verdict.title}."
            case Tone.EMPTY | Tone.CHECKING:
                return ""
            case _:
                return self.verdict.title

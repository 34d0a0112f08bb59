"""What the Write page shows: values made by :mod:`hatpeg.ui.write.presenting`, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.destination import Destination
from hatpeg.core.finding import Rewrite, Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say, say_many

STAYS_HERE = mark("Nothing leaves this laptop.")


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
    """One finding as it is shown.

    ``primary`` is None when no wording can be offered. ``of`` is how many findings there are, ``can_lift`` whether
    somebody may say that it is not what it looks like, and ``stays_on`` why nobody may.
    """

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
    of: int = 1
    can_lift: bool = False
    stays_on: str = ""

    @property
    def listed_words(self) -> str:
        """The single things the finding speaks of, in one line."""
        return " · ".join(self.listed)

    @property
    def has_more_ways(self) -> bool:
        """Whether the menu beside the first wording holds anything."""
        return bool(self.others) or (self.severity is Severity.BLOCK and self.span is not None)

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        parts = [
            say(
                "Finding {number} of {all}, {severity}.",
                number=self.number,
                all=self.of,
                severity=self.severity_word.lower(),
            ),
            f"{self.title}.",
        ]
        parts += [f"{words}." for words in (self.quote, ", ".join(self.listed)) if words]
        if self.primary:
            parts.append(say("Alt Enter: {wording}.", wording=spoken_wording(self.primary.label)))
        return " ".join([*parts, self.stays_on]).strip()


def spoken_wording(label: str) -> str:
    """A button's words inside a sentence that is read aloud: ``use A survivor``, where no quotation mark is heard."""
    words = label.strip("“”\"'").replace("“", "").replace("”", "")
    return words[:1].lower() + words[1:]


@dataclass(frozen=True, slots=True)
class VerdictState:
    """The card at the top of the findings. ``code`` tells who helps what could not be checked, without content."""

    tone: Tone
    title: str
    subtitle: str
    code: str = ""


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
    can_ask: bool = False
    """Whether somebody else could be asked to allow it."""


@dataclass(frozen=True, slots=True)
class Change:
    """One rewrite that was made, for "What you changed".

    ``undo_depth`` is how much could be undone right after it: once less can be, it has been undone itself.
    """

    before: str
    after: str
    undo_depth: int = 0


@dataclass(frozen=True, slots=True)
class Lifted:
    """One finding that was said not to be what it looks like: its rule and words, and the reason as it is shown."""

    rule: str
    words: str
    reason: str


@dataclass(frozen=True, slots=True)
class PhotoLine:
    """One photo: its ``name`` in the draft, its number from 1, and how it stands, as a shape and in words."""

    name: str
    number: int
    tone: Tone
    words: str


@dataclass(frozen=True, slots=True)
class WriteState:
    """The whole page. ``more`` findings have no card until all are asked for."""

    destination: Destination
    is_reply: bool
    marks: tuple[Mark, ...]
    cards: tuple[CardState, ...]
    more: int
    verdict: VerdictState
    preview: PreviewState
    action: ActionState
    changes: tuple[Change, ...] = ()
    lifted: tuple[Lifted, ...] = ()
    can_fix_all: bool = False
    can_undo_all: bool = False
    question: str = ""
    after_copy: str = ""
    photos: tuple[PhotoLine, ...] = ()

    @property
    def check_words(self) -> str:
        """What stands beside the draft's heading."""
        checked = self.verdict.tone not in {Tone.EMPTY, Tone.CHECKING, Tone.UNCHECKED}
        return say("Checked just now. Nothing leaves this laptop.") if checked else say(STAYS_HERE)

    @property
    def spoken_verdict(self) -> str:
        """What is said aloud when the verdict changes; empty while checking."""
        match self.verdict.tone:
            case Tone.CLEAR:
                return say("Clear. Ready to copy.")
            case Tone.LOOK:
                count = sum(card.severity is Severity.WARN for card in self.cards) + self.more
                return say_many("{n} worth a look. You can copy.", "{n} worth a look. You can copy.", count)
            case Tone.EMPTY | Tone.CHECKING:
                return ""
            case Tone.UNCHECKED:
                return f"{self.verdict.title} {self.verdict.subtitle}"
            case _:
                return f"{self.verdict.title}."

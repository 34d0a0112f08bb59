"""What the quick check shows, decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import refused
from hatpeg.core.speech import number, say, say_many
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.write.presenting import present

WRONG_HAT = "crossover."
"""The family of rules that tell when a text sounds like the other hat."""
SHOWN = 1200
"""Characters that are shown at most when somebody asks to see the text."""


class Stage(StrEnum):
    """What the popup is about now."""

    LOCKED = "locked"
    LOOKING = "looking"
    NOTHING = "nothing"
    TOO_LONG = "too-long"
    TEXT = "text"
    PHOTO = "photo"


class Glance(StrEnum):
    """The answer for one hat; each has its shape and its words."""

    CHECKING = "checking"
    OK = "ok"
    LOOK = "look"
    CHANGE = "change"
    NOT_HERE = "not-here"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Row:
    """One hat: where it would go, the answer in words, and one reason."""

    to: Destination
    glance: Glance
    words: str
    reason: str
    can_copy: bool = False

    @property
    def hat(self) -> Hat:
        """The hat this row is about."""
        return self.to.hat

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        return say("{hat}: {words}. {reason}", hat=say(self.hat.word), words=self.words, reason=self.reason)

    @property
    def copy_label(self) -> str:
        """What the button of a row that may go out says."""
        if self.to.opens:
            return say("Copy and open as {account}", account=self.to.account.name)
        return say("Copy for {account}", account=self.to.account.name)


@dataclass(frozen=True, slots=True)
class QuickState:
    """The whole popup. ``text`` is what lies on the clipboard; it is shown only while ``is_shown``."""

    stage: Stage
    rows: tuple[Row, ...] = ()
    text: str = ""
    is_shown: bool = False
    worn: Hat = Hat.PROFESSIONAL

    @property
    def about(self) -> str:
        """What is said of the clipboard without telling what is on it."""
        if self.stage is Stage.PHOTO:
            return say("1 photo, hidden")
        if self.stage is not Stage.TEXT:
            return ""
        count = len(self.text.split())
        if self.is_shown:
            return say_many("{n} word", "{n} words", count)
        return say_many("{n} word, text hidden", "{n} words, text hidden", count)

    @property
    def sentence(self) -> str:
        """What there is to say where there are no rows."""
        match self.stage:
            case Stage.LOOKING:
                return say("Checking…")
            case Stage.NOTHING:
                return say("Nothing to check. Copy some text first.")
            case Stage.TOO_LONG:
                return say("This is too long to be a post. Copy only the part you want to post.")
            case _:
                return ""

    @property
    def shown_text(self) -> str:
        """The text, where it was asked for, cut where it is long."""
        if not self.is_shown or self.stage is not Stage.TEXT:
            return ""
        return self.text if len(self.text) <= SHOWN else self.text[:SHOWN].rstrip() + "…"

    @property
    def can_clear(self) -> bool:
        """Whether anything lies there that could be cleared."""
        return self.stage in {Stage.TEXT, Stage.PHOTO, Stage.TOO_LONG}

    @property
    def first(self) -> Hat:
        """The hat whose button has the keyboard: the worn one, unless only the other may copy."""
        may = [row.hat for row in self.rows if row.can_copy]
        return self.worn if self.worn in may or not may else may[0]


def checking(to: Destination) -> Row:
    """The row of a hat that is being checked."""
    return Row(to, Glance.CHECKING, say("Checking…"), "")


def unread(to: Destination, reason: str) -> Row:
    """The row for something that could not be opened."""
    return Row(to, Glance.UNCHECKED, say("Not checked"), reason)


def row_of(draft: Draft, verdict: Verdict, to: Destination) -> Row:
    """The row of a hat whose check is done. What sounds like the other hat is not copied from here."""
    crossing = [each for each in verdict.findings if each.rule.startswith(WRONG_HAT) and each.severity >= Severity.WARN]
    if verdict.decision is Decision.UNCHECKED:
        what = ", ".join(say(each) for each in verdict.unchecked)
        return unread(to, say("This could not be checked: {what}.", what=what))
    if crossing:
        return Row(to, Glance.NOT_HERE, say("Not here"), _ended(say(crossing[0].message)))
    cards = present(draft, verdict, to, most_cards=max(1, len(verdict.findings))).cards
    must = [card for card in cards if card.severity is Severity.BLOCK]
    look = [card for card in cards if card.severity is Severity.WARN]
    if must:
        words = say_many("Change {n} thing", "Change {n} things", len(must))
        return Row(to, Glance.CHANGE, words, _ended(must[0].title))
    if verdict.over_limit:
        words = say("Too long for {network}", network=to.network.called)
        return Row(to, Glance.CHANGE, words, say("Shorten it by {count}.", count=number(verdict.over_limit)))
    can_copy = not draft.photos and refused(draft, verdict) is None
    if look:
        words = say("Worth a look ({count})", count=number(len(look)))
        return Row(to, Glance.LOOK, words, _ended(look[0].title), can_copy)
    if draft.photos:
        return Row(to, Glance.LOOK, say("Look at it first"), say("Small or turned faces can be missed."))
    return Row(to, Glance.OK, say("OK to post"), say("Nothing to change."), can_copy)


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith(".") else f"{sentence}."

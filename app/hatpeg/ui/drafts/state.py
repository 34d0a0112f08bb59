"""What the page of drafts shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hatpeg.core.draft import Hat
from hatpeg.core.kept import NO_TITLE, DraftLine
from hatpeg.core.speech import mark, say, say_many
from hatpeg.core.verdict import Decision
from hatpeg.core.when import time_in_words

HEADINGS = {
    Hat.PROFESSIONAL: mark("Drafts in your Work hat"),
    Hat.PERSONAL: mark("Drafts in your Personal hat"),
}
DECISIONS = {
    Decision.CLEAR: mark("Clear"),
    Decision.LOOK: mark("Worth a look"),
    Decision.CHANGE: mark("Must change"),
    Decision.UNCHECKED: mark("Not checked"),
}
MOVES = {
    Hat.PROFESSIONAL: mark("Move to Work"),
    Hat.PERSONAL: mark("Move to Personal"),
}
"""By the hat a draft would go to."""
ASKS = {
    Hat.PROFESSIONAL: mark("It goes to your Work hat, is checked by its rules, and is no longer in this list."),
    Hat.PERSONAL: mark("It goes to your Personal hat, is checked by its rules, and is no longer in this list."),
}
FIRST_TIME = mark("What you write is kept here, encrypted. Each hat has its own list.")
NOTHING_FOUND = mark("No draft has all these words.")
LOOKING = mark("Looking…")
AS_LAST_CHECKED = mark("Newest first, as each was last checked.")
FOR_NOW = mark("Nothing can be kept on this computer: these are gone when you close Hatpeg.")
NO_ACCOUNT = mark("No account")
DELETED, IS_BACK = mark("The draft is deleted."), mark("The draft is back.")


@dataclass(frozen=True, slots=True)
class RowState:
    """One draft in the list: how it was when it was last checked, whose it is, when it was changed."""

    decision: Decision
    word: str
    account: str
    when: str
    photos: str
    title: str

    @property
    def spoken(self) -> str:
        """All that is shown, for a screen reader."""
        return ". ".join(filter(None, (self.title, self.account, self.word, self.when, self.photos)))


@dataclass(frozen=True, slots=True)
class DraftsState:
    """``lines`` are of ``hat`` alone. ``accounts`` gives accounts in words by their ids.

    ``sought`` are the words searched for; ``shows_words`` whether first words may be read on the screen. ``said`` is
    what happened last, and ``can_undo`` whether it can be undone; ``problem`` stands in place of the list.
    """

    hat: Hat
    lines: tuple[DraftLine, ...] = ()
    accounts: Mapping[str, str] = field(default_factory=dict)
    sought: str = ""
    shows_words: bool = False
    is_looking: bool = False
    is_kept: bool = True
    said: str = ""
    can_undo: bool = False
    problem: str = ""

    @property
    def heading(self) -> str:
        """Whose drafts these are."""
        return say(HEADINGS[self.hat])

    @property
    def summary(self) -> str:
        """How many there are, and in which order."""
        if not self.lines:
            return "" if self.is_kept else say(FOR_NOW)
        how = say(AS_LAST_CHECKED if self.is_kept else FOR_NOW)
        if self.is_looking:
            return how
        return say("{count} {how}", count=say_many("{n} draft.", "{n} drafts.", len(self.lines)), how=how)

    @property
    def in_place_of_list(self) -> str:
        """What to read where there is no list; empty when there is one."""
        if self.problem:
            return say(self.problem)
        if self.lines:
            return ""
        if self.is_looking:
            return say(LOOKING)
        return say(NOTHING_FOUND if self.sought.strip() else FIRST_TIME)

    def row(self, at: int, now: datetime) -> RowState:
        """One line of the list; made when it is about to be seen."""
        line = self.lines[at]
        decision = Decision(line.checked) if line.checked in set(Decision) else Decision.UNCHECKED
        return RowState(
            decision,
            say(DECISIONS[decision]),
            self.accounts.get(line.account) or say(NO_ACCOUNT),
            time_in_words(line.updated, now),
            say_many("{n} photo", "{n} photos", line.photos) if line.photos else "",
            (say(NO_TITLE) if line.title == NO_TITLE else line.title) if self.shows_words else "",
        )

"""What the page of history shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from hatpeg.core.draft import Hat
from hatpeg.core.history import HistoryLine, Link, Outcome, Verified
from hatpeg.core.lifting import REASONS
from hatpeg.core.second_look.asking import WHY, Why
from hatpeg.core.second_look.reviewer import BY
from hatpeg.core.speech import mark, say, say_many
from hatpeg.core.when import day_in_words, time_in_words

HEADINGS = {
    Hat.PROFESSIONAL: mark("History of your Work hat"),
    Hat.PERSONAL: mark("History of your Personal hat"),
}
OUTCOMES = {
    Outcome.CLEAR: mark("Copied, clear"),
    Outcome.WITH_NOTES: mark("Copied with notes"),
    Outcome.SECOND_LOOK: mark("Second look"),
    Outcome.NOT_COPIED: mark("Not copied"),
}
ABOUT = {
    Hat.PROFESSIONAL: mark("It can be saved as a table. Nothing of your Personal hat is in it."),
    Hat.PERSONAL: mark("Only you see this. It shows the day alone and cannot be saved."),
}
FIRST_TIME = mark("Checks you make will be listed here, without the words.")
LOOKING = mark("Looking…")
FOR_NOW = mark("Nothing can be kept on this computer: this is gone when you close Hatpeg.")
NO_RULE = mark("A rule of another version")
GONE = mark("Deleted on purpose")
ASK_ONE = mark("This line cannot be brought back. That there was one still shows.")
ASK_ALL = mark("All lines go and cannot be brought back. That there were some still shows.")
DELETED, SAVED = mark("Deleted."), mark("The table is saved.")
HOLDS = mark("Nothing was changed since it was written. Its code is {code}: note it to compare another day.")
BROKEN = mark("Line {n} or one after it was changed, taken out or moved after it was written.")
NOTHING_TO_VERIFY = mark("There is nothing to look through yet.")


@dataclass(frozen=True, slots=True)
class RowState:
    """One check. ``outcome`` is None where the line was deleted on purpose; ``details`` are rules, reasons, photos."""

    outcome: Outcome | None
    word: str
    account: str
    when: str
    details: tuple[str, ...] = ()

    @property
    def spoken(self) -> str:
        """All that is shown, for a screen reader."""
        return ". ".join(filter(None, (self.account, self.word, self.when, *self.details)))


@dataclass(frozen=True, slots=True)
class HistoryState:
    """``links`` are of ``hat`` alone, newest first. ``rules`` gives the rules' titles by their codes.

    ``said`` is what happened last; ``problem`` stands in place of the list.
    """

    hat: Hat
    links: tuple[Link, ...] = ()
    rules: Mapping[str, str] = field(default_factory=dict)
    is_looking: bool = False
    is_kept: bool = True
    said: str = ""
    is_problem: bool = False
    problem: str = ""

    @property
    def heading(self) -> str:
        """Whose history this is."""
        return say(HEADINGS[self.hat])

    @property
    def summary(self) -> str:
        """How much there is, and who gets to see it."""
        about = say(ABOUT[self.hat] if self.is_kept else FOR_NOW)
        count = sum(link.line is not None for link in self.links)
        checks = say_many("{n} check, without a word of it.", "{n} checks, without a word of them.", count)
        return say("{count} {how}", count=checks, how=about) if count else about

    @property
    def can_save(self) -> bool:
        """Whether these lines may be written into a file: personal ones never."""
        return self.hat is Hat.PROFESSIONAL and any(link.line is not None for link in self.links)

    @property
    def in_place_of_list(self) -> str:
        """What to read where there is no list; empty when there is one."""
        if self.problem:
            return say(self.problem)
        if self.links:
            return ""
        return say(LOOKING if self.is_looking else FIRST_TIME)

    def row(self, at: int, now: datetime) -> RowState:
        """One line of the list; made when it is about to be seen."""
        line = self.links[at].line
        if line is None:
            return RowState(None, say(GONE), "", "")
        when = day_in_words(line.when.date(), now.date()) if self.hat is Hat.PERSONAL else time_in_words(line.when, now)
        return RowState(line.outcome, say(OUTCOMES[line.outcome]), line.account, when, self._details(line))

    def _details(self, line: HistoryLine) -> tuple[str, ...]:
        rules = tuple(dict.fromkeys(say(self.rules.get(rule) or NO_RULE) for rule in line.rules))
        reasons = tuple(_reason(code) for code in line.reasons)
        photos = (say_many("{n} photo", "{n} photos", line.photos),) if line.photos else ()
        return (*rules, *reasons, *photos)


def _reason(code: str) -> str:
    """A reason that was given, or the code of whoever gave a second look."""
    if code.startswith(BY):
        return say("Looked at by number {code}", code=code.removeprefix(BY))
    known = {str(each): words for each, words in REASONS.items()} | {str(each): WHY[each][0] for each in Why}
    return say("Left: {reason}", reason=say(known.get(code, code)))


def told_of(answer: Verified) -> str:
    """What looking through the chain has shown, in words."""
    if answer.broken_at:
        return say(BROKEN, n=answer.broken_at)
    return say(HOLDS, code=answer.code) if answer.lines or answer.deleted else say(NOTHING_TO_VERIFY)

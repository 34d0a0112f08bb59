"""Whether a draft sounds like the other hat, and what is asked then; decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.destination import SEEN_BY, Destination
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.verdict import Decision, Verdict

RULE = "crossover.wrong_account"
SHOWN = 3
"""Words that are quoted at most."""
CLIENT_RULES = ("client.", "identity.", "location.", "health.", "status.", "lgbtq.", "minor.")
OWN = {Hat.PERSONAL: "Your own name, your own life", Hat.PROFESSIONAL: "Your organization’s name"}
CHECKED = {Hat.PERSONAL: "Checked with your own rules", Hat.PROFESSIONAL: "Checked with your work rules"}


@dataclass(frozen=True, slots=True)
class Panel:
    """One hat in the question: its destination, and two facts about it."""

    to: Destination
    kicker: str
    seen: str
    whose: str


@dataclass(frozen=True, slots=True)
class WrongHatState:
    """The whole question. ``quotes`` are the writer's own words that made it ask."""

    here: Panel
    there: Panel
    title: str
    subtitle: str
    quotes: tuple[str, ...]
    switch_label: str
    keep_label: str
    """Empty where the draft may not stay under this hat."""

    @property
    def spoken(self) -> str:
        """The question as a screen reader says it."""
        quoted = f" Your draft mentions: {', '.join(self.quotes)}." if self.quotes else ""
        return f"{self.title}. {self.subtitle}{quoted}"


def wrong_hat(verdict: Verdict | None, here: Destination, there: Destination) -> WrongHatState | None:
    """What to ask before this draft goes out, or None where it sounds like the hat it is under.

    A draft that cannot go out anyway is not asked about: what keeps it in is said first.
    """
    if verdict is None or verdict.decision not in {Decision.CLEAR, Decision.LOOK}:
        return None
    found = [each for each in verdict.findings if each.rule == RULE and each.severity is Severity.WARN]
    if not found:
        return None
    other, this = there.hat.word, here.hat.word
    speaks_of_clients = any(each.rule.startswith(CLIENT_RULES) for each in verdict.of(Severity.WARN))
    may_keep = not (here.hat is Hat.PERSONAL and speaks_of_clients)
    is_work = there.hat is Hat.PROFESSIONAL
    return WrongHatState(
        here=Panel(here, f"You are in {this.upper()}", SEEN_BY[here.account.audience], OWN[here.hat]),
        there=Panel(there, f"It sounds like {other.upper()}", SEEN_BY[there.account.audience], CHECKED[there.hat]),
        title=f"This sounds like your {other} hat" if is_work else "This sounds like your own voice",
        subtitle=f"You pressed copy in your {this} hat. Nothing has been copied.",
        quotes=tuple(dict.fromkeys(words for each in found for words in each.listed))[:SHOWN],
        switch_label=f"Switch to {other} and check again",
        keep_label=("It is personal, keep it here" if is_work else "It is for work, keep it here") if may_keep else "",
    )

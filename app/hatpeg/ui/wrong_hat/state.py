"""Whether a draft sounds like the other hat, and what is asked then; decided without Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from hatpeg.core.destination import SEEN_BY, Destination
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.gate import refused
from hatpeg.core.kept import Acknowledged
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Verdict

RULE = "crossover.wrong_account"
SHOWN = 3
"""Words that are quoted at most."""
CLIENT_RULES = ("client.", "identity.", "location.", "health.", "status.", "lgbtq.", "minor.")
OWN = {Hat.PERSONAL: mark("Your own name, your own life"), Hat.PROFESSIONAL: mark("Your organization’s name")}
CHECKED = {Hat.PERSONAL: mark("Checked with your own rules"), Hat.PROFESSIONAL: mark("Checked with your work rules")}
YOU_ARE_IN = {Hat.PERSONAL: mark("You are in PERSONAL"), Hat.PROFESSIONAL: mark("You are in WORK")}
IT_SOUNDS_LIKE = {Hat.PERSONAL: mark("It sounds like PERSONAL"), Hat.PROFESSIONAL: mark("It sounds like WORK")}
TITLE = {
    Hat.PERSONAL: mark("This sounds like your own voice"),
    Hat.PROFESSIONAL: mark("This sounds like your Work hat"),
}
PRESSED = {
    Hat.PERSONAL: mark("You pressed copy in your Personal hat. Nothing has been copied."),
    Hat.PROFESSIONAL: mark("You pressed copy in your Work hat. Nothing has been copied."),
}
SWITCH = {
    Hat.PERSONAL: mark("Switch to Personal and check again"),
    Hat.PROFESSIONAL: mark("Switch to Work and check again"),
}
KEEP = {Hat.PERSONAL: mark("It is personal, keep it here"), Hat.PROFESSIONAL: mark("It is for work, keep it here")}


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
        quoted = say("Your draft mentions: {words}.", words=", ".join(self.quotes)) if self.quotes else ""
        return f"{self.title}. {self.subtitle} {quoted}".strip()


def wrong_hat(
    draft: Draft,
    verdict: Verdict | None,
    here: Destination,
    there: Destination,
    reasons: Collection[Acknowledged] = (),
) -> WrongHatState | None:
    """What to ask before this draft goes out, or None where it sounds like the hat it is under.

    A draft that cannot go out anyway, whatever ``reasons`` were given, is not asked about: what keeps it in is said
    first.
    """
    if verdict is None or refused(draft, verdict, reasons) is not None:
        return None
    found = [each for each in verdict.findings if each.rule == RULE and each.severity is Severity.WARN]
    if not found:
        return None
    speaks_of_clients = any(each.rule.startswith(CLIENT_RULES) for each in verdict.of(Severity.WARN))
    may_keep = not (here.hat is Hat.PERSONAL and speaks_of_clients)
    return WrongHatState(
        here=Panel(here, say(YOU_ARE_IN[here.hat]), say(SEEN_BY[here.account.audience]), say(OWN[here.hat])),
        there=Panel(
            there, say(IT_SOUNDS_LIKE[there.hat]), say(SEEN_BY[there.account.audience]), say(CHECKED[there.hat])
        ),
        title=say(TITLE[there.hat]),
        subtitle=say(PRESSED[here.hat]),
        quotes=tuple(dict.fromkeys(words for each in found for words in each.listed))[:SHOWN],
        switch_label=say(SWITCH[there.hat]),
        keep_label=say(KEEP[here.hat]) if may_keep else "",
    )

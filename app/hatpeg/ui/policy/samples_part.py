"""The section that shows invented posts, and what becomes of each before and after what was chosen here."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal

from hatpeg.core.draft import Hat
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Decision
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.policy.section import PolicySection
from hatpeg.ui.theme import Look

ABOUT = mark("Invented posts. Each is checked twice: as the policy starts, and with what was chosen here.")
CHECKING = mark("The posts are being checked.")
DECISIONS = {
    Decision.CLEAR: mark("Nothing to change found"),
    Decision.LOOK: mark("Asked about once"),
    Decision.CHANGE: mark("Stopped until it is changed"),
    Decision.UNCHECKED: mark("Not checked"),
}
SAME, BEFORE, AFTER = mark("Before and after: {answer}"), mark("Before: {answer}"), mark("After: {answer}")
NO_LONGER, REASON = mark("– No longer said: {reason}"), mark("– {reason}")
MOST = 4
"""Reasons that are listed at most."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What becomes of a post, and why, in the words of the findings."""

    decision: Decision
    reasons: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """The answer as it is read."""
        return say(DECISIONS[self.decision])


@dataclass(frozen=True, slots=True)
class Judged:
    """One invented post under a hat, before and after."""

    text: str
    hat: Hat
    before: Answer
    after: Answer

    @property
    def lines(self) -> tuple[str, ...]:
        """What is said below it."""
        gone = tuple(
            say(NO_LONGER, reason=reason) for reason in self.before.reasons if reason not in self.after.reasons
        )
        reasons = (*gone, *(say(REASON, reason=reason) for reason in self.after.reasons[:MOST]))
        if self.before.decision is self.after.decision:
            return (say(SAME, answer=self.after.words), *reasons)
        return (say(BEFORE, answer=self.before.words), say(AFTER, answer=self.after.words), *reasons)


class SamplesPart(PolicySection):
    """``asked`` wants the posts to be checked."""

    asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, mark("Test with a sample post"), ABOUT)
        self.again = Button(look, "outline", say("Check them again"))
        self.again.clicked.connect(self.asked)
        self.column.addWidget(self.again)
        self.shown: tuple[Judged, ...] = ()

    def wait(self) -> None:
        """Say that it takes a moment."""
        self.tell(say(CHECKING))

    def show_posts(self, posts: tuple[Judged, ...]) -> None:
        """Show these posts and what becomes of them, those first that change."""
        self.tell("")
        self.shown = tuple(sorted(posts, key=_stays))
        for card in self.findChildren(Card):
            card.setParent(None)
            card.deleteLater()
        for number, post in enumerate(self.shown, 1):
            column = self.card(say("Post {n}, {hat}", n=number, hat=post.hat.in_full))
            column.addWidget(plain_label(post.text, "body", wraps=True))
            first, *rest = post.lines
            column.addWidget(plain_label(first, "strong", wraps=True))
            for line in rest:
                column.addWidget(plain_label(line, "note" if line.startswith("–") else "strong", wraps=True))


def _stays(post: Judged) -> tuple[bool, bool]:
    return post.before.decision is post.after.decision, post.before == post.after

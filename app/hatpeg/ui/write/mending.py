"""What is done about findings: a wording is taken, something is kept, or said not to be what it looks like."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hatpeg.core.finding import Rewrite
from hatpeg.core.kept import Acknowledged
from hatpeg.core.lifting import NotSo
from hatpeg.core.speech import say, say_many
from hatpeg.ui.write.checking import Checking
from hatpeg.ui.write.rewriting import apart, short
from hatpeg.ui.write.sheet import Sheets
from hatpeg.ui.write.state import CardState, Change, WriteState, spoken_wording
from hatpeg.ui.write.widget import WriteWidget


class Mending(QObject):
    """Works on the findings that the page shows.

    ``changed`` tells that the page has something else to show, ``said`` carries a sentence for a screen reader,
    ``rule_asked`` a rule whose page is wanted. ``reason_given`` and ``reason_taken_back`` carry an
    :class:`Acknowledged`.
    """

    changed = Signal()
    said = Signal(str)
    rule_asked = Signal(str)
    reason_given = Signal(object)
    reason_taken_back = Signal(object)

    def __init__(
        self,
        page: WriteWidget,
        sheets: Sheets,
        checking: Checking,
        state: Callable[[], WriteState | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._page, self._sheets, self._checking, self._state = page, sheets, checking, state
        self._steps = 0
        self._is_rewriting = False
        self._current = 0
        page.fix_asked.connect(self._on_fix_asked)
        page.fix_all_asked.connect(self._on_fix_all_asked)
        page.undo_all_asked.connect(self._on_undo_all_asked)
        page.keep_asked.connect(self._on_keep_asked)
        page.lift_asked.connect(self._on_lift_asked)
        page.take_back_asked.connect(self._on_take_back_asked)
        page.show_all_asked.connect(self._on_show_all_asked)
        page.rule_asked.connect(self._on_rule_asked)
        page.finding_focused.connect(self._on_finding_focused)

    @property
    def can_undo_all(self) -> bool:
        """Whether the last changes were all clicks, so that one press takes all of them back."""
        return self._steps > 0

    def start_over(self) -> None:
        """Another draft is on the page."""
        self._current = self._steps = 0

    def go_to_none(self) -> None:
        """Stay at no finding: others have come."""
        self._current = 0

    def on_edited(self) -> None:
        """The words changed; by the caseworker's own hand, unless a wording is being taken just now."""
        if not self._is_rewriting:
            depth = self._page.editor.undo_depth
            left = tuple(each for each in self._sheets.now.changes if each.undo_depth <= depth)
            self._sheets.now = replace(self._sheets.now, changes=left)  # what was undone is no longer among the changes
            self._steps = 0  # from here on, undoing would take away the caseworker's own words

    def next_finding(self, step: int = 1) -> None:
        """Go to the next finding, or the one before with -1, and say what it is."""
        cards = self._cards()
        if cards:
            at = (self._current + step - 1) % len(cards) + 1 if self._current else (1 if step > 0 else len(cards))
            is_heard = self._page.focus_finding(at)
            self._on_finding_focused(at)
            if not is_heard:
                self.said.emit(cards[at - 1].spoken)

    def fix_current(self) -> None:
        """Take the first wording of the finding that was gone to last, or of the first."""
        self._on_fix_asked(self._current or 1, 0)

    def keep_current(self) -> None:
        """Keep the finding that was gone to last, or the first, where it may be kept."""
        self._on_keep_asked(self._current or 1)

    def open_other_wordings(self) -> None:
        """Open the menu of the finding that was gone to last, or of the first."""
        self._page.open_other_wordings(self._current or 1)

    def _cards(self) -> tuple[CardState, ...]:
        state = self._state()
        return state.cards if state else ()

    def _card(self, number: int) -> CardState | None:
        """The card with this number, if it still speaks of the draft as it is."""
        return next((card for card in self._cards() if card.number == number), None)

    def _on_fix_asked(self, number: int, wording: int) -> None:
        card = self._card(number)
        if card is None or card.primary is None:
            return
        offers = (card.primary, *card.others)
        if wording < len(offers):
            self._rewrite((offers[wording],))

    def _on_fix_all_asked(self) -> None:
        self._rewrite(apart([card.primary for card in self._cards() if card.primary]))

    def _rewrite(self, rewrites: tuple[Rewrite, ...]) -> None:
        if not rewrites:
            return
        editor = self._page.editor
        text = editor.text()
        left = max(0, len(self._cards()) - len(rewrites))
        self._is_rewriting = True
        editor.apply(rewrites)
        self._is_rewriting = False
        made = tuple(
            Change(short(rewrite.span, text), rewrite.words.strip(), editor.undo_depth) for rewrite in rewrites
        )
        self._sheets.now = replace(self._sheets.now, changes=(*self._sheets.now.changes, *made))
        self._steps += 1
        self._checking.now()
        self.changed.emit()
        self.said.emit(_spoken(rewrites, left))

    def _on_undo_all_asked(self) -> None:
        self._is_rewriting = True
        for _ in range(self._steps):
            self._page.editor.undo()
        self._is_rewriting = False
        self._sheets.now = replace(self._sheets.now, changes=())
        self._steps = 0
        self._checking.now()
        self.changed.emit()

    def _on_keep_asked(self, number: int) -> None:
        card = self._card(number)
        if card is not None and card.can_keep and card.span is not None:
            self._sheets.now = self._sheets.now.keeping(card, card.span, self._page.editor.text())
            self.changed.emit()

    def _on_lift_asked(self, number: int, code: str) -> None:
        card = self._card(number)
        if card is None or not card.can_lift or card.span is None or code not in set(NotSo):
            return
        reason = Acknowledged(card.rule, code, card.span.of(self._page.editor.text()))
        self._sheets.now = self._sheets.now.lifting(reason)
        self._current = 0
        self.reason_given.emit(reason)
        self.changed.emit()
        self.said.emit(say_many("Left as it is. {n} left.", "Left as it is. {n} left.", len(self._cards())))

    def _on_take_back_asked(self, rule: str, words: str) -> None:
        taken = [each for each in self._sheets.now.reasons if (each.rule, each.words) == (rule, words)]
        self._sheets.now = self._sheets.now.taking_back(rule, words)
        for reason in taken:
            self.reason_taken_back.emit(reason)
        self.changed.emit()

    def _on_show_all_asked(self) -> None:
        self._sheets.now = replace(self._sheets.now, shows_all=True)
        self.changed.emit()

    def _on_rule_asked(self, number: int) -> None:
        card = self._card(number)
        if card is not None:
            self.rule_asked.emit(card.rule)

    def _on_finding_focused(self, number: int) -> None:
        card = self._card(number)
        if card is None:
            return
        self._current = number
        if card.span is not None:
            self._page.editor.select(card.span)


def _spoken(rewrites: tuple[Rewrite, ...], left: int) -> str:
    """What was done to the draft, and how many findings are left, for a screen reader."""
    first = rewrites[0]
    words = first.words.strip()
    if len(rewrites) > 1:
        done = say_many("{n} thing changed.", "{n} things changed.", len(rewrites))
    elif words and words in first.label:
        done = say("Replaced with {words}.", words=words)
    else:
        done = say("Done: {wording}.", wording=spoken_wording(first.label))
    return say_many("{done} {n} left.", "{done} {n} left.", left, done=done)

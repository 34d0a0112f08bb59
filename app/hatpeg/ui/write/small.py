"""The Write page in a small window: one part at a time, a row of buttons above it, and one finding below."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from hatpeg.ui.theme import Look
from hatpeg.ui.write.sections import Section, Sections
from hatpeg.ui.write.strip import FindingStrip

if TYPE_CHECKING:
    from hatpeg.ui.write.state import CardState, WriteState
    from hatpeg.ui.write.widget import WriteWidget

SIDE, BELOW = 10, 6


class Small(QObject):
    """Shows and hides what the page already has; only the buttons and the strip are its own."""

    def __init__(self, look: Look, page: WriteWidget) -> None:
        super().__init__(page)
        self._page = page
        self.is_on = False
        self._section, self._number = Section.DRAFT, 0
        self._cards: tuple[CardState, ...] = ()
        self.sections, self.strip = Sections(look), FindingStrip(look)
        self._frame = page.framed(self.strip, SIDE, BELOW)
        page.column.insertWidget(0, self.sections)
        page.column.insertWidget(page.column.count() - 1, self._frame)
        before: QWidget = page.editor_card.reply
        for widget in (
            *self.sections.buttons.values(),
            self.strip,
            self.strip.primary,
            self.strip.whole,
            self.strip.next,
        ):
            QWidget.setTabOrder(before, widget)
            before = widget
        self.sections.chosen.connect(self.show_section)
        self.strip.fix_asked.connect(page.fix_asked)
        self.strip.next_asked.connect(page.next_asked)
        self.strip.card_asked.connect(self._on_card_asked)
        self.strip.focused.connect(page.finding_focused)
        page.finding_focused.connect(self._on_finding_focused)

    @property
    def wants_card(self) -> bool:
        """Whether a finding is looked at on its card, and not on the strip."""
        return not self.is_on or self._section is Section.FINDINGS

    def turn(self, *, on: bool) -> None:
        """Begin to show one part at a time, or leave everything in sight again."""
        self.is_on = on
        self.sections.setVisible(on)
        if on:
            self.sections.take(self._page.editor_card.reply)
            self._page.findings.take(self._page.editor_card.story)
            self.show_section(self._section)
            return
        self._frame.hide()
        for part in self._parts().values():
            part.show()

    def _parts(self) -> dict[Section, QWidget]:
        page = self._page
        return {Section.DRAFT: page.editor_card, Section.FINDINGS: page.side, Section.PREVIEW: page.preview}

    def show_section(self, section: Section) -> None:
        """Show one part, with the keyboard in the draft where that is it."""
        self._section = section
        if not self.is_on:
            return
        self.sections.show_section(section)
        for key, part in self._parts().items():
            part.setVisible(key is section)
        self._show_strip()

    def show_state(self, state: WriteState) -> None:
        """Show what there is to find."""
        self._cards = state.cards
        self.sections.show_state(state)
        self._show_strip()

    def focus_finding(self, number: int) -> bool:
        """Bring a finding to the strip, and the keyboard with it; whether that came to it only now."""
        before = self.strip.hasFocus()
        self._number = number
        if self._section is not Section.DRAFT:
            self.show_section(Section.DRAFT)
        self._show_strip()
        self.strip.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return self.strip.hasFocus() and not before

    def _show_strip(self) -> None:
        card = next((card for card in self._cards if card.number == self._number), next(iter(self._cards), None))
        shows = self.is_on and self._section is Section.DRAFT and card is not None
        now: QWidget | None = self.strip.window().focusWidget()
        had_keyboard = now is not None and (now is self.strip or self.strip.isAncestorOf(now))
        self.strip.show_card(card, has_more=len(self._cards) > 1)
        self._frame.setVisible(shows)
        if had_keyboard and self.is_on and self._section is Section.DRAFT and not (now is not None and now.isVisible()):
            (self.strip if shows else self._page.editor).setFocus()

    def _on_finding_focused(self, number: int) -> None:
        self._number = number
        self._show_strip()

    def _on_card_asked(self, number: int) -> None:
        self.show_section(Section.FINDINGS)
        self._page.findings.focus_finding(number)

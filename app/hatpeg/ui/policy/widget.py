"""The Policy page: sections at the left, what is chosen in the middle, and the document that follows from it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from hatpeg.core.settings import LANGUAGE_NAMES
from hatpeg.core.speech import say
from hatpeg.ui.labels import plain_label
from hatpeg.ui.list_beside import ListBeside
from hatpeg.ui.nesting import nest
from hatpeg.ui.policy.document_pane import DocumentPane
from hatpeg.ui.policy.rules_part import RulesPart
from hatpeg.ui.policy.state import FIRST, PolicyState
from hatpeg.ui.theme import Look

LIST_WIDE, DOCUMENT_WIDE, BESIDE, LOWEST = 204, 360, 1000, 240
"""Logical pixels: of the list, the document, a page that has room for it beside the rules; the least height."""
NARROWEST = 300
ROLE = Qt.ItemDataRole.UserRole


class PolicyPage(ListBeside):
    """``language_chosen`` carries the code of the document's language."""

    language_chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, say("Parts of the policy"), LIST_WIDE)
        self.rules, self.pane = RulesPart(look), DocumentPane(look)
        self.parts: dict[str, QWidget] = {}
        self.middle = QStackedWidget()
        self.middle.addWidget(self.rules)
        self.reading, self.problem = plain_label(say="note"), plain_label(say="strong", wraps=True)
        self.language = QComboBox()
        self.language.setAccessibleName(say("Language of the document"))
        for code, words in LANGUAGE_NAMES.items():
            self.language.addItem(words, code)
        foot = QHBoxLayout()
        foot.addWidget(self.language)
        foot.addWidget(self.reading)
        foot.addStretch(1)
        self.beside = QWidget()
        column = QVBoxLayout(self.beside)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.pane, 1)
        nest(column, foot)
        both = QWidget()
        outer = QVBoxLayout(both)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.problem)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(10)
        self._both.addWidget(self.middle, 1)
        self._both.addWidget(self.beside)
        nest(outer, self._both, 1)
        self.lay_beside(both)
        self.problem.hide()
        self.language.currentIndexChanged.connect(
            lambda _at: self.language_chosen.emit(str(self.language.currentData()))
        )
        look.changed.connect(self._set_apart)
        self._set_apart()

    def add_part(self, key: str, part: QWidget) -> None:
        """Take in a section that is not a category of rules."""
        self.parts[key] = part
        self.middle.addWidget(part)

    def show_state(self, state: PolicyState, section: str = FIRST) -> None:
        """Show the rules or another section, and the document."""
        if [key for key, _ in state.entries] != self.listed or self.chosen_entry != section:
            self.show_entries(state.entries, section)
        self.rules.show_state(state)
        self.middle.setCurrentWidget(self.parts.get(section, self.rules))
        self.pane.show_policy(state)
        self.reading.setText(state.reading)

    def show_language(self, code: str) -> None:
        """Show which language the document has."""
        self.language.blockSignals(True)
        self.language.setCurrentIndex(max(0, self.language.findData(code)))
        self.language.blockSignals(False)

    def tell(self, words: str) -> None:
        """Say what did not work; empty words take it away."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    @property
    def listed(self) -> list[str]:
        """The keys of the sections in the list."""
        return [str(self.entries.item(at).data(ROLE)) for at in range(self.entries.count())]

    @property
    def chosen_entry(self) -> str:
        """The key of the section that is chosen in the list."""
        if self.entries.currentRow() < 0:
            return ""
        return str(self.entries.currentItem().data(ROLE))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Narrow: while another page is shown, this one must not hold the window as wide as it was."""
        return QSize(NARROWEST, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Lay the document under the rules where there is no room beside them."""
        super().resizeEvent(event)
        self._set_apart()

    def _set_apart(self) -> None:
        is_narrow = self.width() < self._look.pixels(BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._both.setDirection(down if is_narrow else across)
        wide = self._look.pixels(DOCUMENT_WIDE)
        self.beside.setMinimumWidth(0 if is_narrow else wide)
        self.beside.setMaximumWidth(self.maximumWidth() if is_narrow else wide)
        self.middle.setMinimumHeight(self._look.pixels(LOWEST))

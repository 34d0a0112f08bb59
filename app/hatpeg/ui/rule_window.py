"""Shows the page of one rule beside the draft: what it says, why, examples, sources. It opens no address."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.theme import Look

WIDE, HIGH = 560, 520


class RuleWindow(QDialog):
    """One window for all rules: the next one asked for takes the place of the last."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._page = look, ""
        self.setWindowTitle(say("The rule"))
        self.page = QTextBrowser()
        self.page.setOpenLinks(False)  # reading about a rule must not open a browser of any hat
        self.page.setAccessibleName(say("The rule"))
        self.page.setTabChangesFocus(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.addWidget(self.page, 1)
        column.addWidget(self.buttons)
        self.resize(look.pixels(WIDE), look.pixels(HIGH))
        look.changed.connect(self._render)

    def show_page(self, markdown: str) -> None:
        """Show a page, from its beginning."""
        self._page = markdown
        self._render()
        self.show()
        self.raise_()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _render(self) -> None:
        tokens = self._look.tokens
        document = self.page.document()
        document.setDefaultFont(self.font())
        self.page.setStyleSheet(f"background: {tokens.surface}; color: {tokens.text};")
        self.page.setMarkdown(self._page)

"""The Write page: the draft and its preview at the left, the findings at the right, copying below."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel, plain_label
from hatpeg.ui.theme import Look
from hatpeg.ui.write.action_bar import ActionBar
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.findings import FindingsPanel
from hatpeg.ui.write.preview import Preview
from hatpeg.ui.write.state import Tone, WriteState
from hatpeg.ui.write.tones import mark_colors

PATIENCE = 400
"""Milliseconds for which a check may run before the page says so: a shorter message would only flicker."""
SHUT = frozenset({Tone.CHANGE, Tone.UNCHECKED, Tone.TOO_LONG})
"""What may stand a moment longer while a newer draft is checked: it lets nothing out."""


class EditorCard(Card):
    """The editor with its heading."""

    def __init__(self, look: Look, editor: QWidget) -> None:
        super().__init__(look)
        self.setAccessibleName("Your draft")
        self.shield = QLabel()
        self.reply = Button(look, "toggle", "As a reply")
        self.reply.setCheckable(True)
        self.reply.setToolTip("Answers to comments and reviews have rules of their own.")
        self.reply.setAccessibleDescription("Answers to comments and reviews have rules of their own.")
        self.checked = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(plain_label("Your draft", "heading"))
        head.addStretch(1)
        head.addWidget(self.reply)
        head.addWidget(self.shield)
        head.addWidget(self.checked)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 6, 18, 14)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(editor, 1)
        look.changed.connect(self._redraw_icon)
        self._redraw_icon()

    def show_reply(self, *, is_reply: bool) -> None:
        """Show whether the draft answers somebody: a tick beside the words, and the frame filled."""
        if self.reply.isChecked() != is_reply or self.reply.icon().isNull() == is_reply:
            self.reply.setChecked(is_reply)
            self.reply.set_icon("check" if is_reply else "")

    def edge_color(self) -> str:
        """It holds something to type in, so its outline has to be seen."""
        return self._look.tokens.control

    def _redraw_icon(self) -> None:
        self.shield.setPixmap(self._look.icons.pixmap("shield-check", self._look.tokens.text2, 16))


class WriteWidget(QWidget):
    """Shows a :class:`WriteState`, reports what the caseworker asks for, and decides nothing."""

    copy_asked = Signal()
    fix_asked = Signal(int, int)
    keep_asked = Signal(int)
    rule_asked = Signal(int)
    reply_chosen = Signal(bool)
    fix_all_asked = Signal()
    undo_all_asked = Signal()
    finding_focused = Signal(int)

    def __init__(self, look: Look, editor: DraftEdit) -> None:
        super().__init__()
        self.editor = editor
        self.editor_card = EditorCard(look, editor)
        self.preview = Preview(look)
        self.findings = FindingsPanel(look)
        self.action_bar = ActionBar(look)
        self._shown: WriteState | None = None
        self._late: WriteState | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._lay_out()
        self._pass_on()
        look.changed.connect(lambda: editor.show_colors(mark_colors(look.tokens)))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setContentsMargins(16, 14, 8, 12)
        left.setSpacing(9)
        left.addWidget(self.editor_card, 1)
        left.addWidget(self.preview)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addLayout(left, 1)
        across.addWidget(self.findings)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(across, 1)
        column.addWidget(self.action_bar)
        QWidget.setTabOrder(self.editor, self.editor_card.reply)

    def _pass_on(self) -> None:
        self.action_bar.copy_asked.connect(self.copy_asked)
        self.findings.fix_asked.connect(self.fix_asked)
        self.findings.keep_asked.connect(self.keep_asked)
        self.findings.rule_asked.connect(self.rule_asked)
        self.editor_card.reply.clicked.connect(self.reply_chosen)
        self.findings.fix_all_asked.connect(self.fix_all_asked)
        self.findings.undo_all_asked.connect(self.undo_all_asked)
        self.findings.finding_focused.connect(self.finding_focused)

    def show_state(self, state: WriteState) -> None:
        """Show the page. "Checking" is shown once it lasts, where nothing says that the draft may go out.

        Counts, preview and findings never wait, and neither does anything when the destination changed: what names
        the account is always of this moment.
        """
        self.preview.show_state(state.preview, state.destination.hat)
        self.editor.show_marks(state.marks)
        self.editor_card.show_reply(is_reply=state.is_reply)
        if state.verdict.tone is Tone.CHECKING and self._can_wait(state):
            self._late = state
            self.findings.show_cards(state)
            if not self._patience.isActive():
                self._patience.start()
            return
        self._patience.stop()
        self._show_now(state)

    def _can_wait(self, state: WriteState) -> bool:
        before = self._shown
        return before is not None and before.destination == state.destination and before.verdict.tone in SHUT

    def _show_now(self, state: WriteState) -> None:
        self._shown, self._late = state, None
        self.editor_card.checked.setText(state.check_words)
        self.editor.setAccessibleName(f"Draft, {state.destination.hat.word} hat")
        self.findings.show_state(state)
        self.action_bar.show_state(state.action, state.destination)

    def _on_patience_over(self) -> None:
        if self._late is not None:
            self._show_now(self._late)

    def show_copied(self, seconds: int) -> None:
        """Say for how much longer the copied text can be pasted; 0 when that is over."""
        self.action_bar.show_copied(seconds)

    def focus_finding(self, number: int) -> None:
        """Give a finding's card the keyboard."""
        self.findings.focus_finding(number)

    def fold(self, *, folded: bool) -> None:
        """Fold the preview where the window is low."""
        self.preview.fold(folded=folded)

"""The section in which a signed policy is taken in: read, compared by its fingerprint, and only then followed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from hatpeg.core.speech import mark, say
from hatpeg.ui.buttons import Button
from hatpeg.ui.flow import FlowLayout
from hatpeg.ui.labels import plain_label
from hatpeg.ui.policy.outputs import ABOUT_PACK, LEAVE_IT, OLD, USE_NEWER, USE_ONE, Offer, PackState
from hatpeg.ui.policy.section import PolicySection
from hatpeg.ui.theme import Look


class PackPart(PolicySection):
    """``file_asked`` wants a file, ``agreed`` takes what was offered, ``left_alone`` does not."""

    file_asked = Signal()
    agreed = Signal()
    left_alone = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, mark("Policy of your organization"), ABOUT_PACK)
        self.use = Button(look, "outline", say(USE_ONE))
        self.agree, self.leave = Button(look, "outline"), Button(look, "primary", say(LEAVE_IT))
        self.now, self.offer = self.card(say("In force")), self.card(say("In the file"))
        self.now_words, self.now_code = plain_label(say="body", wraps=True), plain_label(say="strong", wraps=True)
        self.now_old = plain_label(say(OLD), "note", wraps=True)
        for label in (self.now_words, self.now_code, self.now_old):
            self.now.addWidget(label)
        self.words, self.code = plain_label(say="body", wraps=True), plain_label(say="verdict", wraps=True)
        self.told, self.old = plain_label(say="strong", wraps=True), plain_label(say(OLD), "note", wraps=True)
        row = QWidget()
        FlowLayout(row, self.leave, self.agree)
        for part in (self.words, self.code, self.told, self.old, row):
            self.offer.addWidget(part)
        self.column.addWidget(self.use)
        self.use.clicked.connect(self.file_asked)
        self.agree.clicked.connect(self.agreed)
        self.leave.clicked.connect(self.left_alone)
        self.show_state(PackState())

    def show_state(self, state: PackState) -> None:
        """Show what is in force and what was offered."""
        self.tell(state.said)
        _show(self.now, state.in_force, self.now_words, self.now_code)
        _show(self.offer, state.offered, self.words, self.code)
        self.now_old.setVisible(state.in_force is not None and state.in_force.is_old)
        self.old.setVisible(state.offered is not None and state.offered.is_old)
        self.use.set_words(say(USE_NEWER if state.in_force is not None else USE_ONE))
        self.use.setVisible(state.offered is None)
        if state.offered is not None:
            self.told.setText(state.offered.told)
            self.agree.set_words(state.offered.agree_words)
            self.leave.setFocus(Qt.FocusReason.OtherFocusReason)


def _show(card: QVBoxLayout, offer: Offer | None, words: QLabel, code: QLabel) -> None:
    holder = card.parentWidget()
    if holder is not None:
        holder.setVisible(offer is not None)
    words.setText(offer.words if offer is not None else "")
    code.setText(offer.fingerprint if offer is not None else "")

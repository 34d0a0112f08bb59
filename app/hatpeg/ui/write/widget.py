"""The Write page: the draft and its preview at the left, the findings at the right, copying below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import ElidedLabel, plain_label
from hatpeg.ui.nesting import nest
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.shell.regions import Region
from hatpeg.ui.theme import Look
from hatpeg.ui.write.action_bar import ActionBar
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.findings import FindingsPanel
from hatpeg.ui.write.photo_strip import PhotoStrip
from hatpeg.ui.write.preview import Preview
from hatpeg.ui.write.sections import Section
from hatpeg.ui.write.small import Small
from hatpeg.ui.write.state import Tone, WriteState
from hatpeg.ui.write.story_panel import StoryPanel
from hatpeg.ui.write.tones import mark_colors

PATIENCE = 400
"""Milliseconds for which a check may run before the page says so: a shorter message would only flicker."""
AROUND, AROUND_SMALL = (18, 6, 18, 14), (10, 1, 10, 3)
"""Pixels left of, above, right of and below the words."""
BESIDE, BESIDE_SMALL = (16, 14, 8, 12), (10, 6, 10, 6)
SHUT = frozenset({Tone.CHANGE, Tone.UNCHECKED, Tone.TOO_LONG})
"""What may stand a moment longer while a newer draft is checked: it lets nothing out."""


class EditorCard(Card):
    """The editor with its heading."""

    def __init__(self, look: Look, editor: QWidget) -> None:
        super().__init__(look)
        self.setAccessibleName(say("Your draft"))
        self.shield = QLabel()
        self.reply = Button(look, "toggle", say("As a reply"))
        self.reply.setCheckable(True)
        self.reply.setToolTip(say("Answers to comments and reviews have rules of their own."))
        self.reply.setAccessibleDescription(say("Answers to comments and reviews have rules of their own."))
        self.checked = ElidedLabel("small", Qt.TextElideMode.ElideRight)
        self.heading = plain_label(say("Your draft"), "heading")
        self._head = head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.heading)
        head.addStretch(1)
        head.addWidget(self.reply)
        head.addWidget(self.shield)
        head.addWidget(self.checked)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(*AROUND)
        column.setSpacing(2)
        nest(column, head)
        column.addWidget(editor, 1)
        self.photos = PhotoStrip(look)
        column.addWidget(self.photos)
        self.story = Button(look, "quiet", say("Tell it as a blended story"), "users")
        column.addWidget(self.story, 0, Qt.AlignmentFlag.AlignLeft)
        look.changed.connect(self._redraw_icon)
        self._redraw_icon()

    def show_reply(self, *, is_reply: bool) -> None:
        """Show whether the draft answers somebody: a tick beside the words, and the frame filled."""
        if self.reply.isChecked() != is_reply or self.reply.icon().isNull() == is_reply:
            self.reply.setChecked(is_reply)
            self.reply.set_icon("check" if is_reply else "")

    def arrange(self, layout: Layout) -> None:
        """Leave the heading out in a small window: the button that chose this part says the same."""
        is_small = layout is Layout.COMPACT
        for part in (self.heading, self.shield, self.checked):
            part.setVisible(not is_small)
        self._column.setContentsMargins(*(AROUND_SMALL if is_small else AROUND))
        self.photos.arrange(is_small=is_small)
        if not is_small and self._head.indexOf(self.reply) < 0:
            self._head.insertWidget(2, self.reply)
        if not is_small and self._column.indexOf(self.story) < 0:
            self._column.addWidget(self.story, 0, Qt.AlignmentFlag.AlignLeft)

    def edge_color(self) -> str:
        """It holds something to type in, so its outline has to be seen."""
        return self._look.tokens.control

    def _redraw_icon(self) -> None:
        self.shield.setPixmap(self._look.icons.pixmap("shield-check", self._look.tokens.text2, 16))


class WriteWidget(QWidget):
    """Shows a :class:`WriteState`, reports what the caseworker asks for, and decides nothing."""

    copy_asked = Signal()
    second_look_asked = Signal()
    fix_asked = Signal(int, int)
    keep_asked = Signal(int)
    rule_asked = Signal(int)
    reply_chosen = Signal(bool)
    fix_all_asked = Signal()
    undo_all_asked = Signal()
    lift_asked = Signal(int, str)
    take_back_asked = Signal(str, str)
    code_copy_asked = Signal()
    show_all_asked = Signal()
    finding_focused = Signal(int)
    next_asked = Signal()
    story_asked = Signal()
    story_made = Signal(object)
    story_copy_asked = Signal()

    def __init__(self, look: Look, editor: DraftEdit) -> None:
        super().__init__()
        self._look = look
        self.small: Small | None = None
        self.editor = editor
        self.editor_card = EditorCard(look, editor)
        self.preview = Preview(look)
        self.findings = FindingsPanel(look)
        self.story: StoryPanel | None = None
        self._is_telling = False
        self.action_bar = ActionBar(look)
        self._layout = Layout.WIDE
        self._shown: WriteState | None = None
        self._late: WriteState | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE)
        self._patience.timeout.connect(self._on_patience_over)
        self._lay_out()
        self._pass_on()
        look.changed.connect(lambda: editor.show_colors(mark_colors(look.tokens)))

    def _lay_out(self) -> None:
        self._left = left = QVBoxLayout()
        left.setContentsMargins(*BESIDE)
        left.setSpacing(9)
        left.addWidget(self.editor_card, 1)
        left.addWidget(self.preview)
        self._across = across = QHBoxLayout()
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        nest(across, left, 1)
        across.addWidget(self.findings)
        self.column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        nest(column, across, 1)
        column.addWidget(self.action_bar)
        QWidget.setTabOrder(self.editor, self.editor_card.reply)
        QWidget.setTabOrder(self.editor_card.reply, self.editor_card.story)

    def _pass_on(self) -> None:
        self.action_bar.copy_asked.connect(self.copy_asked)
        self.action_bar.second_look_asked.connect(self.second_look_asked)
        self.findings.fix_asked.connect(self.fix_asked)
        self.findings.keep_asked.connect(self.keep_asked)
        self.findings.rule_asked.connect(self.rule_asked)
        self.editor_card.reply.clicked.connect(self.reply_chosen)
        self.editor_card.story.clicked.connect(self.story_asked)
        self.findings.fix_all_asked.connect(self.fix_all_asked)
        self.findings.undo_all_asked.connect(self.undo_all_asked)
        self.findings.finding_focused.connect(self.finding_focused)
        self.findings.lift_asked.connect(self.lift_asked)
        self.findings.take_back_asked.connect(self.take_back_asked)
        self.findings.code_copy_asked.connect(self.code_copy_asked)
        self.findings.show_all_asked.connect(self.show_all_asked)
        self.findings.write_asked.connect(self._on_write_asked)

    @property
    def shown(self) -> WriteState | None:
        """What is shown now."""
        return self._shown

    def show_state(self, state: WriteState) -> None:
        """Show the page. "Checking" is shown once it lasts, where nothing says that the draft may go out.

        Counts, preview and findings never wait, and neither does anything when the destination changed: what names
        the account is always of this moment.
        """
        self.preview.show_state(state.preview, state.destination.hat)
        self.editor.show_marks(state.marks)
        self.editor_card.show_reply(is_reply=state.is_reply)
        self.editor_card.photos.show_lines(state.photos)
        if state.verdict.tone is Tone.CHECKING and self._can_wait(state):
            self._late = state
            self.findings.show_cards(state)
            self._show_small(state)
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
        is_work = state.destination.hat is Hat.PROFESSIONAL
        self.editor.setAccessibleName(say("Draft, Work hat") if is_work else say("Draft, Personal hat"))
        self.editor.setAccessibleDescription(state.verdict.title)
        self.findings.show_state(state)
        self._show_small(state)
        self.action_bar.show_state(state.action, state.destination)

    def _on_patience_over(self) -> None:
        if self._late is not None:
            self._show_now(self._late)

    def show_copied(self, seconds: int) -> None:
        """Say for how much longer the copied text can be pasted; 0 when that is over."""
        self.action_bar.show_copied(seconds)

    def _show_small(self, state: WriteState) -> None:
        if self.small is not None:
            self.small.show_state(state)

    @property
    def side(self) -> FindingsPanel | StoryPanel:
        """What lies beside the draft: the findings, or the helper for a blended story."""
        return self.story if self.story is not None and self._is_telling else self.findings

    def open_story(self) -> None:
        """Bring up the helper for a blended story in place of the findings."""
        if self.story is None:
            self.story = StoryPanel(self._look)
            self._across.addWidget(self.story)
            self.story.use_asked.connect(self.story_made)
            self.story.back_asked.connect(self._on_story_left)
            self.story.copy_asked.connect(self.story_copy_asked)
            self.story.arrange(self._layout)
            QWidget.setTabOrder(self.editor_card.story, self.story.answers[0])
        self._show_side(is_telling=True)
        self.story.answers[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_story(self) -> None:
        """Show the findings again. What was answered stays until it is put away."""
        if self._is_telling:
            self._show_side(is_telling=False)

    def _show_side(self, *, is_telling: bool) -> None:
        self.side.hide()
        self._is_telling = is_telling
        if self.small is not None and self.small.is_on:
            self.small.show_section(Section.FINDINGS if is_telling else Section.DRAFT)
        else:
            self.side.show()

    def _on_story_left(self) -> None:
        self.close_story()
        self.editor.setFocus()

    def focus_finding(self, number: int) -> bool:
        """Give a finding the keyboard: its card, or the strip that stands for it.

        Returns whether the keyboard came to it only now: then a screen reader says what it is, and nobody else has to.
        """
        self.close_story()
        if self.small is None or self.small.wants_card:
            return self.findings.focus_finding(number)
        return self.small.focus_finding(number)

    def open_other_wordings(self, number: int) -> None:
        """Open the menu of a finding's card, which is brought up first where one part is shown at a time."""
        if self.small is not None and not self.small.wants_card:
            self.small.show_section(Section.FINDINGS)
        self.close_story()
        self.findings.open_other_wordings(number)

    def _on_write_asked(self, number: int) -> None:
        """Put the caret on the words of a finding, to be written anew."""
        if self.small is not None:
            self.small.show_section(Section.DRAFT)
        self.finding_focused.emit(number)
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go_to_findings(self) -> None:
        """Bring the findings up, and give them the keyboard."""
        self.close_story()
        if self.small is not None:
            self.small.show_section(Section.FINDINGS)
        self.findings.verdict.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def regions(self) -> list[Region]:
        """The parts of the page, in the order in which F6 comes to them."""
        parts: tuple[tuple[Section, str, QWidget], ...] = (
            (Section.DRAFT, say("Draft"), self.editor_card),
            (Section.FINDINGS, say("Blended story") if self._is_telling else say("Findings"), self.side),
            (Section.PREVIEW, say("Preview"), self.preview),
        )
        small = self.small
        shown = [Region(name, part, partial(small.show_section, key) if small else _stay) for key, name, part in parts]
        return [*shown, Region(say("Copying"), self.action_bar)]

    def arrange(self, layout: Layout) -> None:
        """Arrange the same parts for another room: beside each other, folded, or one at a time."""
        is_small = layout is Layout.COMPACT
        had_keyboard: QWidget | None = self.window().focusWidget()
        if is_small and self.small is None:
            self.small = Small(self._look, self)
            if self._shown is not None:
                self.small.show_state(self._shown)
        self._left.setContentsMargins(*(BESIDE_SMALL if is_small else BESIDE))
        self._across.setStretch(0, 0 if is_small else 1)  # the part that is shown takes all of the width
        if self.small is not None:
            self.small.turn(on=is_small)
        self._layout = layout
        self.editor_card.arrange(layout)
        self.findings.arrange(layout)
        if self.story is not None:
            self.story.arrange(layout)
        self.preview.fold(folded=layout is Layout.MEDIUM)
        if had_keyboard is not None and had_keyboard.isVisible():
            had_keyboard.setFocus()

    def framed(self, part: QWidget, side: int, below: int) -> QWidget:
        """A part with room at its sides and below it."""
        frame = QWidget(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(side, 0, side, below)
        column.addWidget(part)
        frame.hide()
        return frame


def _stay() -> None:
    """Everything is in sight."""

"""The question as a sheet over the dimmed window: both hats side by side, and the harmless answer first."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from hatpeg.ui.badges import HatBadge, badge_picture
from hatpeg.ui.buttons import Button
from hatpeg.ui.focus import FocusRing
from hatpeg.ui.icons import steady_icon
from hatpeg.ui.labels import ElidedLabel, plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.pattern import paint_pattern
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES, Status
from hatpeg.ui.wrong_hat.state import Panel, WrongHatState

WIDE, SIDE, ROUNDING, HEAD, SCRIM = 840, 28, 12, 66, 130
SIDE_BY_SIDE = 720
"""Pixels of width below which the two hats stand one above the other."""
BUTTONS_SIDE_BY_SIDE = 880


class HatPanel(QWidget):
    """One hat: its badge, pattern and name above, two facts below."""

    def __init__(self, look: Look, panel: Panel) -> None:
        super().__init__()
        self._look, self._panel = look, panel
        badge = HatBadge(look, 44)
        badge.show_hat(panel.to.hat)
        kicker, title = plain_label(panel.kicker, "strong"), ElidedLabel("title", Qt.TextElideMode.ElideRight)
        title.setText(panel.to.title)
        for label in (kicker, title):
            restyle(label, "ink", CLOTHES[panel.to.hat])
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(kicker)
        names.addWidget(title)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 14, 8)
        head.setSpacing(12)
        head.addWidget(badge)
        nest(head, names, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 14)
        column.setSpacing(8)
        nest(column, head)
        for words in (panel.seen, panel.whose):
            fact = plain_label(words, "body", wraps=True)
            fact.setContentsMargins(16, 0, 14, 0)
            column.addWidget(fact)
        column.addStretch(1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint the hat's fill and pattern behind its name, and its edge round everything."""
        colors = self._look.tokens.of_hat(self._panel.to.hat)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), ROUNDING - 2, ROUNDING - 2)
        painter.setClipPath(outline)
        head = QRectF(0, 0, self.width(), HEAD)
        painter.fillRect(head, QColor(colors.fill))
        half = QRectF(self.width() / 2, 0, self.width() / 2, HEAD)
        paint_pattern(painter, half, self._panel.to.hat, self._look.tokens, half.width() * 0.6)
        painter.setClipping(False)
        painter.setPen(QPen(QColor(colors.edge), 2))
        painter.drawPath(outline)
        painter.end()


class WrongHatSheet(QDialog):
    """One of the three sheets that ask. ``choice`` is what was chosen: ``switch``, ``keep`` or ``back``."""

    def __init__(self, look: Look, state: WrongHatState, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self.choice = "back"
        self.setWindowTitle("")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowFlags(Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self.setAccessibleName(f"{state.title}. Nothing has been copied.")
        self.setAccessibleDescription(state.spoken)
        self.sheet = QWidget()
        self.sheet.setProperty("say", "sheet")
        self.switch = Button(look, f"banner-{CLOTHES[state.there.to.hat]}")
        self.back = Button(look, "outline", "Back to my draft")
        self.keep = Button(look, "quiet", state.keep_label)
        self.keep.setVisible(bool(state.keep_label))
        self._show_switch(state)
        self._lay_out(state, window.width())
        self.switch.clicked.connect(lambda: self._choose("switch"))
        self.back.clicked.connect(lambda: self._choose("back"))
        self.keep.clicked.connect(lambda: self._choose("keep"))
        self.setGeometry(window.geometry())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self.focus_ring = FocusRing(self, look, application.focusChanged)
        self.switch.setDefault(True)
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_switch(self, state: WrongHatState) -> None:
        self.switch.set_words(state.switch_label)
        restyle(self.switch, "copy", CLOTHES[state.there.to.hat])
        size = 24
        self.switch.setIcon(steady_icon(badge_picture(self._look, state.there.to.hat, size, 4)))
        self.switch.setIconSize(QSize(size + 4, size))
        for button in (self.switch, self.back, self.keep):
            button.setMinimumHeight(46)
            button.setAutoDefault(button is self.switch)

    def _lay_out(self, state: WrongHatState, room: int) -> None:
        body = QWidget()
        body.setProperty("say", "scrolled")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        nest(column, self._heading(state))
        panels = QHBoxLayout() if room >= SIDE_BY_SIDE else QVBoxLayout()
        panels.setSpacing(18)
        for panel in (state.here, state.there):
            panels.addWidget(HatPanel(self._look, panel), 1)
        nest(column, panels)
        if state.quotes:
            nest(column, self._why(state))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setSizeAdjustPolicy(QScrollArea.SizeAdjustPolicy.AdjustToContents)
        area.setWidget(body)
        buttons = QHBoxLayout() if room >= BUTTONS_SIDE_BY_SIDE else QVBoxLayout()
        buttons.setSpacing(10)
        buttons.addWidget(self.switch)
        buttons.addWidget(self.back)
        buttons.addStretch(1)
        buttons.addWidget(self.keep)
        inside = QVBoxLayout(self.sheet)
        inside.setContentsMargins(SIDE, 24, SIDE, 22)
        inside.setSpacing(18)
        inside.addWidget(area)
        nest(inside, buttons)
        self.sheet.setMaximumWidth(WIDE)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.sheet, 100)
        across.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(12, 8, 12, 8)
        around.addStretch(1)
        nest(around, across)
        around.addStretch(1)

    def _heading(self, state: WrongHatState) -> QHBoxLayout:
        mark = ShapeMark(self._look, 44)
        mark.show_shape(Shape.TRIANGLE, Status.LOOK)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(plain_label(state.title, "banner-title", wraps=True))
        words.addWidget(plain_label(state.subtitle, "note", wraps=True))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(mark)
        nest(row, words, 1)
        return row

    def _why(self, state: WrongHatState) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(plain_label("Why we ask", "strong"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label("Your draft mentions", "note"))
        for words in state.quotes:
            quote = plain_label(words, "quote")
            restyle(quote, "ink", "look")
            row.addWidget(quote)
        row.addStretch(1)
        nest(column, row)
        return column

    def _choose(self, choice: str) -> None:
        self.choice = choice
        self.accept()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Dim the window behind, and paint the sheet's ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dim = QColor(self._look.tokens.scrim)
        dim.setAlpha(SCRIM)
        painter.fillRect(self.rect(), dim)
        painter.setPen(QPen(QColor(self._look.tokens.border)))
        painter.setBrush(QColor(self._look.tokens.surface))
        painter.drawRoundedRect(QRectF(self.sheet.geometry()), ROUNDING, ROUNDING)
        painter.end()

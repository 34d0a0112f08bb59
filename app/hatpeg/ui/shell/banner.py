"""The banner: where the draft will go, in words, shape, pattern and lightness."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.ui.badges import HatBadge, badge_picture
from hatpeg.ui.buttons import Button, unmarked
from hatpeg.ui.icons import steady_icon
from hatpeg.ui.labels import ElidedLabel, plain_label, restyle
from hatpeg.ui.pattern import paint_pattern
from hatpeg.ui.shell.state import AccountState, BannerState
from hatpeg.ui.theme import Look

HEIGHT, BADGE, SMALL_BADGE, BESIDE_BADGE, LINE = 84, 56, 24, 4, 3
MOST_ACCOUNTS = 7
END = Qt.TextElideMode.ElideRight
CLOTHES = {Hat.PROFESSIONAL: "work", Hat.PERSONAL: "personal"}


class SwitchButton(Button):
    """Switches hats; carries the badge of the hat that would be put on."""

    def __init__(self, look: Look) -> None:
        self._to = Hat.PERSONAL
        super().__init__(look, "banner-work")

    def show_other(self, hat: Hat) -> None:
        """Offer this hat."""
        self._to = hat
        self.set_words(f"Switch to {hat.word}")
        self.redraw_icon()

    def redraw_icon(self) -> None:
        """Paint the badge."""
        self.setIcon(steady_icon(badge_picture(self._look, self._to, SMALL_BADGE, BESIDE_BADGE)))
        self.setIconSize(QSize(SMALL_BADGE + BESIDE_BADGE, SMALL_BADGE))


class Banner(QWidget):
    """Shows a :class:`BannerState`. ``account_chosen`` carries an account's id, of whichever hat."""

    switch_asked = Signal()
    account_chosen = Signal(str)
    setup_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: BannerState | None = None
        self.badge = HatBadge(look, BADGE)
        self.kicker = ElidedLabel("kicker", END)
        self.title = ElidedLabel("banner-title")
        self.subtitle = plain_label(say="banner-note", wraps=True)
        self.change = Button(look, "banner-work", "Change account", "chevron-down")
        self.change.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu = QMenu(self.change)
        self.menu.aboutToShow.connect(self._on_menu_opened)
        self.menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.change.setMenu(self.menu)
        self.switch = SwitchButton(look)
        self.switch.clicked.connect(self.switch_asked)
        self._lay_out()
        look.changed.connect(self.update)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        for label in (self.kicker, self.title, self.subtitle):
            words.addWidget(label)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 19, 6 + LINE)
        row.setSpacing(12)
        row.addWidget(self.badge)
        row.addSpacing(2)
        row.addLayout(words, 1)
        row.addWidget(self.change)
        row.addWidget(self.switch)
        self.setMinimumHeight(HEIGHT)

    def show_state(self, state: BannerState) -> None:
        """Show where the draft will go."""
        self._state = state
        to, clothes = state.destination, CLOTHES[state.destination.hat]
        self.badge.show_hat(to.hat)
        self.kicker.setText(to.kicker)
        self.kicker.setAccessibleName(f"{to.hat.word} hat")
        self.title.setText(to.title)
        self.subtitle.setText(to.subtitle)
        for label, ink in ((self.kicker, ""), (self.title, ""), (self.subtitle, "-small")):
            restyle(label, "ink", clothes + ink)
        self.change.set_words("Change account", f"Change account, menu, {to.title} selected")
        self.change.set_kind(f"banner-{clothes}")
        self.switch.set_kind(f"banner-{clothes}")
        self.switch.show_other(to.hat.other)
        self.setAccessibleName(to.spoken)
        self.update()

    def open_menu(self) -> None:
        """Open the account menu, as its button does."""
        self.change.showMenu()

    def _on_menu_opened(self) -> None:
        self.menu.clear()
        accounts = self._state.accounts if self._state else ()
        if not accounts:
            self.menu.addAction("No accounts yet. You can still check text.").setEnabled(False)
            self.menu.addAction("Add one", self.setup_asked.emit)
            return
        group = QActionGroup(self.menu)
        self._fill(self.menu, accounts[:MOST_ACCOUNTS], group)
        if accounts[MOST_ACCOUNTS:]:
            self._fill(self.menu.addMenu("More"), accounts[MOST_ACCOUNTS:], group)

    def _fill(self, menu: QMenu, accounts: tuple[AccountState, ...], group: QActionGroup) -> None:
        hat = None
        for account in accounts:
            if account.hat is not hat:
                hat = account.hat
                menu.addAction(f"{hat.word} hat").setEnabled(False)
            action = menu.addAction(unmarked(account.words))
            action.setCheckable(True)
            action.setChecked(account.is_chosen)
            group.addAction(action)
            action.triggered.connect(lambda _checked=False, account=account: self.account_chosen.emit(account.account))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Paint fill, edge line, and the pattern, which grows from the middle so that no words lie on it."""
        if self._state is None:
            return
        tokens, hat = self._look.tokens, self._state.destination.hat
        colors = tokens.of_hat(hat)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.fill))
        half = QRectF(self.width() / 2, 0, self.width() / 2, self.height())
        paint_pattern(painter, half, hat, tokens, half.width() * 0.6)
        painter.fillRect(QRectF(0, self.height() - LINE, self.width(), LINE), QColor(colors.edge))
        painter.end()

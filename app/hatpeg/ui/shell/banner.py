"""The banner: where the draft will go, in words, shape, pattern and lightness."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import say
from hatpeg.ui.badges import HatBadge, badge_picture
from hatpeg.ui.buttons import Button, unmarked
from hatpeg.ui.icons import steady_icon
from hatpeg.ui.labels import ElidedLabel, plain_label, restyle
from hatpeg.ui.nesting import nest
from hatpeg.ui.pattern import paint_pattern
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.shell.state import AccountState, BannerState
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import CLOTHES

HEIGHT, BADGE, SMALL_BADGE, BESIDE_BADGE, LINE = 84, 56, 24, 4, 3
LOW_HEIGHT, LOW_BADGE = 52, 39
MOST_ACCOUNTS = 7
END = Qt.TextElideMode.ElideRight


class SwitchButton(Button):
    """Switches hats; carries the badge of the hat that would be put on."""

    def __init__(self, look: Look) -> None:
        self._to = Hat.PERSONAL
        super().__init__(look, "banner-work")

    def show_other(self, hat: Hat, *, briefly: bool = False) -> None:
        """Offer this hat; ``briefly`` leaves its name to the badge and to screen readers."""
        self._to = hat
        in_full = say("Switch to {hat}", hat=hat.word)
        self.set_words(say("Switch") if briefly else in_full, in_full)
        self.redraw_icon()

    def redraw_icon(self) -> None:
        """Paint the badge."""
        self.setIcon(steady_icon(badge_picture(self._look, self._to, SMALL_BADGE, BESIDE_BADGE)))
        self.setIconSize(QSize(SMALL_BADGE + BESIDE_BADGE, SMALL_BADGE))


class Banner(QWidget):
    """Shows a :class:`BannerState`. ``account_chosen`` carries an account's id, of whichever hat.

    In a small window it also carries Hide, and a menu for what there is no room for; ``menu_opened`` asks to have
    that filled.
    """

    switch_asked = Signal()
    account_chosen = Signal(str)
    setup_asked = Signal()
    hide_asked = Signal()
    menu_opened = Signal(QMenu)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._state: BannerState | None = None
        self._is_low = False
        self.badge = HatBadge(look, BADGE)
        self.kicker = ElidedLabel("kicker", END)
        self.title = ElidedLabel("banner-title")
        self.subtitle = plain_label(say="banner-note", wraps=True)
        self.change = Button(look, "banner-work", icon="chevron-down")
        self.change.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.menu = QMenu(self.change)
        self.menu.aboutToShow.connect(self._on_menu_opened)
        self.menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.change.setMenu(self.menu)
        self.switch = SwitchButton(look)
        self.switch.clicked.connect(self.switch_asked)
        self.low_buttons: tuple[Button, ...] = ()
        self._lay_out()
        look.changed.connect(self.update)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch()
        for label in (self.kicker, self.title, self.subtitle):
            words.addWidget(label)
        words.addStretch()
        self._row = QHBoxLayout(self)
        self._row.setSpacing(12)
        self._row.addWidget(self.badge)
        self._row.addSpacing(2)
        nest(self._row, words, 1)
        self._row.addWidget(self.change)
        self._row.addWidget(self.switch)
        self._give_height()

    def arrange(self, layout: Layout) -> None:
        """Be half as high in a small window, where Hide and the menu lie here as well."""
        is_low = layout is Layout.COMPACT
        if is_low == self._is_low:
            return
        self._is_low = is_low
        if is_low and not self.low_buttons:
            self.low_buttons = self._made_low_buttons()
        for button in self.low_buttons:
            button.setVisible(is_low)
        self.change.setVisible(not is_low)
        self.subtitle.setVisible(not is_low)
        restyle(self.title, "say", "banner-title-low" if is_low else "banner-title")
        for button in (self.switch, *self.low_buttons):
            restyle(button, "low", "yes" if is_low else "")
        self._give_height()
        if self._state is not None:
            self.show_state(self._state)

    def _give_height(self) -> None:
        self.badge.resize_to(LOW_BADGE if self._is_low else BADGE)
        above = 4 if self._is_low else 6
        self._row.setContentsMargins(12 if self._is_low else 18, above, 12 if self._is_low else 19, above + LINE)
        self._row.setSpacing(9 if self._is_low else 12)
        self.setMinimumHeight(LOW_HEIGHT if self._is_low else HEIGHT)

    def _made_low_buttons(self) -> tuple[Button, Button]:
        hide = Button(self._look, "banner-work", say("Hide"), "eye-off")
        menu = Button(self._look, "banner-work", say("Menu"), "menu")
        hide.clicked.connect(self.hide_asked)
        menu.clicked.connect(self.open_low_menu)
        for button in (hide, menu):
            self._row.addWidget(button)
        self.setTabOrder(self.switch, hide)
        self.setTabOrder(hide, menu)
        self.low_menu = QMenu(menu)
        return hide, menu

    def show_state(self, state: BannerState) -> None:
        """Show where the draft will go."""
        self._state = state
        to, clothes = state.destination, CLOTHES[state.destination.hat]
        self.badge.show_hat(to.hat)
        self.kicker.setText(to.kicker)
        self.kicker.setAccessibleName(say("{hat} hat", hat=to.hat.word))
        self.title.setText(to.title)
        self.subtitle.setText(to.subtitle)
        for label, ink in ((self.kicker, ""), (self.title, ""), (self.subtitle, "-small")):
            restyle(label, "ink", clothes + ink)
        self.change.set_words(say("Change account"), say("Change account, menu, {account} selected", account=to.title))
        for button in (self.change, self.switch, *self.low_buttons):
            button.set_kind(f"banner-{clothes}")
        self.switch.show_other(to.hat.other, briefly=self._is_low)
        self.setAccessibleName(to.spoken)
        self.update()

    def open_menu(self) -> None:
        """Open the account menu, as its button does."""
        if self._is_low:
            self.menu.popup(self._below(self.low_buttons[-1]))
        else:
            self.change.showMenu()

    def open_low_menu(self) -> None:
        """Open the menu that stands for the rail."""
        self.menu_opened.emit(self.low_menu)
        self.low_menu.popup(self._below(self.low_buttons[-1]))

    @staticmethod
    def _below(button: Button) -> QPoint:
        return button.mapToGlobal(QPoint(0, button.height()))

    def _on_menu_opened(self) -> None:
        self.menu.clear()
        accounts = self._state.accounts if self._state else ()
        if not accounts:
            self.menu.addAction(say("No accounts yet. You can still check text.")).setEnabled(False)
            self.menu.addAction(say("Add one"), self.setup_asked.emit)
            return
        group = QActionGroup(self.menu)
        self._fill(self.menu, accounts[:MOST_ACCOUNTS], group)
        if accounts[MOST_ACCOUNTS:]:
            self._fill(self.menu.addMenu(say("More")), accounts[MOST_ACCOUNTS:], group)

    def _fill(self, menu: QMenu, accounts: tuple[AccountState, ...], group: QActionGroup) -> None:
        hat = None
        for account in accounts:
            if account.hat is not hat:
                hat = account.hat
                menu.addAction(say("{hat} hat", hat=hat.word)).setEnabled(False)
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

"""One account to be entered: network, the name you know it by, who can see it, its handle and its browser."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QWidget

from hatpeg.core.draft import Account, Audience
from hatpeg.core.kept import BrowserProfile
from hatpeg.core.network import Network
from hatpeg.core.speech import say
from hatpeg.ui.accounts.state import FormState
from hatpeg.ui.labels import plain_label
from hatpeg.ui.setup.state import audiences_of, starting_audience
from hatpeg.ui.theme import Look

HIGH, LONGEST, LEAST = 36, 60, 120


class AccountForm(QWidget):
    """``changed`` comes with every change. ``brief`` leaves out the handle: a first run asks for little."""

    changed = Signal()

    def __init__(self, look: Look, state: FormState, networks: Mapping[str, Network], *, brief: bool = False) -> None:
        super().__init__()
        self._look, self._before, self._networks = look, state.account, networks
        self.network, self.audience, self.browser = QComboBox(), QComboBox(), QComboBox()
        self.name, self.handle = QLineEdit(state.account.name), QLineEdit(state.account.handle)
        for field in (self.name, self.handle):
            field.setMaxLength(LONGEST)
        for choice in state.networks:
            self.network.addItem(choice.words, choice.value)
        known = state.account.network if state.account.network in networks else "elsewhere"
        self.network.setCurrentIndex(max(0, self.network.findData(known)))
        self.about_browser = plain_label(say="note", wraps=True)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        hat = state.account.hat.word
        self._row(say("Name you know it by"), self.name, say("Name of the {hat} account", hat=hat))
        self._row(say("Network"), self.network, say("Network of the {hat} account", hat=hat))
        self._row(say("Who can see it"), self.audience, say("Who can see the {hat} account", hat=hat))
        if not brief:
            self._row(say("Handle, as on the page"), self.handle, say("Handle of the {hat} account", hat=hat))
        self._row(say("Browser"), self.browser, say("Browser of the {hat} account", hat=hat))
        self._grid.addWidget(self.about_browser, self._grid.rowCount(), 0, 1, 2)
        self._show_audiences(state.account.audience)
        self.show_browsers(state)
        self.network.currentIndexChanged.connect(self._on_network_chosen)
        self.name.textChanged.connect(self.changed)
        self.audience.currentIndexChanged.connect(self.changed)

    def account(self) -> Account:
        """The account as entered."""
        return replace(
            self._before,
            network=str(self.network.currentData()),
            name=self.name.text(),
            audience=Audience(self.audience.currentData()),
            handle=self.handle.text(),
        )

    def profile(self) -> BrowserProfile | None:
        """The browser profile that was chosen."""
        chosen: BrowserProfile | None = self._profiles[max(0, self.browser.currentIndex())]
        return chosen

    def show_browsers(self, state: FormState) -> None:
        """Offer what was found, with what was chosen before still chosen."""
        chosen = self.profile() if self.browser.count() else state.chosen
        offered = state.browsers
        self._profiles = [profile for profile, _ in offered]
        self.browser.clear()
        for _, words in offered:
            self.browser.addItem(words)
        self.browser.setCurrentIndex(self._profiles.index(chosen) if chosen in self._profiles else 0)
        self.about_browser.setText(state.about_browsers)

    def _row(self, words: str, field: QWidget, spoken: str) -> None:
        label: QLabel = plain_label(words, "strong")
        label.setBuddy(field)
        field.setAccessibleName(spoken)
        field.setMinimumHeight(HIGH)
        field.setMinimumWidth(LEAST)
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(8)
        at = self._grid.rowCount()
        self._grid.addWidget(label, at, 0)
        self._grid.addWidget(field, at, 1)

    def _on_network_chosen(self) -> None:
        network = self._networks[str(self.network.currentData())]
        self.handle.clear()
        self._show_audiences(starting_audience(network, self._before.hat))
        self.changed.emit()

    def _show_audiences(self, chosen: Audience) -> None:
        self.audience.blockSignals(True)
        self.audience.clear()
        for choice in audiences_of(self._networks[str(self.network.currentData())]):
            self.audience.addItem(say(choice.words), choice.value)
        self.audience.setCurrentIndex(max(0, self.audience.findData(chosen.value)))
        self.audience.blockSignals(False)

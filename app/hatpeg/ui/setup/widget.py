"""The set-up dialog: which accounts belong to which hat, and what kind of work this is."""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.network import Network
from hatpeg.ui.desk import ELSEWHERE
from hatpeg.ui.setup.state import (
    Choice,
    SetupAnswers,
    SetupState,
    answers,
    audiences_of,
    starting_audience,
)


class AccountRow(QWidget):
    """One account: network, the name you know it by, and who can see it."""

    removal_asked = Signal(object)

    def __init__(self, account: Account, networks: Mapping[str, Network], choices: tuple[Choice, ...]) -> None:
        super().__init__()
        self._before, self._hat, self._networks = account, account.hat, networks
        self.network, self.name, self.audience = QComboBox(), QLineEdit(account.name), QComboBox()
        for choice in choices:
            self.network.addItem(choice.words, choice.value)
        known = account.network if account.network in networks else ELSEWHERE
        self.network.setCurrentIndex(self.network.findData(known))
        self.name.setPlaceholderText("Name you know it by")
        self.name.setMaxLength(60)
        remove = QPushButton("Remove")
        remove.clicked.connect(lambda: self.removal_asked.emit(self))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for part, stretch in ((self.network, 2), (self.name, 3), (self.audience, 3), (remove, 0)):
            part.setMinimumHeight(36)
            row.addWidget(part, stretch)
        self._show_audiences(account.audience)
        self.network.currentIndexChanged.connect(self._on_network_chosen)

    def number(self, place: int) -> None:
        """Give the parts names of their own for a screen reader."""
        which = f"{self._hat.word} account {place}"
        self.network.setAccessibleName(f"Network of {which}")
        self.name.setAccessibleName(f"Name of {which}")
        self.audience.setAccessibleName(f"Who can see {which}")
        button = self.findChild(QPushButton)
        if button is not None:
            button.setAccessibleName(f"Remove {which}")

    def account(self) -> Account:
        """The account as entered."""
        network = str(self.network.currentData())
        handle = self._before.handle if network == self._before.network else ""
        return replace(
            self._before,
            network=network,
            name=self.name.text(),
            audience=Audience(self.audience.currentData()),
            handle=handle,
        )

    def _on_network_chosen(self) -> None:
        network = self._networks[str(self.network.currentData())]
        self._show_audiences(starting_audience(network, self._hat))

    def _show_audiences(self, chosen: Audience) -> None:
        self.audience.clear()
        for choice in audiences_of(self._networks[str(self.network.currentData())]):
            self.audience.addItem(choice.words, choice.value)
        self.audience.setCurrentIndex(max(0, self.audience.findData(chosen.value)))


class HatBox(QGroupBox):
    """The accounts of one hat."""

    def __init__(self, hat: Hat, networks: Mapping[str, Network], choices: tuple[Choice, ...]) -> None:
        super().__init__(f"{hat.word} hat")
        self._hat, self._networks, self._choices = hat, networks, choices
        self.rows: list[AccountRow] = []
        self._list = QVBoxLayout()
        self.add = QPushButton(f"Add a {hat.word.lower()} account")
        self.add.setMinimumHeight(36)
        self.add.clicked.connect(self._on_add)
        layout = QVBoxLayout(self)
        layout.addLayout(self._list)
        layout.addWidget(self.add)

    def show_account(self, account: Account) -> AccountRow:
        """Add a row for an account."""
        row = AccountRow(account, self._networks, self._choices)
        row.removal_asked.connect(self._on_removal_asked)
        self.rows.append(row)
        self._list.addWidget(row)
        self._renumber()
        return row

    def _on_add(self) -> None:
        network = self._networks[self._choices[0].value]
        audience = starting_audience(network, self._hat)
        row = self.show_account(Account(uuid.uuid4().hex, self._hat, network.id, "", audience))
        row.network.setFocus()

    def _on_removal_asked(self, row: AccountRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.deleteLater()
        self._renumber()
        self.add.setFocus()

    def _renumber(self) -> None:
        for place, row in enumerate(self.rows, 1):
            row.number(place)


class SetupDialog(QDialog):
    """Hats, accounts and kind of work. ``saved`` carries :class:`SetupAnswers`; closing keeps what was before."""

    saved = Signal(object)

    def __init__(self, state: SetupState, networks: Mapping[str, Network], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._networks = networks
        self.setWindowTitle("Hats and accounts")
        self.hats = {hat: HatBox(hat, networks, state.networks) for hat in (Hat.PROFESSIONAL, Hat.PERSONAL)}
        for account in state.accounts:
            self.hats[account.hat].show_account(account)
        self.sectors = [self._sector(choice, state.chosen_sectors) for choice in state.sectors]
        self.buttons = QDialogButtonBox()
        save = self.buttons.addButton("Save", QDialogButtonBox.ButtonRole.AcceptRole)
        skip = self.buttons.addButton("Not now", QDialogButtonBox.ButtonRole.RejectRole)
        for button in (save, skip):
            button.setMinimumHeight(40)
        self.buttons.accepted.connect(self._on_save)
        self.buttons.rejected.connect(self.reject)
        self._lay_out(state)
        self.resize(860, 600)

    def answers(self) -> SetupAnswers:
        """What is entered now."""
        accounts = [row.account() for box in self.hats.values() for row in box.rows]
        chosen = [str(box.property("sector")) for box in self.sectors if box.isChecked()]
        return answers(accounts, self._networks, chosen)

    def _on_save(self) -> None:
        self.saved.emit(self.answers())
        self.accept()

    @staticmethod
    def _sector(choice: Choice, chosen: frozenset[str]) -> QCheckBox:
        box = QCheckBox(choice.words)
        box.setProperty("sector", choice.value)
        box.setChecked(choice.value in chosen)
        box.setMinimumHeight(28)
        return box

    def _lay_out(self, state: SetupState) -> None:
        work = QGroupBox("What kind of work do you do?")
        grid = QGridLayout(work)
        for number, box in enumerate(self.sectors):
            grid.addWidget(box, number // 2, number % 2)
        strictest = QLabel("If you choose more than one, the strictest rule of each applies.")
        strictest.setWordWrap(True)
        grid.addWidget(strictest, len(self.sectors), 0, 1, 2)
        inside = QWidget()
        column = QVBoxLayout(inside)
        for part in (*self.hats.values(), work):
            column.addWidget(part)
        column.addStretch(1)
        scrolled = QScrollArea()
        scrolled.setWidgetResizable(True)
        scrolled.setWidget(inside)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        kept = QLabel(state.kept_sentence)
        kept.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(scrolled, 1)
        layout.addWidget(kept)
        layout.addWidget(self.buttons)

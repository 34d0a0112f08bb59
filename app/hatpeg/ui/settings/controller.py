"""Joins the Settings page to what is kept: asks where, asks twice, and has it done."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hatpeg.core.draft import Hat
from hatpeg.core.speech import mark, say
from hatpeg.ui.lock.passphrase import PassphraseDialog
from hatpeg.ui.settings.state import (
    CHANGE,
    ERASE,
    ERASE_ALL,
    HAND_BACK,
    HAND_BACK_HAT,
    MAKE_BACKUP,
    PASSPHRASE,
    REMOVAL,
    REMOVE,
    RESTORE_BACKUP,
    SET,
    SettingsState,
)
from hatpeg.ui.settings.sure import SureDialog
from hatpeg.ui.settings.widget import SettingsPage
from hatpeg.ui.theme import Look

BACKUPS, TEXTS = mark("Hatpeg backup (*.hatpeg)"), mark("Text (*.txt)")
FOR_BACKUP, SAVE_DRAFTS = mark("A passphrase for the backup"), mark("Save drafts")


class Data(Protocol):
    """What can be asked of what is kept; each is done beside the window."""

    has_passphrase: bool

    def set_passphrase(self, passphrase: str, current: str = "") -> None:
        """Put both hats under a passphrase."""

    def remove_passphrase(self, current: str) -> None:
        """Put both hats under no passphrase."""

    def back_up(self, file: Path, passphrase: str) -> None:
        """Write a backup."""

    def restore(self, file: Path, passphrase: str, current: str = "") -> None:
        """Put a backup in place."""

    def export(self, hat: Hat, file: Path) -> None:
        """Write a hat's drafts as text."""

    def hand_back(self) -> None:
        """Destroy the work hat."""

    def erase(self) -> None:
        """Destroy everything."""


class SettingsController(QObject):
    """``setting_chosen`` carries a setting's name and value. On ``left`` every dialog goes away unanswered."""

    setting_chosen = Signal(str, str)
    left = Signal()

    def __init__(
        self,
        page: SettingsPage,
        look: Look,
        data: Data,
        hat: Callable[[], Hat],
        *,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._page, self._look, self._data, self._hat, self._window = page, look, data, hat, parent
        page.value_chosen.connect(self.setting_chosen)
        page.asked.connect(self._on_asked)

    def show(self, state: SettingsState) -> None:
        """Show the settings as they are."""
        self._page.show_state(state)

    def _on_asked(self, key: str) -> None:
        match key:
            case _ if key == PASSPHRASE:
                has_one = self._data.has_passphrase
                self._ask_passphrase(CHANGE if has_one else SET, self._data.set_passphrase, asks_current=has_one)
            case _ if key == REMOVAL:
                self._ask_passphrase(REMOVE, lambda words, _current: self._data.remove_passphrase(words), is_new=False)
            case "backup":
                self._to_file(MAKE_BACKUP, "hatpeg-backup.hatpeg", BACKUPS, self._back_up)
            case "restore":
                name, _ = QFileDialog.getOpenFileName(self._window, say(RESTORE_BACKUP), "", say(BACKUPS))
                if name:
                    self._restore(Path(name))
            case "export":
                hat = self._hat()
                self._to_file(SAVE_DRAFTS, "drafts.txt", TEXTS, lambda file: self._data.export(hat, file))
            case "hand_back":
                self._ask_twice(HAND_BACK, "HAND BACK", HAND_BACK_HAT, self._data.hand_back)
            case _:
                self._ask_twice(ERASE, "ERASE", ERASE_ALL, self._data.erase)

    def _back_up(self, file: Path) -> None:
        self._ask_passphrase(FOR_BACKUP, lambda words, _current: self._data.back_up(file, words))

    def _restore(self, file: Path) -> None:
        self._ask_passphrase(
            RESTORE_BACKUP,
            lambda words, current: self._data.restore(file, words, current),
            asks_current=self._data.has_passphrase,
            is_new=False,
        )

    def _to_file(self, title: str, name: str, kind: str, then: Callable[[Path], None]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, say(title), name, say(kind))
        if chosen:
            then(Path(chosen))

    def _ask_passphrase(
        self, title: str, then: Callable[[str, str], None], *, asks_current: bool = False, is_new: bool = True
    ) -> None:
        dialog = PassphraseDialog(self._look, self._window, title, asks_current=asks_current, is_new=is_new)
        if title == REMOVE:
            dialog.set_it.set_words(say(REMOVE))
        dialog.chosen.connect(then)
        self.left.connect(dialog.reject)
        dialog.open()

    def _ask_twice(self, about: str, word: str, label: str, then: Callable[[], None]) -> None:
        dialog = SureDialog(self._look, say(about), word, say(label), self._window)
        dialog.accepted.connect(then)
        self.left.connect(dialog.reject)
        dialog.open()

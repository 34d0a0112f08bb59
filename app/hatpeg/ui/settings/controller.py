"""Joins the Settings page to what is kept: asks where, asks twice, and has it done."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from hatpeg.core.draft import Hat
from hatpeg.ui.lock.passphrase import PassphraseDialog
from hatpeg.ui.settings.state import ERASE, HAND_BACK, SettingsState
from hatpeg.ui.settings.sure import SureDialog
from hatpeg.ui.settings.widget import SettingsPage
from hatpeg.ui.theme import Look

BACKUPS, TEXTS = "Hatpeg backup (*.hatpeg)", "Text (*.txt)"


class Data(Protocol):
    """What can be asked of what is kept; each is done beside the window."""

    has_passphrase: bool

    def set_passphrase(self, passphrase: str, current: str = "") -> None:
        """Put both hats under a passphrase."""

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
    """``setting_chosen`` carries a setting's name and value."""

    setting_chosen = Signal(str, str)

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
        page.chosen.connect(self.setting_chosen)
        page.asked.connect(self._on_asked)

    def show(self, values: Mapping[str, str], *, has_passphrase: bool, can_keep: bool) -> None:
        """Show the settings as they are."""
        self._page.show_state(SettingsState(values, has_passphrase, can_keep))

    def _on_asked(self, key: str) -> None:
        match key:
            case "passphrase":
                has_one = self._data.has_passphrase
                title = "Change the passphrase" if has_one else "Set a passphrase"
                self._ask_passphrase(title, self._data.set_passphrase, asks_current=has_one)
            case "backup":
                self._to_file("Make a backup", "hatpeg-backup.hatpeg", BACKUPS, self._back_up)
            case "restore":
                name, _ = QFileDialog.getOpenFileName(self._window, "Restore a backup", "", BACKUPS)
                if name:
                    self._restore(Path(name))
            case "export":
                hat = self._hat()
                self._to_file("Save drafts", "drafts.txt", TEXTS, lambda file: self._data.export(hat, file))
            case "hand_back":
                self._ask_twice(HAND_BACK, "HAND BACK", "Hand back my work hat", self._data.hand_back)
            case _:
                self._ask_twice(ERASE, "ERASE", "Erase everything", self._data.erase)

    def _back_up(self, file: Path) -> None:
        self._ask_passphrase("A passphrase for the backup", lambda words, _current: self._data.back_up(file, words))

    def _restore(self, file: Path) -> None:
        self._ask_passphrase(
            "Restore a backup",
            lambda words, current: self._data.restore(file, words, current),
            asks_current=self._data.has_passphrase,
            is_new=False,
        )

    def _to_file(self, title: str, name: str, kind: str, then: Callable[[Path], None]) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, name, kind)
        if chosen:
            then(Path(chosen))

    def _ask_passphrase(
        self, title: str, then: Callable[[str, str], None], *, asks_current: bool = False, is_new: bool = True
    ) -> None:
        dialog = PassphraseDialog(self._look, self._window, title, asks_current=asks_current, is_new=is_new)
        dialog.chosen.connect(then)
        dialog.open()

    def _ask_twice(self, about: str, word: str, label: str, then: Callable[[], None]) -> None:
        dialog = SureDialog(self._look, about, word, label, self._window)
        dialog.accepted.connect(then)
        dialog.open()

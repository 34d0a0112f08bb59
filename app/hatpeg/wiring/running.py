"""The program from its first window to its last: another language makes the window anew, and takes everything along."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from hatpeg.core.errors import HatpegError
from hatpeg.core.settings import LANGUAGE
from hatpeg.core.start import SHOW
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.speaking import speak_as_chosen
from hatpeg.wiring.carrying import can_leave, go_on, leave
from hatpeg.wiring.session import Session

if TYPE_CHECKING:
    from hatpeg.core.ports import KeyVault
    from hatpeg.ui.one_instance import OneInstance
    from hatpeg.ui.theme import Look

AGAIN, QUIET = 50, 5000
"""Milliseconds until it is tried again while something is being written; until a window that was left is taken apart,
since what it had begun beside itself may still come back."""


class Running(QObject):
    """Holds the session there is, and its doors."""

    def __init__(
        self,
        application: QApplication,
        look: Look,
        instance: OneInstance | None = None,
        keys: KeyVault | None = None,
        quiet: int = QUIET,
    ) -> None:
        """``keys`` stands in for the system's keyring; after ``quiet`` milliseconds a window that was left goes."""
        super().__init__(application)
        self._application, self._look, self._instance, self._keys = application, look, instance, keys
        self._quiet = quiet

    def begin(self, window: MainWindow, asked: str = SHOW) -> None:
        """Furnish the first window, and open what is kept."""
        self.session = Session(self._application, self._look, window, self._keys)
        self.session.open(shown=asked == SHOW)
        self._open_doors(asked)

    def _open_doors(self, asked: str = SHOW) -> None:
        from hatpeg.wiring.doors import Doors

        self.doors = Doors(self.session, self._application, self._instance, asked)
        self.doors.open()
        self.session.language_chosen.connect(self._on_language_chosen)

    def _on_language_chosen(self, chosen: str) -> None:
        from hatpeg.store.language import keep_language
        from hatpeg.store.places import vault_folder

        problem = ""
        try:
            keep_language(vault_folder(), chosen)
        except HatpegError as trouble:
            problem = trouble.sentence
        # Not now: the very widget that was used is in that window.
        QTimer.singleShot(0, self, lambda: self._speak(chosen, problem))

    def _speak(self, chosen: str, problem: str) -> None:
        before = self.session
        if not can_leave(before):
            QTimer.singleShot(AGAIN, self, lambda: self._speak(chosen, problem))
            return
        self.doors.leave()
        carried = leave(before)
        self._look.changed.disconnect()
        speak_as_chosen(self._application, chosen)
        settings = {**carried.opened.settings, LANGUAGE.name: chosen}
        carried = replace(carried, opened=replace(carried.opened, settings=settings))
        session = self.session = Session(self._application, self._look, MainWindow(), self._keys, carried.engine)
        go_on(session, carried)
        self._open_doors()
        if problem:
            session.shell.show_problem(problem)
        before.window.hide()
        QTimer.singleShot(self._quiet, before, before.deleteLater)
        QTimer.singleShot(self._quiet, before.window, before.window.deleteLater)

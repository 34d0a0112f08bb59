"""What settings ask of the desktop: one key that works in every program, and a start at login. Both begin as off."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hatpeg.core.at_login import StartAtLogin
from hatpeg.core.errors import HatpegError
from hatpeg.core.hotkey import Hotkey, chord
from hatpeg.core.settings import LOGIN, QUICK_KEY
from hatpeg.ui.errands import Errands

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session

ON, OFF = "yes", "no"


class OnDesktop(QObject):
    """``quick_check_asked`` tells that the key was pressed, in whatever program."""

    quick_check_asked = Signal()

    def __init__(self, session: Session, hotkey: Hotkey | None = None, login: StartAtLogin | None = None) -> None:
        """Others than the system's own are for tests."""
        super().__init__(session)
        self._session, self._hotkey, self._login = session, hotkey, login
        self._errands = Errands(self)
        self._key = QUICK_KEY.first
        self._starts = ""
        session.applied.connect(self._on_settings)
        session.settled.connect(self._on_settled)

    def begin(self) -> None:
        """Ask for the key that was chosen earlier; it works while everything is locked, too."""
        from hatpeg.store.places import vault_folder
        from hatpeg.store.shortcut import chosen_shortcut

        self._errands.run(lambda: chosen_shortcut(vault_folder()), self._on_key_known)

    def stop(self) -> None:
        """Let go of the key."""
        self._errands.call_off()
        if self._hotkey is not None:
            self._hotkey.stop()

    def _on_key_known(self, outcome: object) -> None:
        if isinstance(outcome, str) and self._key == QUICK_KEY.first:
            self._show_setting(QUICK_KEY.name, outcome)
            self._take(outcome)

    def _on_settled(self) -> None:
        """Show what is so: the key that was chosen on this computer, and how programs start at login here."""
        if self._session.stores:
            self._show_setting(QUICK_KEY.name, self._key)
            self._errands.run(self._starts_now, self._on_start_known)

    def _on_settings(self) -> None:
        """Of a program that is locked no settings are known."""
        session = self._session
        if not session.stores or session.locking.is_shown:
            return
        key, starts = session.settings[QUICK_KEY.name], session.settings[LOGIN.name]
        if key != self._key:
            self._take(key)
            self._errands.run(lambda: self._keep(key), self._on_done)
        if self._starts and starts != self._starts:
            self._starts = starts
            self._errands.run(lambda: self._way_to_start().turn(on=starts == ON), self._on_login_done)

    def _on_start_known(self, outcome: object) -> None:
        if isinstance(outcome, str):
            self._starts = outcome
            self._show_setting(LOGIN.name, outcome)

    def _show_setting(self, name: str, value: str) -> None:
        self._session.settings = {**self._session.settings, name: value}
        self._show_settings()

    def _show_settings(self) -> None:
        page = self._session.pages.made.get("settings")
        if page is not None:
            page.refresh()

    def _take(self, key: str) -> None:
        """Have this key, or none. It may take as long as the desktop asks the person about it."""
        self._key = key
        if self._hotkey is None:
            if key == QUICK_KEY.first:
                return
            from hatpeg.system.hotkey import hotkey_of

            self._hotkey = hotkey_of(sys.platform, os.environ)
        hotkey = self._hotkey
        if key == QUICK_KEY.first:
            hotkey.stop()
        elif sys.platform == "darwin":  # a Mac takes such a wish from the window's own thread alone
            try:
                hotkey.listen(chord(key), self.quick_check_asked.emit)
            except HatpegError as problem:
                self._on_key_taken(problem)
        else:
            self._errands.run(lambda: hotkey.listen(chord(key), self.quick_check_asked.emit), self._on_key_taken)

    def _on_key_taken(self, outcome: object) -> None:
        """Say that another program has the key, and set it back, so that what is shown is so."""
        if isinstance(outcome, HatpegError):
            self._key = QUICK_KEY.first
            if self._session.stores:
                self._session.change_setting(QUICK_KEY.name, QUICK_KEY.first)
            self._session.shell.show_problem(outcome.sentence)
            self._show_settings()

    def _on_login_done(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self._starts = OFF if self._starts == ON else ON
            self._session.settings = {**self._session.settings, LOGIN.name: self._starts}
        self._on_done(outcome)

    def _on_done(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self._session.shell.show_problem(outcome.sentence)

    # --- beside the window -------------------------------------------------------------------------------

    def _way_to_start(self) -> StartAtLogin:
        if self._login is None:
            from hatpeg.system.start_at_login import start_at_login_of

            self._login = start_at_login_of(sys.platform, Path.home(), os.environ)
        return self._login

    def _starts_now(self) -> str:
        return ON if self._way_to_start().is_on() else OFF

    @staticmethod
    def _keep(key: str) -> None:
        from hatpeg.store.places import vault_folder
        from hatpeg.store.shortcut import keep_shortcut

        keep_shortcut(vault_folder(), key)

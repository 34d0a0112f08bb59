"""The ways in and out beside the window: the tray, a second start, and a window that is closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication

from hatpeg.core.settings import CLOSING, QUICK_KEY
from hatpeg.core.start import IN_TRAY, QUICK_CHECK, SHOW
from hatpeg.ui.tray import state as tray
from hatpeg.ui.tray.controller import TrayController
from hatpeg.wiring.handoffs import Handoffs
from hatpeg.wiring.on_desktop import OnDesktop
from hatpeg.wiring.quick_checks import QuickChecks
from hatpeg.wiring.resting import Resting

if TYPE_CHECKING:
    from hatpeg.ui.one_instance import OneInstance
    from hatpeg.wiring.session import Session


class Doors(QObject):
    """Holds the tray of one session, and hears what later starts of the program ask for.

    Nothing hides where there is no tray to come back from: then the window stays, if only in the taskbar, and closing
    it ends the program.
    """

    def __init__(
        self, session: Session, application: QApplication, instance: OneInstance | None = None, asked: str = SHOW
    ) -> None:
        """``asked`` is what this start asked for."""
        super().__init__(session)
        self._asked = asked
        self._session, self._application, self._instance = session, application, instance
        self.tray = TrayController(session.look, self._tray_state, self, may_wait=asked == IN_TRAY)
        application.setQuitOnLastWindowClosed(False)
        application.lastWindowClosed.connect(self._on_window_closed)
        application.aboutToQuit.connect(self.close)
        session.keeping.erased.connect(application.quit)
        session.shell.went_out_of_sight.connect(self._on_out_of_sight)
        session.left.connect(self.tray.show_state)
        self.quick_checks = QuickChecks(session, application)
        self.quick_checks.forward_asked.connect(self.come_forward)
        self.resting = Resting(session)
        self.quick_checks.controller.forgotten.connect(self.resting.begin)
        self.handoffs = Handoffs(session, application)
        self.quick_checks.controller.let_out.connect(self.handoffs.hand_off)
        QShortcut(QKeySequence(QUICK_KEY.choices[1]), session.window).activated.connect(self.check_clipboard)
        self.on_desktop = OnDesktop(session)
        self.on_desktop.quick_check_asked.connect(self.check_clipboard)
        self.tray.asked.connect(self._on_tray_asked)
        self.tray.went.connect(self._on_tray_went)
        self.tray.looked_long_enough.connect(self._on_tray_went)

    def open(self) -> None:
        """Open every door, and do what this start asked for."""
        from hatpeg.wiring.first_run import FirstRun

        self.first_run = FirstRun(self._session, self.come_forward)
        self.tray.start()
        self.on_desktop.begin()
        if self._instance is not None:
            self._instance.asked.connect(self.answer)
            self._instance.listen()
        if self._asked != SHOW:  # the window is up already
            self.answer(self._asked)

    def answer(self, asked: str) -> None:
        """Do what a start of the program asked for."""
        if asked == SHOW:
            self.come_forward()
        elif asked == QUICK_CHECK:
            if not self.tray.is_there and self._session.window.isHidden():
                self._session.window.showMinimized()  # there has to be something to come back to
            self.check_clipboard()

    def come_forward(self) -> None:
        """Bring the window before the person, from wherever it was."""
        self.resting.end()
        window = self._session.window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        if window.isHidden():
            window.show_fitting()
        window.raise_()
        window.activateWindow()

    def check_clipboard(self) -> None:
        """Look at the clipboard, because a person asked for it."""
        self.resting.end()
        self.quick_checks.check_clipboard()

    def leave(self) -> None:
        """Close what belongs to this session alone: the next one has doors of its own."""
        self.tray.stop()
        self.on_desktop.stop()
        self.handoffs.close()
        self._application.lastWindowClosed.disconnect(self._on_window_closed)
        self._application.aboutToQuit.disconnect(self.close)
        if self._instance is not None:
            self._instance.asked.disconnect(self.answer)

    def close(self) -> None:
        """Close every door."""
        self.tray.stop()
        self.on_desktop.stop()
        self.handoffs.close()
        if self._instance is not None:
            self._instance.close()

    def _tray_state(self) -> tray.TrayState:
        session = self._session
        window = session.window
        return tray.TrayState(
            is_seen=window.isVisible() and not window.isMinimized(),
            is_locked=session.locking.is_shown,
            can_lock=session.keeping.has_passphrase,
        )

    def _on_tray_asked(self, key: str) -> None:
        match key:
            case tray.CHECK:
                self.check_clipboard()
            case tray.OPEN:
                self.come_forward()
            case tray.LOCK:
                self._session.window.rail.lock_asked.emit()
            case tray.HIDE:
                self._session.shell.hide_window()
            case _:
                self._application.quit()

    def _on_out_of_sight(self) -> None:
        if self.tray.is_there and self.tray.look():
            self._session.window.hide()
            self.resting.begin()

    def _on_window_closed(self) -> None:
        stays = self._session.settings.get(CLOSING.name) == CLOSING.first
        if stays and self.tray.is_there and self.tray.look():
            self._session.clipboard.clear()
            self._session.shell.went_out_of_sight.emit()
        else:
            self._application.quit()

    def _on_tray_went(self) -> None:
        """Whoever waits in a tray that is not there would never be found again."""
        if self._session.window.isHidden():
            QTimer.singleShot(0, self._session.window.showMinimized)

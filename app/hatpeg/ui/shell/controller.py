"""Joins the frame around the pages: hats, accounts, keys, notices, hiding."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hatpeg.core.destination import Destination
from hatpeg.core.settings import TEXT_SIZE
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.setup.state import Choice, setup_state
from hatpeg.ui.setup.widget import SetupDialog
from hatpeg.ui.shell.state import NoticeState, banner
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController

DRAFT, SETUP, KEPT = "draft", "setup", "kept"
ONE_MOMENT = "Your accounts are still being opened. One moment."


class ShellController(QObject):
    """Hears what is asked for on the frame, and has it done.

    ``setup_saved`` carries :class:`SetupAnswers`, ``account_chosen`` the account that is written for now,
    ``setting_chosen`` a setting's name and value.
    """

    setup_saved = Signal(object)
    account_chosen = Signal(object)
    setting_chosen = Signal(str, str)
    went_out_of_sight = Signal()
    page_shown = Signal(str)

    def __init__(  # noqa: PLR0913 - each part is given by the wiring, none is looked up
        self,
        window: MainWindow,
        write: WriteController,
        clipboard: Clipboard,
        look: Look,
        desk: Desk,
        *,
        sectors: Sequence[Choice] = (),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._window, self._write, self._clipboard, self._look = window, write, clipboard, look
        self._desk, self._sectors = desk, sectors
        self.dialog: SetupDialog | None = None
        self._standing: NoticeState | None = None
        self._is_open = False
        write.destination_changed.connect(self._on_destination_changed)
        write.draft_left_behind.connect(self._on_draft_left_behind)
        write.said.connect(window.announcer.say)
        write.called_out.connect(window.announcer.interrupt)
        window.banner.switch_asked.connect(write.switch_hat)
        window.banner.account_chosen.connect(write.choose_account)
        window.banner.setup_asked.connect(self.open_setup)
        window.rail.hide_asked.connect(self.hide_window)
        window.rail.page_asked.connect(self.show_page)
        window.notice.action_asked.connect(self._on_notice_action)
        window.notice.dismissed.connect(self._on_notice_dismissed)
        for keys, action in self._keys():
            QShortcut(QKeySequence(keys), window).activated.connect(partial(self._unless_locked, action))
        QShortcut(QKeySequence("Ctrl+Shift+Backspace"), window).activated.connect(self.hide_window)
        self._on_destination_changed(write.destination)

    def _keys(self) -> list[tuple[str, Callable[[], object]]]:
        write, page = self._write, self._window.write
        keys: list[tuple[str, Callable[[], object]]] = [
            ("Ctrl+Return", page.copy_asked.emit),
            ("Ctrl+Enter", page.copy_asked.emit),
            ("Ctrl+Shift+S", write.switch_hat),
            ("Alt+A", self._window.banner.open_menu),
            ("F8", write.next_finding),
            ("Alt+Down", write.next_finding),
            ("Shift+F8", partial(write.next_finding, -1)),
            ("Alt+Up", partial(write.next_finding, -1)),
            ("Alt+Return", write.fix_current),
            ("Alt+K", write.keep_current),
            ("Ctrl+1", partial(self.show_page, "write")),
            ("Ctrl+5", partial(self.show_page, "settings")),
            ("Ctrl+L", self._window.rail.lock_asked.emit),
            ("Ctrl++", partial(self._resize_text, 1)),
            ("Ctrl+-", partial(self._resize_text, -1)),
            ("Ctrl+0", partial(self._resize_text, 0)),
        ]
        return keys + [(f"Alt+{number}", partial(page.fix_asked.emit, number, 0)) for number in range(1, 10)]

    def _unless_locked(self, action: Callable[[], object]) -> None:
        """While the lock screen is up, no key does anything to what lies behind it."""
        if not self._window.is_covered:
            action()

    def show_page(self, key: str) -> None:
        """Show a page; whatever had the keyboard on the last one gives it up."""
        self._window.show_page(key)
        self.page_shown.emit(key)
        if key == "write":
            self._window.write.editor.setFocus()

    def show_desk(self, desk: Desk) -> None:
        """Show other accounts or rules; where there is no account yet, offer to add one."""
        self._desk, self._is_open = desk, True
        self._write.show_desk(desk)
        words = desk.notice
        if not desk.accounts:
            words = f"{words} No accounts yet. You can still check text.".lstrip()
            self._stand(NoticeState(SETUP, words, "Add accounts"))
        else:
            self._stand(NoticeState(KEPT, words) if words else None)

    def _stand(self, notice: NoticeState | None) -> None:
        """Show what holds until it is put aside; other notices only lie over it for a while."""
        self._standing = notice
        self._window.show_notice(notice)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, above the page."""
        self._stand(NoticeState(KEPT, sentence))

    def open_setup(self) -> None:
        """Open the set-up dialog on what is known; not before that is known, since opening would undo it again."""
        if not self._is_open:
            self._window.show_notice(self._standing or NoticeState(KEPT, ONE_MOMENT))
            return
        kept = self._desk.notice or "Kept encrypted on this computer. Nothing is sent anywhere."
        desk = self._desk
        state = setup_state(desk.accounts, desk.networks, self._sectors, desk.sectors, kept)
        self.dialog = SetupDialog(state, desk.networks, self._window)
        self.dialog.saved.connect(self.setup_saved)
        self.dialog.finished.connect(self._on_setup_closed)
        self.dialog.open()

    def hide_window(self) -> None:
        """Out of sight at once, and the clipboard emptied of ours. It does not close other programs."""
        self._window.showMinimized()
        self._clipboard.clear()  # after hiding: a program that holds the clipboard may take its time to answer
        self.went_out_of_sight.emit()

    def _on_setup_closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    def _on_destination_changed(self, to: Destination) -> None:
        self._window.show_banner(banner(to, self._desk.accounts, self._desk.networks))
        self.account_chosen.emit(to.account)

    def _on_draft_left_behind(self, is_there: bool) -> None:  # noqa: FBT001 - a signal's argument
        other = self._write.hat.other.word
        words = f"You have a draft in your {other} hat. It stays there."
        self._window.show_notice(NoticeState(DRAFT, words, "Bring it here") if is_there else self._standing)

    def _on_notice_action(self, key: str) -> None:
        if key == DRAFT:
            self._write.move_draft_here()
        elif key == SETUP:
            self.open_setup()

    def _on_notice_dismissed(self, key: str) -> None:
        if key == DRAFT:
            self._window.show_notice(self._standing)
        else:
            self._stand(None)

    def _resize_text(self, steps: int) -> None:
        """So many steps larger or smaller; 0 for the first size."""
        sizes = TEXT_SIZE.choices
        now = min(range(len(sizes)), key=lambda at: abs(int(sizes[at]) - 100 * self._look.text_factor))
        size = sizes[min(max(0, now + steps), len(sizes) - 1)] if steps else TEXT_SIZE.first
        self._look.choose(text_factor=int(size) / 100)
        self.setting_chosen.emit(TEXT_SIZE.name, size)

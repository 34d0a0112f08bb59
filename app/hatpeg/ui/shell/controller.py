"""Joins the frame around the pages: hats, accounts, keys, notices, hiding."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from hatpeg.core.destination import Destination
from hatpeg.core.settings import TEXT_SIZE
from hatpeg.core.speech import mark, say
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.shell.regions import next_region
from hatpeg.ui.shell.state import KEYS, PAGES, NoticeState, banner
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.controller import WriteController

DRAFT, SETUP, KEPT = "draft", "setup", "kept"
ONE_MOMENT = mark("Your accounts are still being opened. One moment.")
NO_ACCOUNTS = mark("No accounts yet. You can still check text.")


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
    new_draft_asked = Signal()

    def __init__(  # noqa: PLR0913 - each part is given by the wiring, none is looked up
        self,
        window: MainWindow,
        write: WriteController,
        clipboard: Clipboard,
        look: Look,
        desk: Desk,
        *,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or window)
        self._window, self._write, self._clipboard, self._look = window, write, clipboard, look
        self._desk = desk
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
        window.write.next_asked.connect(write.next_finding)
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
            ("Alt+O", self._open_other_wordings),
            ("Ctrl+Shift+F", page.go_to_findings),
            ("Ctrl+R", page.second_look_asked.emit),
            ("Ctrl+N", self._ask_new_draft),
            ("F6", self._go_round),
            ("Shift+F6", partial(self._go_round, -1)),
            ("Ctrl+L", self._window.rail.lock_asked.emit),
            ("Ctrl++", partial(self._resize_text, 1)),
            ("Ctrl+-", partial(self._resize_text, -1)),
            ("Ctrl+0", partial(self._resize_text, 0)),
        ]
        keys += [
            (KEYS[key], partial(self._go_to_page, key)) for key in (*(key for key, _, _ in PAGES), "help", "went_wrong")
        ]
        return keys + [(f"Alt+{number}", partial(page.fix_asked.emit, number, 0)) for number in range(1, 10)]

    def _unless_locked(self, action: Callable[[], object]) -> None:
        """While the lock screen is up, no key does anything to what lies behind it."""
        if not self._window.is_covered:
            action()

    def _go_to_page(self, key: str) -> None:
        if self._window.rail.offers(key):
            self.show_page(key)

    def show_page(self, key: str) -> None:
        """Show a page; whatever had the keyboard on the last one gives it up."""
        self._window.show_page(key)
        self.page_shown.emit(key)
        if key == "write":
            self._window.write.editor.setFocus()
        else:
            self._window.focus_page()

    def _go_round(self, step: int = 1) -> None:
        """Bring the keyboard to the next part of the window, or the one before with -1, and say which that is."""
        window = self._window
        region = next_region(window.regions(), window.focusWidget(), step)
        if region is not None:
            window.announcer.say(region.name)

    def _ask_new_draft(self) -> None:
        self.show_page("write")
        self.new_draft_asked.emit()

    def _open_other_wordings(self) -> None:
        """Other wordings of the finding that was gone to last, where the page can show them."""
        open_them = getattr(self._write, "open_other_wordings", None)
        if open_them is not None:
            open_them()

    def show_desk(self, desk: Desk) -> None:
        """Show other accounts or rules; where there is no account yet, offer to add one."""
        self._desk, self._is_open = desk, True
        self._write.show_desk(desk)
        words = desk.notice
        if not desk.accounts:
            words = " ".join(filter(None, (words, say(NO_ACCOUNTS))))
            self._stand(NoticeState(SETUP, words, say("Add accounts")))
        else:
            self._stand(NoticeState(KEPT, words) if words else None)

    def _stand(self, notice: NoticeState | None) -> None:
        """Show what holds until it is put aside; other notices only lie over it for a while."""
        self._standing = notice
        self._window.show_notice(notice)

    def show_problem(self, sentence: str) -> None:
        """Say what went wrong, above the page."""
        self._stand(NoticeState(KEPT, say(sentence)))

    def open_setup(self) -> None:
        """Show the accounts; not before they are known, since nothing could be kept yet."""
        if not self._is_open:
            self._window.show_notice(self._standing or NoticeState(KEPT, say(ONE_MOMENT)))
            return
        self.show_page("accounts")

    def hide_window(self) -> None:
        """Out of sight at once, and the clipboard emptied of ours. It does not close other programs."""
        self._window.showMinimized()
        self._clipboard.clear()  # after hiding: a program that holds the clipboard may take its time to answer
        self.went_out_of_sight.emit()

    def _on_destination_changed(self, to: Destination) -> None:
        self._window.show_banner(banner(to, self._desk.accounts, self._desk.networks))
        self.account_chosen.emit(to.account)

    def _on_draft_left_behind(self, is_there: bool) -> None:  # noqa: FBT001 - a signal's argument
        words = say("You have a draft in your {hat} hat. It stays there.", hat=self._write.hat.other.word)
        self._window.show_notice(
            NoticeState(DRAFT, words, say("Bring it here"), on=PAGES[0][0]) if is_there else self._standing
        )

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

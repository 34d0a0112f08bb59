"""One run of the program: the window first, what it needs to check and to keep beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.gate import Gate
from hatpeg.core.past import Past
from hatpeg.core.ports import AccountStore, KeyVault
from hatpeg.core.settings import CLIPBOARD_SECONDS, FONT, IDLE_MINUTES, LANGUAGE, SETTINGS, TEXT_SIZE, THEME
from hatpeg.core.speech import mark
from hatpeg.keeping import Keeping
from hatpeg.system.clipboard_hints import clipboard_hints
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.errand import Errand
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.controller import ShellController
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, dress
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget
from hatpeg.wiring.attaching import Attaching
from hatpeg.wiring.drafting import Drafting
from hatpeg.wiring.engine import Engine
from hatpeg.wiring.lexicon import lexicon_of
from hatpeg.wiring.opening import CHOSEN, SECTORS, SETTINGS_LIE_WITH, Opened, empty_desk, read_from
from hatpeg.wiring.pages import MAKERS, Pages
from hatpeg.wiring.second_looks import SecondLooks

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.ui.rule_window import RuleWindow
    from hatpeg.ui.wrong_hat.state import WrongHatState

WAIT_A_MOMENT = mark("One moment: what is kept is being replaced. Until then, nothing can be written.")
NOT_READY = mark("Hatpeg could not get ready, so nothing can be checked. Close it and open it again.")


class Session(QObject):
    """One run of the program: holds the parts together and keeps what the caseworker sets.

    ``left`` tells that the window was locked or hidden: whatever lies over it, or shows anybody's words, goes.
    ``settled`` tells that what is kept was read, or that a passphrase is wanted first; ``applied`` that the settings
    hold from now on. ``language_chosen`` carries the choice of another language, which needs another window.
    """

    left = Signal()
    settled = Signal()
    applied = Signal()
    language_chosen = Signal(str)

    def __init__(
        self,
        application: QApplication,
        look: Look,
        window: MainWindow,
        keys: KeyVault | None = None,
        engine: Engine | None = None,
    ) -> None:
        """``keys`` stands in for the system's keyring, ``engine`` is one that has read the rules already."""
        super().__init__()
        self._keys, self._is_closed = keys, False
        self.look, self.window = look, window
        dress(application, look)
        self.engine, self.gate, self.is_settled = engine or Engine(), Gate(), False
        gate = self.gate
        self.clipboard = Clipboard(gate, clipboard_hints(sys.platform), parent=self)
        self.checker = Checker(
            self.engine.check, self, first_look=self.engine.first_look, with_offers=self.engine.with_offers
        )
        desk = empty_desk()
        self.page = WriteWidget(self.look, DraftEdit(mark_colors(self.look.tokens), turns=self.engine.turns))
        self.second_looks = SecondLooks(self)
        self.write = WriteController(
            self.page, self.checker, gate, self.clipboard, desk, ask=self._ask, second=self.second_looks
        )
        window.furnish(look, application.focusChanged, self.page, built=("write", "lock", "hide", *MAKERS))
        self.shell = ShellController(
            self.window,
            self.write,
            self.clipboard,
            self.look,
            desk,
            parent=self,
        )
        self.rule_window: RuleWindow | None = None
        self.write.rule_asked.connect(self._on_rule_asked)
        self.stores: Mapping[Hat, AccountStore] = {}
        self._is_listening = False
        self.settings: Mapping[str, str] = {each.name: each.first for each in SETTINGS}
        self.desk = desk
        self.shell.setup_saved.connect(self._on_setup_saved)
        self.shell.setting_chosen.connect(self._on_setting_chosen)
        self.keeping = Keeping(self)
        self.pages = Pages(self)
        self.left.connect(self.pages.put_away)
        self.shell.went_out_of_sight.connect(self.left)
        self._connect_locking(application)
        self._opening = Errand(self._open, self)
        self._opening.done.connect(self._on_opened)
        self._reading_ahead, self._forgetting = Errand(self.engine.read_ahead, self), Errand(self.engine.forget, self)
        self.shell.went_out_of_sight.connect(self._forgetting.start)
        application.aboutToQuit.connect(self.close)

    def _connect_locking(self, application: QApplication) -> None:
        """Lock on request, on leaving, after a rest and on hiding; hide on three taps of Shift."""
        from hatpeg.ui.away import Away
        from hatpeg.ui.lock.controller import LockController
        from hatpeg.ui.lock.widget import LockScreen
        from hatpeg.ui.taps import ShiftTaps
        from hatpeg.ui.watching import FocusedWindow

        self.locking = LockController(self.window, LockScreen(self.look), self.keeping.unlock, self)
        self.locking.rested.connect(self._lock)
        self.window.rail.lock_asked.connect(self._on_lock_asked)
        self.shell.went_out_of_sight.connect(self._lock)
        self.away, self.taps = Away(self), ShiftTaps(self)
        self.away.went_away.connect(self._lock)
        self.away.listen(int(self.window.winId()))
        self.watching = FocusedWindow(application, (self.taps, self.locking), self)
        self.taps.is_on = not QAccessible.isActive()  # screen readers pause speech with Shift
        self.taps.tapped.connect(self.shell.hide_window)
        self.keeping.opened.connect(self._on_stores_opened)
        self.keeping.replacing.connect(self._on_replacing)
        self.keeping.left_as_it_was.connect(lambda: self.page.editor.setReadOnly(False))
        self.keeping.replaced.connect(self._read_again)
        self.keeping.erased.connect(self.window.close)
        self.keeping.refused.connect(self._on_refused)
        self.keeping.troubled.connect(self.shell.show_problem)
        self.keeping.remembered.connect(self._on_remembered)
        self.drafting = Drafting(self)
        self.attaching = Attaching(self)
        self.second_looks.begin()

    def _lock(self) -> None:
        """Put everything away at once, and lock it up beside the window. Without a passphrase nothing is locked."""
        if not self.keeping.has_passphrase or self.locking.is_shown:
            return
        self.drafting.note()
        self.locking.show()
        self.left.emit()
        self.clipboard.clear()
        self.write.lay_out({})
        self.shell.show_desk(empty_desk())
        self.engine.let_go()
        self.stores = {}
        self.keeping.lock()
        self._forgetting.start()

    def _on_lock_asked(self) -> None:
        if self.keeping.has_passphrase:
            self._lock()
            return
        from hatpeg.ui.lock.passphrase import PassphraseDialog

        dialog = PassphraseDialog(self.look, self.window)
        dialog.chosen.connect(self.keeping.set_passphrase)
        self.left.connect(dialog.reject)
        dialog.open()

    def _on_stores_opened(self, stores: Stores) -> None:
        """A passphrase fitted, or was set: read what it opened beside the window."""
        if not self.locking.is_shown:
            self.stores = dict(stores.of)  # others than before, where nothing could be kept without a passphrase
            self.shell.show_problem(mark("Your passphrase is set. Ctrl+L locks."))
            return
        self._read_again(stores)

    def _on_replacing(self) -> None:
        """Take no word that would be kept nowhere: what is written now would belong to what is being taken away."""
        self.page.editor.setReadOnly(True)
        self.shell.show_problem(WAIT_A_MOMENT)

    def _read_again(self, stores: Stores) -> None:
        self.keeping.drafts.let_go()
        self.write.lay_out({})
        self._reopening = Errand(lambda: self._guarded(lambda: read_from(stores, self.engine)), self)
        self._reopening.done.connect(self._on_opened)
        self._reopening.start()

    def _on_remembered(self, pasts: Mapping[Hat, Past]) -> None:
        self.engine.pasts = pasts

    def hold_to_lexicon(self) -> None:
        """Hold drafts to the agency's names and places as they are kept now; what is on the page is checked anew."""
        if self.keeping.stores is None:
            return
        work = self.keeping.stores.vaults.get(Hat.PROFESSIONAL)
        sectors = tuple(work.setting(SECTORS).split()) if work is not None else self.desk.sectors
        self.engine.load(sectors, lexicon_of(self.keeping.stores))
        fixed = self.engine.lexicon.organisation.settings
        if fixed.items() - self.settings.items():
            self._apply({**self.settings, **fixed})
        self._show(replace(self.desk, policy_revision=self.engine.policy.revision, sectors=sectors))

    def change_setting(self, name: str, value: str) -> None:
        """Keep a setting and have it hold at once; what the organization has fixed stays as it is."""
        if self._is_fixed(name):
            return
        if name == LANGUAGE.name:
            self.language_chosen.emit(value)
            return
        self._on_setting_chosen(name, value)
        self._apply({**self.settings, name: value})

    def _on_refused(self, sentence: str, seconds: float) -> None:
        if self.locking.is_shown:
            self.locking.refuse(sentence, seconds)
        else:
            self.shell.show_problem(sentence)

    def open(self, *, shown: bool = True) -> None:
        """Start reading rules and accounts beside the window, or before it where it is not ``shown`` yet."""
        if shown:
            self.window.show()
            self.page.editor.setFocus()
        self._opening.start()

    def go_on(self, opened: Opened) -> None:
        """Take what was open already, in place of opening it."""
        self._on_opened(opened)

    def close(self) -> None:
        """Take our text off the clipboard, and let go of everything."""
        self._is_closed = True
        self.watching.stop()
        self.away.stop()
        self.locking.rest_for(0)
        self.clipboard.clear()
        self._opening.call_off()
        self.attaching.close()
        self.engine.give_up()
        self.checker.stop()
        self._forgetting.start()
        for errand in (self._reading_ahead, self._forgetting):
            errand.call_off()
        self.keeping.close()
        self.stores = {}

    def _open(self) -> Opened | HatpegError:
        """Beside the window: open the stores and read the rules, or give what to say instead."""
        return self._guarded(self._read)

    def _guarded(self, read: Callable[[], Opened]) -> Opened | HatpegError:
        try:
            return read()
        except HatpegError as problem:
            self.engine.give_up()
            return problem
        except Exception:  # noqa: BLE001 - whatever it is, the window must say so, and must not wait for ever
            self.engine.give_up()
            return HatpegError(NOT_READY)

    def _read(self) -> Opened:
        """Read the stores first, since they know the sectors."""
        from hatpeg.store.opening import open_stores
        from hatpeg.system.key_vault import SystemKeyVault

        return read_from(open_stores(self._keys or SystemKeyVault()), self.engine)

    def _on_opened(self, opened: Opened | HatpegError) -> None:
        self.page.editor.setReadOnly(False)
        if isinstance(opened, HatpegError):
            self.shell.show_problem(opened.sentence)
        elif self._is_closed:
            opened.stores.close()
        else:
            self._take(opened)
            self.is_settled = True
            self.settled.emit()

    def _take(self, opened: Opened) -> None:
        self.keeping.take(opened.stores)
        self.engine.pasts = opened.pasts
        self._apply(opened.settings)
        if len(opened.stores.locked) == len(Hat):
            self.locking.show()
            return
        self.stores = {hat: store for hat, store in opened.stores.of.items() if hat not in opened.stores.locked}
        self._show(opened.desk)
        self.drafting.bring_back()
        if self.locking.is_shown:
            self.locking.hide()
        if opened.desk.accounts and not opened.desk.of(self.write.hat):
            self.write.switch_hat()
        if not self._is_listening:
            self._is_listening = True
            self.shell.account_chosen.connect(self._on_account_chosen)
        self._reading_ahead.start()

    def _ask(self, question: WrongHatState) -> str:
        """Lay the sheet over the window and wait for the answer. Hiding the window closes it."""
        from hatpeg.ui.wrong_hat.widget import WrongHatSheet

        sheet = WrongHatSheet(self.look, question, self.window)
        self.left.connect(sheet.reject)
        sheet.exec()
        sheet.deleteLater()
        return sheet.choice

    def _on_rule_asked(self, rule: str) -> None:
        from hatpeg.ui.rule_window import RuleWindow

        if self.rule_window is None:
            self.rule_window = RuleWindow(self.look, self.window)
            self.left.connect(self.rule_window.close)
        self.rule_window.show_page(self.engine.page_of(rule))

    def _apply(self, settings: Mapping[str, str]) -> None:
        self.settings = dict(settings)
        self.locking.rest_for(int(settings[IDLE_MINUTES.name]))
        self.clipboard.keep_for(int(settings[CLIPBOARD_SECONDS.name]))
        self.look.choose(
            theme=settings[THEME.name],
            text_factor=int(settings[TEXT_SIZE.name]) / 100,
            reads_easily=settings[FONT.name] != FONT.first,
        )
        self.applied.emit()

    def _is_fixed(self, name: str) -> bool:
        return name in self.engine.lexicon.organisation.settings

    def _on_setting_chosen(self, name: str, value: str) -> None:
        if self._is_fixed(name):
            self._apply(self.settings)
            return
        if SETTINGS_LIE_WITH not in self.stores:
            return
        try:
            self.stores[SETTINGS_LIE_WITH].save_setting(name, value)
        except HatpegError as problem:
            self.shell.show_problem(problem.sentence)

    def _show(self, desk: Desk) -> None:
        self.desk = desk
        self.shell.show_desk(desk)

    def _on_setup_saved(self, answers: SetupAnswers) -> None:
        self.engine.load(answers.sectors)
        self._show(
            replace(
                self.desk,
                accounts=answers.accounts,
                policy_revision=self.engine.policy.revision,
                sectors=answers.sectors,
            )
        )
        try:
            for hat, store in self.stores.items():
                store.save_accounts(tuple(each for each in answers.accounts if each.hat is hat))
            if self.stores:
                self.stores[Hat.PROFESSIONAL].save_setting(SECTORS, " ".join(answers.sectors))
        except HatpegError as problem:
            self.shell.show_problem(problem.sentence)

    def take_accounts(
        self, accounts: tuple[Account, ...], sectors: tuple[str, ...], with_browser: frozenset[str]
    ) -> None:
        """Go on with accounts and kinds of work that were kept meanwhile."""
        if sectors != self.desk.sectors:
            self.engine.load(sectors)
        self._show(
            replace(
                self.desk,
                accounts=accounts,
                policy_revision=self.engine.policy.revision,
                sectors=sectors,
                with_browser=with_browser,
            )
        )

    def _on_account_chosen(self, account: Account) -> None:
        if account not in self.desk.accounts or account.hat not in self.stores:
            return
        self.drafting.note()
        try:
            self.stores[account.hat].save_setting(CHOSEN, account.id)
        except HatpegError as problem:
            self.shell.show_problem(problem.sentence)

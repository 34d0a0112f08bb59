"""The one place where concrete parts are joined: the window first, what it needs to check and to keep beside it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from hatpeg.core.draft import Account, Audience, Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.gate import Gate
from hatpeg.core.network import Network, code_points
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.ports import AccountStore, KeyVault
from hatpeg.core.sectors import Sector
from hatpeg.core.settings import CLIPBOARD_SECONDS, IDLE_MINUTES, SETTINGS, TEXT_SIZE, THEME
from hatpeg.core.verdict import Verdict
from hatpeg.keeping import Keeping, pasts_of
from hatpeg.system.clipboard_hints import clipboard_hints
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import ELSEWHERE, Desk
from hatpeg.ui.errand import Errand
from hatpeg.ui.setup.state import Choice, SetupAnswers
from hatpeg.ui.shell.controller import ShellController
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, dress
from hatpeg.ui.write.controller import WriteController
from hatpeg.ui.write.editor import DraftEdit
from hatpeg.ui.write.tones import mark_colors
from hatpeg.ui.write.widget import WriteWidget

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.ui.rule_window import RuleWindow
    from hatpeg.ui.settings.controller import SettingsController
    from hatpeg.ui.wrong_hat.state import WrongHatState

NOT_READY = "Hatpeg could not get ready, so nothing can be checked. Close it and open it again."
CHOSEN, SECTORS = "chosen account", "sectors"
SETTINGS_LIE_WITH = Hat.PERSONAL
"""How the program looks is the worker's own affair, and stays when the work hat is handed back."""
NOWHERE_YET = Network(
    id=ELSEWHERE,
    name="another network",
    limit=None,
    count=code_points,
    audiences=tuple(Audience),
    safest=Audience.ONLY_ME,
    place_habit="",
    checked="2026-11-25",
)
"""Stands in for a moment, until the networks are read."""


class Engine:
    """The catalogue and the policy, read beside the window. A check that comes earlier waits for them."""

    def __init__(self) -> None:
        self._is_over = Event()
        """Whether the rules have been read, or will never be."""
        self._can_check = False
        self.pasts: Mapping[Hat, Past] = {}
        """What earlier drafts of each hat leave behind for the rules."""

    def load(self, sectors: Sequence[str]) -> None:
        """Read the catalogue, and the policy of these sectors."""
        from hatpeg import catalogue, policies

        self.catalogue = catalogue.load()
        self.policy = policies.policy_for(self.catalogue, [each for each in sectors if each in policies.sectors()])
        self._can_check = True
        self._is_over.set()

    def give_up(self) -> None:
        """Let no check wait any longer; without rules, every draft is "not checked"."""
        self._is_over.set()

    def check(self, draft: Draft) -> Verdict:
        """Check a draft under the policy in force."""
        return self._look(draft, first_look=False)

    def with_offers(self, draft: Draft, verdict: Verdict, is_wanted: Callable[[], bool]) -> Verdict:
        """The verdict with safer wordings, as many as are found while they are wanted."""
        from hatpeg.core.check import with_offers

        past = self.pasts.get(draft.account.hat, NO_PAST)
        return with_offers(draft, verdict, self.catalogue, self.policy, past=past, is_wanted=is_wanted)

    def first_look(self, draft: Draft) -> Verdict:
        """What is quickly seen in a draft."""
        return self._look(draft, first_look=True)

    def _look(self, draft: Draft, *, first_look: bool) -> Verdict:
        from hatpeg.core.check import check, not_checked

        self._is_over.wait()
        if not self._can_check:
            return not_checked(draft, "the rules could not be read")
        past = self.pasts.get(draft.account.hat, NO_PAST)
        return check(draft, self.catalogue, self.policy, past=past, first_look=first_look, offers=False)

    def page_of(self, name: str) -> str:
        """The page of one rule."""
        from hatpeg import policies
        from hatpeg.core.rule_page import rule_page

        rule = next(each for each in self.catalogue.rules if each.id == name)
        return rule_page(rule, policies.levels_of(rule))

    @staticmethod
    def read_ahead() -> None:
        """Load the reader of names and meaning, so that the first draft does not wait for it."""
        from hatpeg.reader import mind

        # Whatever keeps it from loading keeps it from every check too, and there the verdict says so.
        with suppress(Exception):
            mind.load()

    @staticmethod
    def forget() -> None:
        """Keep nothing of the drafts that were read. Waits for a check under way."""
        from hatpeg.reader import mind

        mind.forget()


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found when the program started."""

    stores: Stores
    desk: Desk
    settings: Mapping[str, str]
    pasts: Mapping[Hat, Past] = field(default_factory=dict)


class Session(QObject):
    """One run of the program: holds the parts together and keeps what the caseworker sets."""

    def __init__(self, application: QApplication, look: Look, window: MainWindow, keys: KeyVault | None = None) -> None:
        """``keys`` stands in for the system's keyring."""
        super().__init__()
        self._keys, self._is_closed = keys, False
        self.look, self.window = look, window
        dress(application, look)
        self.engine, gate = Engine(), Gate()
        self.clipboard = Clipboard(gate, clipboard_hints(sys.platform), parent=self)
        self.checker = Checker(
            self.engine.check, self, first_look=self.engine.first_look, with_offers=self.engine.with_offers
        )
        desk = Desk({ELSEWHERE: NOWHERE_YET})
        self.page = WriteWidget(self.look, DraftEdit(mark_colors(self.look.tokens)))
        self.write = WriteController(self.page, self.checker, gate, self.clipboard, desk, ask=self._ask, parent=self)
        window.furnish(look, application.focusChanged, self.page)
        self.shell = ShellController(
            self.window,
            self.write,
            self.clipboard,
            self.look,
            desk,
            sectors=tuple(Choice(sector.value, sector.words) for sector in Sector),
            parent=self,
        )
        self.rule_window: RuleWindow | None = None
        self.write.rule_asked.connect(self._on_rule_asked)
        self.stores: Mapping[Hat, AccountStore] = {}
        self._is_listening = False
        self._settings = {each.name: each.first for each in SETTINGS}
        self.settings: SettingsController | None = None
        self.desk = desk
        self.shell.setup_saved.connect(self._on_setup_saved)
        self.shell.setting_chosen.connect(self._on_setting_chosen)
        self.keeping = Keeping(self)
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
        self.keeping.replaced.connect(self._read_again)
        self.keeping.erased.connect(self.window.close)
        self.shell.page_shown.connect(self._on_page_shown)
        self.keeping.refused.connect(self._on_refused)
        self.keeping.troubled.connect(self.shell.show_problem)
        self.keeping.remembered.connect(self._on_remembered)
        self.write.let_out.connect(self.keeping.record)
        self.page.editor.text_edited.connect(self._on_text_edited)

    def _on_text_edited(self, _text: str) -> None:
        if not self.locking.is_shown:
            self.keeping.note(self.write.draft())

    def _lock(self) -> None:
        """Put everything away at once, and lock it up beside the window. Without a passphrase nothing is locked."""
        if not self.keeping.has_passphrase or self.locking.is_shown:
            return
        self.keeping.note(self.write.draft())
        self.locking.show()
        self.clipboard.clear()
        self.write.lay_out({})
        self.shell.show_desk(Desk({ELSEWHERE: NOWHERE_YET}))
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
        dialog.open()

    def _on_stores_opened(self, stores: Stores) -> None:
        """A passphrase fitted, or was set: read what it opened beside the window."""
        if not self.locking.is_shown:
            self.shell.show_problem("Your passphrase is set. Ctrl+L locks.")
            return
        self._read_again(stores)

    def _read_again(self, stores: Stores) -> None:
        self.write.lay_out({})
        self._reopening = Errand(lambda: self._guarded(lambda: self._read_from(stores)), self)
        self._reopening.done.connect(self._on_opened)
        self._reopening.start()

    def _on_remembered(self, pasts: Mapping[Hat, Past]) -> None:
        self.engine.pasts = pasts

    def _on_page_shown(self, key: str) -> None:
        if key != "settings":
            return
        if self.settings is None:
            from hatpeg.ui.settings.controller import SettingsController
            from hatpeg.ui.settings.widget import SettingsPage

            page = SettingsPage(self.look)
            self.settings = SettingsController(
                page, self.look, self.keeping, lambda: self.write.hat, parent=self.window
            )
            self.settings.setting_chosen.connect(self._on_setting_changed)
            self.window.add_page("settings", page)
            self.window.show_page("settings")
        stores = self.keeping.stores
        can_keep = stores is not None and stores.keys is not None
        self.settings.show(self._settings, has_passphrase=self.keeping.has_passphrase, can_keep=can_keep)

    def _on_setting_changed(self, name: str, value: str) -> None:
        self._on_setting_chosen(name, value)
        self._apply({**self._settings, name: value})

    def _on_refused(self, sentence: str, seconds: float) -> None:
        if self.locking.is_shown:
            self.locking.refuse(sentence, seconds)
        else:
            self.shell.show_problem(sentence)

    def open(self) -> None:
        """Start reading rules and accounts beside the window."""
        self.window.show()
        self.page.editor.setFocus()
        self._opening.start()

    def close(self) -> None:
        """Take our text off the clipboard, and let go of everything."""
        self._is_closed = True
        self.watching.stop()
        self.locking.rest_for(0)
        self.clipboard.clear()
        self._opening.call_off()
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

        return self._read_from(open_stores(self._keys or SystemKeyVault()))

    def _read_from(self, stores: Stores) -> Opened:
        """Read rules, accounts and settings; of a hat that is locked, nothing."""
        if len(stores.locked) == len(Hat):
            self.engine.load(())
            return Opened(stores, Desk({ELSEWHERE: NOWHERE_YET}), {each.name: each.first for each in SETTINGS})
        opened = [hat for hat in Hat if hat not in stores.locked]
        work = Hat.PROFESSIONAL in opened
        sectors = tuple(stores.of[Hat.PROFESSIONAL].setting(SECTORS).split()) if work else ()
        self.engine.load(sectors)
        desk = Desk(
            networks=self.engine.catalogue.networks,
            accounts=tuple(account for hat in opened for account in stores.of[hat].accounts()),
            chosen={hat: stores.of[hat].setting(CHOSEN) for hat in opened},
            policy_revision=self.engine.policy.revision,
            sectors=sectors,
            notice=stores.notice,
        )
        own = stores.of[SETTINGS_LIE_WITH] if SETTINGS_LIE_WITH in opened else None
        settings = {each.name: each.read(own.setting(each.name) if own else "") for each in SETTINGS}
        return Opened(stores, desk, settings, pasts_of(stores))

    def _on_opened(self, opened: Opened | HatpegError) -> None:
        if isinstance(opened, HatpegError):
            self.shell.show_problem(opened.sentence)
            return
        if self._is_closed:
            opened.stores.close()
            return
        self.keeping.take(opened.stores)
        self.engine.pasts = opened.pasts
        self._apply(opened.settings)
        if len(opened.stores.locked) == len(Hat):
            self.locking.show()
            return
        self.stores = {hat: store for hat, store in opened.stores.of.items() if hat not in opened.stores.locked}
        self._show(opened.desk)
        kept = self.keeping.texts()
        if kept:
            replies = [hat for hat, draft in kept.items() if draft.is_reply]
            self.write.lay_out({hat: draft.text for hat, draft in kept.items()}, replies)
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
        self.shell.went_out_of_sight.connect(sheet.reject)
        sheet.exec()
        sheet.deleteLater()
        return sheet.choice

    def _on_rule_asked(self, rule: str) -> None:
        from hatpeg.ui.rule_window import RuleWindow

        if self.rule_window is None:
            self.rule_window = RuleWindow(self.look, self.window)
            self.shell.went_out_of_sight.connect(self.rule_window.close)
        self.rule_window.show_page(self.engine.page_of(rule))

    def _apply(self, settings: Mapping[str, str]) -> None:
        self._settings = dict(settings)
        self.locking.rest_for(int(settings[IDLE_MINUTES.name]))
        self.clipboard.keep_for(int(settings[CLIPBOARD_SECONDS.name]))
        theme = settings[THEME.name]
        is_dark = None if theme == THEME.first else theme == "dark"
        self.look.choose(text_factor=int(settings[TEXT_SIZE.name]) / 100, is_dark=is_dark)

    def _on_setting_chosen(self, name: str, value: str) -> None:
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

    def _on_account_chosen(self, account: Account) -> None:
        if account not in self.desk.accounts or account.hat not in self.stores:
            return
        try:
            self.stores[account.hat].save_setting(CHOSEN, account.id)
        except HatpegError as problem:
            self.shell.show_problem(problem.sentence)

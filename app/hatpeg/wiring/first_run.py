"""Joins the first run to the vaults and the window: shown until it was gone through once, where nothing was entered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer

from hatpeg import resources
from hatpeg.core.draft import Hat
from hatpeg.core.speech import language, say
from hatpeg.ui.wizard.controller import WizardController
from hatpeg.ui.wizard.state import PASSPHRASE_KEEPS, SAMPLE_NOTICE, Step, begun, is_wanted
from hatpeg.ui.wizard.widget import WizardScreen
from hatpeg.wiring.accounts_page import KeptAccounts
from hatpeg.wiring.opening import SETTINGS_LIE_WITH

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.wiring.session import Session

FIRST_RUN = "first run"
"""The setting that tells how far it is; "over" at its end."""
AWAY = 1200
"""Milliseconds for which the window stays out of sight when hiding is tried."""
OTHER_LANGUAGE = {"en": ("es", "Español"), "es": ("en", "English")}
LANGUAGE = "language"


class _Beginnings(KeptAccounts):
    """The accounts of a session, and how far its first run is."""

    @property
    def has_passphrase(self) -> bool:
        """Whether a passphrase is set."""
        return self._session.keeping.has_passphrase

    @property
    def place(self) -> str:
        """How far it is."""
        return self._vault(SETTINGS_LIE_WITH).setting(FIRST_RUN)

    def keep_place(self, place: str) -> None:
        """Keep how far it is."""
        self._vault(SETTINGS_LIE_WITH).save_setting(FIRST_RUN, place)

    def set_passphrase(self, words: str) -> None:
        """Begin to set a passphrase."""
        self._session.keeping.set_passphrase(words)


class FirstRun(QObject):
    """The first run of one session."""

    def __init__(self, session: Session, come_back: Callable[[], None]) -> None:
        """``come_back`` brings the window before the person again."""
        super().__init__(session)
        self._session, self._come_back = session, come_back
        self.screen: WizardScreen | None = None
        self.controller: WizardController | None = None
        self._beginnings = _Beginnings(session)
        session.settled.connect(self.begin)
        if session.is_settled:
            self.begin()

    @property
    def is_shown(self) -> bool:
        """Whether it is in place of everything else."""
        return self.screen is not None and self._session.window.covered_by is self.screen

    def begin(self) -> None:
        """Show it where it is wanted: not while a passphrase is, and not over what could not be read."""
        session = self._session
        stores = session.keeping.stores
        if session.locking.is_shown or stores is None or stores.locked or _is_elsewhere(stores):
            return
        place = self._beginnings.place
        if not is_wanted(place, has_accounts=bool(session.desk.accounts)):
            return
        controller = self.controller or self._made()
        if self.screen is not None:
            session.window.cover(self.screen)
        # Whoever laid down the rules has said what kind of work this is.
        state = begun(place, is_managed=bool(session.engine.lexicon.organisation.sectors))
        notice = session.desk.notice
        if notice and stores.session_only:
            notice = f"{notice} {say(PASSPHRASE_KEEPS)}"
        controller.show(replace(state, notice=notice, taps_hide=session.taps.is_on))

    def _made(self) -> WizardController:
        session = self._session
        screen = self.screen = WizardScreen(session.look)
        if LANGUAGE in session.settings and language() in OTHER_LANGUAGE:
            screen.offer_language(*OTHER_LANGUAGE[language()])
            screen.language_asked.connect(self._on_language_asked)
        controller = self.controller = WizardController(screen, self._beginnings, parent=self)
        controller.over.connect(self._on_over)
        controller.told.connect(session.window.announcer.say)
        controller.try_asked.connect(session.shell.hide_window)
        session.left.connect(self._on_left)
        session.window.installEventFilter(self)
        session.shell.went_out_of_sight.connect(self._on_out_of_sight)
        session.keeping.opened.connect(lambda _stores: controller.passphrase_set())
        session.keeping.refused.connect(lambda sentence, _seconds: controller.refuse(sentence))
        return controller

    @property
    def _is_trying(self) -> bool:
        """Whether hiding is being tried: with a passphrase it would lock, and that is no longer a try."""
        controller = self.controller
        has_one = self._session.keeping.has_passphrase
        return self.is_shown and controller is not None and controller.state.step is Step.LOCK and not has_one

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Keep what is being typed when the window is closed, and let everything through."""
        if event.type() == QEvent.Type.Close and self.controller is not None:
            self.controller.keep_now()
        return super().eventFilter(watched, event)

    def _on_language_asked(self, code: str) -> None:
        if self.controller is not None:
            self.controller.keep_now()
        self._session.change_setting(LANGUAGE, code)

    def _on_left(self) -> None:
        if self.controller is None or self._is_trying:
            return
        self.controller.keep_now()
        self.controller.forget_passphrase()
        if self._session.locking.is_shown:
            self.controller.put_away()

    def _on_out_of_sight(self) -> None:
        if self._is_trying:
            QTimer.singleShot(AWAY, self, self._on_tried)

    def _on_tried(self) -> None:
        self._come_back()
        if self.controller is not None and self.is_shown:
            self.controller.tried()

    def _on_over(self, with_sample: bool) -> None:  # noqa: FBT001 - a signal's argument
        session = self._session
        session.window.uncover()
        if with_sample:
            if session.write.hat is not Hat.PROFESSIONAL:
                session.write.switch_hat()
            session.write.open_draft(resources.text("samples/work.txt").strip())
            session.shell.show_problem(say(SAMPLE_NOTICE))
        session.page.editor.setFocus()


def _is_elsewhere(stores: Stores) -> bool:
    """Whether something was kept before that cannot be opened now: that is not a first run, and it is said why."""
    from hatpeg.store.places import vault_file

    keys = stores.keys
    return keys is None or any(vault_file(keys.folder, hat).exists() for hat in stores.session_only)

"""Joins the handoff to the session: what was copied goes to the one browser profile where that account is logged in.

The address that is opened is the network's own for a new post, and carries no text: browsers keep addresses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from hatpeg.core.browser import BrowserRefused, Browsers
from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft
from hatpeg.core.speech import mark, say
from hatpeg.ui.errands import Errands
from hatpeg.ui.handoff.controller import HandoffController
from hatpeg.ui.handoff.state import HandoffState, Step

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session

NOT_OPENED = mark("The browser could not be opened.")


class Handoffs(QObject):
    """The handoffs of one session."""

    def __init__(self, session: Session, application: QApplication, browsers: Browsers | None = None) -> None:
        """``browsers`` stands in for those of this computer."""
        super().__init__(session)
        self._session, self._browsers = session, browsers
        self._errands = Errands(self, NOT_OPENED)
        self.controller = HandoffController(session.look, application.focusChanged, session.clipboard, self)
        self.controller.said.connect(session.window.announcer.interrupt)
        session.write.let_out.connect(self.hand_off)
        session.left.connect(self.close)

    def hand_off(self, draft: Draft) -> None:
        """Open the page where this draft is to be pasted, if the account has a browser profile."""
        desk, account, stores = self._session.desk, draft.account, self._session.keeping.stores
        network = desk.networks.get(account.network)
        address = network.compose_address if network is not None else None
        if network is None or address is None or stores is None or account.id not in desk.with_browser:
            return
        to, vault = Destination(account, network, opens=True), stores.vaults[account.hat]

        def work() -> HandoffState:
            profile = vault.care.browser_profiles().get(account.id)
            browsers = self._on_this_computer()
            if profile is None:
                return HandoffState(to, "", Step.NOT_OPENED, say(NOT_OPENED))
            words = next((each.words for each in browsers.profiles() if each.kept == profile), profile.name)
            try:
                browsers.open(profile, address)
            except BrowserRefused as refusal:
                return HandoffState(to, words, Step.NOT_OPENED, refusal.sentence)
            return HandoffState(to, words)

        def done(outcome: object) -> None:
            if not isinstance(outcome, HandoffState):
                outcome = HandoffState(to, "", Step.NOT_OPENED, say(NOT_OPENED))
            if self._session.clipboard.holds_ours:
                self.controller.show(outcome)

        self._errands.run(work, done)

    def close(self) -> None:
        """Name nobody any more."""
        self._errands.call_off()
        self.controller.close()

    def _on_this_computer(self) -> Browsers:
        if self._browsers is None:
            from hatpeg.system.browsers import SystemBrowsers

            self._browsers = SystemBrowsers()
        return self._browsers

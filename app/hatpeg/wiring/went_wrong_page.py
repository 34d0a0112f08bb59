"""Joins the page for when something went out to the networks, and to what the organisation asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hatpeg.core.draft import Hat
from hatpeg.ui.went_wrong.state import WentWrongState, Whom, went_wrong_state
from hatpeg.ui.went_wrong.widget import WentWrongPage

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session


class WentWrongOnDesk:
    """The page of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = WentWrongPage(session.look)
        self.widget.network_chosen.connect(self._show)
        self.widget.support_asked.connect(lambda: session.shell.show_page("help"))

    def refresh(self) -> None:
        """Begin with the network of the account that is written for."""
        self._show(self._session.write.destination.account.network)

    def put_away(self) -> None:
        """Name no network and no organisation."""
        self.widget.show_state(WentWrongState())

    def _show(self, network: str) -> None:
        session = self._session
        self.widget.show_state(
            went_wrong_state(
                session.desk.networks.values(),
                network,
                at_work=session.write.hat is Hat.PROFESSIONAL,
                whom=Whom(session.engine.lexicon.agency.name),
            )
        )

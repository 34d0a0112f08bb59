"""Joins the Settings page to the vaults, to what the window wears, and to the pages that settings lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hatpeg.ui.settings.controller import SettingsController
from hatpeg.ui.settings.state import Door, SettingsState
from hatpeg.ui.settings.widget import SettingsPage
from hatpeg.wiring.help_page import HelpOnDesk

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session


class SettingsOnDesk:
    """The Settings page of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = SettingsPage(session.look)
        self.controller = SettingsController(
            self.widget, session.look, session.keeping, lambda: session.write.hat, parent=session.window
        )
        self.controller.setting_chosen.connect(session.change_setting)
        self.widget.door_asked.connect(self._on_door)
        session.left.connect(self.controller.left)
        for came in (session.keeping.opened, session.keeping.passphrase_removed):
            came.connect(self.refresh)

    def refresh(self) -> None:
        """Show the settings as they are."""
        session, keeping = self._session, self._session.keeping
        can_keep = keeping.stores is not None and keeping.stores.keys is not None
        pages = frozenset(
            key
            for key in ("accounts", "names", "history", "help", "about", "reviews")
            if session.window.rail.offers(key)
        )
        organisation = session.engine.lexicon.organisation
        self.controller.show(
            SettingsState(
                session.settings,
                keeping.has_passphrase,
                can_keep,
                fixed=frozenset(organisation.settings),
                organisation=organisation.name,
                pages=pages,
            )
        )

    def put_away(self) -> None:
        """Nothing here is anybody's; what was sought is forgotten."""
        self.widget.start_anew()

    def _on_door(self, door: Door) -> None:
        session = self._session
        session.shell.show_page(door.page)
        page = session.pages.made.get(door.page)
        if door.topic and isinstance(page, HelpOnDesk):
            page.controller.open(door.topic)

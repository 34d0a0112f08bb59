"""Joins the Settings page to the vaults and to what the window wears."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hatpeg.ui.settings.controller import SettingsController
from hatpeg.ui.settings.widget import SettingsPage

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

    def refresh(self) -> None:
        """Show the settings as they are."""
        keeping = self._session.keeping
        can_keep = keeping.stores is not None and keeping.stores.keys is not None
        self.controller.show(self._session.settings, has_passphrase=keeping.has_passphrase, can_keep=can_keep)

    def put_away(self) -> None:
        """Nothing here is anybody's."""

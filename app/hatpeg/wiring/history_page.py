"""Joins the page of history to the vaults and to the rules' own words."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.history import Link, Verified
from hatpeg.core.speech import mark
from hatpeg.ui.history.controller import HistoryController
from hatpeg.ui.history.widget import HistoryPage

if TYPE_CHECKING:
    from hatpeg.store.vault import Vault
    from hatpeg.wiring.session import Session

ONE_MOMENT = mark("Your history is still being opened. One moment.")
LOCKED = mark("This hat is locked, so its history cannot be read now.")


class _Records:
    """The history of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""
        return self._session.write.hat

    @property
    def is_kept(self) -> bool:
        """Whether this hat's history reaches the disk."""
        stores = self._session.keeping.stores
        return stores is None or self.hat not in stores.session_only

    def rules(self) -> Mapping[str, str]:
        """The rules in words, by their codes; none before the rules are read."""
        catalogue = getattr(self._session.engine, "catalogue", None)
        return {rule.id: rule.message.rstrip(".") for rule in catalogue.rules} if catalogue is not None else {}

    def links(self, hat: Hat) -> tuple[Link, ...]:
        """A hat's lines, oldest first."""
        return self._vault(hat).history.links()

    def verify(self, hat: Hat) -> Verified:
        """Whether a line was changed, taken out or moved."""
        return self._vault(hat).history.verify()

    def delete(self, hat: Hat, numbers: tuple[int, ...]) -> None:
        """Delete lines on purpose."""
        self._vault(hat).history.delete(numbers)
        self._session.keeping.has_deleted = True

    def save(self, file: Path) -> None:
        """Write the work hat's history as a table; personal history is never written into a file."""
        from hatpeg.store.export import export_history

        export_history(self._vault(Hat.PROFESSIONAL), file)

    def _vault(self, hat: Hat) -> Vault:
        stores = self._session.keeping.stores
        if stores is None:
            raise StoreUnavailable(ONE_MOMENT)
        if hat not in stores.vaults:
            raise StoreUnavailable(LOCKED)
        return stores.vaults[hat]


class HistoryOnDesk:
    """The page of history of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = HistoryPage(session.look)
        self.controller = HistoryController(self.widget, _Records(session), parent=session)
        self.controller.said.connect(session.window.announcer.say)
        session.write.destination_changed.connect(self._on_destination_changed)

    def refresh(self) -> None:
        """Show the history as it is now."""
        self.controller.show()

    def put_away(self) -> None:
        """Leave nothing of it on the page."""
        self.controller.put_away()

    def _on_destination_changed(self) -> None:
        """The list is of the hat that is worn, also while it is shown."""
        if self._session.locking.is_shown:
            return
        if self.widget.isVisible():
            self.controller.show()
        elif self.controller.state.hat is not self._session.write.hat:
            self.controller.put_away()

"""Joins the page of names and places to the work vault and to the rules in force."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg.core.agency import Agency
from hatpeg.core.errors import HatpegError, StoreUnavailable
from hatpeg.core.speech import mark
from hatpeg.ui.names.controller import NamesController
from hatpeg.ui.names.widget import NamesPage
from hatpeg.wiring.lexicon import LIES_WITH, keep_agency, keep_people, lexicon_of

if TYPE_CHECKING:
    from hatpeg.store.vault import Vault
    from hatpeg.wiring.session import Session

LOCKED = mark("Your work hat is locked, so its names and places cannot be read now.")
UNREADABLE = mark("The names and places that are kept cannot be read. Enter them again, or restore a backup.")
NOT_READ = mark("This file could not be read. Save it as plain text (UTF-8) and try again.")
MOST_BYTES = 5_000_000


class _Lexicons:
    """The lexicon in the work vault of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def can_keep(self) -> bool:
        """Whether anything reaches the disk."""
        stores = self._session.keeping.stores
        return stores is not None and stores.keys is not None

    def agency(self) -> tuple[Agency, bool]:
        """Names and places, and whether there is a list of people."""
        vault = self._vault()
        stores = self._session.keeping.stores
        lexicon = lexicon_of(stores) if stores is not None else None
        if lexicon is None or lexicon.unread:
            raise StoreUnavailable(UNREADABLE)
        return lexicon.agency, bool(vault.lists.watch_list())

    def keep(self, agency: Agency) -> None:
        """Keep names and places."""
        keep_agency(self._vault(), agency)

    def keep_people(self, untrusted: str) -> bool:
        """Keep a list of people, in place of the one before; whether there is one then."""
        from hatpeg.core.watch_names import parse_names

        people = parse_names(untrusted) if untrusted.strip() else ()
        return bool(keep_people(self._vault(), people))

    @staticmethod
    def read_agency(file: Path) -> Agency:
        """An agency as a file gives it."""
        from hatpeg.core.agency_file import parse_agency

        return parse_agency(_text_of(file))

    @staticmethod
    def read_people(file: Path) -> str:
        """The text of a list of names."""
        return _text_of(file)

    def hold_to_it(self) -> None:
        """Hold drafts to what is kept now."""
        self._session.hold_to_lexicon()

    def _vault(self) -> Vault:
        stores = self._session.keeping.stores
        vault = stores.vaults.get(LIES_WITH) if stores is not None else None
        if vault is None:
            raise StoreUnavailable(LOCKED)
        return vault


def _text_of(file: Path) -> str:
    try:
        if file.stat().st_size > MOST_BYTES:
            raise HatpegError(NOT_READ)
        return file.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise HatpegError(NOT_READ) from None


class NamesOnDesk:
    """The page of names and places of one session."""

    def __init__(self, session: Session) -> None:
        self.widget = NamesPage(session.look)
        self.controller = NamesController(self.widget, _Lexicons(session), parent=session.window)

    def refresh(self) -> None:
        """Show it closed, with what is kept now."""
        self.controller.show()

    def put_away(self) -> None:
        """Leave no name on the page."""
        self.controller.put_away()

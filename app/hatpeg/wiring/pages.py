"""The pages beside Write: made when first wanted, brought up to date when shown, put away on leaving.

A new page is one file here with a function that makes it, and its line in ``MAKERS``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session


class Page(Protocol):
    """A page as the window knows it."""

    @property
    def widget(self) -> QWidget:
        """What is shown."""

    def refresh(self) -> None:
        """Bring up to date what is shown; called whenever the page comes up."""

    def put_away(self) -> None:
        """Show nothing of anybody's any more: the window is being locked or hidden."""


def _settings(session: Session) -> Page:
    from hatpeg.wiring.settings_page import SettingsOnDesk

    return SettingsOnDesk(session)


def _help(session: Session) -> Page:
    from hatpeg.wiring.help_page import HelpOnDesk

    return HelpOnDesk(session)


def _went_wrong(session: Session) -> Page:
    from hatpeg.wiring.went_wrong_page import WentWrongOnDesk

    return WentWrongOnDesk(session)


def _about(session: Session) -> Page:
    from hatpeg.wiring.about_page import AboutOnDesk

    return AboutOnDesk(session)


def _names(session: Session) -> Page:
    from hatpeg.wiring.names_page import NamesOnDesk

    return NamesOnDesk(session)


def _drafts(session: Session) -> Page:
    from hatpeg.wiring.drafts_page import DraftsOnDesk

    return DraftsOnDesk(session)


def _accounts(session: Session) -> Page:
    from hatpeg.wiring.accounts_page import AccountsOnDesk

    return AccountsOnDesk(session)


def _history(session: Session) -> Page:
    from hatpeg.wiring.history_page import HistoryOnDesk

    return HistoryOnDesk(session)


def _policy(session: Session) -> Page:
    from hatpeg.wiring.policy_page import PolicyOnDesk

    return PolicyOnDesk(session)


def _photos(session: Session) -> Page:
    from hatpeg.wiring.photos_page import PhotosOnDesk

    return PhotosOnDesk(session)


def _reviews(session: Session) -> Page:
    from hatpeg.wiring.reviews_page import ReviewsOnDesk

    return ReviewsOnDesk(session)


MAKERS: Mapping[str, Callable[[Session], Page]] = {
    "photos": _photos,
    "settings": _settings,
    "drafts": _drafts,
    "history": _history,
    "policy": _policy,
    "accounts": _accounts,
    "names": _names,
    "reviews": _reviews,
    "help": _help,
    "went_wrong": _went_wrong,
    "about": _about,
}
"""How each page of the rail is made. What is imported there is loaded when the page is first wanted."""


WRITE = "write"


class Pages(QObject):
    """Holds the pages that were made so far."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.made: dict[str, Page] = {}
        self.came_from = self.now = WRITE
        """The page that was shown before the one that is shown now: what help is wanted about."""
        session.shell.page_shown.connect(self.show)

    def show(self, key: str) -> None:
        """Show a page, made first where it was not there yet."""
        if key != self.now:
            self.came_from, self.now = self.now, key
        if key not in MAKERS:
            return
        if key not in self.made:
            self.made[key] = MAKERS[key](self._session)
            self._session.window.add_page(key, self.made[key].widget)
            self._session.window.show_page(key)
        self.made[key].refresh()

    def put_away(self) -> None:
        """Leave no word on any page, and the Write page in front."""
        for page in self.made.values():
            page.put_away()
        self._session.window.show_page(WRITE)
        self.came_from = self.now = WRITE

"""Joins the page of drafts to the vaults and to the Write page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import Acknowledged, DraftLine, KeptDraft
from hatpeg.core.speech import mark
from hatpeg.keeping import pasts_of
from hatpeg.ui.desk import ELSEWHERE
from hatpeg.ui.drafts.controller import DraftsController
from hatpeg.ui.drafts.widget import DraftsPage

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.wiring.session import Session

ONE_MOMENT = mark("Your drafts are still being opened. One moment.")
LOCKED = mark("This hat is locked, so its drafts cannot be read now.")


class _Drawer:
    """The drafts of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @property
    def hat(self) -> Hat:
        """The hat that is worn."""
        return self._session.write.hat

    @property
    def is_kept(self) -> bool:
        """Whether this hat's drafts reach the disk."""
        stores = self._session.keeping.stores
        return stores is None or self.hat not in stores.session_only

    def accounts(self) -> Mapping[str, str]:
        """This hat's accounts in words, by their ids."""
        desk = self._session.desk
        nowhere = desk.networks[ELSEWHERE]
        return {
            each.id: Destination(each, desk.networks.get(each.network, nowhere)).title for each in desk.of(self.hat)
        }

    def lines(self, hat: Hat, words: str, most: int = 0) -> tuple[DraftLine, ...]:
        """The drafts that hold these words, without the one on the page while it is empty."""
        kept = self._session.keeping.drafts
        drafts = self._stores(hat).vaults[hat].drafts
        kept.finish()
        lines = drafts.search(words) if words.strip() else drafts.lines(most=most)
        blank = kept.current(hat) if kept.is_blank(hat) else ""
        return tuple(line for line in lines if line.id != blank) if blank else lines

    def read(self, hat: Hat, line: DraftLine) -> tuple[KeptDraft, tuple[Acknowledged, ...]]:
        """A draft, and the reasons given in it."""
        from hatpeg.store.taking_out import IS_GONE

        drafts = self._stores(hat).vaults[hat].drafts
        self._session.keeping.drafts.finish()
        kept = drafts.read(line.id)
        if kept is None:
            raise StoreUnavailable(IS_GONE)
        return kept, drafts.acknowledged(line.id)

    def lay_down(self, hat: Hat, draft: object) -> None:
        """Put it on the Write page, in front."""
        kept, reasons = draft if isinstance(draft, tuple) else (draft, ())
        if isinstance(kept, KeptDraft):
            self._session.drafting.lay_down(hat, kept, reasons)
            self._session.shell.show_page("write")

    def begin(self) -> None:
        """Put an empty draft on the Write page, in front."""
        self._session.shell.show_page("write")
        self._session.drafting.begin()

    def why_not_move(self, hat: Hat) -> str:
        """A sentence when the other hat cannot take a draft."""
        from hatpeg.store.taking_out import why_not_move

        stores = self._session.keeping.stores
        return why_not_move(stores, hat) if stores is not None else ONE_MOMENT

    def take_off(self, hat: Hat, line: DraftLine) -> None:
        """Leave nothing of a draft on the Write page."""
        self._session.drafting.take_off(hat, line.id)

    def delete(self, hat: Hat, line: DraftLine) -> object:
        """Delete a draft, and give all of it."""
        from hatpeg.store.taking_out import take_out

        return self._deleting(lambda stores: take_out(stores, hat, line), hat)

    def move(self, hat: Hat, line: DraftLine) -> object:
        """Keep a draft under the other hat, and there alone."""
        from hatpeg.store.taking_out import move

        return self._deleting(lambda stores: move(stores, hat, line), hat)

    def put_back(self, hat: Hat, taken: object) -> None:
        """Undo deleting."""
        from hatpeg.store.taking_out import TakenOut, put_back

        if isinstance(taken, TakenOut):
            put_back(self._stores(hat), hat, taken)

    def _deleting(self, act: Callable[[Stores], object], hat: Hat) -> object:
        stores, keeping = self._stores(hat), self._session.keeping
        keeping.drafts.finish()
        taken = act(stores)
        keeping.has_deleted = True
        keeping.remembered.emit(pasts_of(stores))  # comes to the rules before the draft comes to the page
        return taken

    def _stores(self, hat: Hat) -> Stores:
        stores = self._session.keeping.stores
        if stores is None:
            raise StoreUnavailable(ONE_MOMENT)
        if hat not in stores.vaults:
            raise StoreUnavailable(LOCKED)
        return stores


class DraftsOnDesk:
    """The page of drafts of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = DraftsPage(session.look)
        self.controller = DraftsController(self.widget, _Drawer(session), parent=session)
        self.controller.said.connect(session.window.announcer.say)
        session.write.destination_changed.connect(self._on_destination_changed)

    def refresh(self) -> None:
        """Show the drafts as they are now."""
        self.controller.show()

    def put_away(self) -> None:
        """Leave no word of a draft on the page."""
        self.controller.put_away()

    def _on_destination_changed(self) -> None:
        """The list is of the hat that is worn, also while it is shown."""
        if self._session.locking.is_shown:
            return
        if self.widget.isVisible():
            self.controller.show()
        elif self.controller.state.hat is not self._session.write.hat:
            self.controller.put_away()

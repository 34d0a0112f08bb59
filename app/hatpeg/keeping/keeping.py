"""Locks and unlocks what is kept, moves it, destroys it, and looks after it, all beside the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.speech import mark, say
from hatpeg.keeping.drafts import DraftKeeping, OnPage
from hatpeg.ui.errands import Errands

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores

NOT_PROVEN = mark(
    "Your work hat is locked away, but not everything of it could be removed. It is tried again at the next start."
)
NOT_SOUND = mark("Something you saved could not be read. Hatpeg mends it the next time it starts. Keep working.")
NOT_OPENED = mark("This could not be opened for now. Nothing was changed. Try again.")
BACKED_UP, EXPORTED = mark("The backup is written."), mark("The drafts are written.")
REMOVED = mark("There is no passphrase any more. Nothing is locked from now on.")
FIRST_CARE = 60_000
"""Milliseconds after opening: by then nobody waits for anything any more."""


class Keeping(QObject):
    """Holds the stores of both hats.

    ``opened`` carries :class:`Stores` when a passphrase fitted or was set, ``refused`` a sentence and the seconds to
    wait, ``locked`` comes when everything is locked up, ``troubled`` carries a sentence when something could not be
    written. ``remembered`` carries what the rules may know of earlier drafts, by hat, when that has changed.
    ``replacing`` tells that nothing can be written for a moment: then ``replaced`` carries the stores after a backup
    was put in place or a hat handed back, or ``left_as_it_was`` comes. ``erased`` tells that nothing is left.
    """

    opened = Signal(object)
    passphrase_removed = Signal()
    refused = Signal(str, float)
    locked = Signal()
    troubled = Signal(str)
    remembered = Signal(object)
    replacing = Signal()
    left_as_it_was = Signal()
    replaced = Signal(object)
    erased = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stores: Stores | None = None
        self.has_passphrase = False
        self.has_deleted = False
        """Whether drafts were deleted that the copies beside the vaults still hold."""
        self.drafts = DraftKeeping(lambda: self.stores, self)
        self.drafts.troubled.connect(self.troubled)
        self.drafts.remembered.connect(self.remembered)
        self._errands = Errands(self, NOT_OPENED)
        self._care = QTimer(self, singleShot=True, interval=FIRST_CARE)
        self._care.timeout.connect(self.look_after)

    def take(self, stores: Stores) -> None:
        """Hold these stores from now on."""
        self.stores = stores
        self.has_passphrase = self.has_passphrase or bool(stores.locked)
        self.drafts.begin()
        self._care.start()

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase is wanted before anything can be shown."""
        return self.stores is not None and bool(self.stores.locked)

    def lock(self) -> None:
        """Write what is not written yet, and close every hat that a passphrase opens."""
        from hatpeg.store.opening import lock_up

        stores = self.stores
        if stores is None or not self.has_passphrase or self.is_locked:
            return

        def work() -> object:
            self.drafts.finish()
            self._renew_copies(stores)
            return lock_up(stores)

        self._errands.run(work, self._on_locked)

    def unlock(self, passphrase: str) -> None:
        """Open what this passphrase opens."""
        from hatpeg.store.passphrase import unlock

        stores = self.stores
        if stores is not None:
            self._errands.run(lambda: unlock(stores, passphrase), self._on_unlocked)

    def set_passphrase(self, passphrase: str, current: str = "") -> None:
        """Put both hats under a new passphrase, in place of ``current`` where there is one."""
        from hatpeg.store.passphrase import set_passphrase

        stores = self.stores
        if stores is not None:
            self._errands.run(lambda: set_passphrase(stores, passphrase, current=current), self._on_passphrase_set)

    def remove_passphrase(self, current: str) -> None:
        """Put both hats under no passphrase any more; ``current`` is the one they are under."""
        from hatpeg.store.passphrase import remove_passphrase

        stores = self.stores
        if stores is not None:
            self._errands.run(lambda: remove_passphrase(stores, current), self._on_passphrase_removed)

    def back_up(self, file: Path, passphrase: str) -> None:
        """Write both hats into one encrypted file."""
        from hatpeg.store.backup import back_up

        self._tell_of(lambda stores: back_up(stores, file, passphrase), BACKED_UP)

    def restore(self, file: Path, passphrase: str, current: str = "") -> None:
        """Put a backup in place of what is kept now."""
        from hatpeg.store.backup import restore

        stores = self.stores
        if stores is not None and not self.is_locked:
            self.replacing.emit()
            before = self.drafts.let_go()
            self._errands.run(
                lambda: restore(stores, file, passphrase, current=current), partial(self._on_replaced, before)
            )

    def export(self, hat: Hat, file: Path) -> None:
        """Write a hat's drafts as text that anybody can read."""
        from hatpeg.store.export import export_drafts

        self._tell_of(lambda stores: export_drafts(stores.vaults[hat], file), EXPORTED)

    def hand_back(self) -> None:
        """Destroy the work hat, and leave Personal untouched."""
        from hatpeg.store.shredding import hand_back

        stores = self.stores
        if stores is None or self.is_locked or stores.keys is None:
            return
        self.replacing.emit()
        before = self.drafts.let_go()

        def work() -> object:
            with self.drafts.still():  # else Personal would not be bit for bit what it was
                after, proof = hand_back(stores)
            return after if proof.is_proven else HatpegError(NOT_PROVEN)

        self._errands.run(work, partial(self._on_replaced, before))

    def erase(self) -> None:
        """Destroy everything that is kept; ``erased`` comes when nothing is left."""
        from hatpeg.store.shredding import erase_everything

        stores = self.stores
        if stores is None or stores.keys is None:
            return
        self.drafts.let_go()
        self.stores = None
        self._errands.run(lambda: erase_everything(stores), lambda _gone: self.erased.emit())

    def _tell_of(self, work: Callable[[Stores], object], done: str) -> None:
        stores = self.stores
        if stores is None or self.is_locked:
            return

        def finished(outcome: object) -> None:
            self.troubled.emit(outcome.sentence if isinstance(outcome, HatpegError) else done)

        def whole() -> object:
            self.drafts.finish()
            return work(stores)

        self._errands.run(whole, finished)

    def _on_replaced(self, before: OnPage, outcome: object) -> None:
        from hatpeg.store.passphrase import NoMatch

        if isinstance(outcome, NoMatch | HatpegError):
            self.drafts.take_up(before)
            self.left_as_it_was.emit()
            self.troubled.emit(outcome.sentence)
            return
        self._hold(outcome)
        self.replaced.emit(self.stores)

    def look_after(self) -> None:
        """Look through every vault that is open, and renew the copy it is mended from."""
        stores = self.stores
        if stores is not None:
            self._errands.run(lambda: _are_sound(stores), self._on_looked_after)

    def _on_looked_after(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)
        elif not outcome:
            self.troubled.emit(NOT_SOUND)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done that is not over yet."""
        return self._errands.is_busy or self.drafts.is_busy

    def hand_over(self) -> Stores | None:
        """Write what is not written yet, and let go of the stores without closing them."""
        self._care.stop()
        self._errands.call_off()
        self.drafts.close()
        stores, self.stores = self.stores, None
        return stores

    def close(self) -> None:
        """Write what is not written yet, leave nothing of what was deleted, and let go of everything."""
        self._care.stop()
        self._errands.call_off()
        self.drafts.close()
        if self.stores is not None:
            self._renew_copies(self.stores)
            self.stores.close()
        self.stores = None

    def _renew_copies(self, stores: Stores) -> None:
        """Leave nothing of what was deleted in the copies that vaults are mended from."""
        if self.has_deleted:
            self.has_deleted = False
            with suppress(HatpegError, OSError):
                for vault in stores.vaults.values():
                    vault.photos.forget_unused()
                _are_sound(stores)

    def _on_locked(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)
            return
        self._hold(outcome)
        self.drafts.let_go()
        self.locked.emit()

    def _on_unlocked(self, outcome: object) -> None:
        from hatpeg.store.passphrase import NoMatch

        if isinstance(outcome, NoMatch):
            self.refused.emit(outcome.sentence, outcome.seconds)
        elif isinstance(outcome, HatpegError):
            self.refused.emit(outcome.sentence, 0.0)
        else:
            self._hold(outcome)
            self.opened.emit(self.stores)

    def _on_passphrase_set(self, outcome: object) -> None:
        from hatpeg.store.passphrase import NoMatch

        if isinstance(outcome, NoMatch | HatpegError):
            self.refused.emit(outcome.sentence, 0.0)
            return
        self._hold(outcome)
        self.has_passphrase = True
        self.opened.emit(self.stores)

    def _on_passphrase_removed(self, outcome: object) -> None:
        from hatpeg.store.passphrase import NoMatch

        if isinstance(outcome, NoMatch | HatpegError):
            self.refused.emit(outcome.sentence, 0.0)
            return
        self._hold(outcome)
        self.has_passphrase = False
        self.passphrase_removed.emit()
        self.troubled.emit(say(REMOVED))

    def _hold(self, outcome: object) -> None:
        from hatpeg.store.stores import Stores

        if isinstance(outcome, Stores):
            self.stores = outcome


def _are_sound(stores: Stores) -> bool:
    """Look through the vaults that are open; whether every page of them is as it was written."""
    answers = [vault.look_after() for vault in stores.vaults.values()]
    return all(answers)

"""Keeps drafts while they are typed, and locks and unlocks what is kept; what takes time is done beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.history import LONGEST_NAME, HistoryLine, Outcome
from hatpeg.core.kept import KeptDraft
from hatpeg.core.past import Past
from hatpeg.core.verdict import Verdict
from hatpeg.ui.errand import Errand

if TYPE_CHECKING:
    from hatpeg.store.autosave import Autosave
    from hatpeg.store.stores import Stores

CURRENT = "draft being written"
"""The setting that holds the id of the draft that lies on the page."""
NOT_PROVEN = (
    "Your work hat is locked away, but not everything of it could be removed. It is tried again at the next start."
)
FAILED = "This could not be opened for now. Nothing was changed. Try again."


def pasts_of(stores: Stores) -> Mapping[Hat, Past]:
    """What the rules may know of earlier drafts, by hat; of a hat that cannot tell, nothing."""
    from hatpeg.store.echoes import past_of

    found: dict[Hat, Past] = {}
    for hat in stores.vaults:
        with suppress(HatpegError):
            found[hat] = past_of(stores, hat)
    return found


class Keeping(QObject):
    """Holds the stores of both hats.

    ``opened`` carries :class:`Stores` when a passphrase fitted or was set, ``refused`` a sentence and the seconds to
    wait, ``locked`` comes when everything is locked up, ``troubled`` carries a sentence when something could not be
    written. ``remembered`` carries what the rules may know of earlier drafts, by hat, when that has changed;
    ``replaced`` the stores after a backup was put in place or a hat handed back, ``erased`` that nothing is left.
    """

    opened = Signal(object)
    refused = Signal(str, float)
    locked = Signal()
    troubled = Signal(str)
    remembered = Signal(object)
    replaced = Signal(object)
    erased = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stores: Stores | None = None
        self.has_passphrase = False
        self._autosave: Autosave | None = None
        self._drafts: dict[Hat, str] = {}
        self._errands: list[Errand] = []

    def take(self, stores: Stores) -> None:
        """Hold these stores from now on."""
        from hatpeg.store.autosave import Autosave

        self.stores = stores
        self.has_passphrase = self.has_passphrase or bool(stores.locked)
        self._drafts.clear()
        if self._autosave is None:
            self._autosave = Autosave(self.troubled.emit)

    @property
    def is_locked(self) -> bool:
        """Whether a passphrase is wanted before anything can be shown."""
        return self.stores is not None and bool(self.stores.locked)

    def texts(self) -> Mapping[Hat, KeptDraft]:
        """The draft of each hat that lay on the page when it was last closed or locked."""
        found: dict[Hat, KeptDraft] = {}
        for hat, vault in (self.stores.vaults if self.stores else {}).items():
            try:
                kept = vault.drafts.read(vault.setting(CURRENT))
            except HatpegError as problem:
                self.troubled.emit(problem.sentence)
                continue
            if kept is not None and kept.text:
                found[hat], self._drafts[hat] = kept, kept.id
        return found

    def note(self, draft: Draft) -> None:
        """Take in a draft as it is now; it is written beside the window."""
        hat = draft.account.hat
        vault = self.stores.vaults.get(hat) if self.stores else None
        if vault is None or self._autosave is None:
            return
        try:
            if hat not in self._drafts:
                if not draft.text:
                    return
                self._drafts[hat] = vault.drafts.new_id()
                vault.save_setting(CURRENT, self._drafts[hat])
        except HatpegError as problem:
            self.troubled.emit(problem.sentence)
            return
        kept = KeptDraft(self._drafts[hat], draft.text, draft.account.id, is_reply=draft.is_reply)
        self._autosave.note(vault.drafts, kept)

    def record(self, draft: Draft, verdict: Verdict) -> None:
        """Note that a draft was let out: a line of history without a word of it, and the kinds of details it held."""
        stores = self.stores
        hat = draft.account.hat
        if stores is None or hat not in stores.vaults:
            return
        name = self._drafts.get(hat, "")
        line = HistoryLine(
            datetime.now().astimezone(),
            hat,
            draft.account.name[:LONGEST_NAME],
            Outcome.WITH_NOTES if verdict.findings else Outcome.CLEAR,
            tuple(dict.fromkeys(finding.rule for finding in verdict.findings)),
            photos=len(draft.photos),
        )

        def work() -> object:
            from hatpeg.store.echoes import remember

            stores.vaults[hat].history.add(line)
            if name:
                remember(stores, hat, name, draft.text, verdict.details)
            return pasts_of(stores)

        self._run(work, self._on_recorded)

    def _on_recorded(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)
        else:
            self.remembered.emit(outcome)

    def lock(self) -> None:
        """Write what is not written yet, and close every hat that a passphrase opens."""
        from hatpeg.store.opening import lock_up

        stores = self.stores
        if stores is None or not self.has_passphrase or self.is_locked:
            return

        def work() -> object:
            if self._autosave is not None:
                self._autosave.finish()
            return lock_up(stores)

        self._run(work, self._on_locked)

    def unlock(self, passphrase: str) -> None:
        """Open what this passphrase opens."""
        from hatpeg.store.passphrase import unlock

        stores = self.stores
        if stores is not None:
            self._run(lambda: unlock(stores, passphrase), self._on_unlocked)

    def set_passphrase(self, passphrase: str, current: str = "") -> None:
        """Put both hats under a new passphrase, in place of ``current`` where there is one."""
        from hatpeg.store.passphrase import set_passphrase

        stores = self.stores
        if stores is not None:
            self._run(lambda: set_passphrase(stores, passphrase, current=current), self._on_passphrase_set)

    def back_up(self, file: Path, passphrase: str) -> None:
        """Write both hats into one encrypted file."""
        from hatpeg.store.backup import back_up

        self._tell_of(lambda stores: back_up(stores, file, passphrase), "The backup is written.")

    def restore(self, file: Path, passphrase: str, current: str = "") -> None:
        """Put a backup in place of what is kept now."""
        from hatpeg.store.backup import restore

        stores = self.stores
        if stores is not None and not self.is_locked:
            self._drafts.clear()
            self._run(lambda: restore(stores, file, passphrase, current=current), self._on_replaced)

    def export(self, hat: Hat, file: Path) -> None:
        """Write a hat's drafts as text that anybody can read."""
        from hatpeg.store.export import export_drafts

        self._tell_of(lambda stores: export_drafts(stores.vaults[hat], file), "The drafts are written.")

    def hand_back(self) -> None:
        """Destroy the work hat, and leave Personal untouched."""
        from hatpeg.store.shredding import hand_back

        stores = self.stores
        if stores is None or self.is_locked or stores.keys is None:
            return
        self._drafts.pop(Hat.PROFESSIONAL, None)

        def work() -> object:
            after, proof = hand_back(stores)
            return after if proof.is_proven else HatpegError(NOT_PROVEN)

        self._run(work, self._on_replaced)

    def erase(self) -> None:
        """Destroy everything that is kept; ``erased`` comes when nothing is left."""
        from hatpeg.store.shredding import erase_everything

        stores = self.stores
        if stores is None or stores.keys is None:
            return
        self._drafts.clear()
        self.stores = None
        self._run(lambda: erase_everything(stores), lambda _gone: self.erased.emit())

    def _tell_of(self, work: Callable[[Stores], object], done: str) -> None:
        stores = self.stores
        if stores is None or self.is_locked:
            return

        def finished(outcome: object) -> None:
            self.troubled.emit(outcome.sentence if isinstance(outcome, HatpegError) else done)

        def whole() -> object:
            if self._autosave is not None:
                self._autosave.finish()
            return work(stores)

        self._run(whole, finished)

    def _on_replaced(self, outcome: object) -> None:
        from hatpeg.store.passphrase import NoMatch

        if isinstance(outcome, NoMatch | HatpegError):
            self.troubled.emit(outcome.sentence)
            return
        self._hold(outcome)
        self.replaced.emit(self.stores)

    def close(self) -> None:
        """Write what is not written yet, and let go of everything."""
        for errand in self._errands:
            errand.call_off()
        if self._autosave is not None:
            self._autosave.close()
        if self.stores is not None:
            self.stores.close()
        self.stores, self._autosave = None, None

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        def guarded() -> object:
            try:
                return work()
            except HatpegError as problem:
                return problem
            except Exception:  # noqa: BLE001 - whatever it is, the person must hear of it, and nothing is opened
                return HatpegError(FAILED)

        errand = Errand(guarded, self)
        errand.done.connect(done)
        self._errands = [*self._errands[-3:], errand]
        errand.start()

    def _on_locked(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)
            return
        self._hold(outcome)
        self._drafts.clear()
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

    def _hold(self, outcome: object) -> None:
        from hatpeg.store.stores import Stores

        if isinstance(outcome, Stores):
            self.stores = outcome

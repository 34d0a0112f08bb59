"""Keeps the draft that lies on the page for each hat, as it changes; and what is remembered of it without its words."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from threading import Lock
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.history import LONGEST_NAME, HistoryLine, Outcome
from hatpeg.core.kept import Acknowledged, KeptDraft
from hatpeg.core.past import Past
from hatpeg.core.second_look.answering import SECOND_LOOK
from hatpeg.core.verdict import Verdict
from hatpeg.ui.errands import Errands

if TYPE_CHECKING:
    from hatpeg.store.autosave import Autosave
    from hatpeg.store.stores import Stores
    from hatpeg.store.vault import Vault

CURRENT = "draft being written"
"""The setting that holds the id of the draft that lies on the page."""


def pasts_of(stores: Stores) -> Mapping[Hat, Past]:
    """What the rules may know of earlier drafts, by hat; of a hat that cannot tell, nothing."""
    from hatpeg.store.echoes import past_of

    found: dict[Hat, Past] = {}
    for hat in stores.vaults:
        with suppress(HatpegError):
            found[hat] = past_of(stores, hat)
    return found


def _outcome(verdict: Verdict, reasons: Collection[Acknowledged]) -> Outcome:
    if any(reason.rule == SECOND_LOOK for reason in reasons):
        return Outcome.SECOND_LOOK
    return Outcome.WITH_NOTES if verdict.findings else Outcome.CLEAR


class OnPage(NamedTuple):
    """Which drafts lie on the page, and what was last noted of each."""

    ids: Mapping[Hat, str]
    noted: Mapping[Hat, KeptDraft]


class DraftKeeping(QObject):
    """Knows which draft of each hat lies on the page, and has it written beside the window.

    ``troubled`` carries a sentence when something could not be written, ``remembered`` what the rules may know of
    earlier drafts, by hat, when that has changed.
    """

    troubled = Signal(str)
    remembered = Signal(object)

    def __init__(self, stores: Callable[[], Stores | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stores = stores
        self._autosave: Autosave | None = None
        self._ids: dict[Hat, str] = {}
        self._noted: dict[Hat, KeptDraft] = {}
        self._errands = Errands(self)
        self._turn = Lock()
        self._unsaved: dict[Hat, tuple[Vault, str]] = {}
        """Which draft lies on the page, where that is not written yet."""
        self._is_at_rest = True
        """Whether what lies on the page is nobody's draft for a while."""

    def begin(self) -> None:
        """Write into the stores there are now; no draft lies on the page yet."""
        from hatpeg.store.autosave import Autosave

        self.let_go()
        self._is_at_rest = False
        if self._autosave is None:
            self._autosave = Autosave(self.troubled.emit)

    # --- the draft on the page ---------------------------------------------------------------------------

    def texts(self) -> Mapping[Hat, KeptDraft]:
        """The draft of each hat that lay on the page when it was last closed or locked."""
        found: dict[Hat, KeptDraft] = {}
        for hat, vault in self._vaults().items():
            try:
                kept = vault.drafts.read(vault.setting(CURRENT))
            except HatpegError as problem:
                self.troubled.emit(problem.sentence)
                continue
            if kept is not None:
                self._ids[hat], self._noted[hat] = kept.id, kept
                if kept.text or kept.photos:
                    found[hat] = kept
        return found

    def reasons(self) -> Mapping[Hat, Collection[Acknowledged]]:
        """The reasons given in the draft of each hat that lies on the page."""
        vaults = self._vaults()
        found: dict[Hat, Collection[Acknowledged]] = {}
        for hat, name in self._ids.items():
            with suppress(HatpegError):  # a reason that cannot be read is asked for again
                found[hat] = vaults[hat].drafts.acknowledged(name) if hat in vaults else ()
        return found

    def current(self, hat: Hat) -> str:
        """The id of the draft on the page; empty before its first word."""
        return self._ids.get(hat, "")

    def is_blank(self, hat: Hat) -> bool:
        """Whether the draft on the page is kept, and has no words left in it."""
        noted = self._noted.get(hat)
        return noted is not None and not noted.text and not noted.photos

    def note(self, draft: Draft, checked: str = "") -> None:
        """Take in a draft as it is now; it is written beside the window. ``checked`` is the decision on it, if any."""
        hat = draft.account.hat
        vault = self._vaults().get(hat)
        if vault is None or self._autosave is None or self._is_at_rest:
            return
        if hat not in self._ids:
            if not draft.text and not draft.photos:
                return
            self._ids[hat] = vault.drafts.new_id()
            self._save_current(hat)
        before = self._noted.get(hat)
        kept = KeptDraft(self._ids[hat], draft.text, draft.account.id, draft.photos, draft.is_reply, checked)
        if before is not None and replace(kept, checked="") == replace(before, checked=""):
            kept = replace(kept, checked=checked or before.checked)
            if kept == before:
                return
        self._noted[hat] = kept
        self._autosave.note(vault.drafts, kept)
        if before is not None and before.text and (not kept.text or kept.account != before.account):
            self._forget_reasons(vault, kept.id)

    def put_down(self, hat: Hat, kept: KeptDraft | None = None) -> None:
        """Another draft lies on the page from now on, or an empty page. One that was left without words is deleted."""
        left, was_blank = self._ids.pop(hat, ""), self.is_blank(hat)
        self._noted.pop(hat, None)
        if kept is not None:
            self._ids[hat], self._noted[hat] = kept.id, kept
        self._save_current(hat)
        vault = self._vaults().get(hat)
        if left and was_blank and vault is not None:
            self.stop_writing(hat, left)
            self._run(lambda: self._finished(lambda: vault.drafts.delete((left,))), self._on_done)

    def stop_writing(self, hat: Hat, name: str) -> None:
        """Write no more of a draft that is about to be deleted or moved."""
        vault = self._vaults().get(hat)
        if vault is not None and self._autosave is not None:
            self._autosave.forget(vault.drafts, name)

    def let_go_of(self, hat: Hat) -> None:
        """The draft of one hat lies on the page no more; its next word begins another."""
        self._ids.pop(hat, None)
        self._noted.pop(hat, None)
        self._save_current(hat)

    def let_go(self) -> OnPage:
        """No draft lies on the page any more: what is laid on it next is not written into the drafts before."""
        before = OnPage(self._ids, self._noted)
        self._ids, self._noted, self._is_at_rest = {}, {}, True
        return before

    def take_up(self, before: OnPage) -> None:
        """Go on with the drafts that were let go: they are still the ones on the page."""
        self._ids, self._noted, self._is_at_rest = dict(before.ids), dict(before.noted), False

    # --- what is remembered ------------------------------------------------------------------------------

    def keep_reason(self, hat: Hat, reason: Acknowledged) -> None:
        """Keep why something was left in the draft on the page."""
        self._with_draft(hat, lambda vault, name: vault.drafts.acknowledge(name, reason))

    def take_back_reason(self, hat: Hat, reason: Acknowledged) -> None:
        """Forget a reason."""
        self._with_draft(hat, lambda vault, name: vault.drafts.take_back(name, reason))

    def forget_reasons(self, hat: Hat) -> None:
        """Forget every reason given in the draft on the page: it is another one now, or for somebody else."""
        vault, name = self._vaults().get(hat), self._ids.get(hat, "")
        if vault is not None and name:
            self._forget_reasons(vault, name)

    def record(
        self, draft: Draft, verdict: Verdict, reasons: Collection[Acknowledged] = (), *, is_on_page: bool = True
    ) -> None:
        """Note that a draft was let out: a line of history without a word of it, and the kinds of details it held.

        Of one that was never on the page, no sentence is remembered either.
        """
        stores, hat = self._stores(), draft.account.hat
        if stores is None or hat not in stores.vaults:
            return
        name = self._ids.get(hat, "") if is_on_page else ""
        line = HistoryLine(
            datetime.now().astimezone(),
            hat,
            draft.account.name[:LONGEST_NAME],
            _outcome(verdict, reasons),
            tuple(dict.fromkeys(finding.rule for finding in verdict.findings)),
            tuple(dict.fromkeys(reason.code for reason in reasons)),
            photos=len(draft.photos),
        )

        def work() -> object:
            from hatpeg.store.echoes import remember

            stores.vaults[hat].history.add(line)
            if name:
                self.finish()
                remember(stores, hat, name, draft.text, verdict.details)
            elif not is_on_page:
                stores.vaults[hat].remembered.add_details(verdict.details)
            return pasts_of(stores)

        self._run(work, self._on_recorded)

    def leave(self, hat: Hat) -> None:
        """Leave the digests of a draft's long sentences for the other hat, where they might be pasted next."""
        stores, noted = self._stores(), self._noted.get(hat)
        if stores is None or noted is None or hat not in stores.vaults:
            return

        def work() -> object:
            from hatpeg.store.echoes import remember

            self.finish()
            with suppress(HatpegError):  # it is left the next time; the draft itself is kept
                remember(stores, hat, noted.id, noted.text)
            return pasts_of(stores)

        self._run(work, self._on_recorded)

    def finish(self) -> bool:
        """Wait until all is written, beside the window; tells whether it is."""
        with suppress(HatpegError):  # an errand says so
            self._write_current()
        return self._autosave is None or self._autosave.finish()

    @property
    def is_busy(self) -> bool:
        """Whether something is being done that is not over yet."""
        return self._errands.is_busy

    def close(self) -> None:
        """Write what is not written yet."""
        self._errands.call_off()
        self.finish()
        if self._autosave is not None:
            self._autosave.close()
        self._autosave = None

    @contextmanager
    def still(self) -> Iterator[None]:
        """Everything is written, and nothing of a draft is begun until this is over. Not in the window's thread."""
        with self._turn:
            self.finish()
            yield

    # --- inside ------------------------------------------------------------------------------------------

    def _run(self, work: Callable[[], object], done: Callable[[object], None]) -> None:
        """Do one thing after the other, and none in stores that were replaced or closed before its turn."""
        stores = self._stores()

        def in_turn() -> object:
            with self._turn:
                return work()

        def told(outcome: object) -> None:
            if self._stores() is stores:
                done(outcome)

        self._errands.run(in_turn, told)

    def _vaults(self) -> Mapping[Hat, Vault]:
        stores = self._stores()
        return stores.vaults if stores is not None else {}

    def _save_current(self, hat: Hat) -> None:
        vault = self._vaults().get(hat)
        if vault is not None:
            self._unsaved[hat] = vault, self._ids.get(hat, "")
            self._run(self._write_current, self._on_done)

    def _write_current(self) -> None:
        """Write which draft lies on the page of each hat, as it holds by now."""
        for hat in Hat:
            vault, name = self._unsaved.pop(hat, (None, ""))
            if vault is not None:
                vault.save_setting(CURRENT, name)

    def _with_draft(self, hat: Hat, act: Callable[[Vault, str], None]) -> None:
        """Do something with a draft once it is written."""
        vault, name = self._vaults().get(hat), self._ids.get(hat, "")
        if vault is not None and name:
            self._run(lambda: self._finished(lambda: act(vault, name)), self._on_done)

    def _finished(self, act: Callable[[], None]) -> None:
        self.finish()
        act()

    def _forget_reasons(self, vault: Vault, name: str) -> None:
        def forget() -> None:
            for reason in vault.drafts.acknowledged(name):
                vault.drafts.take_back(name, reason)

        self._run(forget, self._on_done)

    def _on_done(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)

    def _on_recorded(self, outcome: object) -> None:
        if isinstance(outcome, HatpegError):
            self.troubled.emit(outcome.sentence)
        else:
            self.remembered.emit(outcome)

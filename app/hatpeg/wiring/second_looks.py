"""Joins second looks to the window: the button under the draft, the sheet, the gate, and what is kept in the vault."""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.kept import Acknowledged
from hatpeg.core.lifting import standing
from hatpeg.core.second_look.answering import SECOND_LOOK, Allowance, LookedAt
from hatpeg.core.second_look.asking import Why, may_be_asked
from hatpeg.core.second_look.reviewer import code_of
from hatpeg.core.speech import say
from hatpeg.core.verdict import Verdict
from hatpeg.ui.errands import Errands
from hatpeg.ui.second_look.state import (
    ANSWER_FILES,
    ANSWER_TAKEN,
    NOBODY,
    NOT_NEEDED,
    OPEN_ANSWER,
    OTHER_DRAFT,
    REVIEW_FILES,
    REVIEW_NAME,
    SAVE_FILE,
    SAVED,
    SecondLookState,
)
from hatpeg.wiring.looks import Asking, Known, Looks, utc_now

if TYPE_CHECKING:
    from hatpeg.core.policy import Policy
    from hatpeg.store.vault import Vault
    from hatpeg.ui.second_look.widget import SecondLookSheet
    from hatpeg.wiring.session import Session

NOTHING_KNOWN = Known()


class SecondLooks(QObject):
    """The second looks of one session. What the page asks is answered from what was read beforehand."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.known = NOTHING_KNOWN
        self.looks = Looks(self._vault, lambda: session.engine.lexicon.organisation.reviewers, self._policy)
        self._errands = Errands(self)
        self.sheet: SecondLookSheet | None = None

    def begin(self) -> None:
        """Listen to the rest of the session, which is there by now."""
        session = self._session
        session.page.second_look_asked.connect(self.ask)
        session.settled.connect(self.read_again)
        session.keeping.opened.connect(self.read_again)
        session.applied.connect(self.read_again)
        session.left.connect(self.put_away)

    # --- what the Write page asks ------------------------------------------------------------------------

    def may_be_asked(self, draft: Draft, verdict: Verdict | None, reasons: Collection[Acknowledged]) -> bool:
        """Whether somebody else could allow something of this draft."""
        if verdict is None or not self.known.reviewers or not may_be_asked(draft, verdict):
            return False
        shown = self.looks.shown(draft, _stopping(draft, verdict, reasons))
        return any(each.can_be_allowed for each in shown)

    def looked_at(self, draft: Draft) -> LookedAt | None:
        """What somebody else allowed of exactly this draft, as of now."""
        if not self.known.allowances:
            return None
        fingerprint, now = draft.fingerprint, utc_now()
        found = next((each for each in self.known.allowances if each.holds(fingerprint, now)), None)
        return LookedAt(found, now) if found is not None else None

    def use(self, name: str) -> bool:
        """Use an allowance up, on the disk, before anything is copied by it."""
        try:
            is_used = self.looks.use(name)
        except HatpegError as problem:
            self._session.shell.show_problem(problem.sentence)
            return False
        self.read_again()
        return is_used

    @staticmethod
    def codes(looked_at: LookedAt) -> tuple[Acknowledged, ...]:
        """Why it was OK and a code for who looked, for the history."""
        allowance = looked_at.allowance
        told = (allowance.reason, code_of(allowance.reviewer))
        return tuple(Acknowledged(SECOND_LOOK, code) for code in told if code)

    # --- asking ------------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Bring up the sheet for the draft on the page."""
        write, announcer = self._session.write, self._session.window.announcer
        draft, verdict = write.draft(), write.verdict
        if self.sheet is not None:
            return
        if not self.known.reviewers and draft.account.hat is Hat.PROFESSIONAL:
            announcer.say(say(NOBODY))
            return
        if verdict is None or not self.may_be_asked(draft, verdict, write.reasons_of(write.hat)):
            announcer.say(say(NOT_NEEDED))
            return
        from hatpeg.ui.second_look.widget import SecondLookSheet

        findings = _stopping(draft, verdict, write.reasons_of(write.hat))
        state = SecondLookState(self.looks.shown(draft, findings), self.known.reviewers)
        self.sheet = sheet = SecondLookSheet(self._session.look, state, self._session.window)
        asking = _Asking(draft, findings, state)
        sheet.allow_asked.connect(lambda *told: self._on_allow(sheet, asking.of(*told[:3]), told[3]))
        sheet.file_asked.connect(lambda *told: self._on_file(sheet, asking.of(*told)))
        sheet.answer_asked.connect(lambda: self.open_answer(sheet))
        sheet.finished.connect(self._on_finished)
        sheet.open()

    def _on_finished(self) -> None:
        if self.sheet is not None:
            self.sheet.passphrase.clear()
        self.sheet = None
        self._session.page.editor.setFocus()

    def _on_allow(self, sheet: SecondLookSheet, asking: Asking, passphrase: str) -> None:
        sheet.be_busy()
        self._do(sheet, lambda: self.looks.ask_here(asking, passphrase), self._taken)

    def _on_file(self, sheet: SecondLookSheet, asking: Asking) -> None:
        name, _ = QFileDialog.getSaveFileName(sheet, say(SAVE_FILE), REVIEW_NAME, say(REVIEW_FILES))
        if name:
            sheet.be_busy()
            self._do(
                sheet,
                lambda: self.looks.write_request(asking, Path(name)),
                lambda _made: say(SAVED),
            )

    def open_answer(self, sheet: SecondLookSheet | None = None) -> None:
        """Ask for the file of an answer, and take what it allows."""
        parent = sheet or self._session.window
        name, _ = QFileDialog.getOpenFileName(parent, say(OPEN_ANSWER), "", say(ANSWER_FILES))
        if name:
            if sheet is not None:
                sheet.be_busy()
            self._do(sheet, lambda: self.looks.read_answer_file(Path(name)), self._taken)

    def _taken(self, allowance: object) -> str:
        fits = isinstance(allowance, Allowance) and allowance.fingerprint == self._session.write.draft().fingerprint
        return say(ANSWER_TAKEN if fits else OTHER_DRAFT)

    def _do(self, sheet: SecondLookSheet | None, work: Callable[[], object], told: Callable[[object], str]) -> None:
        """Do something beside the window, then say what came of it, where it was asked for."""

        def both() -> object:
            return work(), self.looks.known()

        def done(outcome: object) -> None:
            if isinstance(outcome, HatpegError):
                self._refuse(sheet, outcome.sentence)
            elif isinstance(outcome, tuple):
                made, self.known = outcome
                if sheet is not None and sheet is self.sheet:
                    sheet.accept()
                self._session.write.show_again()
                self._session.shell.show_problem(told(made))

        self._errands.run(both, done)

    def _refuse(self, sheet: SecondLookSheet | None, sentence: str) -> None:
        if sheet is not None and sheet is self.sheet:
            sheet.tell(sentence)
            self._session.window.announcer.interrupt(sentence)
        else:
            self._session.shell.show_problem(sentence)

    # --- what is known -----------------------------------------------------------------------------------

    def read_again(self, _told: object = None) -> None:
        """Read beside the window who may look and what was allowed."""
        if self._vault() is not None:
            self._errands.run(self.looks.known, self._on_known)

    def put_away(self) -> None:
        """Know nothing, and leave no sheet: the window is locked or hidden."""
        if self.sheet is not None:
            self.sheet.reject()
        if self._session.keeping.has_passphrase:
            self._errands.call_off()
            self.known = NOTHING_KNOWN

    def _on_known(self, known: object) -> None:
        if isinstance(known, Known) and self._vault() is not None:
            self.known = known
            self._session.write.show_again()

    def _vault(self) -> Vault | None:
        stores = self._session.keeping.stores
        return stores.vaults.get(Hat.PROFESSIONAL) if stores is not None else None

    def _policy(self) -> Policy:
        return self._session.engine.policy


class _Asking:
    """What a sheet was brought up for, to be asked with what is chosen on it."""

    def __init__(self, draft: Draft, findings: tuple[Finding, ...], state: SecondLookState) -> None:
        self._draft, self._findings, self._state = draft, findings, state

    def of(self, why: str, words: str, person: int) -> Asking:
        return Asking(self._draft, self._findings, self._state.people[person], Why(why), words)


def _stopping(draft: Draft, verdict: Verdict, reasons: Collection[Acknowledged]) -> tuple[Finding, ...]:
    """The findings that keep the draft in, and that no reason lifts."""
    return standing(verdict.of(Severity.BLOCK), draft.text, reasons)

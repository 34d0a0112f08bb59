"""Has the draft checked as it is written, and keeps the last answer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from hatpeg.core.draft import Draft
from hatpeg.core.finding import Finding
from hatpeg.core.verdict import Verdict
from hatpeg.ui.checker import Checker
from hatpeg.ui.write.meanwhile import Meanwhile

SOON = 15
"""Milliseconds after a key before it is looked at: until then the letter is drawn, and nothing competes with that."""


class Checking(QObject):
    """One draft on the page, the verdict on it, and what is shown until there is one.

    ``first_look_taken`` tells that more can be shown. ``checked`` tells that a whole verdict on the draft as it is has
    come; it carries True when the same draft had one already, and only its offers are new.
    """

    first_look_taken = Signal()
    checked = Signal(bool)

    def __init__(self, checker: Checker, draft: Callable[[], Draft], parent: QObject) -> None:
        super().__init__(parent)
        self._checker, self._draft = checker, draft
        self.verdict: Verdict | None = None
        self._meanwhile = Meanwhile()
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._is_pasted = False
        self._soon.timeout.connect(lambda: self._submit(at_once=self._is_pasted))
        checker.checked.connect(self._on_checked)

    def soon(self, *, pasted: bool = False) -> None:
        """Check once the writer pauses; what was ``pasted`` as soon as it is drawn."""
        self._is_pasted = pasted
        self._soon.start()

    def now(self) -> None:
        """Check at once."""
        self._submit(at_once=True)

    def forget(self) -> None:
        """Know nothing of any draft."""
        self.verdict = None
        self._meanwhile = Meanwhile()

    def verdict_on(self, draft: Draft) -> Verdict | None:
        """The verdict, if it is on this very draft."""
        verdict = self.verdict
        return verdict if verdict is not None and verdict.fingerprint == draft.fingerprint else None

    def meanwhile(self, text: str) -> tuple[Finding, ...]:
        """What was found last and still stands in this text."""
        return self._meanwhile.shown.within(text)

    def _submit(self, *, at_once: bool = False) -> None:
        self._soon.stop()
        draft = self._draft()
        if draft.text.strip() or draft.photos:
            self._checker.submit(draft, at_once=at_once)

    def _on_checked(self, verdict: Verdict) -> None:
        draft = self._draft()
        if verdict.fingerprint != draft.fingerprint:
            return
        before = self.verdict_on(draft)
        if not verdict.is_first_look:
            self.verdict = verdict
            self._meanwhile = self._meanwhile.after_check(draft.text, verdict.findings)
            self.checked.emit(before is not None)
        elif before is None:
            # Whoever came back to a draft that is checked already keeps its verdict.
            self._meanwhile = self._meanwhile.after_first_look(draft.text, verdict.findings)
            self.first_look_taken.emit()

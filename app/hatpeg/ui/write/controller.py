"""Joins the Write page to the check, the gate and the clipboard. It decides nothing about what may go out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Rewrite
from hatpeg.core.gate import Gate, Reason, Refusal
from hatpeg.core.verdict import Verdict
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.write.meanwhile import Meanwhile
from hatpeg.ui.write.presenting import networks_beside, present
from hatpeg.ui.write.rewriting import apart, short
from hatpeg.ui.write.state import CardState, Change, Tone, WriteState
from hatpeg.ui.write.widget import WriteWidget
from hatpeg.ui.wrong_hat.state import WrongHatState, wrong_hat

SOON = 15
"""Milliseconds after a key before it is looked at: until then the letter is drawn, and nothing competes with that."""

Ask = Callable[[WrongHatState], str]
"""Asks whether a draft is under the right hat; gives ``switch``, ``keep`` or ``back``."""


class WriteController(QObject):
    """One desk, one editor, two hats whose drafts never mix.

    ``destination_changed`` carries the :class:`Destination` that everything on screen is shown from;
    ``said`` a sentence for a screen reader, ``called_out`` one that may interrupt it; ``draft_left_behind`` tells,
    after a switch of hats, whether the other hat has a draft of its own; ``rule_asked`` names a rule whose page is
    wanted; ``let_out`` carries the draft that was copied, and its verdict.
    """

    destination_changed = Signal(object)
    said = Signal(str)
    called_out = Signal(str)
    draft_left_behind = Signal(bool)
    rule_asked = Signal(str)
    let_out = Signal(object, object)

    def __init__(  # noqa: PLR0913 - each part is given by the wiring, none is looked up
        self,
        page: WriteWidget,
        checker: Checker,
        gate: Gate,
        clipboard: Clipboard,
        desk: Desk,
        *,
        hat: Hat = Hat.PROFESSIONAL,
        ask: Ask | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent or page)
        self._page, self._checker, self._gate, self._clipboard = page, checker, gate, clipboard
        self._desk, self._hat, self._ask = desk, hat, ask
        self._may_stay: set[str] = set()
        """Fingerprints of drafts that sound like the other hat, and were said to belong here."""
        self._verdict: Verdict | None = None
        self._meanwhile = Meanwhile()
        self._state: WriteState | None = None
        self._texts = dict.fromkeys(Hat, "")
        self._replies: set[Hat] = set()
        self._kept: dict[Hat, set[tuple[str, str]]] = {each: set() for each in Hat}
        self._changes: dict[Hat, tuple[Change, ...]] = dict.fromkeys(Hat, ())
        self._steps = 0
        self._is_rewriting = False
        self._current = 0
        self._copy_waits_for = ""
        self._is_copied = False
        self._spoken = ""
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._check)
        self._connect()
        self._show()

    def _connect(self) -> None:
        page = self._page
        page.editor.text_edited.connect(self._on_text_edited)
        page.editor.copy_asked.connect(self._on_copy_asked)
        page.copy_asked.connect(self._on_copy_asked)
        page.fix_asked.connect(self._on_fix_asked)
        page.fix_all_asked.connect(self._on_fix_all_asked)
        page.keep_asked.connect(self._on_keep_asked)
        page.rule_asked.connect(self._on_rule_asked)
        page.reply_chosen.connect(self._on_reply_chosen)
        page.undo_all_asked.connect(self._on_undo_all_asked)
        page.finding_focused.connect(self._on_finding_focused)
        self._checker.checked.connect(self._on_checked)
        self._clipboard.counting.connect(self._on_counting)
        self._clipboard.cleared.connect(self._on_cleared)
        self._clipboard.kept_in.connect(self._on_kept_in)
        self._clipboard.guard(page.editor.texts, page.editor)

    # --- what others ask ---------------------------------------------------------------------------------

    @property
    def hat(self) -> Hat:
        """The hat that is being worn."""
        return self._hat

    @property
    def destination(self) -> Destination:
        """Where the draft will go."""
        return self._desk.destination(self._hat)

    @property
    def state(self) -> WriteState | None:
        """What the page shows now."""
        return self._state

    def draft(self) -> Draft:
        """The draft as it is at this moment."""
        return self._desk.draft(self._page.editor.text(), self._hat, is_reply=self._hat in self._replies)

    def show_desk(self, desk: Desk) -> None:
        """Take other accounts or rules; everything is checked anew."""
        for hat in Hat:
            if desk.account(hat) != self._desk.account(hat):
                self._kept[hat].clear()
        self._desk = desk
        self._start_over()

    def choose_account(self, account_id: str) -> None:
        """Write for another account; one of the other hat switches hats."""
        account = next((each for each in self._desk.accounts if each.id == account_id), None)
        if account is None:
            return
        self._desk = self._desk.choosing(account_id)
        self._kept[account.hat].clear()
        if account.hat is self._hat:
            self._clipboard.clear()
            self._start_over()
            self.called_out.emit(self.destination.announcement)
        else:
            self.switch_hat()

    def switch_hat(self) -> None:
        """Put on the other hat. Its own draft comes up; the draft of this one stays where it is."""
        self._clipboard.clear()
        self._texts[self._hat] = self._page.editor.text()
        self._hat = self._hat.other
        # Its undo steps went when it was put away.
        self._changes[self._hat] = tuple(replace(change, undo_depth=0) for change in self._changes[self._hat])
        self._page.editor.set_text(self._texts[self._hat])
        self._start_over()
        self.called_out.emit(self.destination.announcement)
        self.draft_left_behind.emit(bool(self._texts[self._hat.other].strip()))

    def move_draft_here(self) -> None:
        """Bring the other hat's draft under this one, to be checked by its rules; a draft here goes the other way."""
        here, there = self._page.editor.text(), self._texts[self._hat.other]
        self._texts[self._hat.other] = here
        self._changes = dict.fromkeys(Hat, ())
        for kept in self._kept.values():
            kept.clear()
        self._page.editor.set_text(there)
        self._start_over()
        self.draft_left_behind.emit(False)

    def lay_out(self, texts: Mapping[Hat, str], replies: Iterable[Hat] = ()) -> None:
        """Put drafts on the page that were kept, in place of what is there; without any, everything is put away."""
        self._texts = {hat: texts.get(hat, "") for hat in Hat}
        self._replies = set(replies)
        self._changes = dict.fromkeys(Hat, ())
        for kept in self._kept.values():
            kept.clear()
        self._may_stay.clear()
        self._page.editor.set_text(self._texts[self._hat])
        self._start_over()

    def next_finding(self, step: int = 1) -> None:
        """Go to the next finding, or the one before with -1, and say what it is."""
        cards = self._state.cards if self._state else ()
        if cards:
            at = (self._current + step - 1) % len(cards) + 1 if self._current else (1 if step > 0 else len(cards))
            self._page.focus_finding(at)
            self._on_finding_focused(at)

    def fix_current(self) -> None:
        """Take the first wording of the finding that was gone to last, or of the first."""
        self._on_fix_asked(self._current or 1, 0)

    def keep_current(self) -> None:
        """Keep the finding that was gone to last, or the first, where it may be kept."""
        self._on_keep_asked(self._current or 1)

    # --- typing and checking -----------------------------------------------------------------------------

    def _on_text_edited(self, text: str) -> None:
        self._copy_waits_for = ""  # who writes on does not want the earlier text
        self._say_nothing_of_copying()
        if not text:
            self._replies.discard(self._hat)
            self._kept[self._hat].clear()
            self._changes[self._hat] = ()
        if not self._is_rewriting:
            self._forget_undone()
            self._steps = 0  # from here on, undoing would take away the caseworker's own words
        self._soon.start()
        self._show()

    def _forget_undone(self) -> None:
        """Leave out of "What you changed" what has been undone."""
        depth = self._page.editor.undo_depth
        self._changes[self._hat] = tuple(each for each in self._changes[self._hat] if each.undo_depth <= depth)

    def _check(self, *, at_once: bool = False) -> None:
        self._soon.stop()
        draft = self.draft()
        if draft.text.strip():
            self._checker.submit(draft, at_once=at_once)

    def _check_now(self) -> None:
        self._check(at_once=True)

    def _start_over(self) -> None:
        self._verdict = None
        self._meanwhile = Meanwhile()
        self._current = self._steps = 0
        self._copy_waits_for = ""
        self._say_nothing_of_copying()
        self._check_now()
        self._show()
        self.destination_changed.emit(self.destination)

    def _on_checked(self, verdict: Verdict) -> None:
        draft = self.draft()
        if verdict.fingerprint != draft.fingerprint:
            return
        if verdict.is_first_look:
            self._on_first_look(verdict, draft.text)
            return
        is_the_same = self._verdict is not None and self._verdict.fingerprint == verdict.fingerprint
        self._verdict = verdict
        self._meanwhile = self._meanwhile.after_check(draft.text, verdict.findings)
        self._current = self._current if is_the_same else 0  # only its offers have come: the eye stays where it is
        self._show()
        if self._copy_waits_for == verdict.fingerprint:
            self._on_copy_asked()
        self._copy_waits_for = ""

    def _on_first_look(self, verdict: Verdict, text: str) -> None:
        """Show what was quickly seen. Whoever came back to a draft that is checked already keeps its verdict."""
        if self._verdict is None or self._verdict.fingerprint != verdict.fingerprint:
            self._meanwhile = self._meanwhile.after_first_look(text, verdict.findings)
            self._show()

    def _show(self) -> None:
        draft, to = self.draft(), self.destination
        others = networks_beside(self._desk.networks, to.network.id)
        kept, changes = self._kept[self._hat], self._changes[self._hat]
        self._state = present(
            draft,
            self._verdict,
            to,
            others,
            kept=kept,
            changes=changes,
            can_undo_all=self._steps > 0,
            clears_in=self._clipboard.seconds,
            meanwhile=self._meanwhile.shown.within(draft.text),
        )
        self._page.show_state(self._state)
        words = self._state.spoken_verdict
        if words and words != self._spoken:
            (self.called_out if self._state.verdict.tone is Tone.UNCHECKED else self.said).emit(words)
        if words:
            self._spoken = words

    # --- findings ----------------------------------------------------------------------------------------

    def _card(self, number: int) -> CardState | None:
        """The card with this number, if it still speaks of the draft as it is."""
        cards = self._state.cards if self._state else ()
        return next((card for card in cards if card.number == number), None)

    def _on_fix_asked(self, number: int, wording: int) -> None:
        card = self._card(number)
        if card is None or card.primary is None:
            return
        offers = (card.primary, *card.others)
        if wording < len(offers):
            self._rewrite((offers[wording],))

    def _on_fix_all_asked(self) -> None:
        cards = self._state.cards if self._state else ()
        self._rewrite(apart([card.primary for card in cards if card.primary]))

    def _rewrite(self, rewrites: tuple[Rewrite, ...]) -> None:
        if not rewrites:
            return
        text = self._page.editor.text()
        left = max(0, len(self._state.cards) - len(rewrites)) if self._state else 0
        self._is_rewriting = True
        self._page.editor.apply(rewrites)
        self._is_rewriting = False
        depth = self._page.editor.undo_depth
        self._changes[self._hat] += tuple(
            Change(short(rewrite.span, text), rewrite.words.strip(), depth) for rewrite in rewrites
        )
        self._steps += 1
        self._check_now()
        self._show()
        self.said.emit(f"{rewrites[0].label}. {left} left.")

    def _on_undo_all_asked(self) -> None:
        self._is_rewriting = True
        for _ in range(self._steps):
            self._page.editor.undo()
        self._is_rewriting = False
        self._changes[self._hat] = ()
        self._steps = 0
        self._check_now()
        self._show()

    def _on_keep_asked(self, number: int) -> None:
        card = self._card(number)
        if card is not None and card.can_keep and card.span is not None:
            self._kept[self._hat].add((card.rule, card.span.of(self._page.editor.text())))
            self._show()

    def _on_rule_asked(self, number: int) -> None:
        card = self._card(number)
        if card is not None:
            self.rule_asked.emit(card.rule)

    def _on_reply_chosen(self, is_reply: bool) -> None:  # noqa: FBT001 - a signal's argument
        (self._replies.add if is_reply else self._replies.discard)(self._hat)
        self._start_over()

    def _on_finding_focused(self, number: int) -> None:
        card = self._card(number)
        if card is None:
            return
        self._current = number
        if card.span is not None:
            self._page.editor.select(card.span)
        self.said.emit(card.spoken)

    # --- copying -----------------------------------------------------------------------------------------

    def _on_copy_asked(self) -> None:
        draft = self.draft()
        if not self._is_under_its_hat(draft):
            return
        outcome = self._gate.ask(draft, self._verdict)
        refusal = outcome if isinstance(outcome, Refusal) else self._clipboard.put(outcome, draft)
        if refusal is None:
            self._is_copied = True
            seconds = self._clipboard.seconds
            self._page.show_copied(seconds)
            self.let_out.emit(draft, self._verdict)
            self.called_out.emit(f"Copied for {draft.account.name}. Clears in {seconds} seconds.")
            return
        match refusal.reason:
            case Reason.NOT_CHECKED | Reason.CHANGED:
                self._copy_waits_for = draft.fingerprint
                self._check_now()
            case Reason.UNCHECKABLE:
                self._check_now()
            case Reason.MUST_CHANGE:
                self._current = 0
                self.next_finding()
            case Reason.TOO_LONG:
                self._page.editor.setFocus()
        self.said.emit(refusal.sentence)

    def _is_under_its_hat(self, draft: Draft) -> bool:
        """Whether the draft may go on its way; one that sounds like the other hat is asked about, once."""
        fingerprint = draft.fingerprint
        verdict = self._verdict if self._verdict and self._verdict.fingerprint == fingerprint else None
        question = wrong_hat(verdict, self.destination, self._desk.destination(self._hat.other))
        if question is None or self._ask is None or fingerprint in self._may_stay:
            return True
        match self._ask(question):
            case "switch":
                self.switch_hat()
                self.move_draft_here()
            case "keep":
                self._may_stay.add(fingerprint)
                return True
            case _:
                self._page.editor.setFocus()
        return False

    def _on_kept_in(self) -> None:
        self.called_out.emit("Nothing was copied. Use the copy button when the draft is ready.")

    def _say_nothing_of_copying(self) -> None:
        """The button speaks of the draft that is shown, and what was copied is not this one any more."""
        if self._is_copied:
            self._is_copied = False
            self._page.show_copied(0)

    def _on_counting(self, seconds: int) -> None:
        if self._is_copied:
            self._page.show_copied(seconds)

    def _on_cleared(self, was_ours: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._say_nothing_of_copying()
        if was_ours:
            self.said.emit("Clipboard cleared.")

"""Joins the Write page to the check, the gate and the clipboard. It decides nothing about what may go out."""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Draft, Hat, Photo
from hatpeg.core.gate import Gate
from hatpeg.core.kept import Acknowledged
from hatpeg.core.place import TextSpan
from hatpeg.core.verdict import Verdict
from hatpeg.ui.checker import Checker
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.desk import Desk
from hatpeg.ui.write.blending import Blending
from hatpeg.ui.write.checking import SOON, Checking
from hatpeg.ui.write.copying import Ask, Copying
from hatpeg.ui.write.mending import Mending
from hatpeg.ui.write.presenting import MOST_CARDS, present
from hatpeg.ui.write.previewing import networks_beside, room_ends
from hatpeg.ui.write.second import NOBODY_ELSE, SecondLook
from hatpeg.ui.write.sheet import Sheet, Sheets
from hatpeg.ui.write.state import Tone, WriteState
from hatpeg.ui.write.widget import WriteWidget

EVERY_CARD = sys.maxsize
PASTED = 30
"""Characters that come at once when nobody types them: the check of those need not wait for a pause."""
LONG = 2000
"""Characters from which on a letter is drawn first, and what is shown beside the draft only then."""


class WriteController(QObject):
    """One desk, one editor, two hats whose drafts never mix.

    ``destination_changed`` carries the :class:`Destination` that everything on screen is shown from;
    ``said`` a sentence for a screen reader, ``called_out`` one that may interrupt it; ``draft_left_behind`` tells,
    after a switch of hats, whether the other hat has a draft of its own; ``rule_asked`` names a rule whose page is
    wanted; ``let_out`` carries the draft that was copied, its verdict, and the reasons it went out with;
    ``reason_given`` and ``reason_taken_back`` a hat and an :class:`Acknowledged`.
    """

    destination_changed = Signal(object)
    said = Signal(str)
    called_out = Signal(str)
    draft_left_behind = Signal(bool)
    rule_asked = Signal(str)
    let_out = Signal(object, object, object)
    reason_given = Signal(object, object)
    reason_taken_back = Signal(object, object)

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
        second: SecondLook = NOBODY_ELSE,
    ) -> None:
        super().__init__(page)  # it ends with its page: no timer of its own outlives what it would change
        self._page, self._clipboard, self._desk = page, clipboard, desk
        self._state: WriteState | None = None
        self._previewed: tuple[str, Destination] | None = None
        self._spoken = ""
        self._second = second
        self._later = QTimer(self, singleShot=True, interval=SOON)
        self._later.timeout.connect(self._show)
        self._sheets = Sheets(hat)
        self._checking = Checking(checker, self.draft, self)
        self._mending = Mending(page, self._sheets, self._checking, self._shown_now, self)
        self._copying = Copying(
            page, self._sheets, self._checking, gate, clipboard, self.draft, lambda: self._desk, ask, second, self
        )
        self._blending = Blending(page, self)
        self._connect()
        self._show()

    def _connect(self) -> None:
        page, checking, mending, copying = self._page, self._checking, self._mending, self._copying
        page.editor.text_edited.connect(self._on_text_edited)
        page.reply_chosen.connect(self._on_reply_chosen)
        checking.first_look_taken.connect(self._show)
        checking.checked.connect(self._on_checked)
        mending.changed.connect(self._show)
        mending.rule_asked.connect(self.rule_asked)
        mending.reason_given.connect(lambda reason: self.reason_given.emit(self.hat, reason))
        mending.reason_taken_back.connect(lambda reason: self.reason_taken_back.emit(self.hat, reason))
        copying.let_out.connect(self.let_out)
        copying.move_asked.connect(self._on_move_asked)
        copying.stopped.connect(self._on_stopped)
        copying.too_long.connect(self._on_too_long)
        for part in (mending, copying, self._blending):
            part.said.connect(self.said)
        copying.called_out.connect(self.called_out)
        self._clipboard.guard(self._blending.texts, page.editor)

    # --- what others ask ---------------------------------------------------------------------------------

    @property
    def hat(self) -> Hat:
        """The hat that is being worn."""
        return self._sheets.hat

    @property
    def destination(self) -> Destination:
        """Where the draft will go."""
        return self._desk.destination(self.hat)

    @property
    def state(self) -> WriteState | None:
        """What the page shows now."""
        return self._shown_now()

    def draft(self) -> Draft:
        """The draft as it is at this moment."""
        sheet = self._sheets.now
        draft = self._desk.draft(self._page.editor.text(), self.hat, is_reply=sheet.is_reply)
        return replace(draft, photos=sheet.photos) if sheet.photos else draft

    def attach(self, photo: Photo) -> None:
        """Let a photo go with the draft, in place of the same one as it was before; the verdict counts it from now."""
        others = tuple(each for each in self._sheets.now.photos if each.id != photo.id)
        self._sheets.now = replace(self._sheets.now, photos=(*others, photo))
        self._start_over(is_another=False)

    def detach(self, name: str) -> None:
        """Let a photo go with the draft no more."""
        sheet = self._sheets.now
        self._sheets.now = replace(sheet, photos=tuple(each for each in sheet.photos if each.id != name))
        self._start_over(is_another=False)

    def lose(self, names: Collection[str]) -> None:
        """Of these photos no copy is left: nobody knows what they show, and the draft is not checked with them."""
        for hat in Hat:
            sheet = self._sheets.of(hat)
            photos = tuple(replace(each, seen=None) if each.id in names else each for each in sheet.photos)
            self._sheets.put(hat, replace(sheet, photos=photos))
        self._start_over(is_another=False)

    def copy_photo(self, number: int, copy: bytes, shown: QImage) -> None:
        """Copy a photo of the draft that was copied, if the gate lets it out."""
        self._copying.copy_photo(number, copy, shown)

    def show_desk(self, desk: Desk) -> None:
        """Take other accounts or rules; everything is checked anew."""
        for hat in Hat:
            if desk.account(hat) != self._desk.account(hat):
                self._sheets.put(hat, self._sheets.of(hat).undecided())
        self._desk = desk
        self._start_over(is_another=False)

    def choose_account(self, account_id: str) -> None:
        """Write for another account; one of the other hat switches hats."""
        account = next((each for each in self._desk.accounts if each.id == account_id), None)
        if account is None:
            return
        self._desk = self._desk.choosing(account_id)
        self._sheets.put(account.hat, self._sheets.of(account.hat).undecided())
        if account.hat is self.hat:
            self._clipboard.clear()
            self._start_over(is_another=False)
            self.called_out.emit(self.destination.announcement)
        else:
            self.switch_hat()

    def switch_hat(self) -> None:
        """Put on the other hat. Its own draft comes up; the draft of this one stays where it is."""
        self._clipboard.clear()
        self._sheets.now = self._sheets.now.put_away(self._page.editor.text())
        self._sheets.hat = self.hat.other
        self._page.editor.set_text(self._sheets.now.text)
        self._start_over()
        self.called_out.emit(self.destination.announcement)
        self.draft_left_behind.emit(bool(self._sheets.of(self.hat.other).text.strip()))

    def move_draft_here(self) -> None:
        """Bring the other hat's draft under this one, to be checked by its rules; a draft here goes the other way."""
        here, there = self._sheets.now.put_away(self._page.editor.text()), self._sheets.of(self.hat.other)
        self._sheets.put(self.hat.other, here.undecided().unchanged())
        self._sheets.now = there.undecided().unchanged()
        self._page.editor.set_text(there.text)
        self._start_over()
        self.draft_left_behind.emit(False)

    def lay_out(
        self,
        texts: Mapping[Hat, str],
        replies: Iterable[Hat] = (),
        reasons: Mapping[Hat, Iterable[Acknowledged]] | None = None,
        photos: Mapping[Hat, tuple[Photo, ...]] | None = None,
    ) -> None:
        """Put drafts on the page that were kept, in place of what is there; without any, everything is put away."""
        self._sheets.lay_out(texts, replies, reasons or {}, photos or {})
        self._copying.forget_choices()
        self._page.editor.set_text(self._sheets.now.text)
        self._start_over()

    def sheets(self) -> Sheets:
        """What lies on the page for each hat now, to be taken over elsewhere."""
        sheets = Sheets(self.hat)
        sheets.take_over(self._sheets)
        sheets.now = sheets.now.put_away(self._page.editor.text())
        return sheets

    def take_over(self, sheets: Sheets) -> None:
        """Go on with what lay on another page."""
        self._sheets.take_over(sheets)
        self._page.editor.set_text(self._sheets.now.text)
        self._start_over()

    def draft_of(self, hat: Hat) -> Draft:
        """One hat's draft as it lies on the page, or as it was when it was put away."""
        sheet = self._sheets.of(hat)
        if hat is self.hat:
            return self.draft()
        return replace(self._desk.draft(sheet.text, hat, is_reply=sheet.is_reply), photos=sheet.photos)

    def reasons_of(self, hat: Hat) -> tuple[Acknowledged, ...]:
        """The reasons given in one hat's draft that hold now."""
        return self._sheets.of(hat).reasons

    @property
    def verdict(self) -> Verdict | None:
        """What is thought of the draft on the page; perhaps of how it was a moment ago."""
        return self._checking.verdict

    def show_again(self) -> None:
        """Show the page anew: somebody else allowed something, or may be asked now."""
        self._show()

    def check_again(self) -> None:
        """Check the draft on the page once more: the rules know more now than they did."""
        self._checking.now()

    def open_draft(
        self,
        text: str = "",
        *,
        is_reply: bool = False,
        reasons: Iterable[Acknowledged] = (),
        photos: tuple[Photo, ...] = (),
    ) -> None:
        """Put another draft of the worn hat on the page, or an empty one; the other hat's stays where it is."""
        self._clipboard.clear()
        sheet = self._sheets.now = Sheet(text, is_reply, photos, reasons=tuple(reasons))
        self._copying.forget_choices()
        self._page.editor.set_text(text)
        self._sheets.now = sheet
        self._start_over()

    def next_finding(self, step: int = 1) -> None:
        """Go to the next finding, or the one before with -1, and say what it is."""
        self._mending.next_finding(step)

    def fix_current(self) -> None:
        """Take the first wording of the finding that was gone to last, or of the first."""
        self._mending.fix_current()

    def keep_current(self) -> None:
        """Keep the finding that was gone to last, or the first, where it may be kept."""
        self._mending.keep_current()

    def open_other_wordings(self) -> None:
        """Open the other wordings of the finding that was gone to last, or of the first."""
        self._mending.open_other_wordings()

    # --- typing and checking -----------------------------------------------------------------------------

    def _on_text_edited(self, text: str) -> None:
        self._copying.start_over()  # who writes on does not want the earlier text
        if not text:
            self._sheets.now = self._sheets.now.emptied()
        self._mending.on_edited()
        if len(text) > LONG:
            self._later.start()
        else:
            self._show()
        self._checking.soon(pasted=len(text) - len(self._page.editor.texts()[1]) >= PASTED)

    def _start_over(self, *, is_another: bool = True) -> None:
        """Begin anew with what is on the page: with another draft, or with the same one for other eyes."""
        if is_another:
            self._blending.start_over()
        self._checking.forget()
        self._mending.start_over()
        self._copying.start_over()
        self._checking.now()
        self._show()
        self.destination_changed.emit(self.destination)

    def _on_checked(self, is_the_same: bool) -> None:  # noqa: FBT001 - a signal's argument
        if not is_the_same:  # else only its offers have come: the eye stays where it is
            self._mending.go_to_none()
        self._show()
        self._copying.copy_what_waited()

    def _on_reply_chosen(self, is_reply: bool) -> None:  # noqa: FBT001 - a signal's argument
        self._sheets.now = replace(self._sheets.now, is_reply=is_reply)
        self._start_over(is_another=False)

    def _shown_now(self) -> WriteState | None:
        """What the page shows of the draft as it is at this moment."""
        if self._later.isActive():
            self._show()
        return self._state

    def _show(self) -> None:
        self._later.stop()
        draft, to, sheet = self.draft(), self.destination, self._sheets.now
        self._state = present(
            draft,
            self._checking.verdict,
            to,
            networks_beside(self._desk.networks, to.network.id),
            kept=sheet.kept,
            reasons=sheet.reasons,
            looked_at=self._second.looked_at(draft),
            can_ask=self._second.may_be_asked(draft, self._checking.verdict, sheet.reasons),
            changes=sheet.changes,
            can_undo_all=self._mending.can_undo_all,
            clears_in=self._clipboard.seconds,
            meanwhile=self._checking.meanwhile(draft.text),
            most_cards=EVERY_CARD if sheet.shows_all else MOST_CARDS,
            previewed=self._state.preview if self._state and self._previewed == (draft.text, to) else None,
        )
        self._previewed = draft.text, to
        self._page.show_state(self._state)
        words = self._state.spoken_verdict
        if words and words != self._spoken:
            (self.called_out if self._state.verdict.tone is Tone.UNCHECKED else self.said).emit(words)
        if words:
            self._spoken = words

    # --- copying -----------------------------------------------------------------------------------------

    def _on_move_asked(self) -> None:
        self.switch_hat()
        self.move_draft_here()

    def _on_stopped(self) -> None:
        """Go to the first thing that has to be changed."""
        self._mending.go_to_none()
        self._mending.next_finding()

    def _on_too_long(self) -> None:
        """Put the caret where the network's room ends."""
        editor = self._page.editor
        end = room_ends(self.destination.network, editor.text())
        editor.select(TextSpan(end, end))
        editor.setFocus()

"""Joins the Photos page to the worker, the check, the gate and the clipboard. It decides nothing about what may go."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from secrets import token_hex

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QImage

from hatpeg.core.draft import Draft, Hat, Photo
from hatpeg.core.finding import Finding
from hatpeg.core.gate import Gate
from hatpeg.core.photo import Box
from hatpeg.core.seen import Answer, Sort, seen_on
from hatpeg.core.speech import mark, say, say_many
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.photos import fitting
from hatpeg.ui.photos.opening import Copied, Opened, Openings, Worker
from hatpeg.ui.photos.presenting import empty, looking, present
from hatpeg.ui.photos.sheet import PhotoSheet, open_things
from hatpeg.ui.photos.state import ConsentAsk, Do, Key, KeyAsk, PhotosState, Stage, Way
from hatpeg.ui.photos.ways_out import WaysOut
from hatpeg.ui.photos.widget import Added, PhotosPage, photo_in

PATIENCE = 400
"""Milliseconds before words say that a photo is being looked at: most are done by then."""
ANSWERS = {
    Do.COVER: Answer.COVERED,
    Do.STAFF: Answer.STAFF,
    Do.DRAWN: Answer.DRAWN,
    Do.STAYS: Answer.STAYS,
    Do.TAKE_BACK: Answer.UNKNOWN,
}
NO_PICTURE = mark("There is no photo to paste. Copy one first, or choose a file.")
ONLY_AREAS = mark("What was found stays where it is. Press N to cover more of the photo.")


class PhotosController(QObject):
    """One photo for each hat; the two never mix.

    ``said`` carries a sentence for a screen reader, ``called_out`` one that may interrupt it; ``file_asked`` wants a
    file chosen; ``used`` carries the photo for the draft in Write, and its copy; ``saving_asked`` a verified copy and
    where the photo lay, so that nothing is written over it.
    """

    said = Signal(str)
    called_out = Signal(str)
    file_asked = Signal()
    used = Signal(object, object)
    saving_asked = Signal(object, object)

    def __init__(  # noqa: PLR0913 - each part is given by the wiring, none is looked up
        self,
        page: PhotosPage,
        worker: Worker,
        check: Callable[[Draft], Verdict],
        gate: Gate,
        clipboard: Clipboard,
        *,
        hat: Callable[[], Hat],
        draft_for: Callable[[Photo], Draft],
        today: Callable[[], date] = date.today,
        parent: QObject | None = None,
    ) -> None:
        """``draft_for`` gives a draft of one photo alone, for the account that is written for now."""
        super().__init__(parent or page)
        self._page, self._clipboard = page, clipboard
        self._ways = WaysOut(page.bar, gate, clipboard, self)
        self._hat, self._draft_for, self._today = hat, draft_for, today
        self._sheets: dict[Hat, PhotoSheet] = {}
        self._files: dict[Hat, Path | None] = {}
        self._images: dict[Hat, QImage] = {}
        self._verdict: Verdict | None = None
        self._earlier: tuple[Finding, ...] = ()
        self._worn = hat()
        self._chosen = 0
        self._piece: int | None = None
        self._is_busy = False
        self._spoken = self._name = ""
        self.state = empty(self._worn)
        self.openings = Openings(worker, check, self)
        self._patience = QTimer(self, interval=PATIENCE, singleShot=True)
        self._patience.timeout.connect(lambda: self._tell(looking(self._worn, is_long=True)))
        self._connect()

    def _connect(self) -> None:
        page, panel, canvas, bar = self._page, self._page.panel, self._page.canvas, self._page.bar
        page.added.connect(self.add)
        page.choose_asked.connect(self.file_asked)
        page.paste_asked.connect(lambda: self.paste(self._clipboard.held()))
        page.called_off.connect(self.remove)
        page.undo_asked.connect(self.undo)
        page.area_asked.connect(self._on_new_area)
        for part in (panel, canvas):
            part.picked.connect(self.choose)
            part.key_asked.connect(self._on_key)
        canvas.drawn.connect(self._add_area)
        canvas.shaped.connect(self._on_shaped)
        panel.asked.connect(self.answer)
        panel.consented.connect(self._on_consented)
        panel.looked.connect(self._on_looked)
        panel.walk_asked.connect(self._on_walk)
        panel.whole_asked.connect(lambda: self._look_at(None))
        panel.alt_edited.connect(self._on_alt_edited)
        bar.removal_asked.connect(self.remove)
        bar.cover_all_asked.connect(self._on_cover_all)
        bar.way_asked.connect(self.go_out)
        self.openings.opened.connect(self._on_opened)
        self.openings.copied.connect(self._on_copied)
        self.openings.checked.connect(self._on_checked)
        self._ways.used.connect(self.used)
        self._ways.saving_asked.connect(self.saving_asked)

    @property
    def sheet(self) -> PhotoSheet | None:
        """The photo on the page."""
        return self._sheets.get(self._worn)

    def add(self, untrusted: Added) -> None:
        """Have a photo looked at, in place of the one that is here."""
        self._forget(self._worn)
        self._tell(looking(self._worn, is_long=False))
        self._patience.start()
        self.openings.open(untrusted)

    def open_kept(self, name: str, copy: bytes) -> None:
        """Bring up a photo of the draft in Write: as it is here, or else the copy that was kept of it."""
        if self.sheet is None or self.sheet.name != name:
            self.add(copy)
            self._name = name

    def paste(self, held: QMimeData | None) -> None:
        """Have the photo looked at that was copied somewhere else."""
        photo = photo_in(held)
        if photo is not None:
            self.add(photo)
        elif self.sheet is None:
            self._tell(empty(self._worn, say(NO_PICTURE)))
            self.called_out.emit(say(NO_PICTURE))

    def remove(self) -> None:
        """Take the photo off the page."""
        self._forget(self._worn)
        self._tell(empty(self._worn))

    def put_away(self) -> None:
        """Keep no photo of either hat, and stop whatever is under way."""
        for hat in Hat:
            self._forget(hat)
        self._tell(empty(self._worn))

    def refresh(self) -> None:
        """Show the photo of the hat that is worn now, held to the rules in force."""
        hat = self._hat()
        if hat is not self._worn:
            self._start_over()
            self._worn = hat
            if self.sheet is None:
                self._tell(empty(hat))
                return
            self._page.show_photo(self._images[hat])
        self._check()

    def _forget(self, hat: Hat) -> None:
        self._start_over()
        self._sheets.pop(hat, None)
        self._files.pop(hat, None)
        self._images.pop(hat, None)

    def _start_over(self) -> None:
        self.openings.call_off()
        self._patience.stop()
        self._verdict, self._earlier, self._spoken, self._name = None, (), "", ""
        self._chosen, self._piece, self._is_busy = 0, None, False

    def _on_opened(self, opened: Opened) -> None:
        self._patience.stop()
        if opened.picture is None or opened.image is None:
            self._tell(empty(self._worn, say(opened.refused)))
            self.called_out.emit(say(opened.refused))
            return
        seen = seen_on(opened.picture, covers_sure=self._worn is Hat.PROFESSIONAL, on=self._today())
        seen = replace(seen, details_removed=True)  # only the copy goes out, and it holds none
        name = self._name or f"photo-{token_hex(8)}"
        self._sheets[self._worn] = PhotoSheet(name, opened.untrusted, seen, opened.picture.notes)
        self._files[self._worn], self._images[self._worn] = opened.file, opened.image
        self._page.show_photo(opened.image)
        self._chosen = next((at + 1 for at in open_things(seen)), 0)
        self._check()
        found = len(seen.regions)
        self.said.emit(
            say_many("{n} thing found on the photo.", "{n} things found on the photo.", found)
            if found
            else say("Nothing found. Small or turned faces can be missed. Look too.")
        )

    # --- deciding ----------------------------------------------------------------------------------------

    def choose(self, number: int) -> None:
        """Choose the thing of this number; 0 for none."""
        if number != self._chosen:
            self._chosen = number
            self._show()

    def answer(self, number: int, do: Do) -> None:
        """Do what was asked for about a thing."""
        sheet = self.sheet
        if sheet is None or self._is_busy:
            return
        at, is_taken = number - 1, do is Do.REMOVE
        self._put(sheet.changed(sheet.seen.without(at) if is_taken else sheet.seen.answered(at, ANSWERS[do])))
        if is_taken:
            self.choose(0)

    def undo(self) -> None:
        """Take the last step back."""
        if self.sheet is not None and not self._is_busy:
            self._put(self.sheet.undone())

    def _on_consented(self, ask: ConsentAsk) -> None:
        sheet = self.sheet
        if sheet is not None and not self._is_busy:
            self._put(sheet.changed(sheet.seen.answered(ask.number - 1, Answer.CONSENT, ask.until)))

    def _on_cover_all(self) -> None:
        if self.sheet is not None and not self._is_busy:
            self._put(self.sheet.all_covered())

    def _on_looked(self, has_looked: bool) -> None:  # noqa: FBT001 - a signal's argument
        sheet = self.sheet
        if sheet is not None and not self._is_busy:
            self._put(sheet.changed(replace(sheet.seen, looked_over=has_looked)))

    def _on_alt_edited(self, text: str) -> None:
        if self.sheet is not None:
            self._put(replace(self.sheet, alt_text=text))

    def _on_walk(self) -> None:
        """Go to the next piece; after the last one, the person has looked."""
        if self.state.look.is_last:
            self._look_at(None)
            self._on_looked(True)
            self.said.emit(say("You have looked at the whole photo."))
        else:
            self._look_at(0 if self._piece is None else self._piece + 1)
            self.said.emit(self.state.look.where)

    def _look_at(self, piece: int | None) -> None:
        self._piece = piece
        self._show()

    # --- areas -------------------------------------------------------------------------------------------

    def _on_new_area(self) -> None:
        if self.sheet is not None:
            self._add_area(fitting.first_box(self._page.canvas.fit.shown))
            self._page.canvas.setFocus()

    def _add_area(self, box: Box) -> None:
        sheet = self.sheet
        if sheet is None or self._is_busy:
            return
        self._chosen = len(sheet.seen.regions) + 1
        self._put(sheet.changed(sheet.seen.with_area(box)))
        self.said.emit(say("An area is covered. Arrows move it, Shift and arrows make it larger or smaller."))

    def _on_shaped(self, number: int, box: Box) -> None:
        if self.sheet is not None and not self._is_busy:
            self._put(self.sheet.changed(self.sheet.seen.moved(number - 1, box)))

    def _on_key(self, ask: KeyAsk) -> None:
        sheet = self.sheet
        if sheet is None:
            return
        region = sheet.seen.regions[self._chosen - 1] if self._chosen else None
        is_area = region is not None and region.kind is Sort.AREA
        scale, size = self._page.canvas.fit.scale, (sheet.seen.width, sheet.seen.height)
        by = ask.across / scale, ask.down / scale
        match ask.key:
            case Key.UNDO:
                self.undo()
            case Key.NEW:
                self._on_new_area()
            case Key.NEXT | Key.BEFORE:
                self._step(1 if ask.key is Key.NEXT else -1)
            case Key.REMOVE if region is not None:
                self.answer(self._chosen, Do.REMOVE if is_area else Do.TAKE_BACK)
            case Key.MOVE if is_area and region is not None:
                self._on_shaped(self._chosen, fitting.moved(region.box, by, *size))
            case Key.RESIZE if is_area and region is not None:
                self._on_shaped(self._chosen, fitting.resized(region.box, by, fitting.LEAST / scale, *size))
            case _:
                self.said.emit(say(ONLY_AREAS))

    def _step(self, by: int) -> None:
        """Go to the next thing or the one before, round and round, in the list where the keyboard is there."""
        count = len(self.state.things)
        if not count:
            return
        self.choose((self._chosen - 1 + by) % count + 1 if self._chosen else (1 if by > 0 else count))
        if not self._page.canvas.hasFocus():
            self._page.panel.go_to(self._chosen)
        thing = self.state.chosen_thing
        self.said.emit(thing.spoken if thing else "")

    # --- checking and showing ----------------------------------------------------------------------------

    def _put(self, sheet: PhotoSheet) -> None:
        """Lay down the photo as it is now, and have it checked anew."""
        if sheet != self.sheet:
            self._sheets[self._worn] = sheet
            self._chosen = min(self._chosen, len(sheet.seen.regions))
            self._check()

    def _check(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._earlier = self._verdict.findings if self._verdict else self._earlier
            self._verdict = None
            self._show()
            self.openings.check(self._draft_for(sheet.photo))

    def _on_checked(self, verdict: Verdict) -> None:
        sheet = self.sheet
        if sheet is not None and verdict.fingerprint == self._draft_for(sheet.photo).fingerprint:
            self._verdict = verdict
            self._show()
            words = f"{self.state.title}. {self.state.subtitle}".strip()
            if words != self._spoken:
                self._spoken = words
                self.said.emit(words)

    def _show(self) -> None:
        sheet = self.sheet
        if sheet is not None:
            self._tell(
                present(
                    sheet,
                    self._verdict,
                    self._worn,
                    earlier=self._earlier,
                    chosen=self._chosen,
                    piece=self._piece,
                    is_busy=self._is_busy,
                )
            )

    def _tell(self, state: PhotosState) -> None:
        self.state = state
        self._page.show_state(state)

    # --- ways out ----------------------------------------------------------------------------------------

    def go_out(self, way: Way) -> None:
        """Have the copy made, and let it out if the gate opens; what keeps it in comes into view."""
        sheet = self.sheet
        if sheet is None or self._is_busy:
            return
        if self._verdict is None or not self.state.can_go_out:
            self._go_to_first(sheet)
            return
        self._is_busy = True
        self._show()
        self.openings.copy(way, sheet, lambda with_copy: self._draft_for(with_copy.photo))

    def _go_to_first(self, sheet: PhotoSheet) -> None:
        """Go to what keeps the photo in: what must change, what nobody decided about, or the look."""
        waiting = [each.number for each in self.state.things if each.must_change]
        waiting = waiting or [number + 1 for number in open_things(sheet.seen)]
        if waiting:
            self.choose(waiting[0])
            self._page.panel.go_to(waiting[0])
        else:
            self._page.panel.tick.setFocus()
        self.called_out.emit(f"{self.state.title}.")
        if self._verdict is None or self._verdict.decision is Decision.UNCHECKED:
            self._check()

    def _on_copied(self, made: Copied) -> None:
        self._is_busy = False
        words = say(made.why_not)
        if made.draft is not None and made.sheet == self.sheet:
            refusal = self._ways.let_out(made, self._files.get(self._worn))
            words = say(refusal.sentence) if refusal is not None else self._ways.done(made.way)
            seen = made.draft.photos[0].seen
            if refusal is None and seen is not None:
                self._put(made.sheet.with_copy(seen.copy))
        self._show()
        self.tell_outcome(words)

    def tell_outcome(self, words: str) -> None:
        """Say what became of something that was asked for."""
        if words and self.state.stage is Stage.OPEN:
            self._page.bar.tell(words)
            self.called_out.emit(words)

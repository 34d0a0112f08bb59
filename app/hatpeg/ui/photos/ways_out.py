"""The ways out for a photo: each asks the gate for this very copy, and none goes round it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from hatpeg.core.gate import Gate, Refusal
from hatpeg.core.speech import say
from hatpeg.ui.clipboard import Clipboard
from hatpeg.ui.photos.bar import PhotoBar
from hatpeg.ui.photos.opening import Copied
from hatpeg.ui.photos.state import Way


class WaysOut(QObject):
    """``used`` carries the photo for the draft in Write and its copy, ``saving_asked`` a copy and the photo's own file.

    How long a copied photo can still be pasted is shown in the bar.
    """

    used = Signal(object, object)
    saving_asked = Signal(object, object)

    def __init__(self, bar: PhotoBar, gate: Gate, clipboard: Clipboard, parent: QObject) -> None:
        super().__init__(parent)
        self._bar, self._gate, self._clipboard = bar, gate, clipboard
        self._is_copied = False
        clipboard.counting.connect(self._on_counting)
        clipboard.cleared.connect(self._on_cleared)

    def let_out(self, made: Copied, own: Path | None) -> Refusal | None:
        """Let a verified copy out by the way that was asked for; gives the gate's refusal when it stays shut."""
        if made.draft is None:
            return None
        permit = self._gate.ask(made.draft, made.verdict)
        if isinstance(permit, Refusal):
            return permit
        if made.way is Way.COPY and made.image is not None:
            refusal = self._clipboard.put_photo(permit, made.draft, 0, made.copy, made.image)
            self._is_copied = refusal is None
            self._on_counting(self._clipboard.seconds)
            return refusal
        copy = self._gate.let_out_photo(permit, made.draft, 0, made.copy)
        if isinstance(copy, Refusal):
            return copy
        if made.way is Way.USE:
            self.used.emit(made.draft.photos[0], copy)
        else:
            self.saving_asked.emit(copy, own)
        return None

    def done(self, way: Way) -> str:
        """What is said once a copy is out."""
        match way:
            case Way.USE:
                return say("The photo goes with your draft in Write.")
            case Way.COPY:
                return say("Copied. Clears in {seconds} s", seconds=self._clipboard.seconds)
            case _:
                return ""

    def _on_counting(self, seconds: int) -> None:
        if self._is_copied:
            self._bar.show_copied(seconds)

    def _on_cleared(self, _was_ours: bool) -> None:  # noqa: FBT001 - a signal's argument
        if self._is_copied:
            self._is_copied = False
            self._bar.show_copied(0)

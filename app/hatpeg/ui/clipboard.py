"""The one place that touches the clipboard: text and photos go out through the gate, and are taken back in time."""

from __future__ import annotations

import hashlib
import math
import secrets
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard, QGuiApplication, QImage

from hatpeg.core.draft import Draft
from hatpeg.core.gate import Gate, Pass, Refusal

TOKEN = "application/x-hatpeg-token"  # noqa: S105 - the name of a format, not a secret
LONGEST_POST = 100_000
"""Characters; the network that takes most takes 63,206."""
PHOTOS = ("image/png", "image/jpeg", "image/webp", "image/gif", "image/heic", "image/bmp", "image/tiff")
PNG = "image/png"
STEP = 10
"""Seconds between two signs of the time left: fewer would chatter at a screen reader, more would feel late."""


@dataclass(frozen=True, slots=True)
class Found:
    """What lay on the clipboard when a person asked: a text, or a photo as the bytes another program put there."""

    text: str = ""
    photo: bytes = field(default=b"", repr=False)
    is_too_long: bool = False


class Clipboard(QObject):
    """Puts checked text on the clipboard, never on the primary selection, and clears it after ``seconds``.

    ``hints`` are the formats by which this system's clipboard histories and cloud clipboards are asked to leave
    the text alone. Of the text that was put there, only a salted digest is remembered. ``now`` gives the time in
    seconds and must go on while the computer sleeps, which the timer's own does not.
    """

    counting = Signal(int)
    """Seconds left until the text is cleared."""
    cleared = Signal(bool)
    """The time is over; True when our text was still there and has been removed."""
    kept_in = Signal()
    """Words of the draft had come to the clipboard past the gate, and have been removed."""

    def __init__(
        self,
        gate: Gate,
        hints: Mapping[str, bytes],
        seconds: int = 60,
        parent: QObject | None = None,
        now: Callable[[], float] = time.time,
    ) -> None:
        super().__init__(parent)
        self._gate = gate
        self._hints = dict(hints)
        self._seconds = seconds
        self._now = now
        self._left = 0
        self._end = 0.0
        self._token = b""
        self._digest = b""
        self._drafts: Callable[[], tuple[str, ...]] = tuple
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._on_second)

    @property
    def holds_ours(self) -> bool:
        """Whether text of ours went out and has not been cleared yet."""
        return bool(self._token)

    @property
    def seconds(self) -> int:
        """For how long copied text stays."""
        return self._seconds

    def keep_for(self, seconds: int) -> None:
        """Let text that is copied from now on stay for so many seconds."""
        self._seconds = seconds

    def guard(self, drafts: Callable[[], tuple[str, ...]], owner: QObject) -> None:
        """Remove words of these drafts that this program puts on the clipboard by any way but :meth:`put`.

        One such way is known: on Linux, programs on the accessibility bus may ask Qt to copy or cut. The drafts are
        asked for as long as their ``owner`` lives.
        """
        self._drafts = drafts
        owner.destroyed.connect(self._on_owner_gone)
        QGuiApplication.clipboard().dataChanged.connect(self._on_clipboard_changed)

    def put(self, permit: Pass, draft: Draft) -> Refusal | None:
        """Let out the text of ``draft`` as it is now. Gives the gate's refusal when it stays shut."""
        outcome = self._gate.let_out(permit, draft)
        if isinstance(outcome, Refusal):
            return outcome
        content = QMimeData()
        content.setText(outcome)
        self._put(content, outcome.encode("utf-8", "surrogatepass"))
        return None

    def put_photo(self, permit: Pass, draft: Draft, number: int, copy: bytes, shown: QImage) -> Refusal | None:
        """Let out the verified copy of one photo of ``draft``, a PNG; ``shown`` are the same pixels, for Windows."""
        outcome = self._gate.let_out_photo(permit, draft, number, copy)
        if isinstance(outcome, Refusal):
            return outcome
        content = QMimeData()
        content.setImageData(shown)
        content.setData(PNG, outcome)
        self._put(content, outcome)
        return None

    def _put(self, content: QMimeData, told: bytes) -> None:
        self._token = secrets.token_hex(16).encode()
        self._digest = self._digest_of(told)
        QGuiApplication.clipboard().setMimeData(self._concealed(content), QClipboard.Mode.Clipboard)
        self._left, self._end = self._seconds, self._now() + self._seconds
        self._timer.start()
        self.counting.emit(self._left)

    @staticmethod
    def held() -> QMimeData | None:
        """What the clipboard holds now, for pasting a photo that a person wants looked at."""
        return QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)

    def put_code(self, code: str) -> bool:
        """Copy a code that holds no words, for asking for help; what was copied of ours before goes."""
        if not code:
            return False
        self.clear()
        QGuiApplication.clipboard().setText(code, QClipboard.Mode.Clipboard)
        return True

    def look(self) -> Found:
        """Read what lies there, because a person asked for it just now. It is never read at any other time.

        A photo is given as it came, and decoded by nobody here.
        """
        held: QMimeData | None = QGuiApplication.clipboard().mimeData(QClipboard.Mode.Clipboard)  # None, as below
        if held is None:
            return Found()
        text = held.text()
        if text.strip():
            return Found(text) if len(text) <= LONGEST_POST else Found(is_too_long=True)
        kind = next((each for each in PHOTOS if held.hasFormat(each)), "")
        return Found(photo=bytes(held.data(kind).data())) if kind else Found()

    def wipe(self) -> None:
        """Leave nothing there, whoever put it there, because a person asked for it."""
        self.clear()
        QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)

    def clear(self) -> bool:
        """Remove our text if it is still there; another program's content is never touched."""
        if not self._token:
            return False
        is_ours = self._is_ours()
        if is_ours:
            QGuiApplication.clipboard().clear(QClipboard.Mode.Clipboard)
        self._token = self._digest = b""
        self._timer.stop()
        self.cleared.emit(is_ours)
        return is_ours

    def _on_owner_gone(self) -> None:
        self._drafts = tuple

    def _on_clipboard_changed(self) -> None:
        clipboard = QGuiApplication.clipboard()
        if not clipboard.ownsClipboard() or (self._token and self._is_ours()):
            return
        words = clipboard.text(QClipboard.Mode.Clipboard)
        if words.strip() and any(words in draft for draft in self._drafts()):
            clipboard.clear(QClipboard.Mode.Clipboard)
            self.kept_in.emit()

    def _is_ours(self) -> bool:
        """Our own data by its token, or our text put back by a clipboard manager."""
        clipboard = QGuiApplication.clipboard()
        if clipboard.ownsClipboard():
            held: QMimeData | None = clipboard.mimeData(QClipboard.Mode.Clipboard)  # None, whatever the stub says
            return held is not None and held.data(TOKEN).data() == self._token
        words = clipboard.text(QClipboard.Mode.Clipboard).encode("utf-8", "surrogatepass")
        kept: QMimeData | None = None if words else clipboard.mimeData(QClipboard.Mode.Clipboard)
        return self._digest in {self._digest_of(words), self._digest_of(bytes(kept.data(PNG).data()) if kept else b"")}

    def _digest_of(self, told: bytes) -> bytes:
        return hashlib.sha256(self._token + told).digest()

    def _concealed(self, content: QMimeData) -> QMimeData:
        content.setData(TOKEN, self._token)
        for name, value in self._hints.items():
            content.setData(name, value)
        return content

    def _on_second(self) -> None:
        # The lesser of both: a clock that is set back must not keep the text longer.
        self._left = min(self._left - 1, math.ceil(self._end - self._now()))
        if self._left <= 0:
            self.clear()
        elif self._left % STEP == 0:
            self.counting.emit(self._left)

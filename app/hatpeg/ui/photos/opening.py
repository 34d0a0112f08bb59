"""Opens photos and makes copies beside the window, each by a worker process that can be stopped at any moment."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from hatpeg.core.draft import Draft
from hatpeg.core.photo import Box, Picture
from hatpeg.core.speech import mark
from hatpeg.core.verdict import Verdict
from hatpeg.ui.errand import Errand
from hatpeg.ui.photos.pixels import of_plain_png, of_view
from hatpeg.ui.photos.sheet import PhotoSheet
from hatpeg.ui.photos.state import Way

MOST_BYTES = 60_000_000
NOT_READ = mark("This file could not be read. Choose it again, or another one.")
TOO_LARGE = mark("This file is larger than 60 MB. Make it smaller first, or choose another one.")
NO_WORKER = mark("The photo could not be opened: a part of Hatpeg does not start. Install Hatpeg again.")
NO_COPY = mark("No copy could be made. Try again, or choose another photo.")


class LookedAt(Protocol):
    """What the worker says of a photo: what was seen, or the sentence that refuses it; ``view`` are bare pixels."""

    @property
    def picture(self) -> Picture | None: ...

    @property
    def refused(self) -> str: ...

    @property
    def view(self) -> bytes: ...


class Worker(Protocol):
    """Opens files in a process of its own. Both calls take long; whoever sets ``over`` ends them."""

    def look(self, untrusted: bytes, name: str, over: Event) -> LookedAt:
        """Look at a photo."""

    def clean(self, untrusted: bytes, boxes: Iterable[Box], over: Event, *, to_paste: bool) -> tuple[bytes, str]:
        """The verified copy, or no bytes and why not."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A photo that was opened, with the picture to show; or the sentence that says why it was not."""

    refused: str = ""
    untrusted: bytes = b""
    picture: Picture | None = None
    image: QImage | None = None
    file: Path | None = None


@dataclass(frozen=True, slots=True)
class Copied:
    """A verified copy and the verdict on a draft with it; or why there is none. ``sheet`` is what it was made of."""

    way: Way
    sheet: PhotoSheet
    draft: Draft | None = None
    verdict: Verdict | None = None
    copy: bytes = b""
    image: QImage | None = None
    why_not: str = ""


class Openings(QObject):
    """One photo at a time. ``opened`` carries :class:`Opened`, ``copied`` :class:`Copied`, ``checked`` a verdict."""

    opened = Signal(object)
    copied = Signal(object)
    checked = Signal(object)

    def __init__(self, worker: Worker, check: Callable[[Draft], Verdict], parent: QObject) -> None:
        super().__init__(parent)
        self._worker, self._check = worker, check
        self._over = Event()
        self._errand: Errand | None = None
        self._checks: Errand | None = None

    def open(self, untrusted: Path | bytes) -> None:
        """Have a photo looked at, instead of any that is still under way."""
        over = self._begin()
        self._go(lambda: _opened(self._worker, untrusted, over), self.opened)

    def copy(self, way: Way, sheet: PhotoSheet, draft_of: Callable[[PhotoSheet], Draft]) -> None:
        """Have the covered copy made and verified, and the draft with it checked."""
        over = self._begin()
        self._go(lambda: _copied(self._worker, self._check, way, sheet, draft_of, over), self.copied)

    def check(self, draft: Draft) -> None:
        """Have a draft checked, instead of any that is still under way."""
        if self._checks is not None:
            self._checks.call_off()
        self._checks = Errand(lambda: self._check(draft), self)
        self._checks.done.connect(self.checked)
        self._checks.start()

    def call_off(self) -> None:
        """Stop whatever is under way, and tell nobody of it."""
        self._over.set()
        for errand in (self._errand, self._checks):
            if errand is not None:
                errand.call_off()

    def _begin(self) -> Event:
        self._over.set()
        self._over = Event()
        return self._over

    def _go(self, work: Callable[[], object], done: object) -> None:
        if self._errand is not None:
            self._errand.call_off()
        self._errand = Errand(work, self)
        self._errand.done.connect(done)
        self._errand.start()


def _opened(worker: Worker, untrusted: Path | bytes, over: Event) -> Opened:
    file = untrusted if isinstance(untrusted, Path) else None
    try:
        content = untrusted if isinstance(untrusted, bytes) else _read(untrusted)
    except (OSError, ValueError) as problem:
        return Opened(TOO_LARGE if isinstance(problem, ValueError) else NOT_READ)
    try:
        told = worker.look(content, file.name if file else "", over)
    except Exception:  # noqa: BLE001 - whatever keeps the worker from starting, no photo is opened without it
        return Opened(NO_WORKER)
    image = of_view(told.view)
    if told.picture is None or image is None:
        return Opened(told.refused or NO_WORKER)
    return Opened("", content, told.picture, image, file)


def _read(file: Path) -> bytes:
    """The bytes of a file of a bearable size. Raises ValueError when it is larger."""
    with file.open("rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise ValueError
    return content


def _copied(  # noqa: PLR0913, PLR0917 - the parts of one errand
    worker: Worker,
    check: Callable[[Draft], Verdict],
    way: Way,
    sheet: PhotoSheet,
    draft_of: Callable[[PhotoSheet], Draft],
    over: Event,
) -> Copied:
    try:
        copy, why_not = worker.clean(sheet.untrusted, sheet.seen.covers, over, to_paste=way is not Way.SAVE)
    except Exception:  # noqa: BLE001 - whatever it is, no copy goes out
        return Copied(way, sheet, why_not=NO_COPY)
    if not copy:
        return Copied(way, sheet, why_not=why_not or NO_COPY)
    image = None if way is Way.SAVE else of_plain_png(copy)
    if way is Way.COPY and image is None:
        return Copied(way, sheet, why_not=NO_COPY)
    draft = draft_of(sheet.with_copy(sha256(copy).hexdigest()))
    return Copied(way, sheet, draft, check(draft), copy, image)

"""Joins the Photos page to the worker process, the rules in force, the gate, and the draft in Write."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from hatpeg.core.draft import Draft, Photo
from hatpeg.core.photo import Box
from hatpeg.core.speech import mark, say
from hatpeg.ui.errand import Errand
from hatpeg.ui.photos.controller import PhotosController
from hatpeg.ui.photos.widget import PhotosPage

if TYPE_CHECKING:
    from hatpeg.photos.asking import Looked
    from hatpeg.wiring.session import Session

PHOTOS = mark("Photos (*.jpg *.jpeg *.png *.webp *.heic *.heif *.avif *.gif *.tif *.tiff *.bmp)")
EVERYTHING = mark("All files (*)")
SAVED = mark("The copy is saved. Your own file is as it was.")
NOT_SAVED = mark("The copy could not be saved there. Choose another folder.")
ITSELF = mark("That is your own file. Choose another name for the copy.")
JPEG = b"\xff\xd8"


class _Worker:
    """The worker process, loaded when the first photo comes."""

    @staticmethod
    def look(untrusted: bytes, name: str, over: Event) -> Looked:
        """Look at a photo."""
        from hatpeg.photos.asking import look

        return look(untrusted, name, over=over)

    @staticmethod
    def clean(untrusted: bytes, boxes: Iterable[Box], over: Event, *, to_paste: bool) -> tuple[bytes, str]:
        """The verified copy."""
        from hatpeg.photos.asking import clean

        return clean(untrusted, boxes, to_paste=to_paste, over=over)


class PhotosOnDesk:
    """The page of photos of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = PhotosPage(session.look)
        self.controller = PhotosController(
            self.widget,
            _Worker(),
            session.engine.check,
            session.gate,
            session.clipboard,
            hat=lambda: session.write.hat,
            draft_for=self._draft_for,
            parent=session.window,
        )
        self.dialog: QFileDialog | None = None
        self._saving: Errand | None = None
        self.controller.said.connect(session.window.announcer.say)
        self.controller.called_out.connect(session.window.announcer.interrupt)
        self.controller.file_asked.connect(self._on_file_asked)
        self.controller.saving_asked.connect(self._on_saving_asked)
        self.controller.used.connect(self._on_used)
        session.write.destination_changed.connect(lambda _to: self.controller.refresh())

    def refresh(self) -> None:
        """Show the photo of the hat that is worn."""
        self.controller.refresh()

    def take_in(self, photo: bytes) -> None:
        """Have a photo looked at that came from elsewhere."""
        self.controller.add(photo)

    def put_away(self) -> None:
        """Drop every photo, and whatever lies over the page."""
        if self.dialog is not None:
            self.dialog.reject()
        self.controller.put_away()

    def _draft_for(self, photo: Photo) -> Draft:
        """The photo alone, for the account that is written for, under the rules in force."""
        write, desk = self._session.write, self._session.desk
        return Draft("", write.destination.account, (photo,), policy_revision=desk.policy_revision)

    def _on_file_asked(self) -> None:
        dialog = self._asked(say("Choose a photo"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([say(PHOTOS), say(EVERYTHING)])
        dialog.fileSelected.connect(lambda name: self.controller.add(Path(name)))
        dialog.open()

    def _on_saving_asked(self, copy: bytes, own: Path | None) -> None:
        ending = "jpg" if copy.startswith(JPEG) else "png"
        dialog = self._asked(say("Save copy"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending)
        dialog.selectFile(f"photo-1.{ending}")
        dialog.fileSelected.connect(lambda name: self._save(Path(name), copy, own))
        dialog.open()

    def _asked(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = QFileDialog(self._session.window, title)
        self.dialog.setAcceptMode(mode)
        self.dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        return self.dialog

    def _save(self, file: Path, copy: bytes, own: Path | None) -> None:
        self._saving = Errand(lambda: _saved(file, copy, own))
        self._saving.done.connect(lambda words: self.controller.tell_outcome(say(str(words))))
        self._saving.start()

    def _on_used(self, photo: Photo, copy: bytes) -> None:
        self._session.attaching.attach(photo, copy)


def _saved(file: Path, copy: bytes, own: Path | None) -> str:
    try:
        if own is not None and file.exists() and own.exists() and file.samefile(own):
            return ITSELF
        file.write_bytes(copy)
    except OSError:
        return NOT_SAVED
    return SAVED

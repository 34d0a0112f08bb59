"""Joins the photos of a draft to the vault: their safe copies are kept with it, and come back with it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QImage

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.errors import HatpegError
from hatpeg.core.seen_kept import without_secrets
from hatpeg.ui.errands import Errands
from hatpeg.ui.photos.pixels import of_plain_png

if TYPE_CHECKING:
    from hatpeg.wiring.session import Session

Pictures = Mapping[str, tuple[bytes, QImage]]


class Attaching(QObject):
    """The photos that lie with the drafts on the page. Their copies are held only while they lie there."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session, self._write, self._strip = session, session.write, session.page.editor_card.photos
        self._errands = Errands(self)
        self._copies: dict[str, bytes] = {}
        self._wanted: set[str] = set()
        self._strip.removal_asked.connect(self._on_removal_asked)
        self._strip.open_asked.connect(self._on_open_asked)
        self._strip.copy_asked.connect(self._on_copy_asked)
        session.write.destination_changed.connect(self.bring_back)

    def attach(self, photo: Photo, copy: bytes) -> None:
        """Let a photo go with the draft, and keep its safe copy in the vault of the hat that is worn."""
        hat = self._write.hat
        kept = replace(photo, seen=without_secrets(photo.seen) if photo.seen else None)

        def work() -> object:
            stores = self._session.keeping.stores
            if stores is not None and hat in stores.vaults:
                stores.vaults[hat].photos.save(kept.id, copy)
            return of_plain_png(copy)

        def done(outcome: object) -> None:
            if isinstance(outcome, HatpegError):
                self._session.shell.show_problem(outcome.sentence)
            if self._session.locking.is_shown or self._write.hat is not hat:
                return
            self._copies[kept.id] = copy
            self._write.attach(kept)
            if isinstance(outcome, QImage):
                self._strip.show_picture(kept.id, outcome)
            self._session.drafting.note()

        self._errands.run(work, done)

    def bring_back(self) -> None:
        """Read the copies of photos that lie with the draft on the page, and forget those of all others."""
        here = {photo.id for hat in Hat for photo in self._write.draft_of(hat).photos}
        self._copies = {name: copy for name, copy in self._copies.items() if name in here}
        hat = self._write.hat
        photos = [each for each in self._write.draft().photos if each.seen is not None and self._strip.lacks(each.id)]
        photos = [each for each in photos if each.id not in self._wanted]
        if not photos:
            return
        names = {photo.id for photo in photos}
        self._wanted |= names

        def done(outcome: object) -> None:
            self._wanted -= names
            found = outcome if isinstance(outcome, dict) else {}
            if self._session.locking.is_shown or hat is not self._write.hat:
                return
            for name, (copy, picture) in found.items():
                self._copies[name] = copy
                self._strip.show_picture(name, picture)
            lost = names - set(found)
            if lost:
                self._write.lose(lost)

        self._errands.run(lambda: self._read(hat, photos), done)

    def close(self) -> None:
        """Hold no copy any more, and tell nobody what is still under way."""
        self._errands.call_off()
        self._copies = {}

    def _read(self, hat: Hat, photos: list[Photo]) -> Pictures:
        """Beside the window: the copies that are the very ones that were looked at, with their pictures."""
        stores = self._session.keeping.stores
        found: dict[str, tuple[bytes, QImage]] = {}
        for photo in photos:
            copy = self._copies.get(photo.id)
            if copy is None and stores is not None and hat in stores.vaults:
                copy = stores.vaults[hat].photos.read(photo.id)
            if copy is None or photo.seen is None or sha256(copy).hexdigest() != photo.seen.copy:
                continue
            picture = of_plain_png(copy)
            if picture is not None:
                found[photo.id] = copy, picture
        return found

    def _on_removal_asked(self, name: str) -> None:
        self._write.detach(name)
        self._session.drafting.note()
        self._session.keeping.has_deleted = True

    def _on_open_asked(self, name: str) -> None:
        """Bring the photo up on the page of photos; one that is not there any more as its copy shows it."""
        self._session.shell.show_page("photos")
        from hatpeg.wiring.photos_page import PhotosOnDesk

        page, copy = self._session.pages.made.get("photos"), self._copies.get(name)
        if isinstance(page, PhotosOnDesk) and copy is not None:
            page.controller.open_kept(name, copy)

    def _on_copy_asked(self, number: int) -> None:
        photos = self._write.draft().photos
        copy = self._copies.get(photos[number].id) if number < len(photos) else None
        if copy is None:
            return

        def done(picture: object) -> None:
            if isinstance(picture, QImage):
                self._write.copy_photo(number, copy, picture)

        self._errands.run(lambda: of_plain_png(copy), done)

"""The post that somebody asks about, as its reviewer sees it: words, account, photos, and what stops it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout

from hatpeg.core.second_look.asking import Request
from hatpeg.core.speech import say
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label
from hatpeg.ui.photos.pixels import of_view
from hatpeg.ui.reviews import state as words
from hatpeg.ui.theme import Look

WIDE, PICTURE = 860, QSize(760, 420)


class RequestCard(Card):
    """Shows one request; nothing on it can be copied. ``views`` are the photos as bare pixels."""

    def __init__(self, look: Look, request: Request, network: str, views: Sequence[bytes]) -> None:
        super().__init__(look)
        self.setAccessibleName(say(words.REQUEST))
        self.setMaximumWidth(WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(8)
        column.addWidget(plain_label(say(words.REQUEST), "heading"))
        told = say(words.FOR_ACCOUNT, account=request.account, network=network)
        column.addWidget(plain_label(told, "strong", wraps=True))
        self.text = plain_label(request.text, "title", wraps=True)
        column.addWidget(self.text)
        for number, (photo, view) in enumerate(zip(request.photos, views, strict=True), 1):
            self._add_photo(column, number, photo.alt_text, view)
        column.addWidget(plain_label(say(words.STOPS), "heading"))
        for each in request.shown:
            column.addWidget(plain_label(say(each.message), "strong", wraps=True))
            below = " · ".join(filter(None, (each.words, say(each.never or each.why))))
            column.addWidget(plain_label(below, "small", wraps=True))
        column.addWidget(plain_label(say(words.THEY_SAY), "heading"))
        column.addWidget(plain_label(words.why_words(request), "body", wraps=True))

    @staticmethod
    def _add_photo(column: QVBoxLayout, number: int, alt_text: str, view: bytes) -> None:
        column.addWidget(plain_label(say(words.PHOTO, n=number), "strong"))
        image = of_view(view)
        if image is None:
            column.addWidget(plain_label(say(words.NOT_SHOWN), "body", wraps=True))
        else:
            fitted = image.scaled(
                PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            label = plain_label()
            label.setAccessibleName(say(words.PHOTO, n=number))
            label.setPixmap(QPixmap.fromImage(fitted))
            column.addWidget(label)
        column.addWidget(plain_label(alt_text, "note", wraps=True))

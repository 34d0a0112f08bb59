"""The two files of a second look from elsewhere: the request, sealed for the reviewer, and the answer, signed by them.

Format 1 is documented in docs/second-look.md. Whatever is wrong with a file, reading it gives a
:class:`ReviewUnreadable` and nothing else.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.second_look.answering import SENTENCES, Answer, WhyNot
from hatpeg.core.second_look.asking import (
    BEFORE_PHOTOS,
    EACH_PHOTO,
    ID_DIGITS,
    LONGEST_WORDS,
    PhotoShown,
    Request,
    Shown,
    Why,
)
from hatpeg.core.second_look.reviewer import NOT_ONE, Reviewer
from hatpeg.core.speech import mark
from hatpeg.review.keys import Unlocked
from hatpeg.review.sealing import can_seal_for, sealed, unsealed

REQUEST, ANSWER = b"HATPEG REVIEW 1\n", b"HATPEG ANSWER 1\n"
SIGNED = b"hatpeg review answer 1\n"
KEY_BYTES, SIGNATURE_BYTES, LENGTH_BYTES = 32, 64, 4
MOST_BYTES, MOST_LIST_BYTES, MOST_SHOWN, MOST_PHOTOS = 64_000_000, 4_000_000, 500, 20
UNREADABLE = mark("This file is no request for a second look, is for somebody else, or was changed.")
TOO_LARGE = mark("The photos are too large for a review file. Leave one out.")
HANDLED = (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, binascii.Error)


class ReviewUnreadable(HatpegError):
    """A file of a second look cannot be used. Nothing was opened."""


def written_request(request: Request, reviewer: Reviewer) -> bytes:
    """The review file: only this reviewer can read it.

    Raises :class:`ReviewUnreadable` where it would be too large, or where their record holds a key of no use.
    """
    if not can_seal_for(reviewer.opens):
        raise ReviewUnreadable(NOT_ONE)
    told = {
        "id": request.id,
        "made": _written_time(request.made),
        "draft": list(request.parts),
        "shown": [[each.mark, each.rule, each.message, each.why, each.words, each.never] for each in request.shown],
        "why": request.why.value,
        "words": request.words,
        "asker": _written(request.asker),
        "answer_to": _written(request.answer_to),
        "photos": [[photo.alt_text, len(photo.copy)] for photo in request.photos],
    }
    written = _json(told)
    content = len(written).to_bytes(LENGTH_BYTES, "big") + written + b"".join(each.copy for each in request.photos)
    if len(content) > MOST_BYTES:
        raise ReviewUnreadable(TOO_LARGE)
    return sealed(content, REQUEST, reviewer.opens)


def read_request(untrusted: bytes, reviewer: Unlocked) -> Request:
    """What somebody asks this reviewer. Raises :class:`ReviewUnreadable`."""
    content = unsealed(untrusted, REQUEST, reviewer.opening) if len(untrusted) <= 2 * MOST_BYTES else None
    if content is None:
        raise ReviewUnreadable(UNREADABLE)
    try:
        request = _request(content)
    except HANDLED:
        raise ReviewUnreadable(UNREADABLE) from None
    if request.asker == reviewer.reviewer.signs:
        raise ReviewUnreadable(SENTENCES[WhyNot.OWN])
    return request


def written_answer(answer: Answer, request: Request, reviewer: Unlocked) -> bytes:
    """The answer file: signed by the reviewer, sealed for the computer that asked."""
    told = {
        "id": answer.id,
        "fingerprint": answer.fingerprint,
        "allows": answer.allows,
        "marks": sorted(answer.marks),
        "reason": answer.reason,
        "words": answer.words,
        "at": _written_time(answer.at),
    }
    written = _json(told)
    signature = reviewer.signing.sign(SIGNED + written)
    return sealed(signature + reviewer.reviewer.signs + written, ANSWER, request.answer_to)


def read_answer(untrusted: bytes, secret: bytes) -> tuple[Answer, bytes]:
    """An answer whose signature holds, and the public key that signed it. Raises :class:`ReviewUnreadable`.

    ``secret`` is the private key that was made for the request, which only the computer that asked has.
    """
    content = unsealed(untrusted, ANSWER, X25519PrivateKey.from_private_bytes(secret))
    if content is None:
        raise ReviewUnreadable(SENTENCES[WhyNot.UNREADABLE])
    signature, signer = content[:SIGNATURE_BYTES], content[SIGNATURE_BYTES : SIGNATURE_BYTES + KEY_BYTES]
    written = content[SIGNATURE_BYTES + KEY_BYTES :]
    try:
        Ed25519PublicKey.from_public_bytes(signer).verify(signature, SIGNED + written)
        return _answer(json.loads(written)), signer
    except (InvalidSignature, *HANDLED):
        raise ReviewUnreadable(SENTENCES[WhyNot.UNREADABLE]) from None


def new_answer_key() -> tuple[bytes, bytes]:
    """A private key for the answers to one request, and its public key."""
    private = X25519PrivateKey.generate()
    return private.private_bytes_raw(), private.public_key().public_bytes_raw()


def answer_key_of(secret: bytes) -> bytes:
    """The public key of a private one for answers. Raises ValueError where it is none."""
    return X25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()


def answers_here(request: Request, secret: bytes) -> Request:
    """The request with the public key that its answers are sealed for."""
    return replace(request, answer_to=answer_key_of(secret))


def _request(content: bytes) -> Request:
    length = int.from_bytes(content[:LENGTH_BYTES], "big")
    _must(length <= MOST_LIST_BYTES)
    told = _table(json.loads(content[LENGTH_BYTES : LENGTH_BYTES + length]))
    parts = tuple(map(_word, _list(told, "draft", BEFORE_PHOTOS + EACH_PHOTO * MOST_PHOTOS)))
    _must(len(parts) >= BEFORE_PHOTOS and (len(parts) - BEFORE_PHOTOS) % EACH_PHOTO == 0)
    _must(parts[2] == Hat.PROFESSIONAL)
    answer_to = _key(told, "answer_to")
    _must(can_seal_for(answer_to))
    shown = tuple(Shown(*map(_word, _row(each, 6))) for each in _list(told, "shown", MOST_SHOWN))
    photos = tuple(_photos(told, content[LENGTH_BYTES + length :], parts))
    return Request(
        id=_id(told),
        made=_time(told, "made"),
        parts=parts,
        shown=shown,
        why=Why(_word(told["why"])),
        words=_word(told["words"])[:LONGEST_WORDS],
        photos=photos,
        asker=_key(told, "asker", may_be_empty=True),
        answer_to=answer_to,
    )


def _photos(told: Mapping[str, object], content: bytes, parts: tuple[str, ...]) -> list[PhotoShown]:
    """The photos of the draft, each the very copy that the draft's parts name."""
    photos: list[PhotoShown] = []
    rows = _list(told, "photos", MOST_PHOTOS)
    _must(len(rows) == (len(parts) - BEFORE_PHOTOS) // EACH_PHOTO)
    at = 0
    for number, each in enumerate(rows):
        alt_text, length = _row(each, 2)
        if not isinstance(length, int) or not 0 <= length <= len(content) - at:
            raise ValueError
        copy = content[at : at + length]
        at += length
        of_draft = parts[BEFORE_PHOTOS + EACH_PHOTO * number : BEFORE_PHOTOS + EACH_PHOTO * (number + 1)]
        _must(of_draft[1] == alt_text)
        _must(repr(hashlib.sha256(copy).hexdigest()) in of_draft[2])
        photos.append(PhotoShown(_word(alt_text), copy))
    _must(at == len(content))
    return photos


def _answer(told: object) -> Answer:
    table = _table(told)
    fingerprint = _word(table["fingerprint"])
    _must(isinstance(table["allows"], bool) and len(fingerprint) == 64)  # noqa: PLR2004 - SHA-256 in hexadecimal
    return Answer(
        id=_id(table),
        fingerprint=fingerprint,
        allows=table["allows"] is True,
        marks=frozenset(map(_word, _list(table, "marks", MOST_SHOWN))),
        reason=_word(table["reason"])[:LONGEST_WORDS],
        at=_time(table, "at"),
        words=_word(table["words"])[:LONGEST_WORDS],
    )


def _json(told: Mapping[str, object]) -> bytes:
    """As JSON in ASCII, so that half of a character pair can be carried too."""
    return json.dumps(told, separators=(",", ":")).encode("ascii")


def _written(content: bytes) -> str:
    return base64.b64encode(content).decode()


def _written_time(at: datetime) -> str:
    return at.astimezone(UTC).replace(microsecond=0).isoformat()


def _time(told: Mapping[str, object], name: str) -> datetime:
    at = datetime.fromisoformat(_word(told[name]))
    _must(at.tzinfo is not None)
    return at.astimezone(UTC)


def _id(told: Mapping[str, object]) -> str:
    name = _word(told["id"])
    _must(len(name) == ID_DIGITS and all(char in "0123456789abcdef" for char in name))
    return name


def _key(told: Mapping[str, object], name: str, *, may_be_empty: bool = False) -> bytes:
    content = base64.b64decode(_word(told[name]), validate=True)
    _must(len(content) == KEY_BYTES or (may_be_empty and not content))
    return content


def _table(told: object) -> Mapping[str, object]:
    if not isinstance(told, dict):
        raise TypeError
    return told


def _list(told: Mapping[str, object], name: str, most: int) -> list[object]:
    rows = told[name]
    if not isinstance(rows, list) or len(rows) > most:
        raise TypeError
    return rows


def _row(told: object, length: int) -> list[object]:
    if not isinstance(told, list) or len(told) != length:
        raise TypeError
    return told


def _word(told: object) -> str:
    if not isinstance(told, str):
        raise TypeError
    return told


def _must(holds: object) -> None:
    if not holds:
        raise ValueError

"""Reads what the command line is given: drafts and an agency's file. Everything from outside is untrusted."""

from __future__ import annotations

import codecs
import sys
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.agency_file import parse_agency
from hatpeg.core.errors import HatpegError, WrongUsage

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


class DraftUnreadable(HatpegError):
    """The draft is not text that can be read."""


def draft_text(file: str) -> str:
    """The text of a file, or of standard input for ``-``: UTF-8, or UTF-16 with its mark, without the last line end."""
    untrusted = standard_input().read() if file == "-" else _bytes_of(file)
    return decoded(untrusted).removesuffix("\n").removesuffix("\r")


def standard_input() -> BinaryIO:
    """What comes in from another program or the keyboard. Raises :class:`WrongUsage` where there is nothing."""
    if sys.stdin is None:
        sentence = "There is no standard input to read. Name a file instead."
        raise WrongUsage(sentence)
    return sys.stdin.buffer


def decoded(untrusted: bytes) -> str:
    """Bytes as text. Raises :class:`DraftUnreadable` when they are not text."""
    coding = next((name for mark, name in BYTE_ORDER_MARKS if untrusted.startswith(mark)), "utf-8")
    try:
        return untrusted.decode(coding)
    except UnicodeDecodeError:
        sentence = "Not checked: this is not a text file in UTF-8. Save it as plain text (UTF-8) and try again."
        raise DraftUnreadable(sentence) from None


def agency_of(file: str | None) -> Agency:
    """The agency described by a file; an empty one when no file is named."""
    return NO_AGENCY if file is None else parse_agency(decoded(_bytes_of(file)))


def with_watched(agency: Agency, file: str | None) -> Agency:
    """The agency with the people of a list to watch for. Their names are forgotten at once, and the key at the end."""
    if file is None:
        return agency
    from secrets import token_bytes

    from hatpeg.core.watch_forms import forms_of
    from hatpeg.core.watch_list import KEY_BYTES, WatchList
    from hatpeg.core.watch_names import parse_names
    from hatpeg.detect.nicknames import nicknames

    people = parse_names(decoded(_bytes_of(file)))
    return replace(agency, watched=WatchList.of(forms_of(people, nicknames()), token_bytes(KEY_BYTES)))


def _bytes_of(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as problem:
        sentence = f"Cannot read {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None

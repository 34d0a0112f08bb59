"""Looks for words in every file of a folder, in the forms in which programs write words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path


def everything_in(folder: Path) -> Iterator[tuple[str, bytes]]:
    """Names and contents of all that lies there, each with where it is."""
    for file in folder.rglob("*"):
        yield f"the name of {file}", str(file.relative_to(folder)).encode()
        if file.is_file():
            yield str(file), file.read_bytes()


def found(folder: Path, words: Iterable[str]) -> list[str]:
    """Where a word stands in the open: as UTF-8, as UTF-16, or in hexadecimal."""
    forms = [form for word in words for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex().encode())]
    return [f"{form!r} in {where}" for where, content in everything_in(folder) for form in forms if form in content]

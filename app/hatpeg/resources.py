"""The one loader of files that ship with the program: presets, word lists, icons, styles."""

from __future__ import annotations

from pathlib import Path

HERE = Path(__file__).parent
PLACES = (HERE / "resources", HERE.parent.parent / "resources")
"""In an installed or frozen program, and in a checkout."""


def folder(name: str = "") -> Path:
    """A folder of resources, ``"words"`` or ``"policy"``. Raises FileNotFoundError when it is not there."""
    for place in PLACES:
        if (place / name).is_dir():
            return place / name
    raise FileNotFoundError(name)


def text(path: str) -> str:
    """The text of one resource, by its path below ``resources/``."""
    return (folder() / path).read_text("utf-8")


def binary(path: str) -> bytes:
    """The bytes of one resource, by its path below ``resources/``."""
    return (folder() / path).read_bytes()


def lines(path: str) -> tuple[str, ...]:
    """The lines of a word list; empty lines and those that begin with # are left out."""
    kept = (line.strip() for line in text(path).splitlines())
    return tuple(line for line in kept if line and not line.startswith("#"))

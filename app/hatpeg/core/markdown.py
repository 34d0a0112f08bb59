"""Words of somebody's own inside a text in Markdown, where nothing in them may count as Markdown."""

from __future__ import annotations


def escaped(untrusted: str) -> str:
    """The words as they stand, on one line: read as Markdown, they give themselves."""
    plain = " ".join(untrusted.split())
    return "".join(f"\\{char}" if _is_sign(char) else char for char in plain)


def _is_sign(char: str) -> bool:
    return char.isascii() and not char.isalnum() and char != " "

"""Patterns over all scripts and all emoji, from the one library that knows them, which is loaded at first use."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import regex


@cache
def pattern(written: str) -> regex.Pattern[str]:
    r"""A pattern that may say ``\p{...}`` and ``\X``, made once. Loading the library takes 20 ms, so not earlier."""
    import regex  # noqa: PLC0415 - a start of the program does not wait for it

    return regex.compile(written)

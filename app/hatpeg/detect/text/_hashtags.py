"""Hashtags as networks read them: a sign, then letters, digits and underscores with at least one letter."""

from __future__ import annotations

import re
from collections.abc import Iterator

TAG = re.compile(r"[#＃](?<![\w&/#＃].)(\w{0,40}[^\W\d_]\w{0,100})")


def hashtags(text: str) -> Iterator[re.Match[str]]:
    """Every tag in a text; group 1 is the tag without its sign."""
    if "#" in text or "＃" in text:
        yield from TAG.finditer(text)

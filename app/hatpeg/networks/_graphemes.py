"""Counts what a reader sees as one character: Unicode's extended grapheme clusters (Standard Annex 29)."""

from __future__ import annotations

import re

from hatpeg.networks._patterns import pattern

FLAG_LETTERS = re.compile("[\U0001f1e6-\U0001f1ff]{1,2}")
LINE_BREAK = "\r\n"
PLAIN, OTHERS = "\n -~\xa0-\xac\xae-\u02ff", "^\n -~\xa0-\xac\xae-\u02ff"
"""Letters that are one by themselves, wherever no other sign stands beside them; and all other signs."""
BESIDE_OTHERS = re.compile(f"[{PLAIN}]?(?:[{OTHERS}]++[{PLAIN}]?+)++")


def graphemes(text: str) -> int:
    """How many characters a reader sees. An emoji is one, and so is a letter with its accents."""
    if text.isascii():
        return len(text) - text.count(LINE_BREAK)
    # Two flag letters are one flag, always counted from the first of a row. Said here, since the library looks
    # back along the whole row for each, which takes seconds on a row of thousands.
    text = FLAG_LETTERS.sub("x", text)
    # The library takes its time over every letter, and a post is counted at every key: so it is asked about the
    # stretches alone in which a letter may be more than one sign.
    stretches = BESIDE_OTHERS.findall(text)
    return len(text) - sum(map(len, stretches)) + sum(len(pattern(r"\X").findall(each)) for each in stretches)

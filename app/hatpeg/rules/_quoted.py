"""Whether words stand inside quotation marks: then it is somebody else who says them."""

from __future__ import annotations

from hatpeg.core.place import TextSpan

MARKS = {"“": "”", "«": "»"}
LOOKED_AT = 600
"""Characters back to an opening mark, however long the draft."""


def is_quoted(text: str, place: TextSpan) -> bool:
    """Whether a mark was opened before the place, in the same paragraph, and not closed."""
    before = text[max(0, place.start - LOOKED_AT) : place.start].rpartition("\n")[2]
    return before.count('"') % 2 == 1 or any(before.rfind(mark) > before.rfind(MARKS[mark]) for mark in MARKS)

"""Translates between positions in code points, as the core counts, and in UTF-16 units, as Qt counts."""

from __future__ import annotations

from bisect import bisect_left

LAST_OF_ONE_UNIT = "\uffff"


class Positions:
    """The two ways of counting, for one text; quick where every character is one unit."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        has_wide = len(text.encode("utf-16-le", "surrogatepass")) > 2 * len(text)  # quicker than a look at each
        self._wide = [at for at, character in enumerate(text) if character > LAST_OF_ONE_UNIT] if has_wide else []

    def unit(self, code_point: int) -> int:
        """The UTF-16 position of a code point position."""
        at = min(max(0, code_point), self._length)
        return at + bisect_left(self._wide, at)

    def code_point(self, unit: int) -> int:
        """The code point position of a UTF-16 position; the middle of a wide character counts as its start."""
        low, high = 0, self._length
        while low < high:
            middle = (low + high + 1) // 2
            if self.unit(middle) <= unit:
                low = middle
            else:
                high = middle - 1
        return low

"""What a detector saw: a fact about the draft, without an opinion."""

from __future__ import annotations

from typing import NamedTuple

from hatpeg.core.place import TextSpan


class Hit(NamedTuple):
    """One thing seen at one place.

    ``kind`` is the detector's name for it (``"phone-number"``); ``score`` is how sure it is, 0 to 1;
    ``value`` is the thing in a form that can be compared (the digits of a number, the name of a site).
    """

    kind: str
    place: TextSpan
    score: float = 1.0
    value: str = ""

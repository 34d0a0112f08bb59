"""Whether a text says that its views are the writer's own."""

from __future__ import annotations

import re

SAID = re.compile(
    r"\bmy own (?:views|opinions)|\b(?:views|opinions|thoughts) (?:are )?(?:all )?(?:my own|mine)\b"
    r"|\bopini(?:ón|on|ones) m[ií]as?\b",
    re.IGNORECASE,
)


def says_own_views(text: str) -> bool:
    """In English or Spanish, in the usual words."""
    return bool(SAID.search(text))

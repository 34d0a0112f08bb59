"""What a fix makes of an example whose place is marked, with everything that the detectors see in it."""

from __future__ import annotations

from hatpeg import catalogue
from hatpeg.core.check import see
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from tests.makers import a_draft, an_account


def reworded(fix: str, example: str, hat: Hat = Hat.PROFESSIONAL) -> str | None:
    """The text after the fix, or None where it has nothing to offer."""
    start, end = example.index("⟦"), example.index("⟧") - 1
    text = example.replace("⟦", "").replace("⟧", "")
    known, policy = catalogue.load(), layered([])
    hits, unchecked = see(text, known, policy)
    assert not unchecked
    facts = Facts(a_draft(text, an_account(hat)), read(text), hits, policy.agency)
    offer = known.fixes[fix].offer(facts, TextSpan(start, end))
    return None if offer is None else offer.applied_to(text)

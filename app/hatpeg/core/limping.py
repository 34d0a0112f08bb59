"""Whether a sentence limps once words have been taken out of it, as far as marks and small words tell."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.clauses import can_stand_alone, sentence_around, tokens_of
from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan

STRAY = re.compile(
    r"[,;:]\s*[,;:.]|[(\[]\s*[)\]]|(?<=\s)[,;](?=\s)|\A[,;:)(]|[“\"]\s*[”\"]"
    r"|(?<=\w) [\"”](?=[\s:;,.!?]|\Z)"
    r"|\b(?:about|of|with|for|from|at|to|the|an?|que|de|en|con|del|al) (?:and|but|so|y|pero)\b"
)
HALF = re.compile(
    r"\b(?:and|but|so|y|pero) (?:if|when|because|since|while|si|cuando|porque|mientras)\b[^,]*\Z", re.IGNORECASE
)
"""A part that promises another one."""
PARTICLES = frozenset("in out up over off down by on around through here there back along".split())
"""Words that a sentence may well end with: "she moved in"."""
BARE = small.PREPOSITIONS | small.DETERMINERS | small.CLAUSE_JOINERS | small.JOINERS
BARE |= frozenset("ur whole very really so as than named called mr mrs ms miss dr own next his ends ending".split())
BARE -= PARTICLES | frozenset(
    {"that", "this", "those", "these", "her", "esto", "eso", "esta", "este", "so", "when", "como"}
)
FULL_SENTENCE = 5
"""Words from which on a sentence has to say something still when some of them are gone."""


def limps(text: str, rewrite: Rewrite) -> bool:
    """Whether the sentence that a change leaves behind is no longer one, or has marks with nothing between them."""
    after = rewrite.applied_to(text)
    end = rewrite.span.start + len(rewrite.words)
    new = sentence_around(after, TextSpan(rewrite.span.start, end))
    old = sentence_around(text, rewrite.span)
    left, was = new.of(after), old.of(text)
    words = tokens_of(after, new)
    if not words or (rewrite.span.start <= old.start and rewrite.span.end >= old.end):
        return False
    if HALF.search(after[new.start : rewrite.span.start]) and not after[end : end + 1].strip().isalnum():
        return True
    if len(STRAY.findall(left)) > len(STRAY.findall(was)) or _ends_bare(after, rewrite.span.start, new):
        return True
    if len(tokens_of(text, old)) < FULL_SENTENCE or not can_stand_alone(was):
        return False
    while len(words) > 1 and after[words[0].start - 1 : words[0].start] == "@":
        words = words[1:]
    return len(words) == 1 or (words[0].word in small.SUBORDINATORS | small.PREPOSITIONS and "," not in left)


def _ends_bare(text: str, cut: int, sentence: TextSpan) -> bool:
    """Whether the word before a cut leans on what is no longer there."""
    before = tokens_of(text, TextSpan(sentence.start, cut))
    if not before:
        return False
    rest = text[before[-1].end : sentence.end].lstrip(" ")
    return before[-1].word in BARE and (not rest or not (rest[0].isalnum() or rest[0] in "#@&'’/-("))

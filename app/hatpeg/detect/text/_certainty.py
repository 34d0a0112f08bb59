"""How sure one may be that a name an agency gave is meant, and not the ordinary word it is spelled like."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache

from hatpeg.core.reading import Word
from hatpeg.detect.text._names import ARTICLES, Met, Name
from hatpeg.resources import lines

NEAR = 30
"""Words of the same sentence, before and after a name, that are its company."""

ENOUGH = 0.5
"""Below this a name is not reported."""

COINED = 0.9
"""How sure one is of a single capitalised word that the agency does not list as an ordinary one."""

BEFORE = frozenset(
    "at in inside outside near to into from behind around @ leaving left en a desde hacia afuera cerca".split()
)
OTHER_NAME = frozenset(
    "street st avenue ave lane ln road rd drive dr court ct boulevard blvd creek river lake falls county bridge"
    " elementary mn ok minnesota oklahoma".split()
)
"""What makes a longer name of a street, a water or a town out of the word before it."""

AFTER = frozenset("house place home homes shelter casa residence apartments program programme".split())
OWN = frozenset({"our", "my", "nuestra", "nuestro", "mi"})


@cache
def company_words() -> frozenset[str]:
    """Words that show that a house is meant."""
    return frozenset(lines("words/location/site-company.txt"))


@cache
def other_senses() -> frozenset[str]:
    """Words that show that a plant, a drink or an animal is meant."""
    return frozenset(lines("words/location/other-senses.txt"))


def certainty(met: Met, words: Sequence[Word], ordinary: Collection[str], *, in_company: bool = False) -> float:
    """From 0 to 1. ``ordinary`` are words that are also names; ``in_company``: other names stand beside it."""
    name = met.name
    if not is_delicate(name, ordinary):
        return 1.0 if met.exact else 0.85
    if words[met.first].in_hashtag:
        # A whole tag that is an ordinary word (#marigolds) says no more than the word itself does.
        return 0.4 if len(name.words) == 1 and words[met.first].text in ordinary else 0.8
    if met.last < len(words) and words[met.last].text in OTHER_NAME:
        return 0.3
    if name.acronym:
        return 0.8 if words[met.first].as_written.isupper() and not _shouted(met, words) else 0.0
    score = _of_ordinary_words(met, words, in_company=in_company)
    if name.article or name.words[0] in ordinary:
        return score
    return max(score, COINED if words[met.first].as_written[0].isupper() else 0.0)


def is_delicate(name: Name, ordinary: Collection[str]) -> bool:
    """Whether a name is spelled like ordinary words, so that more than its letters must show it is meant."""
    if name.written.startswith(("#", "@")) and name.words[0] not in ordinary:
        return False
    return name.article or name.acronym or len(name.words) == 1 or all(word in ordinary for word in name.words)


def _of_ordinary_words(met: Met, words: Sequence[Word], *, in_company: bool) -> float:
    before = words[met.first - 1].text if met.first else ""
    article = before in ARTICLES
    at = before in BEFORE or (article and met.first > 1 and words[met.first - 2].text in BEFORE)
    sentence = words[met.first].sentence
    name_words = [word.text for word in words[met.first : met.last]]
    beside_it = words[max(0, met.first - NEAR) : met.last + NEAR]
    near = {word.text for word in beside_it if word.sentence == sentence} - set(name_words)
    company = in_company or not company_words().isdisjoint(near)
    beside = _beside(met, words) or before in OWN
    capitals = _capitals(met, words)
    if not (capitals or company or beside):
        return 0.4
    score = 0.3 + 0.3 * capitals + 0.15 * at + 0.2 * company + 0.2 * beside
    if met.name.article:
        score += 0.2 if article or before in OWN else -0.2
    if not other_senses().isdisjoint(near) and not (company and (at or beside)):
        score -= 0.35
    return min(score, 1.0)


def _beside(met: Met, words: Sequence[Word]) -> bool:
    """Whether the very next word is one that houses are followed by: "Marigold residents", "the Roost intake"."""
    if met.last >= len(words) or words[met.last].sentence != words[met.last - 1].sentence:
        return False
    return words[met.last].text in AFTER or words[met.last].text in company_words()


def _capitals(met: Met, words: Sequence[Word]) -> bool:
    """Whether capitals tell something: not at the start of a sentence, and not where all is in capitals."""
    told = words[met.first : met.last]
    begins = met.first == 0 or words[met.first - 1].sentence != words[met.first].sentence
    if len(told) == 1 and begins:
        return False
    return all(word.as_written[0].isupper() for word in told) and not _shouted(met, words)


def _shouted(met: Met, words: Sequence[Word]) -> bool:
    others = [word.as_written for word in words[max(0, met.first - 4) : met.last + 4] if len(word.text) > 1]
    return len(others) > met.last - met.first and all(word.isupper() for word in others)

"""Words thrown at a person: "you absolute walnut", "he is a coward", "learn to spell"; the value tells at whom.

A bare name for a fool means little: it counts where it stands with *you*, with "is a" or with *these*. Not where
the writer means themself, nor where somebody's insult is told ("he called her worthless"), which is what helping
people hear every day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word, Words
from hatpeg.resources import lines

KIND = "insult"
SAYING, TO_YOU, OF_SOMEBODY, LOOSE, QUOTED = 0.8, 0.95, 0.85, 0.4, 0.3
BACK = 5
"""Words looked at before a name: "you are such a complete and utter"."""
YOU_ARE = frozenset({"you're", "youre", "ur"})
YOU = YOU_ARE | {"you", "u", "ya", "y'all", "yall"}
ARE_SO = frozenset({"are", "r", "so", "such", "just", "really", "literally"})
ENOUGH, TOO_LITTLE = "=", "~"
QUOTE = re.compile(r"[\"“”«»]")


@cache
def _compiled() -> tuple[Phrases, frozenset[str], frozenset[str]]:
    """All the lines together, then those that are names in need of company, then those that are sayings."""
    strong, weak, sayings = (lines(f"words/insult_{name}.txt") for name in ("nouns", "weak", "jabs"))
    return Phrases((*strong, *weak, *sayings)), frozenset(weak), frozenset(sayings)


@cache
def _adjectives() -> dict[str, str]:
    """The adjectives with their marks: = can be all that is said, ~ says too little by itself."""
    marked = (line.split() for line in lines("words/insult_adjectives.txt"))
    return {word: "".join(mark) for word, *mark in marked}


@cache
def _praise() -> frozenset[str]:
    return frozenset(lines("words/insult_praise.txt"))


@cache
def _company() -> dict[str, frozenset[str]]:
    split = (line.split(":") for line in lines("words/insult_company.txt"))
    return {name: frozenset(words.split()) for name, words in split}


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each insult, from the word for whom it is meant, if that stands before it, to its end."""
    words, (phrases, weak, sayings) = reading.words, _compiled()
    hits = list(_to_you(words))
    for first, end, line in phrases.find_words(words):
        if line in sayings:
            hits.append(_hit(words, first, end, SAYING, "you"))
        elif named := _name(words, first, end, needs_company=line in weak):
            hits.append(named)
    quotes = [mark.start() for mark in QUOTE.finditer(reading.original)] if hits else []
    yield from (_in_quotes(reading, hit, quotes) for hit in dict.fromkeys(hits))


def _hit(words: Sequence[Word], first: int, end: int, score: float, value: str) -> Hit:
    return Hit(KIND, words[first].place.joined(words[end - 1].place), score, value)


def _name(words: Sequence[Word], first: int, end: int, *, needs_company: bool) -> Hit | None:
    """An insulting name with the words before it that tell whom it is meant for."""
    start = first
    while start > max(0, first - BACK) and words[start - 1].sentence == words[first].sentence:
        start -= 1
    before = [word.text for word in words[start:first]]
    company = _company()
    if not company["reported"].isdisjoint(before) or not company["self"].isdisjoint(before[-3:]):
        return None
    for kind, value, score in (("you", "you", TO_YOU), ("are", "somebody", OF_SOMEBODY), ("this", "", OF_SOMEBODY)):
        reach = before[-2:] if kind == "this" else before
        near = [index for index, text in enumerate(reach, first - len(reach)) if text in company[kind]]
        if near and _leads_to(words, near[-1], first, needs_company=needs_company, kind=kind):
            return _hit(words, near[-1], end, score, value)
    if [word.text for word in words[end : end + 2]] in (["like", "you"], ["como", "tu"], ["como", "usted"]):
        return _hit(words, first, end + 2, TO_YOU, "you")
    return None if needs_company else _hit(words, first, end, LOOSE, "")


def _leads_to(words: Sequence[Word], near: int, first: int, *, needs_company: bool, kind: str) -> bool:
    """Whether only adjectives and articles stand between: "you lying, whiny", but not "you saw the rat"."""
    between = [word.text for word in words[near + 1 : first]]
    small = {"a", "an", "the", "such", "un", "una", "unos", "unas", "el", "la", "los", "las", "muy", "puro", "pura"}
    small |= {"are", "r", "is", "were", "just", "really", "nothing", "but", "still", "all", "both", "and", "y", "so"}
    if kind == "you" and needs_company and words[near].text in {"your", "ur", "tu"}:
        return False
    return all(text in small or text in _adjectives() for text in between)


def _to_you(words: Words) -> Iterator[Hit]:
    """See "you soulless potato", whatever the name is, and "you are pathetic"."""
    adjectives, reported = _adjectives(), _company()["reported"]
    for index in words.at(YOU):
        word = words[index]
        after = [other.text for other in words[index + 1 : index + 8] if other.sentence == word.sentence]
        told = [other.text for other in words[max(0, index - BACK) : index] if other.sentence == word.sentence]
        skipped = next((count for count, text in enumerate(after) if text not in ARE_SO), len(after))
        named = (count for count, text in enumerate(after) if count >= skipped and text not in adjectives)
        count = next(named, len(after))
        name = "".join(after[count : count + 1])
        if count == skipped or name in _praise() or not reported.isdisjoint(told):
            continue
        if word.text in YOU_ARE or "are" in after[:skipped]:
            if ENOUGH in adjectives[after[count - 1]]:
                yield _hit(words, index, index + count + 1, OF_SOMEBODY, "you")
        elif name and not _goes_on(name) and (count - skipped > 1 or TOO_LITTLE not in adjectives[after[skipped]]):
            yield _hit(words, index, index + count + 2, TO_YOU, "you")


def _goes_on(word: str) -> bool:
    """Whether this cannot be the name in "you absolute ...": a little word or a verb follows "you" there."""
    return len(word) <= 2 or word in {"the", "that", "when", "with", "for", "but", "because", "about"}  # noqa: PLR2004


def _in_quotes(reading: Reading, hit: Hit, quotes: Sequence[int]) -> Hit:
    """Somebody's words that are quoted are told, not thrown."""
    sentence = reading.sentence_of(hit.place)
    before = bisect_left(quotes, hit.place.start) - bisect_left(quotes, sentence.start)
    after = bisect_left(quotes, sentence.end) - bisect_left(quotes, hit.place.end)
    return Hit(hit.kind, hit.place, QUOTED, hit.value) if before % 2 and after else hit


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦you absolute walnut⟧",
        "log off ⟦you soulless potato⟧",
        "Bishop Crane ⟦is a coward⟧.",
        "⟦You are a liar⟧, and we have the receipts.",
        "⟦these clowns⟧ on the council",
        "⟦Learn to spell⟧ before you lecture us",
        "wow, ⟦you pathetic little troll⟧",
        "⟦You're pathetic⟧.",
        "usted, señor, ⟦es un imbecil⟧",
        "⟦Eres un payaso⟧",
        "Typical ⟦cretins⟧",
        "⟦touch grass⟧",
        "Only a ⟦loser like you⟧ would write that.",
        "Judge Pratt ⟦is a heartless old fool⟧.",
        "⟦que asco de gente⟧",
    ),
    ignores=(
        "He called me an idiot for years, and I believed him.",
        "If you feel worthless, call us.",
        "I'm such an idiot, I left the cake at home.",
        "Rats, the snakes got into your potato salad.",
        "You absolute legend, thank you!",
        "A clown came to the party with a rat and a snake.",
        "You total angels carried every box.",
        "You are not stupid.",
        "Losers and winners of the raffle get soup.",
        "Tú puedes con esto.",
        "It makes you sad, and that is fine.",
        "La basura se recoge el lunes.",
    ),
)

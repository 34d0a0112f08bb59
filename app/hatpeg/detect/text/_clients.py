"""How the words around "a client" or "a mom" show whether the writer knows that person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from functools import cache

from hatpeg.core.reading import Word
from hatpeg.resources import lines

LONGEST_COLOUR = 2
"""Adjectives that may stand behind a Spanish noun: "la chica trans hondureña que llegó"."""
LITTLE = 4
"""Verbs such as "made" and "left" are this short; the nouns that a client word colours mostly are not."""


@cache
def listed(name: str) -> frozenset[str]:
    """Give the words of one list, by the list's name."""
    return frozenset(lines(f"words/{name}.txt"))


@cache
def little_words() -> dict[str, frozenset[str]]:
    """Give the sets of little words, by the names they have in their file."""
    sets: defaultdict[str, set[str]] = defaultdict(set)
    for line in lines("words/client-grammar.txt"):
        name, _, words = line.partition(":")
        sets[name].update(words.split())
    return {name: frozenset(words) for name, words in sets.items()}


def article_of(words: Sequence[Word], index: int) -> int | None:
    """Find the article or possessive that a noun belongs to, at most three words further back."""
    little = little_words()
    for back in range(index - 1, max(-1, index - 5), -1):
        text = words[back].text
        if words[back].sentence != words[index].sentence or text in little["stop"] - little["one"]:
            return None
        if text in little["own"] or text in little["one"] or text in little["the"]:
            return back
    return None


def before(words: Sequence[Word], index: int) -> list[str]:
    """Give the one or two words before a word, in its sentence."""
    nearby = words[max(0, index - 2) : index]
    return [word.text for word in nearby if word.sentence == words[index].sentence]


def _after(words: Sequence[Word], index: int) -> list[str]:
    nearby = words[index + 1 : index + 9]
    return [word.text for word in nearby if word.sentence == words[index].sentence]


def is_charted(words: Sequence[Word], index: int) -> bool:
    """Whether a sentence begins in the clipped voice of a case note: "Client states", "Pt walked"."""
    if index and words[index - 1].sentence == words[index].sentence:
        return False
    following = "".join(_after(words, index)[:1])
    return following in little_words()["charting"] or (following.endswith("ed") and len(following) >= LITTLE)


def is_nobody(words: Sequence[Word], index: int, last: str) -> bool:
    """Whether "a client" is anybody, or the writer: "if a client", "when a client asks", "I was one"."""
    if last in {"when", "cuando"}:
        following = "".join(_after(words, index)[:1])
        return following.endswith("s") or following in {"can", "may", "will", "puede"}
    return last in little_words()["unreal"]


def colours_the_next(words: Sequence[Word], index: int) -> bool:
    """Whether the next word stands right behind and is neither a little word nor a verb by its look."""
    if index + 1 >= len(words) or words[index + 1].place.start != words[index].place.end + 1:
        return False
    following, little = words[index + 1].text, little_words()
    is_little = any(following in little[name] for name in ("stop", "tellers", "charting", "arrived", "arrivals"))
    return not (is_little or following.endswith(("ed", "s", "ly")) or len(following) <= LITTLE)


def is_in_company(words: Sequence[Word], index: int, article: str) -> bool:
    """Whether what follows "a woman" shows that the writer serves her."""
    after, little = _behind_adjectives(_after(words, index)), little_words()
    if not after or (article in little["own"] and words[index].text in little["relatives"]):
        return _is_at_a_service(after)
    if article not in little["the"] and after[0] in little["arrivals"] and after[1:2]:
        return after[1] in little["arrived"]
    if after[0] in {"who", "que"} and after[1:2] and words[index].text not in {"one", "person", "persona"}:
        return after[1] in little["arrivals"] or _is_told_of(after) or _is_at_a_service(after[1:])
    return _is_told_of(after) or _is_at_a_service(after)


def is_one_we_serve(words: Sequence[Word], index: int) -> bool:
    """Whether "que atendemos" or "we housed" follows a word for persons, adjectives aside."""
    return _is_told_of([*_behind_adjectives(_after(words, index)), ""])


def _behind_adjectives(after: list[str]) -> list[str]:
    """Skip what Spanish puts between a noun and "que": "la señora guatemalteca que acompañamos"."""
    little = little_words()
    for count in range(1, min(LONGEST_COLOUR, len(after) - 1) + 1):
        if after[count] == "que" and little["stop"].isdisjoint(after[:count]):
            return after if little["speech"].intersection(after[:count]) else after[count:]
    return after


def _is_told_of(after: Sequence[str]) -> bool:
    return after[0] in little_words()["tellers"] and not listed("service-verbs").isdisjoint(after[1:4])


def _is_at_a_service(after: Sequence[str]) -> bool:
    """Whether the words go on "at the shelter", "in bed 9", "with us" or "del refugio"."""
    first, second, third = [*after, "", "", ""][:3]
    places, little = listed("service-places"), little_words()
    if first in {"del", "with"}:
        return second in places if first == "del" else second == "us"
    if first not in little["at"]:
        return False
    if second in little["numbered"] and third.isdigit():
        return True
    return second in little["own"] | little["the"] and not places.isdisjoint(after[2:4])

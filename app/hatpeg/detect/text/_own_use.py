"""Whether words are the writer's own, said of others: not quoted, a name, denied, or said of oneself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from hatpeg.core import small_words as small
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading, Word

QUOTES = {"“": "”", "«": "»", '"': '"', "‘": "’", "'": "'"}
LONG_QUOTES = ("“", "«", '"')
"""Marks that may hold more than the words themselves; an apostrophe is too often no mark at all."""
NOBODY = frozenset("nobody none nadie ninguno ninguna".split())
ARE = frozenset("is are was were be es son era eran fue fueron".split())
NOT = frozenset("non anti not isn't aren't wasn't weren't ain't never no nor nobody's ni nunca tampoco".split())
SELF = frozenset("i'm im i've ive i'd we're soy fui somos fuimos yo".split())
BESIDE_SELF = frozenset("us we fellow nosotros nosotras".split())
"""Of oneself only right before the word: "us addicts"."""
SELF_PAIRS = frozenset("i am,am i,i was,we are,we were,i identify,me considero,yo era".split(","))
MERELY = frozenset("just only simply merely solo solamente simplemente".split())
MORE = frozenset({"more than", "mas que"})
OF, AS, ALL_OF_THEM = frozenset({"of", "de"}), frozenset({"as", "como"}), frozenset("the los las".split())
OF_MINE = frozenset(
    "one team group fellowship circle child kid son daughter mother father mom dad sister brother wife husband widow"
    " partner uno una hijo hija madre padre mama papa hermana hermano esposa esposo viuda viudo".split()
)
"""Whoever is one of these "of" such people still speaks of oneself: "I'm the daughter of an alcoholic"."""
HERE, LOOKS = frozenset({"here", "turned", "aqui"}), 2
"""What follows when somebody is introduced, and how many words may describe them before: "grateful alcoholic here"."""
NO_LOOKS = small.DETERMINERS | small.PREPOSITIONS | small.PRONOUNS | small.VERBS
SPEAK = frozenset("speak speaking write writing hablo hablando escribo".split())
LEAD = 4
"""Words up to the comma of "as an alcoholic in recovery, I know"."""
MINE = frozenset("i i'm i've i'd my me we we're our us".split())
OTHERS = small.PREPOSITIONS - {"a", "in", "en"}
OTHERS |= frozenset("work works know knew help helping who that".split())
"""Between "I'm" and the word these tell that somebody else is meant: "I'm here for addicts"."""
REACH, AROUND = 8, 24
LOOKED_AT = 600
"""Words and characters that are looked at on a side, however long the sentence."""
MOSTLY = 0.9
"""The part of a headline's longer words that have capitals."""
LONG, SEVERAL = 4, 4


def is_own_use(reading: Reading, first: int, last: int) -> bool:
    """Whether the words from ``first`` up to, not including, ``last`` are the writer's own, said of others."""
    words = reading.words
    before = [word for word in words[max(0, first - REACH) : first] if word.sentence == words[first].sentence]
    return not (
        words[first].in_hashtag
        or _is_denied(before)
        or _is_self(before, is_one=words[first].text not in ALL_OF_THEM)
        or _is_self_as(reading, before, last)
        or _is_quoted(reading.original, words[first].place.joined(words[last - 1].place))
        or _is_name(words, first, last)
    )


def is_introduction(reading: Reading, first: int, last: int) -> bool:
    """Whether one person is named without an article, as people do of themselves: "Recovering addict here."."""
    words, start = reading.words, first
    while start and words[start - 1].sentence == words[first].sentence:
        start -= 1
    lead = {word.text for word in words[start:first]}
    if len(lead) > LOOKS or not lead.isdisjoint(NO_LOOKS) or words[last - 1].text.endswith("s"):
        return False
    if last == len(words) or words[last].sentence != words[first].sentence or words[last].text in HERE:
        return True
    return bool(reading.original[words[last - 1].place.end : words[last].place.start].strip())


def _is_denied(before: Sequence[Word]) -> bool:
    """Whether the words say what somebody is not: "not an addict", "nobody here is a junkie"."""
    texts = [word.text for word in before]
    since = max((at for at, text in enumerate(texts) if text in NOBODY), default=len(texts))
    said = texts[since + 1 :]
    if not ARE.isdisjoint(said) and OTHERS.isdisjoint(said):
        return True
    left_out = small.ARTICLES | small.NEEDY | MERELY
    near = [text for text in texts if text not in left_out][-2:]
    return bool(near) and (near[-1] in NOT or " ".join(near) in MORE)


def _is_self(before: Sequence[Word], *, is_one: bool) -> bool:
    """Whether "I am", "soy" or the like leads to the word, with nobody else in between.

    To all of them ("the homeless") it leads at once, or by "one of".
    """
    near = [word.text for word in before if word.text not in small.ARTICLES]
    if near and near[-1] in BESIDE_SELF:
        return True
    for back in range(len(before) - 1, -1, -1):
        text = before[back].text
        if text == "that" and before[back] is before[-1]:
            continue
        if text in OF and back and before[back - 1].text in OF_MINE:
            is_one = True
            continue
        if text in SELF or (back and f"{before[back - 1].text} {text}" in SELF_PAIRS):
            return True
        if not is_one or text in OTHERS or (text.endswith("ing") and text != "recovering"):
            return False
    return False


def _is_self_as(reading: Reading, before: Sequence[Word], last: int) -> bool:
    """Whether one speaks as such a person: "as an alcoholic in recovery, I know"."""
    texts = [word.text for word in before if word.text not in small.ARTICLES]
    at = max((at for at, text in enumerate(texts) if text in AS), default=-1)
    if at < max(0, len(texts) - 2) or (at and texts[at - 1] not in SPEAK):
        return False
    words = reading.words
    for said, following in pairwise(words[last - 1 : last + LEAD]):
        if "," in reading.original[said.place.end : following.place.start]:
            return texts[at] == "como" or following.text in MINE
    return False


def _is_quoted(text: str, place: TextSpan) -> bool:
    before = text[max(0, place.start - LOOKED_AT) : place.start].rpartition("\n")[2]
    after = text[place.end : place.end + LOOKED_AT].partition("\n")[0]
    if QUOTES.get(before[-1:], "no") == after.lstrip(".,;:!?")[:1]:
        return True
    return any(_is_open(before, opening) and QUOTES[opening] in after for opening in LONG_QUOTES)


def _is_open(before: str, opening: str) -> bool:
    closing = QUOTES[opening]
    return before.count(opening) % 2 == 1 if opening == closing else before.rfind(opening) > before.rfind(closing)


def _is_name(words: Sequence[Word], first: int, last: int) -> bool:
    """Whether capitals make a name of the words, as in "Battered Women's Fund"; a headline's do not."""
    at = words[first].sentence
    inside = [word for word in words[first:last] if word.text not in small.ARTICLES]
    opens = inside[0] is words[first] and (not first or words[first - 1].sentence != at)
    if not all(map(_is_capital, inside[1:] if opens else inside)):
        return False
    beside = [*words[last : last + 1], *_named_before(words, first)]
    named = any(_is_capital(word) for word in beside if word.sentence == at)
    if not named and (opens or len(inside) == 1):
        return False
    near = words[max(0, first - AROUND) : last + AROUND]
    return not _is_headline([word for word in near if word.sentence == at])


def _named_before(words: Sequence[Word], first: int) -> Sequence[Word]:
    """The word before, or before the "for" of "Coalition for the Homeless"."""
    joined = first and words[first - 1].text in small.PREPOSITIONS
    return words[max(0, first - 1 - joined) : first]


def _is_capital(word: Word) -> bool:
    return word.as_written[:1].isupper() and not word.as_written.isupper()


def _is_headline(sentence: Sequence[Word]) -> bool:
    long = [word for word in sentence if len(word.text) >= LONG]
    return len(long) > SEVERAL and sum(map(_is_capital, long)) >= MOSTLY * len(long)

"""Cutting letters that were run together into the likeliest words: juniperhouse into juniper and house."""

from __future__ import annotations

from collections.abc import Mapping

LONGEST_WORD = 16
LONGEST_RUN = 64
"""Longer runs of letters are not cut: nobody reads them as words."""

COST_OF_A_WORD = 4.0
COST_OF_UNKNOWN = 6.0
COST_OF_UNKNOWN_LETTER = 2.0
COST_OF_AN_ENDING = 50.0
SHORTEST_UNKNOWN = 4

_ENDINGS = frozenset(
    "able ably acion ada adas ado ados aba aban adora ador ale ales ando antes ante ate ated ating ation ational "
    "ations cion ciones ers idad idades ible iendo ing ings ismo ista istas ity ive ized less ly ment ments mente "
    "nacion nador ness ship ships tion tions".split()
)
"""What stands at the end of longer words and is no word of its own in a hashtag."""

_STUB = 2
_SHORT_FIRST = frozenset({"my", "mi", "we", "no"})
_SHORT_LAST = frozenset({"me", "us", "up", "go"})
"""Words of at most ``_STUB`` letters that may be the first of two words, and the last of all."""


def cut(letters: str, vocabulary: Mapping[str, float]) -> list[str]:
    """The words that ``letters`` are made of; one word where no cut is likely.

    ``vocabulary`` gives the cost of each known word, the logarithm of its rarity. The cheapest way to read the
    letters wins; a piece that is no known word may be a name, and costs much. Looks at no more than
    ``LONGEST_WORD`` letters from each place, so the time grows with the length alone.
    """
    small = letters.lower()
    if len(small) != len(letters) or small in vocabulary or not 4 <= len(small) <= LONGEST_RUN:  # noqa: PLR2004
        return [letters]
    costs, came_from = [0.0], [0]
    for end in range(1, len(small) + 1):
        best, best_start = COST_OF_A_WORD + _unknown(end), 0
        for start in range(max(0, end - LONGEST_WORD), end):
            cost = costs[start] + COST_OF_A_WORD + _cost(small[start:end], vocabulary)
            if cost < best:
                best, best_start = cost, start
        costs.append(best)
        came_from.append(best_start)
    pieces = _walked_back(letters, came_from)
    return [letters] if _is_one_word_after_all(pieces) else pieces


def _cost(piece: str, vocabulary: Mapping[str, float]) -> float:
    if piece in _ENDINGS:
        return COST_OF_AN_ENDING
    known = vocabulary.get(piece)
    return known if known is not None else _unknown(len(piece))


def _unknown(length: int) -> float:
    return COST_OF_UNKNOWN + COST_OF_UNKNOWN_LETTER * length + (COST_OF_AN_ENDING if length < SHORTEST_UNKNOWN else 0.0)


def _is_one_word_after_all(pieces: list[str]) -> bool:
    """Whether an ending or a prefix of one or two letters was cut off a longer word (``cambiar-lo``, ``un-fair``)."""
    first, last = pieces[0].lower(), pieces[-1].lower()
    ends_oddly = len(last) <= _STUB and last not in _SHORT_LAST
    return ends_oddly or (len(pieces) == 2 and len(first) <= _STUB and first not in _SHORT_FIRST)  # noqa: PLR2004


def _walked_back(letters: str, came_from: list[int]) -> list[str]:
    pieces: list[str] = []
    end = len(letters)
    while end:
        start = came_from[end]
        pieces.append(letters[start:end])
        end = start
    return pieces[::-1]

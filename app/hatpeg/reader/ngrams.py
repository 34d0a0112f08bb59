"""A second opinion on what is told: runs of letters and words, weighed one by one.

It knows nothing of what the words mean together, and so it errs where the encoder does not, and the other way round.
A run is found by a checksum in a table of weights; two runs that share a place there share a weight, which costs
next to nothing at this size (Weinberger et al. 2009).
"""

from __future__ import annotations

import itertools
import re
import zlib
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from hatpeg import resources
from hatpeg.reader.answers import HATS

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.float32]

PLACES = 1 << 18
SHORTEST, LONGEST = 2, 5
"""Letters of a run, the blanks at both ends of a word among them."""
WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*|[^\w\s]")
FILE = "models/reader/ngrams.z"
STEPS = 127
"""The weights are kept as whole numbers up to this, and one factor; so are the rarities."""


def words_of(text: str) -> list[str]:
    """The words and marks of a text, in small letters."""
    return [match.group().casefold() for match in WORD.finditer(text)]


@lru_cache(maxsize=4096)
def _letters(word: str) -> tuple[int, ...]:
    """The places of a word's runs of letters."""
    padded = f" {word} "
    lengths = range(SHORTEST, min(LONGEST, len(padded)) + 1)
    runs = (padded[at : at + length] for length in lengths for at in range(len(padded) - length + 1))
    return tuple(_place(f"c{run}") for run in runs)


def _place(run: str) -> int:
    return zlib.crc32(run.encode("utf-8", "surrogatepass")) & (PLACES - 1)


def letters(words: Sequence[str]) -> set[int]:
    """The places of the runs of letters, which count for both hats."""
    return {place for word in words for place in _letters(word)}


def pairs(words: Sequence[str]) -> set[int]:
    """The places of the words and of the pairs of words, which count for both hats."""
    places = {_place(f"w{word}") for word in words}
    places.update(_place(f"w{word} {following}") for word, following in itertools.pairwise(words))
    return places


def of_hat(words: Sequence[str], hat: str) -> set[int]:
    """The places of the words as they count for one hat."""
    return {_place(f"h{hat}"), *(_place(f"{hat} {word}") for word in words)}


class Ngrams:
    """The table: for each place its weight, and how rare it is. What is rare counts more, whatever it says."""

    def __init__(self, weights: Numbers, rarities: Numbers, start: float) -> None:
        self._weights = weights
        self._rarities = rarities
        self._start = start

    def scores(self, text: str) -> tuple[float, float]:
        """For the work account and for the personal one: the log-odds that a text should be spoken about."""
        words = words_of(text)
        both = self._start + self._sum(letters(words)) + self._sum(pairs(words))
        return both + self._sum(of_hat(words, HATS[0])), both + self._sum(of_hat(words, HATS[1]))

    def _sum(self, places: set[int]) -> float:
        listed = list(places)
        rarities = self._rarities[listed]
        length = float((rarities * rarities).sum()) ** 0.5
        return float((self._weights[listed] * rarities).sum()) / length if length else 0.0

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        _letters.cache_clear()


def load() -> Ngrams:
    """The shipped weights. Raises OSError when the file is not there."""
    import numpy as np  # noqa: PLC0415 - only a check needs it

    packed = zlib.decompress(resources.binary(FILE))
    start, weight, rarity = np.frombuffer(packed[:12], "<f4").tolist()
    weights = np.frombuffer(packed[12 : 12 + PLACES], np.int8).astype(np.float32) * np.float32(weight)
    rarities = np.frombuffer(packed[12 + PLACES :], np.uint8).astype(np.float32) * np.float32(rarity)
    return Ngrams(weights, rarities, start)

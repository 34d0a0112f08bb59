"""Who and which places a draft names: the scores of the quick reader and of the encoder, put together word by word.

The two err differently: the first knows many names and looks at capitals, the second knows what the words mean and
never sees a capital. Weighed against each other they are better than either (see the cards of both): where one is all
but certain that there is no name, the other must be very sure.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from hatpeg.core.reading import Reading, Word
from hatpeg.reader.meaning import Told
from hatpeg.reader.memory import Memory
from hatpeg.reader.name_weights import PERSON, PLACE, Weighed

if TYPE_CHECKING:  # it is handed over by whoever waited for it to be read
    from hatpeg.reader.crf import NameCrf

Scores = list[tuple[float, float]]
BEYOND = 1 << 62
"""Behind every text."""
UNLIKELY = 0.05
"""Where both scores are below it there is no name."""
SUREST = 0.996
"""No score counts as surer than this, or as unlikelier than one less this."""


class QuickNames:
    """The quick reader, sentence by sentence, each read once."""

    def __init__(self, crf: NameCrf) -> None:
        self._crf = crf
        self._memory: Memory[Scores] = Memory()

    def scores(self, reading: Reading) -> Scores:
        """For each word of the draft, how likely it belongs to a person's name and to a place's, from 0 to 1."""
        found: Scores = []
        for number, group in groupby(reading.words, key=lambda word: word.sentence):
            words = list(group)
            sentence = reading.sentences[number]
            name = self._memory.name(reading.original[sentence.start : sentence.end])
            scores = self._memory.get(name)
            if scores is None:
                scores = self._crf.scores(words, reading.original)
                self._memory.keep(name, scores)
            found += scores
        return found

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._memory.forget()
        self._crf.forget()


def combined(words: Sequence[Word], quick: Scores, told: Sequence[Told]) -> Scores:
    """The scores of both readers as one, word by word."""
    return [
        (weighed(quick_person, person, PERSON), weighed(quick_place, place, PLACE))
        for (quick_person, quick_place), (person, place) in zip(quick, encoder_scores(words, told), strict=True)
    ]


def encoder_scores(words: Sequence[Word], told: Sequence[Told]) -> Scores:
    """For each word the most that the encoder gives to any of its pieces."""
    starts, ends, persons, places = _pieces(told)
    found: Scores = []
    at = 0
    for word in words:
        begin, finish = word.place
        while ends[at] <= begin:
            at += 1
        most_person = most_place = 0.0
        while starts[at] < finish:
            most_person, most_place = max(most_person, persons[at]), max(most_place, places[at])
            if ends[at] > finish:
                break
            at += 1
        found.append((most_person, most_place))
    return found


def weighed(quick: float, slow: float, by: Weighed) -> float:
    """What the scores of the quick reader and of the encoder make together, from 0 to 1."""
    if quick < UNLIKELY and slow < UNLIKELY:
        return 0.0
    return 1 / (1 + math.exp(-by.start - by.quick * _log_odds(quick) - by.slow * _log_odds(slow)))


def _log_odds(score: float) -> float:
    usable = min(SUREST, max(1 - SUREST, score))
    return math.log(usable / (1 - usable))


def _pieces(told: Sequence[Told]) -> tuple[list[int], list[int], list[float], list[float]]:
    """Starts, ends and scores of all pieces; the last stands behind every text."""
    starts = [start for window in told for start, _ in window.places]
    ends = [end for window in told for _, end in window.places]
    persons = [score for window in told for score in window.seen.persons.tolist()]
    places = [score for window in told for score in window.seen.places.tolist()]
    return [*starts, BEYOND], [*ends, BEYOND], [*persons, 0.0], [*places, 0.0]

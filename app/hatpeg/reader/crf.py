"""The first tier of the name reader: a conditional random field that answers on every key press.

It reads one sentence at a time and looks at nothing outside it, so that its answers can be kept per sentence.
packaging/models/names_crf.py makes the model; its card lies beside it.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from functools import cache
from threading import Lock

import pycrfsuite

from hatpeg import resources
from hatpeg.core.reading import Word
from hatpeg.reader._gazetteer import Gazetteer
from hatpeg.reader._letters import Letters
from hatpeg.reader._name_features import NameFeatures
from hatpeg.reader._name_items import SIGNS, items

PERSON = ("B-PERSON", "I-PERSON")
PLACE = ("B-LOC", "I-LOC")
SURELY_OTHER = 0.995
NOTHING = (0.0, 0.0)


class NameCrf:
    """Tells how likely each word belongs to a person's name and to a place's."""

    def __init__(self, features: NameFeatures, model: bytes) -> None:
        """Take what words show, and the model as CRFsuite wrote it."""
        self._features = features
        self._model = model  # CRFsuite reads from these bytes and does not copy them
        self._tagger = pycrfsuite.Tagger()
        self._tagger.open_inmemory(model)
        self._one_at_a_time = Lock()

    def scores(self, words: Sequence[Word], text: str) -> list[tuple[float, float]]:
        """For each word of ONE sentence of ``text``: the probability of a person's name, and of a place's.

        Words of a handle or a link have none. Where a word is almost surely neither, both are exactly 0.
        """
        if not words:
            return []
        row = items(words, text)
        seen = self._features.of(row, text)
        found: list[tuple[float, float]] = []
        with self._one_at_a_time:
            self._tagger.set(seen)
            for at, item in enumerate(row):
                found += [NOTHING if item.small in SIGNS else self._at(at)] * item.words
        return found

    def forget(self) -> None:
        """Keep none of the words that were read so far."""
        self._features.forget()
        with self._one_at_a_time:
            self._tagger.set([])

    def _at(self, position: int) -> tuple[float, float]:
        marginal = self._tagger.marginal
        if marginal("O", position) > SURELY_OTHER:
            return NOTHING
        person = sum(marginal(label, position) for label in PERSON)
        return person, sum(marginal(label, position) for label in PLACE)


def features() -> NameFeatures:
    """What the shipped lists tell of words, read anew. Raises OSError when a file is not there."""
    folder = resources.folder("models") / "names-crf"
    gazetteer = Gazetteer.unpacked((folder / "lexicon.z").read_bytes())
    return NameFeatures(gazetteer, Letters.unpacked((folder / "letters.z").read_bytes()))


@cache
def load() -> NameCrf:
    """The shipped model, read once, when it is first asked for. Raises OSError when a file is not there."""
    packed = resources.binary("models/names-crf/names.crfsuite.z")
    return NameCrf(features(), zlib.decompress(packed))

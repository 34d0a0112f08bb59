"""What a draft tells, window by window, each read once by the encoder."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.reader.answers import Seen
from hatpeg.reader.memory import Memory
from hatpeg.reader.windows import Window, windows

if TYPE_CHECKING:  # it is handed over by whoever waited for it to be read
    from hatpeg.reader.encoder import Encoder
    from hatpeg.reader.ngrams import Ngrams


@dataclass(frozen=True, slots=True)
class Told:
    """One window: the encoder's answers, where its pieces stand in the original, and where its sentences end.

    ``opinion``: for each hat the second opinion, from 0 to 1, on whether the window should be spoken about.
    """

    seen: Seen
    opinion: tuple[float, float]
    places: Sequence[tuple[int, int]]
    sentences: Sequence[int]


class Meaning:
    """Asks the encoder, and for a second opinion, about every window that was not read yet."""

    def __init__(self, encoder: Encoder, ngrams: Ngrams) -> None:
        self._encoder = encoder
        self._ngrams = ngrams
        self._memory: Memory[tuple[Seen, tuple[float, float]]] = Memory()

    def told(self, reading: Reading) -> tuple[Told, ...]:
        """What each window tells, in order."""
        found = windows(reading, self._encoder.cutter)
        seen = [self._seen(reading, window) for window in found]
        return tuple(
            Told(*each, _places(reading, window), window.sentences) for each, window in zip(seen, found, strict=True)
        )

    @property
    def kept(self) -> int:
        """How many windows and words it remembers."""
        return len(self._memory) + self._encoder.cutter.kept

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._memory.forget()
        self._encoder.forget()
        self._ngrams.forget()

    def _seen(self, reading: Reading, window: Window) -> tuple[Seen, tuple[float, float]]:
        text = reading.loose.text[window.start : window.end]
        name = self._memory.name(text)
        known = self._memory.get(name)
        if known is None:
            work, own = self._ngrams.scores(text)
            known = self._encoder.read([piece.id for piece in window.pieces]), (chance(work), chance(own))
            self._memory.keep(name, known)
        return known


def chance(odds: float) -> float:
    """The chance, from 0 to 1, that log-odds stand for."""
    return 1 / (1 + math.exp(-odds)) if odds > 0 else math.exp(odds) / (1 + math.exp(odds))


def _places(reading: Reading, window: Window) -> list[tuple[int, int]]:
    starts, ends, begun = reading.loose.starts, reading.loose.ends, window.start
    return [(starts[begun + first], ends[begun + end - 1]) for _, first, end in window.pieces]


def span_of(told: Told, first: int, last: int) -> TextSpan:
    """Where the pieces ``first`` to ``last`` (included) of a window stand in the original."""
    return TextSpan(told.places[first][0], told.places[last][1])

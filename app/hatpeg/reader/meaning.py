"""What a draft tells, window by window, each read once by the encoder."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class Told:
    """One window: the encoder's answers, where its pieces stand in the original, and where its sentences end."""

    seen: Seen
    places: Sequence[tuple[int, int]]
    sentences: Sequence[int]


class Meaning:
    """Asks the encoder about every window it has not read yet."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._memory: Memory[Seen] = Memory()

    def told(self, reading: Reading) -> tuple[Told, ...]:
        """What each window tells, in order."""
        found = windows(reading, self._encoder.cutter)
        seen = [self._seen(reading, window) for window in found]
        return tuple(
            Told(each, _places(reading, window), window.sentences) for each, window in zip(seen, found, strict=True)
        )

    @property
    def kept(self) -> int:
        """How many windows and words it remembers."""
        return len(self._memory) + self._encoder.cutter.kept

    def forget(self) -> None:
        """Keep nothing of what was read so far."""
        self._memory.forget()
        self._encoder.forget()

    def _seen(self, reading: Reading, window: Window) -> Seen:
        name = self._memory.name(reading.loose.text[window.start : window.end])
        seen = self._memory.get(name)
        if seen is None:
            seen = self._encoder.read([piece.id for piece in window.pieces])
            self._memory.keep(name, seen)
        return seen


def _places(reading: Reading, window: Window) -> list[tuple[int, int]]:
    starts, ends, begun = reading.loose.starts, reading.loose.ends, window.start
    return [(starts[begun + piece.start], ends[begun + piece.end - 1]) for piece in window.pieces]


def span_of(told: Told, first: int, last: int) -> TextSpan:
    """Where the pieces ``first`` to ``last`` (included) of a window stand in the original."""
    return TextSpan(told.places[first][0], told.places[last][1])

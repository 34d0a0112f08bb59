"""The reader as the detectors ask it: one for the program, read from its files when it is first needed."""

from __future__ import annotations

from functools import cache
from threading import Lock

from hatpeg.core.reading import Reading
from hatpeg.reader.meaning import Meaning, Told
from hatpeg.reader.names import QuickNames, Scores, combined

# What reads is imported where it is loaded: whoever only lists detectors does not wait for it.
QUICK = Lock()
SLOW = Lock()


@cache
def _quick() -> QuickNames:
    from hatpeg.reader import crf  # noqa: PLC0415 - see above

    return QuickNames(crf.load())


@cache
def _slow() -> Meaning:
    from hatpeg.reader import ngrams  # noqa: PLC0415 - see above
    from hatpeg.reader.encoder import Encoder  # noqa: PLC0415 - see above

    return Meaning(Encoder(), ngrams.load())


def load() -> None:
    """Read the reader's files now, so that the first draft does not wait for them. Fails when one is missing."""
    with QUICK:
        _quick()
    with SLOW:
        _slow()


def told(reading: Reading) -> tuple[Told, ...]:
    """What the encoder says of each window of the draft; nothing at first look, which does not wait for it."""

    def look() -> tuple[Told, ...]:
        with SLOW:
            return _slow().told(reading)

    return () if reading.first_look else reading.once("told", look)


def names(reading: Reading) -> Scores:
    """For each word, how likely it belongs to a person's name and to a place's: at first look, by the quick reader."""

    def look() -> Scores:
        with QUICK:
            quick = _quick().scores(reading)
        return quick if reading.first_look else combined(reading.words, quick, told(reading))

    return reading.once("names", look)


def forget() -> None:
    """Keep nothing of what was read so far: for locking and hiding."""
    with QUICK, SLOW:
        if _quick.cache_info().currsize:
            _quick().forget()
        if _slow.cache_info().currsize:
            _slow().forget()


def release() -> None:
    """Give the memory of both readers back: for a program that waits out of sight. The next text reads them again."""
    from hatpeg.reader import crf  # noqa: PLC0415 - see above

    with QUICK, SLOW:
        _quick.cache_clear()
        _slow.cache_clear()
        crf.load.cache_clear()

"""How the scores of both readers become one score for each word."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg import resources
from hatpeg.core.reading import Reading, read
from hatpeg.reader.answers import Seen
from hatpeg.reader.crf import load
from hatpeg.reader.meaning import Told
from hatpeg.reader.name_weights import PERSON, PLACE
from hatpeg.reader.names import QuickNames, Scores, combined, encoder_scores, weighed
from hatpeg.reader.windows import windows
from hatpeg.reader.wordpiece import WordPiece

CUTTER = WordPiece(resources.text("models/reader/vocabulary.txt").splitlines())
NOTHING = np.zeros((0, 0), np.float32)


def told(reading: Reading, persons: dict[str, float]) -> list[Told]:
    """What an encoder would have said that knows these pieces, as they are written, for parts of persons' names."""
    found = []
    starts, ends = reading.loose.starts, reading.loose.ends
    for window in windows(reading, CUTTER):
        places = [(starts[window.start + p.start], ends[window.start + p.end - 1]) for p in window.pieces]
        scores = np.array([persons.get(reading.original[start:end], 0.0) for start, end in places], np.float32)
        found.append(Told(Seen(scores, scores * 0, NOTHING, NOTHING, NOTHING), (0.5, 0.5), places, window.sentences))
    return found


def slow_alone(text: str, persons: dict[str, float]) -> dict[str, float]:
    """What the encoder gives to each word to which it gives anything."""
    reading = read(text)
    scores = encoder_scores(reading.words, told(reading, persons))
    return {word.as_written: person for word, (person, _) in zip(reading.words, scores, strict=True) if person}


def test_a_word_gets_the_most_that_any_of_its_pieces_has() -> None:
    scores = slow_alone("hello Thuy there", {"Th": 0.2, "uy": 0.8})

    assert scores == {"Thuy": pytest.approx(0.8)}


def test_words_of_a_hashtag_get_their_own_pieces() -> None:
    assert set(slow_alone("#JaneDoeStrong", {"Jane": 0.9, "Doe": 0.9})) == {"Jane", "Doe"}


def test_a_picture_beside_a_name_gives_it_nothing() -> None:
    assert slow_alone("💔Jane", {"💔": 0.9}) == {}


def test_both_readers_count() -> None:
    reading = read("Jane came")

    scores = combined(reading.words, [(1.0, 0.5), (0.0, 0.0)], told(reading, {"Jane": 1.0}))

    assert scores == [(weighed(1.0, 1.0, PERSON), weighed(0.5, 0.0, PLACE)), (0.0, 0.0)]


def test_the_surer_both_are_the_surer_is_the_score() -> None:
    both, one, neither = weighed(0.9, 0.9, PERSON), weighed(0.9, 0.1, PERSON), weighed(0.1, 0.1, PERSON)

    assert 1 > both > 0.9 > one > neither > 0


@pytest.mark.parametrize("surest", [0.0, 1.0])
def test_no_reader_is_so_sure_that_the_other_does_not_count(surest: float) -> None:
    assert weighed(surest, 0.2, PERSON) < weighed(surest, 0.8, PERSON)


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_there_are_as_many_scores_as_words(text: str) -> None:
    reading = read(text)
    quick: Scores = [(0.5, 0.5)] * len(reading.words)

    scores = combined(reading.words, quick, told(reading, {}))

    assert scores == [(weighed(0.5, 0.0, PERSON), weighed(0.5, 0.0, PLACE))] * len(quick)


@given(
    st.lists(st.sampled_from(["Jane", "#JaneDoe", "j4ne", "J a n e", "ja\u200bne", "é", "💔", "\n", ". "])).map(
        " ".join
    )
)
def test_every_word_meets_its_own_pieces(text: str) -> None:
    reading = read(text)
    windows_told = told(reading, {})
    for window in windows_told:
        window.seen.persons[:] = 1.0

    scores = combined(reading.words, [(1.0, 0.0)] * len(reading.words), windows_told)

    assert scores == [(weighed(1.0, 1.0, PERSON), 0.0)] * len(scores)


def test_the_quick_reader_gives_the_same_scores_again() -> None:
    quick = QuickNames(load())
    reading = read("Sat with Marisol. She asked for DeShawn.")

    first, again = quick.scores(reading), quick.scores(reading)
    quick.forget()

    assert len(first) == len(reading.words)
    assert first == again == quick.scores(reading)

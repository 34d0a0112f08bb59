"""The shipped encoder: the shape of its answers, and that they do not depend on what is read beside them."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from hatpeg.core.reading import read
from hatpeg.reader import ngrams
from hatpeg.reader.answers import FAMILIES, HATS, MEANINGS, Seen
from hatpeg.reader.encoder import Encoder
from hatpeg.reader.meaning import Meaning
from tests.bench.texts import SENTENCES


@cache
def encoder() -> Encoder:
    return Encoder()


def ids(text: str) -> list[int]:
    return [piece.id for piece in encoder().cutter.pieces(text)]


def assert_same(one: Seen, other: Seen) -> None:
    for mine, yours in zip(one, other, strict=True):
        np.testing.assert_array_equal(mine, yours)


def test_each_piece_and_each_hat_has_its_answers() -> None:
    pieces = ids("lil M from room 4 made 90 days!!")

    seen = encoder().read(pieces)

    assert seen.persons.shape == seen.places.shape == (len(pieces),)
    assert seen.leaks.shape == (len(pieces), len(FAMILIES) + 1)
    assert seen.meanings.shape == (len(pieces), len(MEANINGS))
    assert seen.posts.shape == (len(HATS), len(FAMILIES) + 2)


@pytest.mark.parametrize("text", [*SENTENCES, "a", "!!!", "so " * 120])
def test_all_answers_are_probabilities(text: str) -> None:
    seen = encoder().read(ids(text))

    for numbers in seen:
        assert numbers.dtype == np.float32
        assert np.all((numbers >= 0) & (numbers <= 1.0001))
    np.testing.assert_allclose(seen.meanings.sum(-1), 1, atol=1e-3)


def test_a_window_is_answered_alike_whatever_is_read_beside_it() -> None:
    together = Meaning(encoder(), ngrams.load()).told(read(" ".join(SENTENCES)))

    again = Meaning(encoder(), ngrams.load()).told(read(" ".join(SENTENCES[:-1])))

    assert_same(together[0].seen, again[0].seen)


def test_several_threads_may_read_at_once() -> None:
    windows = [ids(text) for text in SENTENCES]
    alone = [encoder().read(window) for window in windows]

    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(encoder().read, windows * 3))

    for one, other in zip(alone * 3, together, strict=True):
        assert_same(one, other)


def test_a_folder_without_a_model_is_said_to_be_none(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"reader\.onnx"):
        Encoder(tmp_path)


class CountingEncoder(Encoder):
    """Counts the windows that it is asked about."""

    asked = 0

    def read(self, window: Sequence[int]) -> Seen:
        self.asked += 1
        return super().read(window)


def test_only_what_changed_is_read_again() -> None:
    counting = CountingEncoder()
    meaning = Meaning(counting, ngrams.load())
    text = " ".join(f"{sentence} That was {number}." for number, sentence in enumerate(SENTENCES * 3))
    first = meaning.told(read(text))
    asked = counting.asked

    again = meaning.told(read(text + " Nobody knew."))

    assert asked == len(first)
    assert counting.asked - asked <= 2
    assert again[0].seen is first[0].seen


def test_after_forgetting_all_is_read_again() -> None:
    counting = CountingEncoder()
    meaning = Meaning(counting, ngrams.load())
    meaning.told(read("Marisol called."))

    meaning.forget()
    meaning.told(read("Marisol called."))

    assert counting.asked == 2
    assert counting.cutter.kept <= 4


def test_places_are_those_of_the_draft() -> None:
    reading = read("So 😀 #JaneDoe and m4risol")

    (told,) = Meaning(encoder(), ngrams.load()).told(reading)

    written = [reading.original[start:end] for start, end in told.places]
    assert written[0] == "So"
    assert "Jane" in written
    assert all(written)

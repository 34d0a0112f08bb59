"""How a draft is cut into the stretches that are read at one go."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hatpeg import resources
from hatpeg.core.reading import Reading, read
from hatpeg.reader.windows import LONGEST, Window, windows
from hatpeg.reader.wordpiece import WordPiece
from tests.bench.texts import ordinary

CUTTER = WordPiece(resources.text("models/reader/vocabulary.txt").splitlines())
ANY_TEXT = st.text(st.characters(codec=None, exclude_categories=()))
SENTENCE = st.lists(st.sampled_from("our coats found a home before the cold came back".split()), min_size=4)
SENTENCES = st.lists(SENTENCE.map(lambda words: " ".join(words).capitalize() + ". "), min_size=12)


def cut(text: str) -> tuple[Reading, list[Window]]:
    reading = read(text)
    return reading, windows(reading, CUTTER)


def read_of(reading: Reading, window: Window) -> str:
    return reading.loose.text[window.start : window.end]


def check_cover(text: str) -> None:
    """Every piece of the draft stands in one window, in order, and no window is too long."""
    reading, found = cut(text)
    placed = [window.start + piece.start for window in found for piece in window.pieces]
    assert placed == sorted(placed)
    alone = {piece.start for piece in CUTTER.pieces(reading.loose.text)}
    assert set(placed) >= alone
    assert all(0 < len(window.pieces) <= LONGEST for window in found)
    assert all(window.sentences[-1] == len(window.pieces) for window in found)
    assert all(before.end <= after.start for before, after in pairwise(found))


@given(ANY_TEXT)
def test_any_text_is_covered(text: str) -> None:
    check_cover(text)


@given(SENTENCES)
def test_every_piece_stands_in_one_window(sentences: list[str]) -> None:
    reading, found = cut("".join(sentences))

    check_cover(reading.original)
    whole = [piece.id for span in reading.sentences for piece in CUTTER.pieces(reading.original, span.start, span.end)]
    assert [piece.id for window in found for piece in window.pieces] == whole


def test_a_short_draft_is_one_window() -> None:
    reading, found = cut("Long day. Had to tell a mom. She cried.")

    assert [read_of(reading, window) for window in found] == [reading.loose.text]
    assert len(found[0].sentences) == 3


def test_a_draft_without_words_has_no_window() -> None:
    assert cut("")[1] == []
    assert cut(" \n ")[1] == []


def test_a_sentence_that_is_too_long_is_cut_where_it_must_be() -> None:
    reading, found = cut("so " * 300)

    assert [len(window.pieces) for window in found] == [LONGEST, LONGEST, 48]
    assert "".join(read_of(reading, window) for window in found) == reading.loose.text


@given(SENTENCES, st.data())
def test_what_stands_well_before_a_change_is_cut_as_it_was(sentences: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(sentences) - 1))
    changed = [*sentences[:at], "Nobody knew why that was so. ", *sentences[at + 1 :]]
    before, after = (cut("".join(each)) for each in (sentences, changed))
    start = sum(map(len, sentences[:at]))

    if min(len(found) for _, found in (before, after)) > 1:
        assert [window for window in before[1] if window.end < start] == [
            window for window in after[1] if window.end < start
        ]


def test_a_change_in_one_sentence_leaves_most_windows_of_a_long_draft_as_they_were() -> None:
    text = ordinary(5000)
    middle = text.index(". ", len(text) // 2) + 2
    before, after = cut(text), cut(text[:middle] + "Nobody knew. " + text[middle:])

    texts = {read_of(before[0], window) for window in before[1]}

    new = [window for window in after[1] if read_of(after[0], window) not in texts]
    assert len(after[1]) > 10
    assert len(new) <= 3

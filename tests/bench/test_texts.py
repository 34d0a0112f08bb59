"""What is measured with has to be new each time, or the figures tell of the memory and not of the work."""

from __future__ import annotations

from hatpeg.core.reading import read
from tests.bench.texts import changed, fresh


def test_no_sentence_of_the_fresh_texts_comes_twice() -> None:
    texts = fresh(2000, 12)

    sentences = [span.of(text) for text in texts for span in read(text).sentences[:-1]]
    assert len(sentences) == len(set(sentences))


def test_fresh_texts_are_as_long_as_asked() -> None:
    assert {len(text) for text in fresh(280, 20)} == {280}


def test_a_changed_text_differs_in_one_sentence() -> None:
    text = fresh(2000, 1)[0]

    before, after = ([span.of(each) for span in read(each).sentences] for each in (text, changed(text, 0)))
    assert sum(one != other for one, other in zip(before, after, strict=True)) == 1

"""Earlier drafts are remembered by digests: pasted sentences are known again, and nothing can be read back."""

from __future__ import annotations

import pytest

from hatpeg.core.past import NO_PAST, Past, sentences_kept
from hatpeg.core.reading import read

KEY = b"a key of this laptop"
WRITTEN = "We painted the whole playroom green on Saturday morning. Thank you all!"


def pasted(text: str, past: Past) -> list[str]:
    return [place.of(text).strip() for place in past.pasted(read(text))]


@pytest.mark.parametrize(
    "again",
    [
        "We painted the whole playroom green on Saturday morning.",
        "we painted the whole  playroom GREEN on saturday morning",
        "News. We painted the whole playroom green on Saturday morning! More soon.",
    ],
)
def test_a_long_sentence_is_known_again(again: str) -> None:
    past = Past(elsewhere=sentences_kept([WRITTEN], KEY), key=KEY)

    assert len(pasted(again, past)) == 1


@pytest.mark.parametrize("other", ["Thank you all!", "We painted the whole playroom blue on Saturday morning.", ""])
def test_short_and_other_sentences_are_not(other: str) -> None:
    past = Past(elsewhere=sentences_kept([WRITTEN], KEY), key=KEY)

    assert pasted(other, past) == []


def test_another_key_knows_nothing() -> None:
    past = Past(elsewhere=sentences_kept([WRITTEN], KEY), key=b"another key")

    assert pasted(WRITTEN, past) == []


def test_what_is_kept_holds_no_word() -> None:
    kept = b"".join(sentences_kept([WRITTEN], KEY))

    assert not any(word.encode() in kept for word in ("painted", "playroom", "Saturday"))


def test_without_a_past_nothing_was_pasted() -> None:
    assert pasted(WRITTEN, NO_PAST) == []

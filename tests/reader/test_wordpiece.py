"""Our own cutter of words against the reference one, and where its pieces stand."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tokenizers import BertWordPieceTokenizer

from hatpeg import resources
from hatpeg.reader.wordpiece import MOST_KEPT, MOST_REPEATS, WordPiece
from tests.bench.texts import NASTY, SENTENCES

VOCABULARY = resources.folder("models/reader") / "vocabulary.txt"
WORDS = VOCABULARY.read_text("utf-8").splitlines()
KNOWN = frozenset(WORDS)
CUTTER = WordPiece(WORDS)
REFERENCE = BertWordPieceTokenizer(str(VOCABULARY), lowercase=True)
SHARED = Path(__file__).resolve().parents[3] / "shared"
POSTS = 10_000

SAMPLES = (
    *SENTENCES,
    "Ayer la niña firmó su contrato, ¿verdad? ¡Qué alegría!",
    "Thuy's kids -- all 3 -- are 12, 9 & 7; call 303.555.0142 :-)",
    "DeShawn_Carter @deshawn #JusticeForTyrell https://example.org/a?b=c%20d",
    "unbelievableness pneumonoultramicroscopicsilicovolcanoconiosis",
    "a" * 101 + " stop",
    "漢字 and 面白い and привет and Ελλάδα",
    "¼ cup, 50€, 20°, 5% ™ — “quoted” ‘so’ …",
    "",
    "   ",
)


def spelled_out(text: str) -> str:
    """The text with what our cutter does on purpose done by hand: pictures by their names, marks twice at most."""
    parts: list[str] = []
    before, repeats = "", 0
    for part in re.findall(r"[^\W_]+|\s+|.", text, re.DOTALL):
        if part.isspace():
            parts.append(part)
            continue
        repeats = repeats + 1 if part == before else 0
        before = part
        if part.isalnum():
            parts.append(part)
        elif repeats < MOST_REPEATS:
            parts.append(f" {part if part in KNOWN else by_name(part)} ")
        else:
            parts.append(" ")
    return "".join(parts)


def by_name(char: str) -> str:
    name = unicodedata.name(char, "").lower()
    if unicodedata.category(char) in {"Mn", "Cf"} or name.startswith(("emoji modifier", "regional indicator")):
        return ""
    return " ".join(word if word in KNOWN else "[UNK]" for word in re.findall("[a-z]+", name))


def differing(texts: Iterable[str]) -> list[str]:
    """The texts that the reference cuts otherwise."""
    return [
        text
        for text in texts
        if [piece.id for piece in CUTTER.pieces(text)]
        != REFERENCE.encode(spelled_out(text), add_special_tokens=False).ids
    ]


def shared_posts() -> Iterator[str]:
    for file in sorted((SHARED / "corpus").glob("*.jsonl")):
        for line in file.read_text("utf-8").splitlines():
            yield json.loads(line)["text"]
    for name in ("btc.dev", "wnut17.train", "btc.train"):
        file = SHARED / "data" / "ner" / name
        for block in file.read_text("utf-8").split("\n\n") if file.exists() else ():
            yield " ".join(line.split()[0] for line in block.splitlines() if line.strip())


def written(pieces: str) -> list[str]:
    """The pieces of a text, as they are written in it."""
    return [pieces[piece.start : piece.end] for piece in CUTTER.pieces(pieces)]


def test_samples_are_cut_as_the_reference_cuts_them() -> None:
    assert differing(SAMPLES) == []


def test_posts_are_cut_as_the_reference_cuts_them() -> None:
    posts = list(islice(shared_posts(), POSTS))
    if not posts:
        pytest.skip("the labelled posts are not here")

    assert differing(posts) == []


@given(st.text(st.sampled_from("abzABZ019ñéüß'’#@_-.,!? \n$€%&")))
def test_any_words_and_marks_are_cut_as_the_reference_cuts_them(text: str) -> None:
    assert differing([text]) == []


def test_pieces_stand_where_they_are_written() -> None:
    assert written("Thuy's 2 kids, ok?") == ["Th", "uy", "'", "s", "2", "kids", ",", "ok", "?"]


def test_accents_do_not_shift_what_comes_after_them() -> None:
    assert "".join(written("Ñandú está aquí")) == "Ñandúestáaquí"


def test_all_words_of_a_pictures_name_stand_at_the_picture() -> None:
    pieces = CUTTER.pieces("so 😀 there")

    assert [(piece.start, piece.end) for piece in pieces] == [(0, 2), (3, 4), (3, 4), (5, 10)]
    assert [WORDS[piece.id] for piece in pieces] == ["so", "grinning", "face", "there"]


def test_skin_tones_flags_and_joiners_say_nothing() -> None:
    assert CUTTER.pieces("\U0001f3fd\U0001f1fa\U0001f1f8\ufe0f\u200d\u0301\xad") == []


def test_a_mark_in_a_row_is_read_twice_and_no_more() -> None:
    assert written("no!!!!!! no") == ["no", "!", "!", "no"]


def test_a_part_of_a_text_is_cut_alone_and_placed_in_the_whole() -> None:
    text = "One here. Two there."

    pieces = CUTTER.pieces(text, 10)

    assert [text[piece.start : piece.end] for piece in pieces] == ["Two", "there", "."]
    assert [piece.id for piece in pieces] == [piece.id for piece in CUTTER.pieces("Two there.")]


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_any_text_is_cut_into_pieces_in_its_order(text: str) -> None:
    pieces = CUTTER.pieces(text)

    places = [(piece.start, piece.end) for piece in pieces]
    assert places == sorted(places)
    assert all(0 <= start < end <= len(text) for start, end in places)
    assert all(0 <= piece.id < len(WORDS) for piece in pieces)


@pytest.mark.parametrize("sample", NASTY.values(), ids=NASTY)
def test_long_runs_are_cut_as_well(sample: str) -> None:
    assert CUTTER.pieces(sample * 500) is not None


def test_no_word_is_kept_when_it_is_told_to_forget() -> None:
    cutter = WordPiece(WORDS)
    cutter.pieces("Marisol came by")

    cutter.forget()

    assert cutter.kept == 0


def test_few_words_are_kept() -> None:
    cutter = WordPiece(WORDS)

    cutter.pieces(" ".join(map(str, range(MOST_KEPT + 10))))

    assert cutter.kept <= MOST_KEPT

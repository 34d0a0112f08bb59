"""The first tier of the name reader: what it sees, and what it must keep to."""

import os
import subprocess
import sys
import zlib
from collections.abc import Sequence
from itertools import groupby
from statistics import median
from time import process_time_ns

import pytest

from hatpeg import resources
from hatpeg.core.reading import Word, read
from hatpeg.reader._gazetteer import UNKNOWN, Gazetteer
from hatpeg.reader._letters import Letters
from hatpeg.reader._name_items import mark_of
from hatpeg.reader.crf import NOTHING, load
from tests.bench.texts import SENTENCES

SEEN = 0.25
"""About six stray findings in a hundred tweets; the threshold of the measurements in the model's card."""


def sentences(text: str) -> list[list[Word]]:
    """The words of each sentence."""
    return [list(words) for _, words in groupby(read(text).words, key=lambda word: word.sentence)]


def named(text: str, *, place: bool = False) -> set[str]:
    """The words, written small, that are seen as part of a person's name or a place's."""
    found = set()
    for words in sentences(text):
        scores = load().scores(words, text)
        found |= {word.text for word, score in zip(words, scores, strict=True) if score[place] >= SEEN}
    return found


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Sat with Marisol until the ambulance came.", "marisol"),
        ("sat with marisol until the ambulance came", "marisol"),
        ("SAT WITH MARISOL UNTIL THE AMBULANCE CAME", "marisol"),
        ("So proud of Oluwaseun today!", "oluwaseun"),
        ("please pray for abdullahi, court is tomorrow", "abdullahi"),
        ("Nguyen Thi Lan signed her lease", "nguyen"),
        ("Hoy Guadalupe cumplió un año limpia", "guadalupe"),
        ("Prayers for #MarisolReyes please", "marisol"),
        ("M\u200ba\u200br\u200bi\u200ba went home today", "maria"),
    ],
)
def test_names_are_seen(text: str, name: str) -> None:
    found = named(text)

    assert name in found


@pytest.mark.parametrize(
    "text",
    [
        "April is Sexual Assault Awareness Month.",
        "Hope is what keeps us going.",
        "There but for the grace of God.",
        "Mark your calendars for the spring gala!",
        "La esperanza muere al último.",
        "Se fue la luz en el albergue.",
        "We stopped at Starbucks before court.",
        "HIV stigma must end.",
    ],
)
def test_what_only_looks_like_a_name_is_left_alone(text: str) -> None:
    assert named(text) == set()


def test_places_are_seen() -> None:
    assert "fresno" in named("We drove all night from Fresno.", place=True)


def test_handles_and_links_are_no_names() -> None:
    text = "Thanks @maria_lopez and maria@example.org, see https://example.org/maria-lopez"
    words = read(text).words

    scores = load().scores(words, text)

    inside = [score for word, score in zip(words, scores, strict=True) if word.text in {"maria", "lopez"}]
    assert len(inside) > 3
    assert set(inside) == {NOTHING}


def test_nothing_outside_the_sentence_matters() -> None:
    sentence = "Sat with Marisol until the ambulance came."
    around = f"Maria and Jose were there.\n{sentence} — Dolores said so."
    alone = load().scores(sentences(sentence)[0], sentence)

    within = load().scores(sentences(around)[1], around)

    assert within == alone


def test_no_words_have_no_scores() -> None:
    assert load().scores([], "...") == []


def test_every_word_has_one_score_between_0_and_1() -> None:
    for text in (*SENTENCES, "a", "@", "@a", "http://", "😀", "'", "#JaneDoe", "x" * 5000, "\ud800 Jane"):
        for words in sentences(text):
            scores = load().scores(words, text)

            assert len(scores) == len(words)
            assert all(0 <= part <= 1.000001 for score in scores for part in score)


def test_a_rare_name_is_not_kept_in_memory() -> None:
    text = "Xhulianaqq came home"
    load().scores(read(text).words, text)

    kept = load()._features._kept

    assert "xhulianaqq" not in kept


def test_the_model_stays_small() -> None:
    sizes = [path.stat().st_size for path in (resources.folder("models") / "names-crf").iterdir()]

    assert sum(sizes) < 4_000_000


def test_a_post_takes_about_a_millisecond() -> None:
    text = " ".join(SENTENCES[:3])[:280]
    cut = sentences(text)

    took = median(_milliseconds(cut, text) for _ in range(50))

    assert took < 4, "four times the time that it takes here, for slow machines"


def _milliseconds(cut: Sequence[Sequence[Word]], text: str) -> float:
    began = process_time_ns()
    for words in cut:
        load().scores(words, text)
    return (process_time_ns() - began) / 1e6


def test_loading_waits_until_it_is_asked_for() -> None:
    look = (
        "import sys; from hatpeg.reader import crf; "
        "assert not crf.load.cache_info().currsize; crf.load(); assert crf.load() is crf.load()"
    )

    outcome = subprocess.run([sys.executable, "-c", look], env=dict(os.environ), capture_output=True, check=False)

    assert outcome.returncode == 0, outcome.stderr


@pytest.mark.parametrize(
    ("gap", "kinds"),
    [(" ", "_"), (", ", ",_"), (" — ", "-_"), ("\n", "n_"), (" #", "#_"), ('." ', '."_'), ("😀", "e"), ("", "")],
)
def test_marks_between_words_are_told_by_kind(gap: str, kinds: str) -> None:
    assert mark_of(gap) == kinds


def test_letters_tell_a_name_from_a_word() -> None:
    packed = resources.binary("models/names-crf/letters.z")
    letters = Letters.unpacked(packed)

    names = [letters.levels(name)[0] for name in ("oluwadamilola", "priyanka", "dmitrievna", "xochiquetzal")]
    words = [letters.levels(word)[0] for word in ("reimbursement", "unhelpfully", "cafeteria", "trabajando")]

    assert min(names) > max(words)


def test_the_list_finds_its_first_and_its_last_word() -> None:
    listed = Gazetteer.unpacked(zlib.compress(b"A\nnew york|new\nana=95041653\nzoe=70031"))

    assert listed.entry("ana").first == 9
    assert listed.entry("zoe").first == 7
    assert listed.entry("zo") is listed.entry("aaa") is UNKNOWN
    assert listed.place_at(("in", "new", "york"), 1) == 2

"""The bars for dates, phone numbers and addresses, held where the generated sentences are at hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from tests.bench.patterns import BARS, MOST_STRAY, Score, score

SENTENCES = Path(__file__).parents[4] / "shared/data/ner/presidio-synth-v2.json"


@pytest.fixture(scope="module")
def measured() -> Score:
    if not SENTENCES.is_file():
        pytest.skip("the generated sentences are not here")
    return score(json.loads(SENTENCES.read_text("utf-8")))


@pytest.mark.parametrize("kind", BARS)
def test_passages_of_a_kind_are_seen(measured: Score, kind: str) -> None:
    share = 100 * measured.touched[kind] / measured.gold[kind]

    assert share >= BARS[kind]


def test_hardly_anything_is_surely_seen_where_nothing_is(measured: Score) -> None:
    sure = sum(count for (_, is_sure), count in measured.stray.items() if is_sure)

    assert 100 * sure / measured.texts <= MOST_STRAY


def test_a_hit_that_touches_nothing_is_stray_once_for_each_place() -> None:
    result = Score()
    there, elsewhere = TextSpan(0, 4), TextSpan(10, 14)
    hits = [Hit("year", there), Hit("relative-time", elsewhere, 0.5), Hit("time-now", elsewhere, 0.4)]

    result.add("1999 was, now or so", [("DATE_TIME", there)], hits)

    assert (result.touched["DATE_TIME"], dict(result.stray)) == (1, {("relative-time", False): 1})

"""What holds for every detector of persons, places, dates and ages: it never raises, stays inside, and stays quick."""

from __future__ import annotations

import time
from functools import cache
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import Reading, read

NAMES = (
    "age birth_date client_word clock_time coordinates date dwelling intersection map_link not_served plus_code po_box"
    " postcode public_place relative_time stay_event street_address street_name third_person unit"
).split()
DETECTORS: tuple[TextDetector, ...] = tuple(import_module(f"hatpeg.detect.text.{name}").DETECTOR for name in NAMES)
OURS = Agency(town="Port Ellery", public_sites=(PublicSite("Office", addresses=("2140 Calloway Street",)),))

LENGTH = 100_000
SECONDS = 1.0
HARD = (
    "1", "1 a ", "12 Elm ", "12 Elm Street ", "street ", "Street ", "calle ", "Calle 12 ", ", ", "Apt 4 ", "A ", "Aa",
    "Elm and ", "5th and ", "corner of Elm ", "may 5 ", "5 de mayo ", "10/12/", "1.", "12:30 ", "34, ", "Ana, 34, ",
    "years old ", "one of our ", "my client ", "a mom ", "born ", "DOB ", "cumple ", "hace dos ", "ago ", "twenty ",
    "27.1234, ", "40°26'N ", "///a.b.", "CWC8+", "maps.app.goo.gl/", "geo:", "SW1A ", "44101-2234 ", "PO Box ", "she ",
    "\n", "\u200b", "#Elm", "lives at ", "2140 Calloway ", "(", "12\n>", " " * 50 + "1",
)  # fmt: skip


@cache
def long_reading(piece: str) -> Reading:
    """Read each long text once for all detectors: that takes longer than they do."""
    return read((piece * (LENGTH // len(piece) + 1))[:LENGTH])


@pytest.mark.parametrize("detector", DETECTORS, ids=NAMES)
@pytest.mark.parametrize("piece", HARD, ids=ascii)
def test_a_long_monotonous_text_takes_less_than_a_second(detector: TextDetector, piece: str) -> None:
    reading = long_reading(piece)

    began = time.process_time()
    for _ in detector.find(reading, OURS):
        pass

    assert time.process_time() - began < SECONDS


WORDS = st.sampled_from(
    [
        *"118 Elm Street apt C Calle Olmo 12, 3.º B 5th and Larch Mayo March 3 34 she's 7 (10) F34 DOB born on".split(),
        *"my client one of our residents 10:30 a.m. 40.44611, -79.98222 849VCWC8+R9 hace dos años cumple hoy".split(),
        "\n",
        "\u200b",
        "🎂",
        "ñ",
        "///a.b.c",
        "—",
    ]
)


@pytest.mark.parametrize("detector", DETECTORS, ids=NAMES)
@given(
    text=st.text(max_size=200) | st.lists(WORDS, max_size=25).map(" ".join) | st.lists(WORDS, max_size=25).map("".join)
)
def test_no_text_makes_it_fail_and_every_hit_lies_inside(detector: TextDetector, text: str) -> None:
    for hit in detector.find(read(text), OURS):
        assert 0 <= hit.place.start < hit.place.end <= len(text)
        assert hit.kind in detector.kinds
        assert 0.0 < hit.score <= 1.0

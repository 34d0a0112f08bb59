"""Times are said as people say them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

import pytest

from hatpeg.core.speech import ENGLISH, speak
from hatpeg.core.when import day_in_words, time_in_words

TODAY = date(2026, 11, 26)  # a Thursday


@pytest.fixture
def spanish() -> Iterator[None]:
    speak("es")
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2026, 11, 26), "Today"),
        (date(2026, 11, 25), "Yesterday"),
        (date(2026, 11, 24), "Tuesday"),
        (date(2026, 11, 20), "Friday"),
        (date(2026, 11, 19), "November 19"),
        (date(2026, 1, 2), "January 2"),
        (date(2025, 12, 31), "December 31, 2025"),
        (date(2026, 11, 27), "November 27"),
    ],
)
def test_a_day_is_said_by_how_far_back_it_is(day: date, words: str) -> None:
    assert day_in_words(day, TODAY) == words


@pytest.mark.parametrize(
    ("hour", "words"),
    [(0, "Today, 12:05 AM"), (9, "Today, 9:05 AM"), (12, "Today, 12:05 PM"), (23, "Today, 11:05 PM")],
)
def test_the_clock_has_twelve_hours_in_english(hour: int, words: str) -> None:
    assert time_in_words(datetime(2026, 11, 26, hour, 5), datetime(2026, 11, 26, 23, 59)) == words


@pytest.mark.usefixtures("spanish")
def test_and_twenty_four_elsewhere() -> None:
    assert time_in_words(datetime(2026, 11, 26, 14, 5), datetime(2026, 11, 26, 23, 59)).endswith("14:05")

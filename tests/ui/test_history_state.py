"""What the page of history says: how checks went, in words, and never finer in time than may be kept."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.history import HistoryLine, Link, Outcome, Verified
from hatpeg.core.lifting import REASONS
from hatpeg.core.second_look.asking import Why
from hatpeg.core.second_look.reviewer import code_of
from hatpeg.ui.history.state import HistoryState, told_of

NOW = datetime(2026, 11, 26, 15, 0)
LINE = HistoryLine(
    datetime(2026, 11, 26, 14, 10),
    Hat.PROFESSIONAL,
    "Harbor House",
    Outcome.WITH_NOTES,
    ("client.anecdote", "gone.rule"),
    ("misread",),
    2,
)


def link(line: HistoryLine | None, number: int = 1) -> Link:
    return Link(number, line, b"", b"", b"")


STATE = HistoryState(Hat.PROFESSIONAL, (link(LINE),), {"client.anecdote": "May tell a story"})


def test_a_row_says_codes_in_words() -> None:
    assert STATE.row(0, NOW).spoken == (
        "Harbor House. Copied with notes. Today, 2:10 PM. May tell a story. A rule of another version. "
        "Left: The check misread the words. 2 photos"
    )


@pytest.mark.parametrize("reason", list(REASONS))
def test_every_reason_has_words(reason: str) -> None:
    row = replace(STATE, links=(link(replace(LINE, rules=(), reasons=(str(reason),), photos=0)),)).row(0, NOW)

    assert row.details == (f"Left: {REASONS[reason]}",)


def test_a_second_look_says_why_and_by_which_number() -> None:
    looked = replace(LINE, outcome=Outcome.SECOND_LOOK, rules=(), reasons=(Why.AGREED, code_of(b"d" * 32)), photos=0)

    details = replace(STATE, links=(link(looked),)).row(0, NOW).details

    assert details[0] == "Left: They agreed in writing"
    assert re.fullmatch("Looked at by number [0-9a-f]{8}", details[1])


def test_a_personal_row_tells_the_day_alone() -> None:
    personal = HistoryState(Hat.PERSONAL, (link(replace(LINE, hat=Hat.PERSONAL)),))

    assert personal.row(0, NOW).when == "Today"


def test_a_deleted_line_tells_nothing_but_that() -> None:
    row = replace(STATE, links=(link(None),)).row(0, NOW)

    assert row.spoken == "Deleted on purpose"
    assert row.outcome is None


def test_only_work_rows_that_say_something_may_be_saved() -> None:
    assert STATE.can_save
    assert not replace(STATE, links=(link(None),)).can_save
    assert not replace(STATE, links=()).can_save
    assert not HistoryState(Hat.PERSONAL, (link(replace(LINE, hat=Hat.PERSONAL)),)).can_save


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (HistoryState(Hat.PERSONAL), "Checks you make will be listed here, without the words."),
        (HistoryState(Hat.PERSONAL, is_looking=True), "Looking…"),
        (HistoryState(Hat.PERSONAL, problem="It is locked."), "It is locked."),
        (STATE, ""),
    ],
)
def test_in_place_of_a_list_stands_why_there_is_none(state: HistoryState, words: str) -> None:
    assert state.in_place_of_list == words


def test_whoever_can_keep_nothing_is_told_so() -> None:
    assert "close Hatpeg" in replace(STATE, is_kept=False).summary
    assert "close Hatpeg" in HistoryState(Hat.PERSONAL, is_kept=False).summary


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (Verified(3, 1, "abc"), "Nothing was changed since it was written. Its code is abc"),
        (Verified(3, 0, "abc", broken_at=2), "Line 2 or one after it was changed"),
        (Verified(0, 0, "abc"), "nothing to look through"),
    ],
)
def test_looking_through_ends_in_words(answer: Verified, words: str) -> None:
    assert words in told_of(answer)

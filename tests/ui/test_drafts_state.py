"""What the page of drafts says: whose drafts, how many, how each was, and nothing of their words until asked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from hatpeg.core.draft import Hat
from hatpeg.core.kept import NO_TITLE, DraftLine
from hatpeg.core.verdict import Decision
from hatpeg.ui.drafts.state import FIRST_TIME, LOOKING, NOTHING_FOUND, DraftsState

NOW = datetime(2026, 11, 26, 15, 0)
LINE = DraftLine("a", "The Kanarienvogel sings", "w", datetime(2026, 11, 26, 14, 10), 2, "change")
STATE = DraftsState(Hat.PROFESSIONAL, (LINE,), {"w": "Harbor House · Facebook"})


def test_a_row_tells_the_account_the_state_the_time_and_the_photos_but_no_word() -> None:
    row = STATE.row(0, NOW)

    assert (row.decision, row.title) == (Decision.CHANGE, "")
    assert row.spoken == "Harbor House · Facebook. Must change. Today, 2:10 PM. 2 photos"


def test_first_words_are_told_when_they_are_asked_for() -> None:
    row = replace(STATE, shows_words=True).row(0, NOW)

    assert row.title == LINE.title
    assert row.spoken.startswith(LINE.title)
    nameless = replace(STATE, shows_words=True, lines=(replace(LINE, title=NO_TITLE),))
    assert nameless.row(0, NOW).title == "Draft without words"


@pytest.mark.parametrize("checked", ["", "unchecked", "something a later program wrote"])
def test_what_was_not_checked_never_looks_clear(checked: str) -> None:
    row = replace(STATE, lines=(replace(LINE, checked=checked),)).row(0, NOW)

    assert (row.decision, row.word) == (Decision.UNCHECKED, "Not checked")


def test_an_account_that_is_gone_is_not_made_up() -> None:
    assert replace(STATE, accounts={}).row(0, NOW).account == "No account"


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (DraftsState(Hat.PERSONAL), FIRST_TIME),
        (DraftsState(Hat.PERSONAL, is_looking=True), LOOKING),
        (DraftsState(Hat.PERSONAL, sought="cat"), NOTHING_FOUND),
        (DraftsState(Hat.PERSONAL, sought="  "), FIRST_TIME),
        (replace(STATE, problem="It is locked."), "It is locked."),
        (STATE, ""),
    ],
)
def test_in_place_of_a_list_stands_why_there_is_none(state: DraftsState, words: str) -> None:
    assert state.in_place_of_list == words


def test_whoever_can_keep_nothing_is_told_so() -> None:
    assert "close Hatpeg" in replace(STATE, is_kept=False).summary
    assert "close Hatpeg" in DraftsState(Hat.PERSONAL, is_kept=False).summary
    assert STATE.summary == "1 draft. Newest first, as each was last checked."

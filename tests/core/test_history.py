from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.draft import Hat
from hatpeg.core.history import START, HistoryLine, Link, Outcome, chained, coarse, sealed, shown, verified

WHEN = datetime(2026, 11, 20, 14, 37, 12)


def a_line(account: str = "Harbor House", **parts: object) -> HistoryLine:
    return replace(HistoryLine(WHEN, Hat.PROFESSIONAL, account, Outcome.CLEAR, ("client.name",)), **parts)


def a_chain(*lines: HistoryLine) -> tuple[list[Link], tuple[int, bytes]]:
    links, before = [], START
    for number, line in enumerate(lines, 1):
        salt = bytes([number]) * 16
        seal = sealed(line, salt)
        before = chained(before, number, seal)
        links.append(Link(number, line, salt, seal, before))
    return links, (len(links), before)


CHAIN, END = a_chain(*(a_line(f"Account {number}") for number in range(5)))


def test_an_untouched_chain_holds() -> None:
    answer = verified(CHAIN, END)

    assert answer.holds
    assert (answer.lines, answer.deleted) == (5, 0)


def test_an_empty_history_holds() -> None:
    assert verified((), (0, START)).holds


@pytest.mark.parametrize(
    "change",
    [
        {"account": "Another"},
        {"outcome": Outcome.SECOND_LOOK},
        {"rules": ()},
        {"reasons": ("own-story",)},
        {"photos": 3},
        {"when": datetime(2026, 11, 20, 14, 38)},
    ],
    ids=str,
)
def test_a_changed_line_shows_where_it_is(change: dict[str, object]) -> None:
    links = list(CHAIN)
    links[2] = replace(links[2], line=replace(links[2].line, **change))

    assert verified(links, END).broken_at == 3


def test_a_changed_line_with_a_new_seal_shows_too() -> None:
    links = list(CHAIN)
    other = a_line("Another")
    links[2] = replace(links[2], line=other, seal=sealed(other, links[2].salt))

    assert verified(links, END).broken_at == 3


@pytest.mark.parametrize("place", range(5))
def test_a_line_taken_out_shows(place: int) -> None:
    links = CHAIN[:place] + CHAIN[place + 1 :]

    assert not verified(links, END).holds


def test_lines_that_changed_places_show() -> None:
    links = [CHAIN[0], CHAIN[2], CHAIN[1], *CHAIN[3:]]

    assert verified(links, END).broken_at == 2


def test_a_line_deleted_on_purpose_leaves_the_chain_whole_and_is_counted() -> None:
    links = list(CHAIN)
    links[1] = replace(links[1], line=None, salt=b"")

    answer = verified(links, END)

    assert answer.holds
    assert (answer.lines, answer.deleted) == (4, 1)


def test_a_history_written_anew_does_not_know_the_code_that_was_noted_down() -> None:
    forged, end = a_chain(*(a_line("Forged") for _ in range(5)))

    assert verified(forged, end).holds
    assert not verified(forged, end, shown(CHAIN[3].digest)).holds
    assert verified(CHAIN, END, shown(CHAIN[3].digest)).holds


def test_personal_lines_are_kept_to_the_day_and_work_lines_to_the_minute() -> None:
    assert coarse(a_line(hat=Hat.PERSONAL)).when == datetime(2026, 11, 20)
    assert coarse(a_line()).when == datetime(2026, 11, 20, 14, 37)


@given(words=st.text(min_size=1))
def test_no_words_get_into_the_place_of_codes(words: str) -> None:
    if words.isascii() and words == words.lower() and not any(char.isspace() for char in words):
        return

    with pytest.raises(ValueError, match="codes and no words"):
        a_line(rules=(words,))
    with pytest.raises(ValueError, match="codes and no words"):
        a_line(reasons=(words,))


def test_no_two_lines_share_one_seal() -> None:
    lines = [a_line(rules=("a", "b")), a_line(rules=("a",), reasons=("b",)), a_line(rules=("ab",)), a_line()]

    assert len({sealed(line, b"") for line in lines}) == len(lines)

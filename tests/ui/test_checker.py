"""Drafts are looked at between two keys and checked on a pause, the newest one alone, beside the window."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from hatpeg.core.check import check
from hatpeg.core.draft import Draft
from hatpeg.core.verdict import Verdict
from hatpeg.ui.checker import PAUSE, QUICK, Checker
from tests.makers import a_catalogue, a_draft, a_policy

CATALOGUE, POLICY = a_catalogue(), a_policy()
MOMENT = 2000


class Desk:
    """A checker, and what it was asked and said."""

    def __init__(self) -> None:
        self.looked: list[tuple[str, bool]] = []
        self.verdicts: list[Verdict] = []
        self.takes = 0.0
        self.hold = threading.Event()
        self.hold.set()
        self.checker = Checker(partial(self._check, first_look=False), first_look=partial(self._check, first_look=True))
        self.checker.checked.connect(self.verdicts.append)

    def _check(self, draft: Draft, *, first_look: bool) -> Verdict:
        self.looked.append((draft.text, first_look))
        self.hold.wait(5)
        time.sleep(self.takes)
        return check(draft, CATALOGUE, POLICY, first_look=first_look)


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    desk = Desk()
    yield desk
    desk.hold.set()
    desk.checker.stop()


def draft(text: str) -> Draft:
    return a_draft(text, policy=POLICY)


def test_a_draft_is_looked_at_first_and_checked_after_a_pause(desk: Desk, qtbot: QtBot) -> None:
    begun = time.monotonic()
    desk.checker.submit(draft("One"))

    qtbot.waitUntil(lambda: len(desk.verdicts) == 2, timeout=MOMENT)

    assert time.monotonic() - begun >= PAUSE
    assert [verdict.is_first_look for verdict in desk.verdicts] == [True, False]


def test_who_types_on_gets_first_looks_alone(desk: Desk, qtbot: QtBot) -> None:
    for text in ("O", "On", "One"):
        desk.checker.submit(draft(text))
        qtbot.waitUntil(lambda text=text: (text, True) in desk.looked, timeout=MOMENT)

    qtbot.waitUntil(lambda: ("One", False) in desk.looked, timeout=MOMENT)

    assert desk.looked == [("O", True), ("On", True), ("One", True), ("One", False)]


def test_what_is_wanted_at_once_is_checked_without_a_pause(desk: Desk, qtbot: QtBot) -> None:
    desk.checker.submit(draft("One"))
    qtbot.waitUntil(lambda: desk.looked == [("One", True)], timeout=MOMENT)
    begun = time.monotonic()

    desk.checker.submit(draft("One"), at_once=True)
    qtbot.waitUntil(lambda: ("One", False) in desk.looked, timeout=MOMENT)

    assert time.monotonic() - begun < PAUSE
    qtbot.wait(round(PAUSE * 2000))
    assert desk.looked == [("One", True), ("One", False)]


def test_first_looks_that_take_long_wait_until_the_keys_rest(desk: Desk, qtbot: QtBot) -> None:
    desk.takes = QUICK * 2
    desk.checker.submit(draft("A long one"))
    qtbot.waitUntil(lambda: len(desk.verdicts) == 2, timeout=MOMENT)

    for text in ("A long one, ", "A long one, a", "A long one, an"):
        desk.checker.submit(draft(text))
        qtbot.wait(5)
    qtbot.waitUntil(lambda: len(desk.verdicts) == 4, timeout=MOMENT)

    assert desk.looked[2:] == [("A long one, an", True), ("A long one, an", False)]


def test_a_draft_that_is_overtaken_is_never_looked_at(desk: Desk, qtbot: QtBot) -> None:
    desk.hold.clear()
    desk.checker.submit(draft("One"))
    qtbot.waitUntil(lambda: desk.looked == [("One", True)], timeout=MOMENT)
    desk.checker.submit(draft("Two"))
    desk.checker.submit(draft("Three"))

    desk.hold.set()
    qtbot.waitUntil(lambda: ("Three", False) in desk.looked, timeout=MOMENT)

    assert "Two" not in {text for text, _ in desk.looked}


def test_a_first_look_that_breaks_does_not_keep_the_draft_from_being_checked(qtbot: QtBot) -> None:
    def breaks(_draft: Draft) -> Verdict:
        raise RuntimeError

    verdicts: list[Verdict] = []
    checker = Checker(partial(check, catalogue=CATALOGUE, policy=POLICY), first_look=breaks)
    checker.checked.connect(verdicts.append)
    checker.submit(draft("One"))

    qtbot.waitUntil(lambda: bool(verdicts), timeout=MOMENT)

    assert verdicts == [check(draft("One"), CATALOGUE, POLICY)]
    checker.stop()


def test_ending_does_not_wait_for_the_pause(desk: Desk, qtbot: QtBot) -> None:
    desk.checker.submit(replace(draft("One")))
    qtbot.waitUntil(lambda: desk.looked == [("One", True)], timeout=MOMENT)
    begun = time.monotonic()

    desk.checker.stop()

    assert time.monotonic() - begun < PAUSE
    assert desk.looked == [("One", True)]


def test_wordings_come_after_the_verdict_and_only_while_they_are_wanted(qtbot: QtBot) -> None:
    wanted: list[bool] = []
    goes_on = threading.Event()

    def offers(_draft: Draft, verdict: Verdict, is_wanted: Callable[[], bool]) -> Verdict:
        goes_on.wait(5)
        wanted.append(is_wanted())
        return replace(verdict, rules_checked=99)

    verdicts: list[Verdict] = []
    catalogue, policy = a_catalogue(), a_policy()
    checker = Checker(partial(check, catalogue=catalogue, policy=policy), with_offers=offers)
    checker.checked.connect(verdicts.append)
    checker.submit(draft("Jane came"), at_once=True)
    qtbot.waitUntil(lambda: len(verdicts) == 1, timeout=MOMENT)
    goes_on.set()
    qtbot.waitUntil(lambda: len(verdicts) == 2, timeout=MOMENT)
    goes_on.clear()
    checker.submit(draft("Jane came by"), at_once=True)
    qtbot.waitUntil(lambda: len(verdicts) == 3, timeout=MOMENT)
    checker.submit(draft("Nothing"), at_once=True)

    goes_on.set()
    qtbot.waitUntil(lambda: len(verdicts) == 4, timeout=MOMENT)

    assert wanted == [True, False]
    assert [verdict.rules_checked == 99 for verdict in verdicts] == [False, True, False, False]
    checker.stop()


def test_a_verdict_stands_although_looking_for_wordings_breaks(qtbot: QtBot) -> None:
    def breaks(*_: object) -> Verdict:
        raise RuntimeError

    verdicts: list[Verdict] = []
    checker = Checker(partial(check, catalogue=CATALOGUE, policy=POLICY), with_offers=breaks)
    checker.checked.connect(verdicts.append)
    checker.submit(draft("Jane came"), at_once=True)
    qtbot.waitUntil(lambda: len(verdicts) == 1, timeout=MOMENT)
    checker.submit(draft("Jane left"), at_once=True)

    qtbot.waitUntil(lambda: len(verdicts) == 2, timeout=MOMENT)

    checker.stop()

"""What is done beside the window comes back into its thread, and never once it was called off."""

from __future__ import annotations

import threading

import pytest
from pytestqt.qtbot import QtBot

from hatpeg.core.errors import HatpegError
from hatpeg.ui.errand import Errand
from hatpeg.ui.errands import FAILED, Errands


def test_the_outcome_comes_in_the_windows_own_thread(qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    errand = Errand(lambda: threads.append(threading.current_thread()))
    errand.done.connect(lambda _: threads.append(threading.current_thread()))

    errand.start()

    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()
    assert not errand.is_under_way


def test_what_has_come_but_was_not_told_yet_is_not_told_after_calling_off(qtbot: QtBot) -> None:
    told: list[object] = []
    errand = Errand(lambda: "outcome")
    errand.done.connect(told.append)
    errand.start()
    for thread in threading.enumerate():
        if thread.name == "errand":
            thread.join(5)

    errand.call_off()

    qtbot.wait(50)
    assert told == []


@pytest.mark.parametrize(("problem", "sentence"), [(HatpegError("No room."), "No room."), (ValueError("odd"), FAILED)])
def test_whatever_goes_wrong_comes_back_as_a_sentence(qtbot: QtBot, problem: Exception, sentence: str) -> None:
    parent = Errand(lambda: None)
    told: list[object] = []

    def fail() -> object:
        raise problem

    Errands(parent).run(fail, told.append)

    qtbot.waitUntil(lambda: len(told) == 1)
    assert isinstance(told[0], HatpegError)
    assert told[0].sentence == sentence

"""Two starts of the program, with real processes: one window, and nothing that a killed one leaves behind."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from hatpeg.ui.one_instance import OneInstance

FIRST = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from hatpeg.ui.one_instance import OneInstance
application = QCoreApplication([])
instance = OneInstance(Path(sys.argv[1]))
if not instance.is_first():
    print("handed over" if instance.hand_over(sys.argv[2]) else "no answer", flush=True)
    sys.exit()
instance.asked.connect(lambda asked: print("asked", asked, flush=True))
print("first", instance.listen(), flush=True)
QTimer.singleShot(15000, application.quit)
application.exec()
"""


def start(folder: Path, asked: str = "show", **variables: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-c", FIRST, str(folder), asked]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | variables)


def told(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def first(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    with start(tmp_path) as process:
        assert told(process) == "first True"
        yield process
        process.kill()


@pytest.mark.parametrize("asked", ["show", "quick-check"])
def test_a_second_start_hands_over_what_it_was_asked_for(
    first: subprocess.Popen[str], tmp_path: Path, asked: str
) -> None:
    with start(tmp_path, asked) as second:
        assert told(second) == "handed over"

    assert told(first) == f"asked {asked}"


def test_one_that_was_killed_leaves_nothing_in_the_way(first: subprocess.Popen[str], tmp_path: Path) -> None:
    first.kill()
    first.wait()

    with start(tmp_path) as next_one:
        assert told(next_one) == "first True"
        next_one.kill()


def test_of_five_that_start_together_one_is_the_first(tmp_path: Path) -> None:
    racing = [start(tmp_path) for _ in range(5)]
    try:
        lines = sorted(told(process) for process in racing)
    finally:
        for process in racing:
            process.kill()
            process.communicate()

    assert lines == ["first True", *["handed over"] * 4]


def test_nobody_else_on_the_computer_can_reach_it(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(dir="/tmp") as session, start(tmp_path, XDG_RUNTIME_DIR=session) as first:
        assert told(first) == "first True"
        (socket,) = [file for file in Path(session).iterdir() if file.is_socket()]
        rights = socket.stat().st_mode & 0o777
        first.kill()

    assert rights == 0o700


def test_what_is_not_a_start_is_not_listened_to(qtbot: QtBot, tmp_path: Path) -> None:
    heard: list[str] = []
    listening = OneInstance(tmp_path)
    assert listening.is_first()
    assert listening.listen()
    listening.asked.connect(heard.append)
    talking = "from pathlib import Path; from hatpeg.ui.one_instance import OneInstance; import sys; "
    talking += "print(OneInstance(Path(sys.argv[1])).hand_over('the draft of somebody', 0))"
    with subprocess.Popen([sys.executable, "-c", talking, str(tmp_path)], stdout=subprocess.PIPE, text=True) as other:
        qtbot.waitUntil(lambda: other.poll() is not None, timeout=10000)
        answer = told(other)
    listening.close()

    assert answer == "False"
    assert heard == []


def test_another_folder_is_another_hatpeg(first: subprocess.Popen[str], tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    with start(elsewhere) as other:
        assert told(other) == "first True"
        other.kill()


def test_one_that_does_not_answer_is_not_waited_for_forever(qapp: QCoreApplication, tmp_path: Path) -> None:
    silent = OneInstance(tmp_path)
    assert silent.is_first()

    begun = time.monotonic()
    second = OneInstance(tmp_path)
    answered = second.hand_over("show", patience=0.3)

    assert not answered
    assert not second.take_over()
    assert time.monotonic() - begun < 3

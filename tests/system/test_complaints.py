"""Failures that nobody expected are told without the words they happened to."""

from __future__ import annotations

import subprocess
import sys

CANARY = "Kanarienvogel"
SLOT = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from hatpeg.system.complaints import tell_no_words

def slot():
    words = "Kanarien" + "vogel"
    try:
        raise KeyError(words)
    except KeyError:
        raise ValueError(words)

tell_no_words()
application = QCoreApplication(sys.argv)
QTimer.singleShot(0, slot)
QTimer.singleShot(50, application.quit)
application.exec()
"""
THREAD = """
import threading
from hatpeg.system.complaints import tell_no_words

def work():
    raise ValueError("Kanarien" + "vogel")

tell_no_words()
thread = threading.Thread(target=work)
thread.start()
thread.join()
"""


def told_by(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=30, check=False)
    return done.stdout + done.stderr


def test_a_failure_in_the_window_names_its_kind_and_no_words() -> None:
    told = told_by(SLOT)

    assert "ValueError" in told
    assert "slot" in told
    assert CANARY not in told


def test_a_failure_in_a_thread_names_its_kind_and_no_words() -> None:
    told = told_by(THREAD)

    assert "ValueError" in told
    assert CANARY not in told

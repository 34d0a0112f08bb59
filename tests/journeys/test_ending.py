"""A person closes the window, whatever the program is doing, and it is gone soon and without a complaint."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault

SOON = 5.0
PROGRAM = """
import sys
import time
from PySide6.QtCore import QTimer
from hatpeg.ui.endings import end
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, started
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault

class SlowKeys(FakeKeyVault):
    def read_key(self, name):
        time.sleep({seconds})
        return super().read_key(name)

application = started("Hatpeg")
session = Session(application, Look(), MainWindow(), SlowKeys())
session.open()
QTimer.singleShot(200, lambda: session.page.editor.insertPlainText("Our doors are open. " * {times}))

def close():
    print(time.time(), flush=True)
    session.window.close()

QTimer.singleShot({milliseconds}, close)
end(application.exec())
"""

ENDED = """
import os
import sys
from PySide6.QtCore import QTimer
from hatpeg.ui.endings import Endings
from hatpeg.ui.theme import started

application = started("Hatpeg")
Endings(application)
application.aboutToQuit.connect(lambda: print("in order", flush=True))
QTimer.singleShot(100, lambda: os.kill(os.getpid(), int(sys.argv[1])))
QTimer.singleShot(5000, lambda: os._exit(9))
sys.exit(application.exec())
"""


class BrokenKeys(FakeKeyVault):
    def read_key(self, name: str) -> bytes | None:
        raise RuntimeError("a keyring that nobody has thought of")


def closing(folder: Path, *, seconds: float, times: int, milliseconds: int) -> float:
    """Seconds from closing the window to the end of the program, which must say nothing."""
    program = PROGRAM.format(seconds=seconds, times=times, milliseconds=milliseconds)
    variables = os.environ | {"HATPEG_HOME": str(folder), "QT_LOGGING_RULES": "*.debug=false;qt.qpa.*=false"}
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=variables, timeout=40, check=False
    )
    ended = time.time()

    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    return ended - float(done.stdout)


def test_closing_ends_the_program_while_the_keyring_asks_for_a_password(tmp_path: Path) -> None:
    took = closing(tmp_path, seconds=30, times=1, milliseconds=900)

    assert took < SOON


def test_closing_ends_the_program_while_a_long_draft_is_checked(tmp_path: Path) -> None:
    took = closing(tmp_path, seconds=0, times=100_000, milliseconds=3000)

    assert took < SOON + 5  # the check holds the interpreter now and then, and the machine may be busy


@pytest.mark.skipif(sys.platform == "win32", reason="other systems' way of asking a program to end")
@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGINT])
def test_what_was_copied_goes_when_the_system_ends_the_program(asked: signal.Signals) -> None:
    done = subprocess.run(
        [sys.executable, "-c", ENDED, str(int(asked))], capture_output=True, text=True, timeout=20, check=False
    )

    assert (done.returncode, done.stdout) == (0, "in order\n"), done.stderr


@pytest.fixture
def broken(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(), MainWindow(), BrokenKeys())
    qtbot.addWidget(session.window)
    session.open()
    yield session
    session.close()


def test_a_failure_while_opening_is_told_and_nothing_counts_as_checked(broken: Session, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "could not get ready" in broken.window.notice.words.text(), timeout=5000)

    broken.page.editor.insertPlainText("Our doors are open.")

    qtbot.waitUntil(lambda: broken.write.state.verdict.tone is Tone.UNCHECKED, timeout=3000)

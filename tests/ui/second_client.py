"""A second clipboard client, xclip, and a second pair of hands, xdotool: other programs, as a user has them."""

from __future__ import annotations

import subprocess
import tempfile
import time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

NO_ANSWER = "<no answer>"


def xclip(selection: str = "clipboard", target: str | None = None, seconds: float = 3) -> str:
    """What another program reads from a selection while this one's event loop answers."""
    command = ["xclip", "-o", "-selection", selection, *(["-t", target] if target else [])]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as reader:
        end = time.monotonic() + seconds
        while reader.poll() is None and time.monotonic() < end:
            QApplication.processEvents()
            time.sleep(0.01)
        if reader.poll() is None:
            reader.kill()
            return NO_ANSWER
        assert reader.stdout is not None
        content = reader.stdout.read().decode("utf-8", "replace")
        return content if reader.returncode == 0 else ""


def xclip_bytes(target: str, seconds: float = 5) -> bytes:
    """The bytes that another program reads in one format, however many there are."""
    with tempfile.TemporaryFile() as read:
        command = ["xclip", "-o", "-selection", "clipboard", "-t", target]
        with subprocess.Popen(command, stdout=read, stderr=subprocess.DEVNULL) as reader:
            end = time.monotonic() + seconds
            while reader.poll() is None and time.monotonic() < end:
                QApplication.processEvents()
                time.sleep(0.01)
            reader.kill()
        read.seek(0)
        return read.read()


def xclip_owns(text: str, selection: str = "clipboard") -> None:
    """Let another program own a selection."""
    # xclip stays behind to answer and would hold an inherited pipe open for ever.
    subprocess.run(
        ["xclip", "-i", "-selection", selection],
        input=text.encode(),
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    QTest.qWait(80)


def press(*keys: str) -> None:
    """Press keys as a keyboard would."""
    subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
    QTest.qWait(150)


def mouse(*steps: str) -> None:
    """Move and press the mouse as a hand would, while the event loop runs."""
    with subprocess.Popen(["xdotool", *steps]) as hand:
        while hand.poll() is None:
            QTest.qWait(20)
    QTest.qWait(250)

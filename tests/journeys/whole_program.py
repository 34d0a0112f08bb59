"""The whole program in a process of its own, a hand on mouse and keys, and a tray of the older kind."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0


@contextmanager
def hatpeg(home: Path, *arguments: str) -> Iterator[subprocess.Popen[bytes]]:
    """Hatpeg as a person starts it; it is ended when the test is over."""
    environment = os.environ | {"HATPEG_HOME": str(home), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen([sys.executable, "-m", "hatpeg", *arguments], env=environment) as program:
        try:
            yield program
        finally:
            program.terminate()
            try:
                program.wait(5)
            except subprocess.TimeoutExpired:
                program.kill()


def hand(*steps: str) -> str:
    """A hand on mouse and keyboard; gives what it tells."""
    done = subprocess.run(["xdotool", *steps], check=False, capture_output=True, text=True)
    return done.stdout.strip()


def windows(name: str = "Hatpeg") -> list[str]:
    """The windows of this name that can be seen."""
    return hand("search", "--onlyvisible", "--name", f"^{name}$").split()


def wait_until(is_so: Callable[[], object], what: str, seconds: float = PATIENCE) -> None:
    """Wait for something that another program does."""
    end = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < end, f"waited in vain: {what}"
        time.sleep(0.05)


@contextmanager
def trayer() -> Iterator[subprocess.Popen[bytes]]:
    """A tray of the older kind (XEmbed) in the lower left corner."""
    command = ["trayer", "--edge", "bottom", "--align", "left", "--widthtype", "request", "--height", "32"]
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as tray:
        try:
            yield tray
        finally:
            tray.terminate()


def middle_of(window: str) -> tuple[str, str]:
    """The middle of a window on the screen."""
    told = dict(line.split("=") for line in hand("getwindowgeometry", "--shell", window).splitlines())
    return str(int(told["X"]) + int(told["WIDTH"]) // 2), str(int(told["Y"]) + int(told["HEIGHT"]) // 2)

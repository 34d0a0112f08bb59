"""The quick check from outside: ``python -m tests.bench.quick``. Real windows, keys, processes and clipboard.

Times are from the key, or the start of the second process, until the popup is painted with both verdicts.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.bench.on_a_desk import desk
from tests.bench.rows import milliseconds
from tests.bench.texts import fresh

KEY = "ctrl+shift+2"
PROGRAM = """
import os, sys, time
sys.path.insert(0, os.environ["HATPEG_TREE"])
from PySide6.QtWidgets import QApplication
from hatpeg.ui.quick_check.controller import QuickCheckController
from hatpeg.ui.quick_check.state import Glance
from hatpeg.wiring.resting import Resting
from hatpeg.wiring.session import Session
told = lambda *words: print(*words, flush=True)
shown = QuickCheckController._show
def show(self, state):
    shown(self, state)
    if state.rows and all(row.glance is not Glance.CHECKING for row in state.rows):
        self.popup.repaint()
        QApplication.processEvents()
        told("answered", time.monotonic())
QuickCheckController._show = show
rested = Resting._release
def rest(self):
    rested(self)
    told("rested")
Resting._release = rest
made = Resting.__init__
def make(self, session):
    made(self, session)
    self._timer.setInterval(int(os.environ["HATPEG_REST"]))
Resting.__init__ = make
read = Session._take
def take(self, opened):
    read(self, opened)
    told("settled")
Session._take = take
from hatpeg import __main__
sys.argv = ["hatpeg", *sys.argv[1:]]
sys.exit(__main__.main())
"""


class Program:
    """Hatpeg on the desk, waiting in a tray."""

    def __init__(self, home: Path, rest: int) -> None:
        (home / "shortcut").write_text("Ctrl+Shift+2", "ascii")
        self.environment = os.environ | {
            "HATPEG_HOME": str(home),
            "HATPEG_TREE": str(Path(__file__).resolve().parents[2]),
            "HATPEG_REST": str(rest),
        }
        self._process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM, "in-tray"], env=self.environment, stdout=subprocess.PIPE, text=True
        )
        self.wait_for("settled")
        time.sleep(4)  # until the reader is read, as when one comes back to one's desk

    def wait_for(self, word: str) -> str:
        """The next line that begins with this word."""
        assert self._process.stdout is not None
        while not (line := self._process.stdout.readline()).startswith(word):
            assert line, "the program has ended"
        return line.partition(" ")[2].strip()

    def answered_after(self, ask: Callable[[], object], text: str) -> float:
        """Seconds from asking until the answer is painted."""
        subprocess.run(["xclip", "-i", "-selection", "clipboard"], input=text.encode(), check=True)
        time.sleep(0.2)
        start = time.monotonic()
        ask()
        end = float(self.wait_for("answered"))
        subprocess.run(["xdotool", "key", "Escape"], check=True)
        time.sleep(0.6)
        return end - start

    def wakings(self) -> int:
        """How often any of its threads has woken by itself so far."""
        total = 0
        for status in Path(f"/proc/{self._process.pid}/task").glob("*/status"):
            total += int(status.read_text().split("voluntary_ctxt_switches:")[1].split()[0])
        return total

    def held(self) -> tuple[float, float]:
        """Megabytes it holds, and those of them that no other program shares."""
        told = Path(f"/proc/{self._process.pid}/smaps_rollup").read_text()
        sizes = {line.split(":")[0]: int(line.split()[1]) for line in told.splitlines()[1:]}
        return sizes["Rss"] / 1024, (sizes["Private_Clean"] + sizes["Private_Dirty"]) / 1024

    def end(self) -> None:
        self._process.terminate()
        self._process.wait(10)


def press() -> None:
    subprocess.run(["xdotool", "key", KEY], check=True)


def rows(home: Path, times: int) -> Iterator[str]:
    for folder in ("warm", "resting"):
        (home / folder).mkdir()
    texts = iter(fresh(280, 3 * times + 10, 7))
    tray = subprocess.Popen(["trayer", "--widthtype", "request", "--height", "32"], stderr=subprocess.DEVNULL)
    program = Program(home / "warm", 600_000)
    second = [sys.executable, "-m", "hatpeg", "quick-check"]
    for _ in range(3):
        program.answered_after(press, next(texts))
    key = [program.answered_after(press, next(texts)) for _ in range(times)]
    yield f"key to popup with both verdicts, median / p95        {milliseconds(key)}   bar p95 500 ms"
    start = lambda: subprocess.Popen(second, env=program.environment)  # noqa: E731 - what is timed
    again = [program.answered_after(start, next(texts)) for _ in range(times // 2)]
    yield f"second start to popup with verdicts, median / p95    {milliseconds(again)}   bar p95 700 ms"
    yield "memory with the reader, all / its own                {:.0f} / {:.0f} MB".format(*program.held())
    program.end()
    program = Program(home / "resting", 3000)
    program.answered_after(press, next(texts))
    program.wait_for("rested")
    time.sleep(3)
    yield "memory at rest in the tray, all / its own            {:.0f} / {:.0f} MB   bar 130 MB".format(*program.held())
    time.sleep(12)  # the tray is looked for often only in the first moments
    before, seconds = program.wakings(), 30
    time.sleep(seconds)
    yield f"wakings at rest                                      {(program.wakings() - before) / seconds:.2f} a second"
    back = []
    for _ in range(5):
        back.append(program.answered_after(press, next(texts)))
        program.wait_for("rested")
        time.sleep(1)
    yield f"key to popup from rest, median / p95                 {milliseconds(back)}   bar 400 ms more than warm"
    program.end()
    tray.terminate()


def main() -> None:
    with desk() as home:
        for line in rows(home, int(sys.argv[1]) if len(sys.argv) > 1 else 40):
            sys.stdout.write(line + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main()

"""The quick check as a person meets it: another program holds the clipboard, and the whole program looks at it."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import pytest
from pytestqt.qtbot import QtBot

from hatpeg import resources
from tests.journeys.screen_reader import SHOWING, Reader, Thing
from tests.journeys.whole_program import hand, hatpeg, wait_until, windows
from tests.ui.second_client import xclip, xclip_owns

pytestmark = pytest.mark.display

CLEAN = "The library opens at nine and everybody is welcome."
NAMED = "Our client Jane Roe, 34, moved to 12 Elm Street today."


async def _popup(answer: str, seconds: float = 25) -> Thing:
    """The popup as a screen reader finds it, once it says ``answer``."""
    reader = await Reader.listening()
    try:
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            for window in (await reader.program("Hatpeg")).children:
                names = [thing.name for thing in window if SHOWING in thing.states]
                if any(answer in name for name in names) and {"Clipboard check", "Locked"} & set(names):
                    return window
            await asyncio.sleep(0.2)
    finally:
        reader.leave()
    raise AssertionError(f"no popup that says {answer!r}")


def popup(answer: str) -> Thing:
    return asyncio.run(_popup(answer))


def names_in(window: Thing) -> set[str]:
    return {thing.name for thing in window if SHOWING in thing.states}


def second_start(home: Path, *arguments: str) -> int:
    with hatpeg(home, *arguments) as second:
        return second.wait(20)


@pytest.fixture
def running(tmp_path: Path, qtbot: QtBot) -> Iterator[Path]:
    """Hatpeg is open, and everything in it is ready."""
    with hatpeg(tmp_path):
        wait_until(windows, "the window")
        asyncio.run(asyncio.sleep(2.5))
        yield tmp_path


@contextmanager
def counted(content: str) -> Iterator[list[int]]:
    """Another program holds the clipboard and counts how often it is asked for what is on it."""
    with tempfile.TemporaryFile("w+") as said:
        command = ["xclip", "-i", "-selection", "clipboard", "-verbose"]
        with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=said, text=True) as xc:
            assert xc.stdin is not None
            xc.stdin.write(content)
            xc.stdin.close()
            time.sleep(0.5)
            before, reads = _requests(said), list[int]()
            yield reads
            reads.append(_requests(said) - before)
            xc.kill()


def _requests(said: IO[str]) -> int:
    said.seek(0)
    return said.read().count("Waiting for selection request")


def test_a_second_start_checks_what_another_program_copied_and_ends(running: Path) -> None:
    xclip_owns(NAMED)

    assert second_start(running, "quick-check") == 0
    names = names_in(popup("Change"))

    assert "Open in the editor, Work hat" in names
    assert not any("Jane" in name for name in names)


def test_what_may_go_out_is_copied_with_the_keyboard_and_taken_back_on_quitting(running: Path) -> None:
    xclip_owns(CLEAN)
    second_start(running, "quick-check")
    popup("OK to post")

    hand("key", "Return")
    wait_until(lambda: "x-kde-passwordManagerHint" in xclip(target="TARGETS"), "our own text on the clipboard")

    assert xclip() == CLEAN


def test_esc_closes_it_and_leaves_the_clipboard_alone(running: Path) -> None:
    xclip_owns(CLEAN)
    second_start(running, "quick-check")
    popup("OK to post")
    assert len(windows()) == 2

    hand("key", "Escape")
    wait_until(lambda: len(windows()) == 1, "the popup to go")

    assert xclip() == CLEAN
    assert "x-kde-passwordManagerHint" not in xclip(target="TARGETS")


def test_another_window_closes_it(running: Path) -> None:
    xclip_owns(CLEAN)
    first = windows()[0]
    second_start(running, "quick-check")
    popup("OK to post")

    hand("windowactivate", "--sync", first)

    wait_until(lambda: len(windows()) == 1, "the popup to go")


def test_a_photo_is_looked_at_by_the_photo_worker(running: Path) -> None:
    photo = resources.folder("samples") / "photo.png"
    if not photo.is_file():
        photo = _a_photo(running)
    command = ["xclip", "-i", "-selection", "clipboard", "-t", "image/png", str(photo)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    second_start(running, "quick-check")
    names = names_in(popup("1 photo, hidden"))

    assert "Look at it on the Photos page, Work hat" in names_in(popup("Look at it on the Photos page"))
    assert "1 photo, hidden" in names


def _a_photo(folder: Path) -> Path:
    script = "from PIL import Image; import sys; Image.new('RGB', (320, 240), (90, 120, 90)).save(sys.argv[1])"
    subprocess.run([sys.executable, "-c", script, str(folder / "a.png")], check=True)
    return folder / "a.png"


def test_nothing_is_read_from_the_clipboard_without_somebody_asking(tmp_path: Path, qtbot: QtBot) -> None:
    """A scripted minute: starting, typing, switching hats, pages, hiding and coming back; then one quick check."""
    with counted(CLEAN) as reads, hatpeg(tmp_path):
        wait_until(windows, "the window")
        time.sleep(3)
        window = windows()[0]
        for keys in (
            ("type", "The library opens at nine."),
            ("key", "ctrl+shift+s"),
            ("key", "ctrl+5"),
            ("key", "ctrl+1"),
            ("key", "F8"),
            ("key", "F6"),
        ):
            hand("windowactivate", "--sync", window, *keys)
            time.sleep(4)
        hand("windowminimize", window)
        time.sleep(8)
        hand("windowactivate", "--sync", window)
        time.sleep(22)
    without_asking = reads

    with counted(CLEAN) as reads, hatpeg(tmp_path):
        wait_until(windows, "the window")
        time.sleep(2.5)
        second_start(tmp_path, "quick-check")
        popup("OK to post")
    asked_once = reads

    assert without_asking == [0]
    assert 1 <= asked_once[0] <= 4  # which kinds there are, then the text, in pieces

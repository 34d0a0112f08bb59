"""The whole program, started as a person starts it, read by another program over the accessibility bus."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.screen_reader import FOCUSABLE, SHOWING, Reader, Thing
from tests.ui.second_client import xclip, xclip_owns

pytestmark = pytest.mark.display


@pytest.fixture
def _hatpeg(tmp_path: Path) -> Iterator[None]:
    environment = os.environ | {"HATPEG_HOME": str(tmp_path), "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
    with subprocess.Popen([sys.executable, "-m", "hatpeg"], env=environment) as program:
        yield
        program.terminate()


async def seen() -> tuple[Thing, Thing]:
    """The window before and after a press on the button that switches hats."""
    reader = await Reader.listening()
    before = await reader.program("Hatpeg")
    switch = next(thing for thing in before if thing.name.startswith("Switch to Personal"))
    await reader.press(switch)
    after = before
    for _ in range(40):
        await asyncio.sleep(0.2)
        after = await reader.program("Hatpeg")
        if any(thing.name == "Draft, Personal hat" for thing in after):
            break
    reader.leave()
    return before, after


@pytest.mark.usefixtures("_hatpeg")
def test_a_screen_reader_finds_every_control_by_name_and_can_switch_hats() -> None:
    before, after = asyncio.run(seen())

    names = {thing.name for thing in before}
    assert "Draft, Work hat" in names
    assert any(name.startswith("Posting as Work account") for name in names)
    controls = [thing for thing in before if {FOCUSABLE, SHOWING} <= thing.states and thing.role != "frame"]
    assert controls
    assert [thing.role for thing in controls if not thing.name] == []
    assert [name for name, count in Counter(thing.name for thing in controls).items() if count > 1] == []
    assert "Draft, Personal hat" in {thing.name for thing in after}


async def clipboard_after(member: str) -> str:
    """What other programs find on the clipboard after one of them has asked for words of the draft to be put there."""
    reader = await Reader.listening()
    draft = next(thing for thing in await reader.program("Hatpeg") if thing.name == "Draft, Work hat")
    editable = "org.a11y.atspi.EditableText"
    await reader.ask(draft.address, editable, "SetTextContents", "s", "Jane Roe moved to Elm Street")
    await reader.ask(draft.address, editable, member, "ii", 0, 8)
    await asyncio.sleep(0.3)
    reader.leave()
    return xclip()


@pytest.mark.usefixtures("_hatpeg")
@pytest.mark.parametrize("member", ["CopyText", "CutText"])
def test_the_accessibility_bus_is_no_way_round_the_gate(member: str) -> None:
    xclip_owns("BEFORE")

    assert asyncio.run(clipboard_after(member)) == ""

"""One key in every program: how each system is asked for it, and what is said where it cannot be had."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator

import pytest
from dbus_fast.aio import MessageBus

from hatpeg.core.hotkey import HotkeyRefused, chord, written
from hatpeg.core.settings import QUICK_KEY
from hatpeg.system.hotkey import hotkey_of
from hatpeg.system.hotkey.portal import PortalHotkey
from hatpeg.system.hotkey.x11 import X11Hotkey
from tests.journeys.whole_program import hand
from tests.system.fake_portal import Portal

CHORD = chord("Ctrl+Shift+2")


class Presses:
    def __init__(self) -> None:
        self.count, self._came = 0, threading.Event()

    def __call__(self) -> None:
        self.count += 1
        self._came.set()

    def came(self, seconds: float = 3) -> bool:
        return self._came.wait(seconds)


def test_a_chord_is_read_and_written_the_same_way() -> None:
    for words in QUICK_KEY.choices[1:]:
        assert written(chord(words)) == words


def test_it_is_off_until_somebody_turns_it_on_and_needs_no_key_that_types() -> None:
    assert QUICK_KEY.first == "off"
    for words in QUICK_KEY.choices[1:]:
        assert chord(words).ctrl
        assert not chord(words).alt, "Ctrl+Alt is AltGr, which types @ on a Spanish keyboard"


@pytest.mark.parametrize(
    ("platform", "environment", "kind"),
    [
        ("win32", {}, "WindowsHotkey"),
        ("darwin", {}, "MacHotkey"),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0"}, "PortalHotkey"),
        ("linux", {"DISPLAY": ":0"}, "X11Hotkey"),
        ("linux", {}, "NoHotkey"),
    ],
)
def test_each_desktop_is_asked_in_its_own_way(platform: str, environment: dict[str, str], kind: str) -> None:
    assert type(hotkey_of(platform, environment)).__name__ == kind


def test_where_there_is_no_such_thing_the_command_is_named() -> None:
    with pytest.raises(HotkeyRefused, match="hatpeg quick-check"):
        hotkey_of("linux", {}).listen(CHORD, Presses())


@pytest.fixture
def x11() -> Iterator[X11Hotkey]:
    hotkey = X11Hotkey()
    yield hotkey
    hotkey.stop()


@pytest.mark.display
def test_x11_tells_of_this_key_and_of_no_other(x11: X11Hotkey) -> None:
    presses = Presses()
    x11.listen(CHORD, presses)

    hand("key", "a", "ctrl+2", "shift+2", "ctrl+shift+3")
    assert not presses.came(0.3)
    hand("key", "ctrl+shift+2")

    assert presses.came()
    assert presses.count == 1


@pytest.mark.display
def test_x11_hears_the_key_while_caps_lock_is_on(x11: X11Hotkey) -> None:
    presses = Presses()
    x11.listen(CHORD, presses)
    hand("key", "Caps_Lock")

    hand("key", "ctrl+shift+2")
    heard = presses.came()
    hand("key", "Caps_Lock")

    assert heard


@pytest.mark.display
def test_x11_says_that_another_program_has_the_key_and_offers_three_others(x11: X11Hotkey) -> None:
    other = X11Hotkey()
    other.listen(CHORD, Presses())
    try:
        with pytest.raises(HotkeyRefused) as refusal:
            x11.listen(CHORD, Presses())
    finally:
        other.stop()

    sentence = refusal.value.sentence
    assert sentence.startswith("Another program uses Ctrl+Shift+2 already.")
    assert all(each in sentence for each in QUICK_KEY.choices[2:])


@pytest.mark.display
def test_x11_lets_go_of_the_key(x11: X11Hotkey) -> None:
    first, second = Presses(), Presses()
    x11.listen(CHORD, first)
    x11.stop()
    x11.listen(chord("Ctrl+Shift+8"), second)

    hand("key", "ctrl+shift+2")
    hand("key", "ctrl+shift+8")

    assert second.came()
    assert first.count == 0


def with_portal(portal: Portal, use: Callable[[Portal], None]) -> None:
    """Have a portal on the session bus while ``use`` goes on in a thread of its own, as in the program."""

    async def run() -> None:
        bus = await MessageBus().connect()
        portal.join(bus)
        await bus.request_name("org.freedesktop.portal.Desktop")
        try:
            await asyncio.to_thread(use, portal)
        finally:
            bus.disconnect()

    asyncio.run(run())


@pytest.mark.display
def test_the_portal_is_asked_for_one_key_and_tells_when_it_is_pressed() -> None:
    presses = Presses()
    hotkey = PortalHotkey()

    def use(portal: Portal) -> None:
        hotkey.listen(CHORD, presses)
        portal.press("something-else")
        assert not presses.came(0.3)
        portal.press("quick-check")
        assert presses.came()
        hotkey.stop()

    portal = Portal()
    with_portal(portal, use)

    assert portal.bound == [("quick-check", "CTRL+SHIFT+2")]
    assert presses.count == 1


@pytest.mark.display
@pytest.mark.parametrize(("answer", "words"), [(1, "did not allow"), (2, "did not allow")])
def test_a_person_who_says_no_to_the_portal_is_told_what_else_there_is(answer: int, words: str) -> None:
    def use(_portal: Portal) -> None:
        with pytest.raises(HotkeyRefused, match=words):
            PortalHotkey().listen(CHORD, Presses())

    with_portal(Portal(answer), use)


@pytest.mark.display
def test_without_a_portal_the_command_is_named() -> None:
    with pytest.raises(HotkeyRefused, match="hatpeg quick-check"):
        PortalHotkey().listen(CHORD, Presses())

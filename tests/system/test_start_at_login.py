"""Starting at login, on each system: off until it is turned on, and gone without a trace when it is turned off."""

from __future__ import annotations

import configparser
import plistlib
import shlex
from pathlib import Path

import pytest

from hatpeg.core.at_login import LoginRefused, StartAtLogin
from hatpeg.core.settings import LOGIN
from hatpeg.system.start_at_login import own_command, start_at_login_of
from hatpeg.system.start_at_login.linux import AutostartFile
from hatpeg.system.start_at_login.mac import LaunchAgent
from hatpeg.system.start_at_login.windows import RunKey

COMMAND = ("/opt/hat peg/hatpeg", "in-tray")


def on_linux(home: Path) -> AutostartFile:
    return AutostartFile(home, {"XDG_CONFIG_DIRS": str(home / "etc")}, COMMAND)


@pytest.mark.parametrize("make", [on_linux, lambda home: LaunchAgent(home, COMMAND)], ids=["linux", "mac"])
def test_it_is_off_at_first_and_leaves_nothing_behind(make: object, tmp_path: Path) -> None:
    login: StartAtLogin = make(tmp_path)
    assert LOGIN.first == "no"
    assert not login.is_on()

    login.turn(on=True)
    assert login.is_on()
    login.turn(on=False)

    assert not login.is_on()
    assert [file for file in tmp_path.rglob("*") if file.is_file()] == []
    login.turn(on=False)


def test_linux_is_told_the_whole_command(tmp_path: Path) -> None:
    on_linux(tmp_path).turn(on=True)

    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / ".config" / "autostart" / "hatpeg.desktop")
    told = entry["Desktop Entry"]
    assert told["Type"] == "Application"
    assert shlex.split(told["Exec"]) == list(COMMAND)


def test_what_an_administrator_turned_on_can_be_turned_off_by_the_person(tmp_path: Path) -> None:
    for_all = tmp_path / "etc" / "autostart" / "hatpeg.desktop"
    for_all.parent.mkdir(parents=True)
    for_all.write_text("[Desktop Entry]\nType=Application\nExec=hatpeg in-tray\n", "utf-8")
    login = on_linux(tmp_path)
    assert login.is_on()

    login.turn(on=False)

    assert not login.is_on()
    assert "Exec=hatpeg in-tray" in for_all.read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    (tmp_path / ".config").write_text("a file, and no folder", "utf-8")

    with pytest.raises(LoginRefused, match="Nothing was changed"):
        on_linux(tmp_path).turn(on=True)


def test_a_mac_is_told_the_whole_command(tmp_path: Path) -> None:
    LaunchAgent(tmp_path, COMMAND).turn(on=True)

    (file,) = (tmp_path / "Library" / "LaunchAgents").iterdir()
    told = plistlib.loads(file.read_bytes())
    assert told["ProgramArguments"] == list(COMMAND)
    assert told["RunAtLoad"] is True


def test_elsewhere_the_key_of_windows_is_not_there() -> None:
    assert not RunKey(COMMAND).is_on()
    with pytest.raises(LoginRefused):
        RunKey(COMMAND).turn(on=True)


@pytest.mark.parametrize(
    ("platform", "kind"), [("win32", "RunKey"), ("darwin", "LaunchAgent"), ("linux", "AutostartFile")]
)
def test_each_system_has_its_own_way(platform: str, kind: str, tmp_path: Path) -> None:
    assert type(start_at_login_of(platform, tmp_path, {})).__name__ == kind


def test_at_login_it_starts_without_a_window() -> None:
    assert own_command()[-1] == "in-tray"

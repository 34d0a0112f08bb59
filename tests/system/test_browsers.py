"""Browser profiles are found by their lists, opened exactly, and refused when they are not what they were."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from hatpeg.core.browser import BrowserRefused, may_open
from hatpeg.core.kept import BrowserProfile
from hatpeg.system.browsers import SystemBrowsers

PAGE = "https://www.facebook.com/"


class Started:
    """Notes what would have been started."""

    def __init__(self) -> None:
        self.commands: list[Sequence[str]] = []
        self.environments: list[Mapping[str, str]] = []

    def __call__(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        self.commands.append(command)
        self.environments.append(environment)


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with Chrome (two profiles), snap's Chromium, and Firefox with old and new profiles; programs for all."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name in ("google-chrome", "firefox", "flatpak"):
        (programs / name).write_text("#!/bin/sh\n")
        (programs / name).chmod(0o755)
    chromium_list(tmp_path / ".config/google-chrome", {"Default": "Jo", "Profile 1": "Harbor House"})
    chromium_list(tmp_path / ".var/app/com.brave.Browser/config/BraveSoftware/Brave-Browser", {"Default": "Work"})
    chromium_list(tmp_path / ".config/vivaldi", {"Default": "a browser that is no longer installed"})
    firefox = tmp_path / ".config/mozilla/firefox"
    for folder in ("aa.default", "bb.work", "Profiles/cc.group"):
        (firefox / folder).mkdir(parents=True)
        (firefox / folder / "times.json").write_text("{}")
    (firefox / "profiles.ini").write_text(
        "[Install123]\nDefault=aa.default\n[Profile1]\nName=work\nIsRelative=1\nPath=bb.work\n"
        "[Profile0]\nName=default\nIsRelative=1\nPath=aa.default\nStoreID=77\n"
        "[Profile2]\nName=deleted\nIsRelative=1\nPath=dd.gone\n"
    )
    group(firefox, [("aa.default", "Home"), ("Profiles/cc.group", "Shelter")])
    return tmp_path


def chromium_list(root: Path, profiles: Mapping[str, str]) -> None:
    root.mkdir(parents=True, exist_ok=True)
    for key in profiles:
        (root / key).mkdir(exist_ok=True)
    about = {key: {"name": name, "user_name": "somebody@example.org"} for key, name in profiles.items()}
    (root / "Local State").write_text(json.dumps({"profile": {"info_cache": about}}))


def group(firefox: Path, rows: Sequence[tuple[str, str]]) -> None:
    (firefox / "Profile Groups").mkdir(exist_ok=True)
    with closing(sqlite3.connect(firefox / "Profile Groups/77.sqlite")) as database:
        database.execute("CREATE TABLE Profiles (id INTEGER, path TEXT, name TEXT, avatar TEXT)")
        database.executemany("INSERT INTO Profiles (path, name) VALUES (?, ?)", rows)
        database.commit()


def browsers_of(home: Path, start: Started | None = None, **more: str) -> SystemBrowsers:
    environment = {"PATH": str(home / "bin"), "HOME": str(home), **more}
    return SystemBrowsers("linux", home, environment, start=start or Started())


def names(browsers: SystemBrowsers) -> set[tuple[str, str]]:
    return {(each.browser, each.name) for each in browsers.profiles()}


def test_profiles_of_all_kinds_are_found_with_the_names_people_gave_them(home: Path) -> None:
    assert names(browsers_of(home)) == {
        ("chrome", "Jo"),
        ("chrome", "Harbor House"),
        ("brave-flatpak", "Work"),
        ("firefox", "Home"),
        ("firefox", "Shelter"),
        ("firefox", "work"),
    }


def test_the_address_goes_to_exactly_that_profile(home: Path) -> None:
    started = Started()
    browsers = browsers_of(home, started)
    for found in browsers.profiles():
        browsers.open(found.kept, PAGE)

    firefox = home / ".config/mozilla/firefox"
    assert [list(command[1:]) for command in started.commands] == [
        ["--profile-directory=Default", PAGE],
        ["--profile-directory=Profile 1", PAGE],
        ["run", "com.brave.Browser", "--profile-directory=Default", PAGE],
        ["-profile", str(firefox / "aa.default"), "-new-tab", PAGE],
        ["-profile", str(firefox / "Profiles/cc.group"), "-new-tab", PAGE],
        ["-profile", str(firefox / "bb.work"), "-new-tab", PAGE],
    ]


def test_a_deleted_profile_is_refused_and_nothing_is_started(home: Path) -> None:
    started = Started()
    browsers = browsers_of(home, started)
    work = next(each for each in browsers.profiles() if each.name == "Harbor House")
    chromium_list(home / ".config/google-chrome", {"Default": "Jo"})

    with pytest.raises(BrowserRefused, match="is gone"):
        browsers.open(work.kept, PAGE)

    assert started.commands == []


def test_a_profile_whose_folder_is_gone_is_refused_though_it_is_listed(home: Path) -> None:
    started = Started()
    browsers = browsers_of(home, started)
    for found in browsers.profiles():
        folder = Path(found.key) if found.browser == "firefox" else home / ".config/google-chrome" / found.key
        if found.browser in {"firefox", "chrome"}:
            folder.rename(folder.with_name("moved away"))
            with pytest.raises(BrowserRefused, match="is gone"):
                browsers.open(found.kept, PAGE)
            folder.with_name("moved away").rename(folder)

    assert started.commands == []


def test_a_renamed_profile_is_refused_because_it_may_be_somebody_elses_now(home: Path) -> None:
    browsers = browsers_of(home)
    work = next(each for each in browsers.profiles() if each.name == "Harbor House")
    chromium_list(home / ".config/google-chrome", {"Default": "Jo", "Profile 1": "Kids"})

    with pytest.raises(BrowserRefused, match="another name"):
        browsers.open(work.kept, PAGE)


def test_a_browser_that_is_not_installed_is_refused(home: Path) -> None:
    with pytest.raises(BrowserRefused, match="not on this computer"):
        browsers_of(home).open(BrowserProfile("vivaldi", "Default"), PAGE)
    with pytest.raises(BrowserRefused, match="not on this computer"):
        browsers_of(home).open(BrowserProfile("netscape", "Default"), PAGE)


@pytest.mark.parametrize(
    "address",
    [
        "http://www.facebook.com/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://harbor@evil.example/",
        "https://localhost/",
        "--load-extension=/tmp/x",
        "https://www.facebook.com/ --new-window",
        "https://www.facebook.com/\nhttps://other.example",
        "HTTPS://WWW.FACEBOOK.COM/",
        "",
    ],
)
def test_nothing_but_a_secure_page_is_opened(home: Path, address: str) -> None:
    started = Started()
    browsers = browsers_of(home, started)

    assert not may_open(address)
    with pytest.raises(BrowserRefused, match="https"):
        browsers.open(browsers.profiles()[0].kept, address)
    assert started.commands == []


@pytest.mark.parametrize("key", ["", ".", "..", "../other", "a/b", "a\\b", "C:", 'x" --load-extension="', "Profile\n1"])
def test_a_key_that_leads_elsewhere_is_no_profile(home: Path, key: str) -> None:
    root = home / ".config/google-chrome"
    about = {key: {"name": "x"}, "Default": {"name": "Jo"}}
    (root / "Local State").write_text(json.dumps({"profile": {"info_cache": about}}))

    assert [each.key for each in browsers_of(home).profiles() if each.browser == "chrome"] == ["Default"]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b'{"profile": 3}', b'{"profile": {"info_cache": [1]}}', b"\xff\xfe", b"[" * 100_000]
)
def test_a_broken_list_gives_no_profile_and_no_complaint(home: Path, content: bytes) -> None:
    (home / ".config/google-chrome/Local State").write_bytes(content)
    (home / ".config/mozilla/firefox/profiles.ini").write_bytes(content)
    (home / ".config/mozilla/firefox/Profile Groups/77.sqlite").write_bytes(content)

    assert names(browsers_of(home)) == {("brave-flatpak", "Work")}


def test_a_folder_that_firefox_never_used_is_no_profile(home: Path) -> None:
    (home / ".config/mozilla/firefox/bb.work/times.json").unlink()

    assert ("firefox", "work") not in names(browsers_of(home))


def test_looking_changes_nothing_in_the_browsers_folders(home: Path) -> None:
    def state() -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}

    before = state()
    browsers = browsers_of(home)
    browsers.open(browsers.profiles()[-1].kept, PAGE)

    assert state() == before


def test_a_browser_gets_none_of_our_own_variables(home: Path) -> None:
    started = Started()
    browsers = browsers_of(
        home, started, QT_SCALE_FACTOR="2", HATPEG_HOME="x", LANG="es_MX", LD_LIBRARY_PATH_ORIG="/lib"
    )
    browsers.open(browsers.profiles()[0].kept, PAGE)

    assert started.environments[0].keys() == {"PATH", "HOME", "LANG", "LD_LIBRARY_PATH"}


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_other_systems_have_their_own_places(tmp_path: Path, platform: str) -> None:
    roots = {
        "win32": (tmp_path / "AppData/Local/Google/Chrome/User Data", tmp_path / "AppData/Roaming/Mozilla/Firefox"),
        "darwin": (
            tmp_path / "Library/Application Support/Google/Chrome",
            tmp_path / "Library/Application Support/Firefox",
        ),
    }[platform]
    programs = {
        "win32": (
            tmp_path / "AppData/Local/Google/Chrome/Application/chrome.exe",
            tmp_path / "AppData/Local/Mozilla Firefox/firefox.exe",
        ),
        "darwin": (
            tmp_path / "Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            tmp_path / "Applications/Firefox.app/Contents/MacOS/firefox",
        ),
    }[platform]
    for program in programs:
        program.parent.mkdir(parents=True)
        program.write_text("")
        program.chmod(0o755)
    chromium_list(roots[0], {"Default": "Jo"})
    (roots[1] / "Profiles/x").mkdir(parents=True)
    (roots[1] / "Profiles/x/prefs.js").write_text("")
    (roots[1] / "profiles.ini").write_text("[Profile0]\nName=work\nIsRelative=1\nPath=Profiles/x\n")

    browsers = SystemBrowsers(platform, tmp_path, {"PATH": ""}, start=Started())

    assert names(browsers) == {("chrome", "Jo"), ("firefox", "work")}


def test_a_program_that_cannot_be_started_is_said(home: Path) -> None:
    (home / "bin/google-chrome").write_bytes(b"\x7fELF no program at all")
    browsers = SystemBrowsers("linux", home, {"PATH": str(home / "bin")})
    jo = next(each for each in browsers.profiles() if each.name == "Jo")

    with pytest.raises(BrowserRefused, match="could not be started"):
        browsers.open(replace(jo.kept, name="Jo"), PAGE)

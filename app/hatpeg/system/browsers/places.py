"""Where each browser keeps its profiles and how it is started, on each system and for each way of installing it.

Linux folders and snap and Flatpak names were looked up on real installations or their packages; those of Windows and
macOS are the ones the makers document and were not tried.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

CHROMIUM, FIREFOX = "chromium", "firefox"


@dataclass(frozen=True, slots=True)
class Place:
    """One browser installed one way. ``starts`` are ways to start it, the first that exists is taken.

    A start is a program, by name or whole path, and the words that go before everything else. ``family`` says how
    profiles are kept.
    """

    browser: str
    name: str
    family: str
    root: Path
    starts: tuple[tuple[str, ...], ...]


LINUX = (
    ("chrome", "Chrome", "google-chrome", ("google-chrome-stable", "google-chrome"), "com.google.Chrome"),
    ("chromium", "Chromium", "chromium", ("chromium", "chromium-browser"), "org.chromium.Chromium"),
    ("edge", "Edge", "microsoft-edge", ("microsoft-edge-stable", "microsoft-edge"), "com.microsoft.Edge"),
    ("brave", "Brave", "BraveSoftware/Brave-Browser", ("brave-browser-stable", "brave-browser"), "com.brave.Browser"),
    ("vivaldi", "Vivaldi", "vivaldi", ("vivaldi-stable", "vivaldi"), "com.vivaldi.Vivaldi"),
)
WINDOWS = (
    ("chrome", "Chrome", "Google/Chrome/User Data", "Google/Chrome/Application/chrome.exe"),
    ("chromium", "Chromium", "Chromium/User Data", "Chromium/Application/chrome.exe"),
    ("edge", "Edge", "Microsoft/Edge/User Data", "Microsoft/Edge/Application/msedge.exe"),
    (
        "brave",
        "Brave",
        "BraveSoftware/Brave-Browser/User Data",
        "BraveSoftware/Brave-Browser/Application/brave.exe",
    ),
    ("vivaldi", "Vivaldi", "Vivaldi/User Data", "Vivaldi/Application/vivaldi.exe"),
)
MAC = (
    ("chrome", "Chrome", "Google/Chrome", "Google Chrome"),
    ("chromium", "Chromium", "Chromium", "Chromium"),
    ("edge", "Edge", "Microsoft Edge", "Microsoft Edge"),
    ("brave", "Brave", "BraveSoftware/Brave-Browser", "Brave Browser"),
    ("vivaldi", "Vivaldi", "Vivaldi", "Vivaldi"),
)


def places(platform: str, home: Path, environment: Mapping[str, str]) -> Iterator[Place]:
    """Every place where a browser's profiles may lie, for a ``sys.platform``."""
    match platform:
        case "win32":
            yield from _windows(home, environment)
        case "darwin":
            yield from _mac(home)
        case _:
            yield from _linux(home, environment)


def _linux(home: Path, environment: Mapping[str, str]) -> Iterator[Place]:
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    for browser, name, folder, programs, flatpak in LINUX:
        yield Place(browser, name, CHROMIUM, config / folder, tuple((program,) for program in programs))
        inside = home / ".var/app" / flatpak / "config" / folder
        yield Place(f"{browser}-flatpak", name, CHROMIUM, inside, (("flatpak", "run", flatpak),))
    snap = home / "snap/chromium/common/chromium"
    yield Place("chromium-snap", "Chromium", CHROMIUM, snap, (("/snap/bin/chromium",),))
    for root in (config / "mozilla/firefox", home / ".mozilla/firefox"):
        yield Place("firefox", "Firefox", FIREFOX, root, (("firefox",), ("firefox-esr",)))
    snap = home / "snap/firefox/common/.mozilla/firefox"
    yield Place("firefox-snap", "Firefox", FIREFOX, snap, (("/snap/bin/firefox",),))
    for name in (".mozilla/firefox", "config/mozilla/firefox"):
        inside = home / ".var/app/org.mozilla.firefox" / name
        yield Place("firefox-flatpak", "Firefox", FIREFOX, inside, (("flatpak", "run", "org.mozilla.firefox"),))


def _windows(home: Path, environment: Mapping[str, str]) -> Iterator[Place]:
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData/Local")
    roaming = Path(environment.get("APPDATA") or home / "AppData/Roaming")
    programs = [Path(environment[name]) for name in ("PROGRAMFILES", "PROGRAMFILES(X86)") if environment.get(name)]
    programs.append(local)
    for browser, name, folder, program in WINDOWS:
        starts = tuple((str(each / program),) for each in programs)
        yield Place(browser, name, CHROMIUM, local / folder, starts)
    starts = tuple((str(each / "Mozilla Firefox/firefox.exe"),) for each in programs)
    yield Place("firefox", "Firefox", FIREFOX, roaming / "Mozilla/Firefox", starts)


def _mac(home: Path) -> Iterator[Place]:
    support = home / "Library/Application Support"
    applications = Path("/Applications"), home / "Applications"
    for browser, name, folder, program in MAC:
        starts = tuple((str(each / f"{program}.app/Contents/MacOS/{program}"),) for each in applications)
        yield Place(browser, name, CHROMIUM, support / folder, starts)
    starts = tuple((str(each / "Firefox.app/Contents/MacOS/firefox"),) for each in applications)
    yield Place("firefox", "Firefox", FIREFOX, support / "Firefox", starts)

"""Real Chromium and Firefox with two profiles each, and a page on this machine that tells whose cookie comes."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from http.cookies import SimpleCookie
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from queue import Empty, Queue

from hatpeg.core.browser import FoundProfile
from hatpeg.system.browsers import SystemBrowsers
from tests.journeys.whole_program import hand

PROGRAMS = {"chromium": ("chromium", "chromium-browser"), "firefox": ("firefox-esr", "firefox")}
FLAGS = (
    "--no-sandbox --no-first-run --no-default-browser-check --disable-gpu --disable-background-networking "
    "--disable-component-update --disable-sync --password-store=basic --noerrdialogs --disable-dev-shm-usage"
)
"""What lets it run where tests run, as root and without a graphics card; none of it chooses a profile."""
QUIET_FIREFOX = """
user_pref("browser.shell.checkDefaultBrowser", false);
user_pref("browser.aboutwelcome.enabled", false);
user_pref("browser.startup.page", 0);
user_pref("browser.startup.homepage_override.mstone", "ignore");
user_pref("browser.sessionstore.resume_from_crash", false);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("termsofuse.bypassNotification", true);
user_pref("toolkit.startup.max_resumed_crashes", -1);
"""
MOMENT, GONE = 40.0, 10.0


def installed(browser: str) -> str:
    """The program of a browser; empty where there is none."""
    return next(filter(None, map(shutil.which, PROGRAMS[browser])), "")


class Page:
    """Gives whoever asks a cookie with a name, and notes which one comes back."""

    def __init__(self) -> None:
        self.seen: Queue[str] = Queue()
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                where, _, rest = self.path.partition("?")
                self.send_response(200 if where in {"/login", "/post"} else 404)
                if where == "/login":
                    self.send_header("Set-Cookie", f"who={rest.partition('&')[0]}; Max-Age=86400")
                self.send_header("Content-Type", "text/html")
                self.send_header("Cache-Control", "no-store")
                self.end_headers()
                self.wfile.write(b"<!doctype html><title>A page</title><p>A page.")
                if where in {"/login", "/post"}:
                    held = SimpleCookie(self.headers.get("Cookie", "")).get("who")
                    page.seen.put(held.value if held and where == "/post" else f"{where}?{rest}")

            def log_message(self, *_words: object) -> None:
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def next(self, seconds: float = MOMENT) -> str:
        """Whose cookie came next; empty when nobody asked in time."""
        try:
            return self.seen.get(timeout=seconds)
        except Empty:
            return ""

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


class RealBrowser:
    """One browser in a home of its own, with the profiles of two accounts, both logged in on the page."""

    def __init__(self, browser: str, home: Path, page: Page) -> None:
        self.browser, self.home, self.page = browser, home, page
        self._running: list[subprocess.Popen[bytes]] = []
        self._count = 0
        self.environment = os.environ | {
            "HOME": str(home),
            "XDG_CONFIG_HOME": str(home / ".config"),
            "XDG_CACHE_HOME": str(home / ".cache"),
            "PATH": f"{self._programs()}:/usr/bin:/bin",
        }
        self.browsers = SystemBrowsers(
            "linux",
            home,
            self.environment,
            may_be_opened=lambda address: address.startswith(page.address),
            start=self._start,
        )
        self._make_profiles()
        self.profiles = {each.name: each for each in self.browsers.profiles()}
        for name, profile in self.profiles.items():
            self.browsers.open(profile.kept, f"{page.address}/login?{self.called(name)}")
            assert page.next(), f"{browser} did not come up with {name}"
            time.sleep(1)
            self.close()

    @staticmethod
    def called(name: str) -> str:
        """How the page calls the account of a profile."""
        return "".join(char for char in name if char.isalnum())

    def post_in(self, profile: FoundProfile) -> str:
        """Open the page in a profile, and tell whose cookie it saw."""
        self._count += 1
        self.browsers.open(profile.kept, f"{self.page.address}/post?{self._count}")
        return self.page.next()

    def close(self) -> None:
        """End the browser as a person does, so that it writes down what it knows."""
        for window in self._windows():
            hand("windowactivate", "--sync", window, "key", "alt+F4")
        end = time.monotonic() + GONE
        for program in self._running:
            with suppress(subprocess.TimeoutExpired):
                program.wait(max(0.1, end - time.monotonic()))
        for program in self._running:
            with suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)
            program.wait()
        self._running.clear()

    def _windows(self) -> list[str]:
        """Its windows on the screen."""
        kind = {"chromium": "[Cc]hromium", "firefox": "firefox"}[self.browser]
        return hand("search", "--onlyvisible", "--class", kind).split()

    def _start(self, command: Sequence[str], environment: Mapping[str, str]) -> None:
        nothing = subprocess.DEVNULL
        self._running.append(
            subprocess.Popen(
                command, env=environment, stdin=nothing, stdout=nothing, stderr=nothing, start_new_session=True
            )
        )

    def _programs(self) -> Path:
        """A folder with the browser under its usual name, and for Chromium with what it needs in a test."""
        folder = self.home / "bin"
        folder.mkdir(parents=True)
        program = folder / PROGRAMS[self.browser][0]
        flags = FLAGS if self.browser == "chromium" else ""
        program.write_text(f'#!/bin/sh\nexec {installed(self.browser)} {flags} "$@"\n', "ascii")
        program.chmod(0o755)
        return folder

    def _make_profiles(self) -> None:
        if self.browser == "firefox":
            root = self.home / ".mozilla" / "firefox"
            for name in ("Work", "Home"):
                folder = root / f"abc.{name}"
                folder.mkdir(parents=True)
                (folder / "user.js").write_text(QUIET_FIREFOX, "ascii")
                (folder / "prefs.js").touch()
            (root / "profiles.ini").write_text(
                "".join(
                    f"[Profile{at}]\nName={name}\nIsRelative=1\nPath=abc.{name}\nDefault={1 - at}\n\n"
                    for at, name in enumerate(("Work", "Home"))
                )
                + "[General]\nStartWithLastProfile=1\nVersion=2\n",
                "ascii",
            )
            return
        program = str(self.home / "bin" / PROGRAMS["chromium"][0])
        for key in ("Default", "Profile 1"):
            self._start((program, f"--profile-directory={key}", f"{self.page.address}/login?nobody"), self.environment)
            assert self.page.next(), "chromium did not come up"
            time.sleep(1.5)
            self.close()

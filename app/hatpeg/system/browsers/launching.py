"""Opens an address in exactly one profile of one browser, after looking whether it is still there."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from hatpeg.core.browser import BrowserRefused, FoundProfile, may_open
from hatpeg.core.kept import BrowserProfile
from hatpeg.core.speech import say
from hatpeg.system.browsers import chromium, firefox
from hatpeg.system.browsers.places import FIREFOX, Place, places

FAMILIES = {"chromium": chromium, "firefox": firefox}
OURS = ("QT_", "QML", "PYTHON", "HATPEG_")
"""Variables that are meant for this program; a browser must not get them."""

Start = Callable[[Sequence[str], Mapping[str, str]], None]


class SystemBrowsers:
    """The browsers of the person who runs the program."""

    def __init__(
        self,
        platform: str = sys.platform,
        home: Path | None = None,
        environment: Mapping[str, str] | None = None,
        *,
        may_be_opened: Callable[[str], bool] = may_open,
        start: Start | None = None,
    ) -> None:
        """Other values than the system's own are for tests: ``may_be_opened`` lets them use a page of their own."""
        self._environment = os.environ if environment is None else environment
        self._places = tuple(places(platform, home or Path.home(), self._environment))
        self._may_be_opened, self._start = may_be_opened, start or _start

    def profiles(self) -> Sequence[FoundProfile]:
        """Every profile of every browser that is known and can be started, browsers in a fixed order."""
        return [found for place in self._places if self._program(place) for found in _found(place)]

    def open(self, profile: BrowserProfile, address: str) -> None:
        """Open an address in exactly this profile. Raises :class:`BrowserRefused` where it is not there as it was."""
        if not self._may_be_opened(address):
            raise BrowserRefused(say("Only secure web pages (https) are opened. Nothing was opened."))
        place, program = self._place(profile)
        found = next((each for each in _found(place) if each.key == profile.profile), None)
        if found is None:
            raise BrowserRefused(
                say("The browser profile of this account is gone. Choose one again. Nothing was opened.")
            )
        if profile.name and found.name != profile.name:
            raise BrowserRefused(
                say("The browser profile of this account has another name now. Choose one again. Nothing was opened.")
            )
        family = FAMILIES[place.family]
        try:
            self._start((*program, *family.arguments(profile.profile, address)), _for_browsers(self._environment))
        except OSError as problem:
            raise BrowserRefused(say("The browser could not be started. Open it yourself.")) from problem

    def _place(self, profile: BrowserProfile) -> tuple[Place, tuple[str, ...]]:
        candidates = [place for place in self._places if place.browser == profile.browser]
        for place in candidates:
            program = self._program(place)
            if program and (place.family != FIREFOX or Path(profile.profile).is_relative_to(place.root)):
                return place, program
        for place in candidates:
            program = self._program(place)
            if program:
                return place, program
        raise BrowserRefused(say("The browser of this account is not on this computer. Nothing was opened."))

    def _program(self, place: Place) -> tuple[str, ...]:
        """The first way to start a browser that exists here; empty where there is none."""
        for program, *words in place.starts:
            found = shutil.which(program, path=self._environment.get("PATH"))
            if found:
                return (found, *words)
        return ()


def _found(place: Place) -> Iterator[FoundProfile]:
    for key, name in FAMILIES[place.family].profiles(place.root):
        yield FoundProfile(place.browser, place.name, key, name)


def _for_browsers(environment: Mapping[str, str]) -> dict[str, str]:
    """The environment as it was before this program, or the frozen program around it, put something in."""
    own = {name: value for name, value in environment.items() if not name.startswith(OURS)}
    before = own.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        own["LD_LIBRARY_PATH"] = before
    elif getattr(sys, "frozen", False):
        own.pop("LD_LIBRARY_PATH", None)
    return own


def _start(command: Sequence[str], environment: Mapping[str, str]) -> None:
    """Start a program that goes on without us, and hears and says nothing here."""
    subprocess.Popen(  # noqa: S603 - a program that was found, and arguments made here, without a shell
        list(command),
        env=dict(environment),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # on Windows a new program is apart anyway
        close_fds=True,
    )

"""Browsers on this computer and the profiles in them: where an account is logged in, and nobody else is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from hatpeg.core.errors import HatpegError
from hatpeg.core.kept import BrowserProfile
from hatpeg.core.speech import say


@dataclass(frozen=True, slots=True)
class FoundProfile:
    """One profile that was found.

    ``browser`` is the id of a browser with the way it was installed (``"firefox-snap"``), ``browser_name`` what
    people call it. ``key`` is what the browser itself goes by: a folder's name for Chromium and its relatives, a
    folder's whole path for Firefox. ``name`` is what the person called the profile.
    """

    browser: str
    browser_name: str
    key: str
    name: str

    @property
    def kept(self) -> BrowserProfile:
        """What is kept about it beside an account."""
        return BrowserProfile(self.browser, self.key, self.name)

    @property
    def words(self) -> str:
        """The browser and its profile as they are shown."""
        return say("{browser}, profile “{name}”", browser=self.browser_name, name=self.name)


class BrowserRefused(HatpegError):
    """Nothing was opened, and nothing was made: the sentence says why."""


class Browsers(Protocol):
    """What is asked of the browsers on this computer."""

    def profiles(self) -> Sequence[FoundProfile]:
        """Every profile of every browser that is known and can be started."""

    def open(self, profile: BrowserProfile, address: str) -> None:
        """Open an address in exactly this profile. Raises :class:`BrowserRefused` where it is not there as it was."""


ADDRESS = re.compile(r"https://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d{1,5})?(?:[/?#][!-~]*)?")
"""A secure page of a named host. Names and passwords before the host are left out: they are made to deceive."""


def may_open(address: str) -> bool:
    """Whether an address may be handed to a browser."""
    return ADDRESS.fullmatch(address) is not None

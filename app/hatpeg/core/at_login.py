"""Whether the program starts when its person logs in, and who decides that."""

from __future__ import annotations

from typing import Protocol

from hatpeg.core.errors import HatpegError


class LoginRefused(HatpegError):
    """It could not be turned on or off: the sentence says why."""


class StartAtLogin(Protocol):
    """How this system starts programs when somebody logs in; of this person's programs, ours alone."""

    def is_on(self) -> bool:
        """Whether it starts, as things stand now, whoever turned it on."""

    def turn(self, *, on: bool) -> None:
        """Turn it on or off for this person alone. Raises :class:`LoginRefused`."""

"""Broken worlds: every error carries the sentence a caseworker is shown."""

from __future__ import annotations

from hatpeg.core.speech import say


class HatpegError(Exception):
    """Something the program cannot mend by itself. Its sentence names no draft text."""

    def __init__(self, sentence: str) -> None:
        """``sentence`` is marked, or said already where it holds a value."""
        super().__init__(sentence)
        self._sentence = sentence

    @property
    def sentence(self) -> str:
        """What the person is told, in the language that is spoken when it is shown."""
        return say(self._sentence)


class PolicyUnreadable(HatpegError):
    """A policy file is broken; the rules that applied before go on applying."""


class AgencyUnreadable(HatpegError):
    """An agency's list of names and places is broken."""


class WatchListUnreadable(HatpegError):
    """A list of people's names cannot be used; half a list would look whole."""


class CatalogueEmpty(HatpegError):
    """A folder of rules, detectors, fixes or networks came out empty: the program was packaged wrongly."""


class StoreUnavailable(HatpegError):
    """Nothing can be kept on this computer for now."""


class VaultDamaged(StoreUnavailable):
    """What is kept cannot be read with a key that may well be the right one."""


class VaultLocked(StoreUnavailable):
    """What is kept opens with a passphrase."""


class KeyVaultUnavailable(HatpegError):
    """The system's keyring cannot be used for now."""


class WrongUsage(HatpegError):
    """The command line was called in a way that cannot be understood."""

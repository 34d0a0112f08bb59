r"""Reads what an organization's IT has laid down on this computer, from places that only its administrators can write.

Linux: ``/etc/hatpeg/policy.d/*.toml``. Windows: the value ``Policy`` (a policy's text) and one value for each setting
under ``HKLM\Software\Policies\Hatpeg``. macOS: the same names in the managed preferences of ``org.hatpeg.Hatpeg``.
A path never comes from the environment, the command line or a setting. What cannot be read never weakens anything: it
is told with a code, and the caller keeps to the last good policy, or calls nothing checked.
"""

from __future__ import annotations

import errno
import os
import plistlib
import stat
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.organisation import MOST_BYTES, NO_ORGANISATION, Organisation, parse_organisation, together
from hatpeg.core.settings import SETTINGS
from hatpeg.policies.presets import sectors

if sys.platform == "win32":
    import winreg

LINUX = Path("/etc/hatpeg/policy.d")
MAC = Path("/Library/Managed Preferences/org.hatpeg.Hatpeg.plist")
WINDOWS = r"Software\Policies\Hatpeg"
TEXT = "Policy"
UNREADABLE = "The folder of your organization’s policy cannot be read."
OTHERS_MAY_WRITE = stat.S_IWGRP | stat.S_IWOTH
ADMINISTRATOR = 0


class Refused(Exception):
    """A policy that is not followed. ``code`` is for IT, ``sentence`` for people."""

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code, self.sentence = code, sentence


@dataclass(frozen=True, slots=True)
class Source:
    """One policy's text and where it came from, as it may be shown."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Managed:
    """What was found. ``organisation`` is None where nothing is laid down, or where something cannot be followed.

    ``code`` and ``sentence`` say what is wrong, ``sources`` what was read, also for keeping the last good one.
    """

    organisation: Organisation | None = None
    sources: tuple[Source, ...] = ()
    code: str = ""
    sentence: str = ""

    @property
    def is_wrong(self) -> bool:
        """Whether something is laid down that cannot be followed."""
        return bool(self.code)


def read_managed(system: str = sys.platform, root: Path = Path("/"), owner: int = ADMINISTRATOR) -> Managed:
    """What is laid down on this computer. ``root`` and ``owner`` stand in for the real ones in tests.

    Never raises: what goes wrong is in the answer.
    """
    try:
        sources = tuple(_sources(system, root, owner))
        return of_sources(sources)
    except Refused as problem:
        return Managed(code=problem.code, sentence=problem.sentence)
    except OSError:
        return Managed(code="P2", sentence=UNREADABLE)


def of_sources(sources: tuple[Source, ...]) -> Managed:
    """The policy of texts that were read from a trusted place, or were kept from the last time they were."""
    policies = []
    for source in sources:
        try:
            policies.append(parse_organisation(source.text, sectors()))
        except PolicyUnreadable as problem:
            return Managed(sources=sources, code="P3", sentence=f"{source.name}: {problem.sentence}")
    return Managed(together(policies) if policies else None, sources)


def _sources(system: str, root: Path, owner: int) -> Iterator[Source]:
    if system == "win32":
        yield from of_registry(_registry())
    elif system == "darwin":
        yield from _of_preferences(root / MAC.relative_to("/"), root, owner)
    else:
        yield from _of_folder(root / LINUX.relative_to("/"), root, owner)


def _of_folder(folder: Path, root: Path, owner: int) -> Iterator[Source]:
    """The files of a folder by name. A folder that is not there lays down nothing."""
    if not _is_there(folder):
        return
    _is_guarded(folder, root, owner)
    try:
        names = sorted(each.name for each in folder.iterdir())
    except OSError:
        raise Refused("P2", UNREADABLE) from None
    for name in names:
        if name.endswith(".toml"):
            yield Source(name, _text_of(folder / name, owner).decode("utf-8"))


def _of_preferences(file: Path, root: Path, owner: int) -> Iterator[Source]:
    if not _is_there(file):
        return
    _is_guarded(file.parent, root, owner)
    try:
        values = plistlib.loads(_text_of(file, owner))
    except (plistlib.InvalidFileException, ValueError, OverflowError):
        raise Refused("P3", "The managed preferences of Hatpeg cannot be read.") from None
    yield from of_registry(values if isinstance(values, dict) else {})


def of_registry(values: Mapping[str, object]) -> Iterator[Source]:
    """A policy's text among named values, and the settings among them as one more."""
    text = values.get(TEXT)
    if text is not None and not isinstance(text, str):
        raise Refused("P3", f"The value “{TEXT}” should be text.")
    if text:
        yield Source(TEXT, text)
    chosen = {
        setting.name: values[value_name(setting.name)] for setting in SETTINGS if value_name(setting.name) in values
    }
    if chosen:
        lines = [f'"{name}" = "{_plain(value)}"' for name, value in chosen.items()]
        yield Source("settings", "\n".join(["format = 1", "[settings]", *lines]))


def value_name(setting: str) -> str:
    """What a setting is called in the registry and in managed preferences: ``IdleMinutes``."""
    return "".join(word.capitalize() for word in setting.split())


def _plain(value: object) -> str:
    return "".join(each for each in str(value) if each.isalnum() or each in " +-")


def _is_there(path: Path) -> bool:
    try:
        path.lstat()
    except FileNotFoundError:
        return False
    except OSError:
        raise Refused("P2", UNREADABLE) from None
    return True


def _is_guarded(folder: Path, root: Path, owner: int) -> None:
    """Refuse a folder that anybody but an administrator could change, or could put another in place of."""
    for part in (folder, *folder.parents):
        if part == root or root not in part.parents:
            break
        status = part.lstat()
        if not stat.S_ISDIR(status.st_mode) or not _belongs(status, owner):
            sentence = "The folder of your organization’s policy can be changed by others, so it is not followed."
            raise Refused("P1", sentence)


def _belongs(status: os.stat_result, owner: int) -> bool:
    return status.st_uid == owner and not status.st_mode & OTHERS_MAY_WRITE


def _text_of(file: Path, owner: int) -> bytes:
    """A file's bytes, of the very file whose owner was looked at: no link is followed, no other comes between."""
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
    except OSError as problem:
        code = "P1" if problem.errno == errno.ELOOP else "P2"
        raise Refused(code, f"{file.name} cannot be read, or is a link, so it is not followed.") from None
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode) or not _belongs(status, owner):
        os.close(handle)
        raise Refused("P1", f"{file.name} can be changed by others, or is no file, so it is not followed.")
    with os.fdopen(handle, "rb") as opened:
        content = opened.read(MOST_BYTES + 1)
    try:
        content.decode("utf-8-sig") if file.suffix == ".toml" else None
    except UnicodeDecodeError:
        raise Refused("P3", f"{file.name} is not text in UTF-8.") from None
    if len(content) > MOST_BYTES:
        raise Refused("P3", f"{file.name} is too long to be read.")
    return content


def _registry() -> dict[str, object]:
    """The values under the machine's policies, which only administrators can write."""
    found: dict[str, object] = {}
    if sys.platform == "win32":
        try:
            key = winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, WINDOWS, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY)
        except FileNotFoundError:
            return found
        except OSError:
            raise Refused("P2", "The registry’s policies of Hatpeg cannot be read.") from None
        with key:
            for at in range(winreg.QueryInfoKey(key)[1]):
                name, value, _ = winreg.EnumValue(key, at)
                found[name] = value
    return found


def organisation_here() -> Organisation:
    """The organization's policy on this computer, for whoever keeps no last good one.

    Raises :class:`PolicyUnreadable` where something is laid down that cannot be followed: nothing is checked then.
    """
    managed = read_managed()
    if managed.is_wrong:
        raise PolicyUnreadable(f"Not checked. {managed.sentence} Tell your IT the code {managed.code}.")
    return managed.organisation or NO_ORGANISATION

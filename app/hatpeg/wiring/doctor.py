"""Asks the desktop what it offers, for `hatpeg doctor`. Nothing is changed, and nothing is read that is anybody's."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from hatpeg.core.errors import HatpegError
from hatpeg.core.health import Health, Part
from hatpeg.system.clipboard_hints import clipboard_hints
from hatpeg.system.display import has_display
from hatpeg.system.hotkey import hotkey_of
from hatpeg.system.start_at_login import start_at_login_of

NO_SUCH_KEY = "doctor"
PATIENCE = 5.0


def ask_desktop() -> Iterator[Part]:
    """The keyring, the folder, the window, the tray, the key, the clipboard's hints and the start at login."""
    yield _keyring()
    yield _folder()
    yield from _screen()
    yield Part("clipboard hints", Health.WORKS, ", ".join(clipboard_hints(sys.platform)))
    login = start_at_login_of(sys.platform, Path.home(), os.environ)
    yield Part("start at login", Health.WORKS, "on" if login.is_on() else "off")


def _keyring() -> Part:
    from hatpeg.system.key_vault import SystemKeyVault

    try:
        SystemKeyVault(PATIENCE).read_key(NO_SUCH_KEY)
    except HatpegError as problem:
        return Part("keyring", Health.ABSENT, problem.sentence)
    return Part("keyring", Health.WORKS, "answers")


def _folder() -> Part:
    from hatpeg.store.places import vault_folder

    try:
        vault_folder()
    except HatpegError as problem:
        return Part("folder", Health.ABSENT, problem.sentence)
    return Part("folder", Health.WORKS, "can be written")


def _screen() -> Iterator[Part]:
    if not has_display(sys.platform, os.environ):
        yield Part("window", Health.ABSENT, "there is no display here")
        return
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtWidgets import QApplication, QSystemTrayIcon

    application = QApplication.instance() or QApplication(["hatpeg"])
    yield Part("window", Health.WORKS, QGuiApplication.platformName())
    is_there = QSystemTrayIcon.isSystemTrayAvailable()
    yield Part("tray", Health.WORKS if is_there else Health.ABSENT, "is there" if is_there else "no tray here")
    kind = type(hotkey_of(sys.platform, os.environ)).__name__
    offered = kind != "NoHotkey"
    yield Part("hotkey", Health.WORKS if offered else Health.ABSENT, kind if offered else "no program can have one")
    del application

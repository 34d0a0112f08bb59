"""Starts the program when its person logs in, where they turned that on; in each system's own way."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from hatpeg.core.at_login import StartAtLogin
from hatpeg.core.start import IN_TRAY


def start_at_login_of(platform: str, home: Path, environment: Mapping[str, str]) -> StartAtLogin:
    """The way of this system, for a ``sys.platform``."""
    match platform:
        case "win32":
            from hatpeg.system.start_at_login.windows import RunKey

            return RunKey(own_command())
        case "darwin":
            from hatpeg.system.start_at_login.mac import LaunchAgent

            return LaunchAgent(home, own_command())
        case _:
            from hatpeg.system.start_at_login.linux import AutostartFile

            return AutostartFile(home, environment, own_command())


def own_command() -> Sequence[str]:
    """How this very program is started, without a window where there is a tray."""
    if getattr(sys, "frozen", False):
        return sys.executable, IN_TRAY
    installed = shutil.which("hatpeg")
    return (installed, IN_TRAY) if installed else (sys.executable, "-m", "hatpeg", IN_TRAY)

"""One key that works in every program, asked for from the system itself: nothing here listens to other keys."""

from __future__ import annotations

from collections.abc import Mapping

from hatpeg.core.hotkey import Hotkey


def hotkey_of(platform: str, environment: Mapping[str, str]) -> Hotkey:
    """How this desktop lets a program have a key, for a ``sys.platform``."""
    match platform:
        case "win32":
            from hatpeg.system.hotkey.windows import WindowsHotkey

            return WindowsHotkey()
        case "darwin":
            from hatpeg.system.hotkey.mac import MacHotkey

            return MacHotkey()
        case _ if environment.get("WAYLAND_DISPLAY"):
            from hatpeg.system.hotkey.portal import PortalHotkey

            return PortalHotkey()
        case _ if environment.get("DISPLAY"):
            from hatpeg.system.hotkey.x11 import X11Hotkey

            return X11Hotkey()
        case _:
            from hatpeg.system.hotkey.nowhere import NoHotkey

            return NoHotkey()

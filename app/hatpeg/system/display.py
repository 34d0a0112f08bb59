"""Whether there is a screen to open a window on."""

from __future__ import annotations

from collections.abc import Mapping

VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Windows and macOS have one; elsewhere a variable names it (or the platform that Qt is to use)."""
    return platform in {"win32", "darwin"} or any(environment.get(name) for name in VARIABLES)

"""A whole desk without a person: screen, window manager, session bus, screen-reader bus, unlocked keyring."""

import os
import time
from pathlib import Path

from processes import Programs

SCREEN = "1366x900x24"
PASSWORD = "only for tests"  # noqa: S105 -- it locks an empty keyring in a folder that is thrown away
PATIENCE = 20.0


def set_up(programs: Programs) -> None:
    """Start the desk and put its addresses into the programs' environment."""
    desk = programs.environment
    desk["DISPLAY"] = _screen(programs)
    desk["DBUS_SESSION_BUS_ADDRESS"] = _session_bus(programs)
    desk["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"
    _window_manager(programs)
    programs.feed(PASSWORD, "gnome-keyring-daemon", "--unlock", "--components=secrets", "--daemonize")
    _screen_reader_bus(programs)


def _screen(programs: Programs) -> str:
    """Xvfb chooses a free number itself and tells it, so that two lanes never share a screen."""
    ours, theirs = os.pipe()
    programs.start(
        "Xvfb", "-displayfd", str(theirs), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset", keep=theirs
    )
    os.close(theirs)
    with os.fdopen(ours) as told:
        number = told.readline().strip()
    if not number:
        message = "the screen in memory (Xvfb) did not start"
        raise RuntimeError(message)
    return f":{number}"


def _session_bus(programs: Programs) -> str:
    ours, theirs = os.pipe()
    programs.start("dbus-daemon", "--session", "--nofork", f"--print-address={theirs}", keep=theirs)
    os.close(theirs)
    with os.fdopen(ours) as told:
        return told.readline().strip()


def _window_manager(programs: Programs) -> None:
    ready = Path(programs.environment["XDG_RUNTIME_DIR"]) / "window-manager-is-up"
    programs.start("openbox", "--startup", f"touch {ready}")
    deadline = time.monotonic() + PATIENCE
    while not ready.exists():
        if time.monotonic() > deadline:
            message = "the window manager (openbox) did not start"
            raise RuntimeError(message)
        time.sleep(0.02)


def _screen_reader_bus(programs: Programs) -> None:
    """Say that a screen reader is there: programs then tell the bus what they show."""
    programs.feed(
        "",
        *("dbus-send", "--session", "--print-reply", "--dest=org.a11y.Bus", "/org/a11y/bus"),
        *("org.freedesktop.DBus.Properties.Set", "string:org.a11y.Status", "string:IsEnabled"),
        "variant:boolean:true",
    )

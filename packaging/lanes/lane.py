"""Runs one lane of the tests in a home of its own, cut off from the network, and cleans up after it.

lane.py offscreen|display [arguments for pytest]
"""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path
from types import FrameType

import desk
import network
from processes import Programs, stop_all

ROOT = Path(__file__).resolve().parents[2]
SELECT = {"offscreen": "not display", "display": "display"}
WHOLE = {"offscreen": ["-n", "auto", "--maxprocesses", "4", "--dist", "loadfile"], "display": []}
"""A whole lane takes all cores where each test has a screen of its own; a keyboard and a clipboard are there once."""
# A developer's session must not show through: another desk, bus, theme, language or scale changes what Qt does.
PRIVATE = ("DBUS_", "DESKTOP_", "GDK_", "GNOME_", "GTK_", "KDE_", "LC_", "PYTEST_", "QML", "QT_", "SSH_", "XDG_")
PRIVATE_NAMES = {"DISPLAY", "LANGUAGE", "NO_AT_BRIDGE", "SESSION_MANAGER", "WAYLAND_DISPLAY", "XAUTHORITY"}


def environment(lane: str, home: Path) -> dict[str, str]:
    """Make the variables for a person who has just bought this computer."""
    kept = {
        name: value for name, value in os.environ.items() if name not in PRIVATE_NAMES and not name.startswith(PRIVATE)
    }
    folders = {
        "HOME": home,
        "TMPDIR": home / "tmp",
        "XDG_CACHE_HOME": home / ".cache",
        "XDG_CONFIG_HOME": home / ".config",
        "XDG_DATA_HOME": home / ".local" / "share",
        "XDG_RUNTIME_DIR": home / "run",
        "XDG_STATE_HOME": home / ".local" / "state",
    }
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    platform = {"offscreen": "offscreen", "display": "xcb"}[lane]
    return (
        kept
        | {name: str(folder) for name, folder in folders.items()}
        | {"LANG": "C.UTF-8", "QT_QPA_PLATFORM": platform}
    )


def run_tests(lane: str, arguments: list[str], variables: dict[str, str]) -> int:
    """Run pytest and return its exit code, as a shell would tell it."""
    how = arguments or WHOLE[lane]
    command = [sys.executable, "-m", "pytest", "-m", SELECT[lane], *how]
    tests = subprocess.Popen(command, cwd=ROOT, env=variables)
    try:
        code = tests.wait()
    except KeyboardInterrupt:  # pytest heard it as well: let it finish its report
        code = tests.wait()
    return code if code >= 0 else 128 - code


def go(lane: str, arguments: list[str]) -> int:
    home = Path(tempfile.mkdtemp(prefix="hatpeg-"))
    programs = Programs(home / "programs.log", environment(lane, home))
    try:
        if lane == "display":
            desk.set_up(programs)
        return run_tests(lane, arguments, programs.environment)
    except (OSError, RuntimeError, subprocess.SubprocessError) as trouble:
        print(f"lane: {trouble}\n{programs.log.read_text(errors='replace') if programs.log.exists() else ''}")
        return 1
    finally:
        stop_all()
        shutil.rmtree(home, ignore_errors=True)


def on_terminate(number: int, _frame: FrameType | None) -> None:
    raise SystemExit(128 + number)


if __name__ == "__main__":
    network.cut_off()
    signal.signal(signal.SIGTERM, on_terminate)
    signal.signal(signal.SIGHUP, on_terminate)
    try:
        sys.exit(go(sys.argv[1], sys.argv[2:]))
    except KeyboardInterrupt:
        sys.exit(128 + signal.SIGINT)

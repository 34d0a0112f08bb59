"""The frozen program: how it starts its worker, and what its recipe may not leave out."""

from __future__ import annotations

import re
import runpy
import sys
from pathlib import Path

import pytest

from hatpeg.photos.asking import AS_WORKER, worker_command

ROOT = Path(__file__).resolve().parents[2]
LEFT_OUT = runpy.run_path(str(ROOT / "packaging" / "frozen" / "leave_out.py"))


def imported_by_us() -> set[str]:
    """Every module that a file of ours names in an import."""
    found = set()
    for file in (ROOT / "app").rglob("*.py"):
        found |= set(re.findall(r"^\s*(?:from|import) ([\w.]+)", file.read_text("utf-8"), re.MULTILINE))
    return found


def test_the_worker_of_a_frozen_program_is_the_program_itself() -> None:
    assert worker_command("/usr/lib/hatpeg/hatpeg", frozen=True) == ("/usr/lib/hatpeg/hatpeg", AS_WORKER)
    assert worker_command("/usr/bin/python3", frozen=False)[-1] == "hatpeg.photos.worker"


@pytest.mark.skipif(sys.platform == "win32", reason="paths are written with slashes here")
def test_on_windows_the_worker_is_the_program_that_has_a_standard_input() -> None:
    command = worker_command("/Program Files/Hatpeg/hatpeg.exe", frozen=True)

    assert command == ("/Program Files/Hatpeg/hatpeg-cli.exe", AS_WORKER)


def test_nothing_that_is_imported_is_left_out() -> None:
    left_out = set(LEFT_OUT["MODULES"])

    wanted = {name for name in imported_by_us() if any(name == out or name.startswith(f"{out}.") for out in left_out)}

    assert not wanted


def test_every_folder_that_is_searched_at_run_time_is_gathered_whole() -> None:
    recipe = (ROOT / "packaging" / "frozen" / "hatpeg.spec").read_text("utf-8")

    assert 'collect_submodules("hatpeg"' in recipe
    assert 'collect_submodules("phonenumbers.data")' in recipe


def test_no_network_code_comes_along() -> None:
    assert {"_ssl", "ssl"} <= set(LEFT_OUT["MODULES"])
    assert "plugins/tls" in LEFT_OUT["FILES"]

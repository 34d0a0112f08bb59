"""The library that runs the models reports to its makers unless it is told not to before it is imported."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

APP = Path(__file__).resolve().parents[2] / "app"
USERS = sorted(
    ".".join(file.relative_to(APP).with_suffix("").parts)
    for file in APP.rglob("*.py")
    if re.search(r"^\s*(import|from) onnxruntime", file.read_text("utf-8"), re.MULTILINE)
)


@pytest.mark.skipif(sys.platform == "win32", reason="it writes nothing into the home folder there")
@pytest.mark.parametrize("module", USERS)
def test_importing_it_leaves_no_trace(module: str, tmp_path: Path) -> None:
    # As the worker that opens photos: with nothing in its environment but a home.
    code = f"import os, {module}; assert os.environ['ORT_DISABLE_TELEMETRY'] == '1'"

    subprocess.run([sys.executable, "-c", code], env={"HOME": str(tmp_path)}, check=True, cwd=tmp_path)

    assert not [file for file in tmp_path.rglob("*") if file.is_file()]


@pytest.mark.skipif(sys.platform != "linux", reason="known of Linux alone")
def test_the_library_would_leave_a_trace_if_it_were_not_told(tmp_path: Path) -> None:
    """So that the test above fails when what it looks for has moved."""
    told = {name: value for name, value in os.environ.items() if name == "PATH"}

    subprocess.run([sys.executable, "-c", "import onnxruntime"], env={**told, "HOME": str(tmp_path)}, check=True)

    assert [file for file in tmp_path.rglob("*") if file.is_file()]

"""``make pictures``: takes them all, two scales at a time, and lays out those of one state beside each other.

``ARGS="write-work drafts"`` takes only the states whose names begin with one of these words, ``ARGS="--quick"`` only
those in English, light and at 100 %. They lie in ``tests/artifacts/pictures/STATE/LANGUAGE-LOOK-SCALE.png``, and one
sheet for each state in ``tests/artifacts/sheets``: from left to right the scales, from top to bottom the looks in each
language.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.pictures.sheets import lay_out_sheets

ROOT = Path(__file__).resolve().parents[2]
ARTIFACTS = ROOT / "tests" / "artifacts"
SCALES = (100, 125, 150, 200)
AT_ONCE = 2
FOREIGN = ("QT_", "XDG_", "LC_")
"""A developer's own desk must not show through."""


def take(scale: int, options: list[str]) -> bool:
    """Take the pictures of one scale in a process of its own, since Qt asks for the scale only once."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(FOREIGN)}
    environment = kept | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": str(scale / 100),
        "QT_ENABLE_HIGHDPI_SCALING": "1",
        "LANG": "C.UTF-8",
        "PYTHONFAULTHANDLER": "1",
        "PYTHONPATH": str(ROOT / "app"),
    }
    command = [sys.executable, "-m", "tests.pictures.taking", str(ARTIFACTS / "pictures"), str(scale), *options]
    code = subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    if code:
        sys.stdout.write(f"Not all pictures at {scale} % could be taken ({code}).\n")
    return code == 0


def main(options: list[str]) -> int:
    """Take the pictures that are asked for; 1 where one could not be taken."""
    start = time.monotonic()
    if not options:
        for folder in ("pictures", "sheets"):
            shutil.rmtree(ARTIFACTS / folder, ignore_errors=True)
    scales = SCALES[:1] if "--quick" in options else SCALES
    with ThreadPoolExecutor(AT_ONCE) as pool:
        went_well = list(pool.map(lambda scale: take(scale, options), scales))
    sheets = lay_out_sheets(ARTIFACTS / "pictures", ARTIFACTS / "sheets")
    count = sum(1 for _ in (ARTIFACTS / "pictures").rglob("*.png"))
    took = time.monotonic() - start
    sys.stdout.write(f"{count} pictures, {sheets} sheets in {ARTIFACTS.relative_to(ROOT)}, {took:.0f} s\n")
    return 0 if all(went_well) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

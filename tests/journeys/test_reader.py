"""The whole program with its reader, and without: what is loaded when, and what is said where it is missing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import json, sys, time
from PySide6.QtWidgets import QApplication
from hatpeg.core.draft import Hat
from hatpeg.reader import mind
from hatpeg.ui.endings import end
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

application = QApplication([])
session = Session(application, Look(), MainWindow(), FakeKeyVault())
told = {}

def until(come, seconds=15):
    end = time.monotonic() + seconds
    while not come() and time.monotonic() < end:
        application.processEvents()
        time.sleep(0.002)

def kept():
    return mind._slow().kept if mind._slow.cache_info().currsize else 0

session.open()
until(lambda: session.stores)
told["loaded with the window"] = mind._slow.cache_info().currsize
until(lambda: mind._slow.cache_info().currsize, 3)
told["loaded before the first key"] = mind._slow.cache_info().currsize
session.shell.setup_saved.emit(SetupAnswers((an_account(Hat.PROFESSIONAL, identity="w"),), ()))
session.page.editor.insertPlainText("Our front desk opens at nine.")
until(lambda: session.write.state.verdict.tone not in {Tone.CHECKING, Tone.EMPTY})
told["verdict"] = session.write.state.verdict.title
told["missing"] = session.write.state.verdict.subtitle
session.page.copy_asked.emit()
until(lambda: False, 0.5)
told["copied"] = application.clipboard().text()
told["kept"] = kept()
session.shell.hide_window()
until(lambda: not kept(), 3)
told["kept out of sight"] = kept()
session.close()
print(json.dumps(told))
end(0)
"""


def run(tmp_path: Path, place: Path) -> dict[str, object]:
    """Run the program from its files at a place, in a home of its own."""
    variables = os.environ | {"PYTHONPATH": f"{place / 'app'}:{ROOT}", "HATPEG_HOME": str(tmp_path / "home")}
    answer = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=variables, capture_output=True, text=True, check=True, timeout=60
    )
    assert "Traceback" not in answer.stderr
    told: dict[str, object] = json.loads(answer.stdout)
    return told


def without_the_encoder(place: Path) -> Path:
    (place / "app").mkdir(parents=True)
    (place / "app" / "hatpeg").symlink_to(ROOT / "app" / "hatpeg")
    (place / "resources" / "models").mkdir(parents=True)
    for folder in (ROOT / "resources").iterdir():
        if folder.name != "models":
            (place / "resources" / folder.name).symlink_to(folder)
    for folder in (ROOT / "resources" / "models").iterdir():
        if folder.name != "reader":
            (place / "resources" / "models" / folder.name).symlink_to(folder)
    return place


def test_the_reader_is_loaded_beside_the_window_and_forgets_out_of_sight(tmp_path: Path) -> None:
    told = run(tmp_path, ROOT)

    assert told["loaded with the window"] == 0
    assert told["loaded before the first key"] == 1
    assert not str(told["verdict"]).startswith("Not checked")
    assert told["kept"]
    assert told["kept out of sight"] == 0


def test_without_the_reader_the_window_works_and_nothing_goes_out(tmp_path: Path) -> None:
    told = run(tmp_path, without_the_encoder(tmp_path / "place"))

    assert told["loaded before the first key"] == 0
    assert told["verdict"] == "Not checked. Your draft is fine."
    assert told["missing"] == (
        "Could not be checked: names, names of places, meaning. Try again, or copy the code below for help."
    )
    assert told["copied"] == ""

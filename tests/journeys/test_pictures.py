"""Takes the pictures that people look at: the whole program on the sample draft, both hats, light and dark.

They lie in ``tests/artifacts``; ``make picture`` puts the first one into the README.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg import resources
from hatpeg.core.draft import Audience, Hat
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.makers import an_account

pytestmark = pytest.mark.display

ARTIFACTS = Path(__file__).parent.parent / "artifacts"
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram", audience=Audience.FOLLOWERS)


@pytest.fixture(params=["light", "dark"])
def session(
    request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Session]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    session = Session(qapp, Look(is_dark=request.param == "dark"), MainWindow())
    qtbot.addWidget(session.window)
    session.open()
    qtbot.waitUntil(lambda: bool(session.stores), timeout=20000)
    session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("dv_shelter",)))
    yield session
    session.close()


@pytest.mark.parametrize(("hat", "sample"), [(Hat.PROFESSIONAL, "work.txt"), (Hat.PERSONAL, "personal.txt")])
def test_the_write_page_on_the_sample_draft(session: Session, qtbot: QtBot, hat: Hat, sample: str) -> None:
    if hat is Hat.PERSONAL:
        session.write.switch_hat()
    text = resources.text(f"samples/{sample}").strip()
    session.page.editor.set_text(text)
    qtbot.waitUntil(lambda: session.write.state.verdict.tone in {Tone.CHANGE, Tone.LOOK}, timeout=10000)
    qtbot.wait(300)
    ARTIFACTS.mkdir(exist_ok=True)

    picture = session.window.grab()

    theme = "dark" if session.look.is_dark else "light"
    assert picture.save(str(ARTIFACTS / f"write-{hat}-{theme}.png"))
    assert picture.width() >= 1024
    assert session.write.state.cards

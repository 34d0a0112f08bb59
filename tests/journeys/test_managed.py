"""What IT lays down holds in the window, and when it cannot be read, the last one that could be holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.policies import managed
from hatpeg.policies.managed import Managed, Source, of_sources
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.state import Tone
from hatpeg.wiring import Session
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
POLICY = """
format = 1
name = "Harbor House"
[settings]
"idle minutes" = "1"
[[confidential_site]]
name = "Quillfeather Hall"
"""
SECRET = "We meet at Quillfeather Hall at five."
BROKEN = Managed(code="P1", sentence="10-agency.toml can be changed by others, so it is not followed.")
MOMENT = 20000

Open = Callable[[Managed], Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    keys, sessions = FakeKeyVault(), []

    def open_it(laid_down: Managed) -> Session:
        monkeypatch.setattr(managed, "read_managed", lambda: laid_down)
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: bool(session.stores), timeout=MOMENT)
        session.shell.setup_saved.emit(SetupAnswers((WORK,), ("general",)))
        return session

    yield open_it
    sessions[-1].close()


def tone_of(session: Session, text: str, qtbot: QtBot) -> Tone:
    session.page.editor.set_text(text)
    qtbot.waitUntil(lambda: session.write.state.verdict.tone not in {Tone.CHECKING, Tone.EMPTY}, timeout=MOMENT)
    return session.write.state.verdict.tone


def test_its_places_and_settings_hold(opened: Open, qtbot: QtBot) -> None:
    session = opened(of_sources((Source("10-agency.toml", POLICY),)))

    assert tone_of(session, SECRET, qtbot) is Tone.CHANGE
    assert session.settings["idle minutes"] == "1"


def test_what_it_fixed_is_behind_a_padlock_and_cannot_be_changed(opened: Open, qtbot: QtBot) -> None:
    session = opened(of_sources((Source("10-agency.toml", POLICY),)))

    session.change_setting("idle minutes", "10")
    session.shell.setting_chosen.emit("idle minutes", "10")
    session.shell.show_page("settings")

    assert session.settings["idle minutes"] == "1"
    assert session.stores[Hat.PERSONAL].setting("idle minutes") == ""
    row = session.pages.made["settings"].widget.parts["lock"].rows["idle minutes"]
    assert row.fixed.isVisibleTo(row)
    assert row.fixed.accessibleDescription() == "Set by Harbor House"


def test_when_it_cannot_be_read_the_last_one_holds_and_a_code_is_told(opened: Open, qtbot: QtBot) -> None:
    opened(of_sources((Source("10-agency.toml", POLICY),)))

    session = opened(BROKEN)

    assert tone_of(session, SECRET, qtbot) is Tone.CHANGE
    assert "P1" in session.desk.notice


def test_without_a_last_one_nothing_is_checked(opened: Open, qtbot: QtBot) -> None:
    session = opened(BROKEN)

    assert tone_of(session, "Our doors are open.", qtbot) is Tone.UNCHECKED
    assert "P1" in session.write.state.verdict.subtitle


def test_one_that_was_taken_away_holds_no_longer(opened: Open, qtbot: QtBot) -> None:
    opened(of_sources((Source("10-agency.toml", POLICY),)))

    session = opened(Managed())

    assert tone_of(session, SECRET, qtbot) is not Tone.CHANGE

"""A policy is chosen rule by rule: what is chosen holds at once and tomorrow, and the document says the same."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.policies import managed
from hatpeg.policies.managed import Managed, Source, of_sources
from hatpeg.ui.policy.levels import Level
from hatpeg.ui.policy.widget import PolicyPage
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.wiring import Session
from hatpeg.wiring.policy_page import PolicyOnDesk
from tests.fakes import FakeKeyVault
from tests.makers import an_account

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
CHECKIN = "location.checkin"
BY_IT = of_sources((Source("10.toml", f'format = 1\nname = "Quillfeather"\nlocked = ["{CHECKIN}"]\n'),))
MOMENT = 20000

Open = Callable[..., Session]


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Open]:
    monkeypatch.setenv("HATPEG_HOME", str(tmp_path))
    keys, sessions = FakeKeyVault(), []

    def open_it(laid_down: Managed | None = None) -> Session:
        monkeypatch.setattr(managed, "read_managed", lambda: laid_down or Managed())
        for before in sessions:
            before.close()
        session = Session(qapp, Look(), MainWindow(), keys)
        sessions.append(session)
        qtbot.addWidget(session.window)
        session.window.resize(1366, 688)
        session.window.show()
        session.open()
        qtbot.waitUntil(lambda: bool(session.stores), timeout=MOMENT)
        session.shell.setup_saved.emit(SetupAnswers((WORK,), ("dv_shelter",)))
        return session

    yield open_it
    sessions[-1].close()


def policy_page(session: Session, qtbot: QtBot) -> PolicyOnDesk:
    session.shell.show_page("policy")
    page = session.pages.made["policy"]
    assert isinstance(page, PolicyOnDesk)
    qtbot.waitUntil(lambda: page.controller.standing is not None, timeout=MOMENT)
    return page


def press(page: PolicyPage, rule: str, level: Level) -> None:
    page.rules.cards[rule].buttons[level].click()


def severity(session: Session, rule: str) -> Severity:
    return session.engine.policy.severities[rule, Hat.PROFESSIONAL]


def test_what_is_chosen_holds_at_once_and_tomorrow(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)
    before = session.desk.policy_revision

    press(page.widget, CHECKIN, Level.REMIND)
    qtbot.waitUntil(lambda: severity(session, CHECKIN) is Severity.WARN, timeout=MOMENT)

    assert session.desk.policy_revision != before
    assert "No longer stopped" in page.widget.rules.cards[CHECKIN].told.text()
    again = opened()
    assert severity(again, CHECKIN) is Severity.WARN


def test_the_sentence_of_the_rule_that_was_changed_is_marked_in_the_document(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)

    press(page.widget, CHECKIN, Level.REMIND)
    qtbot.waitUntil(lambda: page.widget.pane.marked != "", timeout=MOMENT)

    assert page.widget.pane.marked.startswith("No check-ins or tagged places")
    assert page.widget.pane.marked.endswith("(Worth a look; on your own accounts: Must change)")


def test_a_rule_that_is_off_has_no_sentence(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)

    press(page.widget, CHECKIN, Level.OFF)
    qtbot.waitUntil(lambda: severity(session, CHECKIN) is Severity.OFF, timeout=MOMENT)

    assert "tagged places" not in _work_sentences(page)


def test_what_it_has_locked_stays_and_says_why(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    page = policy_page(session, qtbot)
    card = page.widget.rules.cards[CHECKIN]

    press(page.widget, CHECKIN, Level.OFF)

    assert card.set_by.text() == "Set by Quillfeather"
    assert "keeps this on" in card.told.text()
    assert card.buttons[Level.MUST].isChecked()
    assert severity(session, CHECKIN) is Severity.BLOCK


def test_the_document_is_there_in_spanish_while_the_window_stays_english(opened: Open, qtbot: QtBot) -> None:
    page = policy_page(opened(), qtbot)
    box = page.widget.language

    box.setCurrentIndex(box.findData("es"))

    qtbot.waitUntil(lambda: "Ease of reading" in page.widget.reading.text(), timeout=MOMENT)
    assert page.widget.rules.heading.text() == "Places"
    assert "No check-ins or tagged places" not in page.widget.pane.toPlainText()


def test_locking_leaves_nothing_of_it_on_the_page(opened: Open, qtbot: QtBot) -> None:
    session = opened(BY_IT)
    page = policy_page(session, qtbot)
    assert "Quillfeather" in page.widget.pane.toPlainText()

    session.left.emit()

    words = [label.text() for label in page.widget.findChildren(QLabel)]
    assert "Quillfeather" not in " ".join([*words, page.widget.pane.toPlainText()])


def _work_sentences(page: PolicyOnDesk) -> str:
    standing = page.controller.standing
    assert standing is not None
    return " ".join(each.words for part in standing.document.parts for each in part.sentences if "W=" in each.code)

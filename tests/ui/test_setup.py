"""The set-up dialog: accounts of both hats, and the kinds of work."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Audience, Hat
from hatpeg.ui.setup.state import Choice, SetupAnswers, setup_state
from hatpeg.ui.setup.widget import SetupDialog
from tests.makers import a_network, an_account

NETWORKS = {name: a_network(name) for name in ("elsewhere", "facebook", "x")}
SECTORS = (Choice("dv_shelter", "Domestic violence"), Choice("hiv_care", "HIV care"))


@pytest.fixture
def dialog(qtbot: QtBot) -> SetupDialog:
    state = setup_state([an_account(name="Harbor House")], NETWORKS, SECTORS, ["hiv_care"], "Kept encrypted.")
    dialog = SetupDialog(state, NETWORKS)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_what_was_known_is_shown_and_comes_back_unchanged(dialog: SetupDialog) -> None:
    assert dialog.answers() == SetupAnswers((an_account(name="Harbor House"),), ("hiv_care",))


def test_an_account_can_be_added_under_the_other_hat(dialog: SetupDialog, qtbot: QtBot) -> None:
    personal = dialog.hats[Hat.PERSONAL]
    qtbot.mouseClick(personal.add, Qt.MouseButton.LeftButton)
    personal.rows[0].network.setCurrentIndex(personal.rows[0].network.findData("x"))
    qtbot.keyClicks(personal.rows[0].name, "Jo Rivera")

    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.buttons.accepted.emit()

    account = saved.args[0].accounts[1]
    assert (account.hat, account.network, account.name) == (Hat.PERSONAL, "x", "Jo Rivera")
    assert account.audience is Audience.ONLY_ME


def test_an_account_without_a_name_is_called_after_its_network(dialog: SetupDialog, qtbot: QtBot) -> None:
    qtbot.mouseClick(dialog.hats[Hat.PERSONAL].add, Qt.MouseButton.LeftButton)

    assert dialog.answers().accounts[1].name == "Personal Facebook"


def test_an_account_can_be_removed(dialog: SetupDialog) -> None:
    row = dialog.hats[Hat.PROFESSIONAL].rows[0]

    row.removal_asked.emit(row)

    assert dialog.answers().accounts == ()


def test_closing_saves_nothing(dialog: SetupDialog, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.reject()


def test_every_field_has_a_name_of_its_own(dialog: SetupDialog, qtbot: QtBot) -> None:
    for hat in Hat:
        qtbot.mouseClick(dialog.hats[hat].add, Qt.MouseButton.LeftButton)
        for row in dialog.hats[hat].rows:
            parts = [part for part in row.findChildren(QWidget) if part.focusPolicy() & Qt.FocusPolicy.TabFocus]
            assert all(part.accessibleName() or part.parentWidget() is not row for part in parts)


def test_an_account_of_a_network_that_is_no_longer_known_can_still_be_seen(qtbot: QtBot) -> None:
    state = setup_state([an_account(network="gone", name="Harbor House")], NETWORKS, SECTORS, [], "Kept encrypted.")

    dialog = SetupDialog(state, NETWORKS)
    qtbot.addWidget(dialog)

    assert [(each.network, each.name) for each in dialog.answers().accounts] == [("elsewhere", "Harbor House")]

"""Everything can be reached, named and seen with the keyboard alone."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from tests.ui.scenes import SCENES, show
from tests.ui.seeing import focusable, settle

ALL = (*SCENES, "many")
WORK = Hat.PROFESSIONAL


@pytest.mark.parametrize("hat", Hat)
@pytest.mark.parametrize("scene", ALL)
def test_everything_that_can_be_reached_has_a_name_of_its_own(window: MainWindow, hat: Hat, scene: str) -> None:
    show(window, hat, scene)

    names = Counter(widget.accessibleName() for widget in focusable(window))

    assert "" not in names
    assert [name for name, times in names.items() if times > 1] == []


def test_the_tab_key_goes_from_the_draft_through_the_findings_to_the_rail(window: MainWindow) -> None:
    show(window, Hat.PROFESSIONAL, "two")
    findings = window.write.findings

    order = focusable(window)

    assert order == [
        window.write.editor,
        window.write.editor_card.reply,
        window.write.editor_card.story,
        *window.write.preview.tabs,
        findings.verdict,
        findings.cards[0], findings.cards[0].rule, findings.cards[0].primary, findings.cards[0].other,
        findings.cards[1], findings.cards[1].rule, findings.cards[1].primary, findings.cards[1].other,
        findings.fix_all,
        window.write.action_bar.copy_button,
        window.banner.change, window.banner.switch,
        *(window.rail.buttons[key] for key in ("write", "settings", "lock", "hide")),
    ]  # fmt: skip


@pytest.mark.parametrize("scene", ["two", "look", "clear"])
def test_whatever_has_the_keyboard_shows_it(window: MainWindow, scene: str, qtbot: QtBot) -> None:
    show(window, Hat.PROFESSIONAL, scene)
    settle(qtbot)
    before = window.grab().toImage()
    ring = QColor(Look().tokens.focus)

    for widget in focusable(window)[1:]:
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        settle(qtbot)
        assert window.focus_ring.isVisible(), widget.accessibleName()
        around = window.focus_ring.geometry()
        edge = window.grab().toImage().pixelColor(around.left() + 1, around.center().y())
        assert edge == ring, widget.accessibleName()
        assert window.grab().toImage() != before


def test_going_to_a_finding_gives_it_the_keyboard_and_tells(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "many")

    with qtbot.waitSignal(window.write.finding_focused) as focused:
        window.write.focus_finding(4)

    assert focused.args == [4]
    assert window.focusWidget() is window.write.findings.cards[3]
    qtbot.waitUntil(lambda: not window.write.findings.cards[3].visibleRegion().isEmpty())


def test_the_keyboard_is_not_lost_with_a_card_that_goes(window: MainWindow) -> None:
    show(window, WORK, "two")
    window.write.findings.cards[1].primary.setFocus()

    show(window, WORK, "clear")

    assert window.focusWidget() is window.write.findings.verdict

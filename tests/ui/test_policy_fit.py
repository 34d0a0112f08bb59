"""Every section of the Policy page, from its smallest room to its largest letters: named, reachable and whole."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import Organisation
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.policy_document import document_of
from hatpeg.core.speech import speak
from hatpeg.core.verdict import Decision
from hatpeg.ui.policy.outputs import Offer, PackState
from hatpeg.ui.policy.pack_part import PackPart
from hatpeg.ui.policy.questions_part import QuestionsPart
from hatpeg.ui.policy.samples_part import Answer, Judged, SamplesPart
from hatpeg.ui.policy.saving_part import SavingPart
from hatpeg.ui.policy.seen import Month, Seen
from hatpeg.ui.policy.seen_part import SeenPart
from hatpeg.ui.policy.state import CATEGORIES, FIRST, Standing, policy_state
from hatpeg.ui.policy.widget import PolicyPage
from hatpeg.ui.theme import Look, dress
from tests.pseudo import PseudoLong

LAID_DOWN = Organisation(
    name="Harbor House", layer=PolicyLayer("", {}, frozenset({("location.checkin", hat) for hat in Hat}))
)
OWN = Organisation(layer=PolicyLayer("", {("client.name", Hat.PROFESSIONAL): Severity.OFF}))
PARTS = ("questions", "samples", "saving", "pack", "seen")
SECTIONS = (*(each.key for each in CATEGORIES), *PARTS)
SIZES = [(1255, 600, 1.0), (980, 460, 1.0), (570, 220, 1.0), (1255, 600, 2.0)]
"""Of the room for a page, in logical pixels, and the text size."""
Make = Callable[..., PolicyPage]


def standing() -> Standing:
    known = catalogue.load()
    start = policies.policy_for(known, ("dv_shelter",), organisation=LAID_DOWN)
    now = policies.policy_for(known, ("dv_shelter",), organisation=LAID_DOWN, worker=OWN.layer)
    return Standing(known.rules, start, now, document_of(known.rules, now, LAID_DOWN), LAID_DOWN, "pack", OWN)


def parts(look: Look) -> dict[str, QWidget]:
    offer = Offer("Harbor House", 3, "9F2C 01AB 9F2C 01AB 9F2C 01AB 9F2C 01AB", "", "2026-01-01", "Board", is_old=True)
    made = {
        "questions": QuestionsPart(look),
        "samples": SamplesPart(look),
        "saving": SavingPart(look),
        "pack": PackPart(look),
        "seen": SeenPart(look),
    }
    made["samples"].show_posts(
        (Judged("A post.", Hat.PERSONAL, Answer(Decision.CHANGE, ("Names somebody",)), Answer(Decision.LOOK)),)
    )
    made["pack"].show_state(PackState(offer, offer))
    row = ("2026-11-01T09:30:00", "Harbor House", "with-notes", "client.name", "", "0")
    made["seen"].show_seen(Seen(("when", "account"), (row[:2],), (Month(2026, 11, 4, {"places": 2, "people": 1}),)))
    return made


@pytest.fixture
def make(qapp: QApplication, qtbot: QtBot) -> Iterator[Make]:
    looks = []

    def made(section: str, width: int = 1255, height: int = 600, factor: float = 1.0) -> PolicyPage:
        look = Look(text_factor=factor)
        looks.append(look)
        dress(qapp, look)
        page = PolicyPage(look)
        for key, part in parts(look).items():
            page.add_part(key, part)
        page.show_state(policy_state(standing(), section, Hat.PROFESSIONAL, changed="client.name"), section)
        qtbot.addWidget(page)
        page.show()
        page.resize(width, max(height, page.minimumSizeHint().height()))
        qtbot.wait(1)
        return page

    yield made
    for look in looks:
        look.changed.disconnect()
    qapp.setStyleSheet("")
    speak("en")


@pytest.mark.parametrize("section", SECTIONS)
def test_everything_that_takes_the_keyboard_is_named_apart_and_large_enough(make: Make, section: str) -> None:
    page = make(section)
    found = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    names = [widget.accessibleName() or (widget.text() if hasattr(widget, "text") else "") for widget in found]

    assert "" not in names
    assert len(set(names)) == len(names)
    assert [type(widget).__name__ for widget in found if widget.height() < 24 or widget.width() < 24] == []


@pytest.mark.parametrize("section", SECTIONS)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("is_long", [False, True])
def test_no_words_are_cut_off_and_nothing_scrolls_sideways(
    make: Make, section: str, size: tuple[int, int, float], is_long: bool
) -> None:
    if is_long:
        speak("en", PseudoLong())

    page = make(section, *size)

    cut = [
        words.text()
        for kind in (QLabel, QAbstractButton)
        for words in page.findChildren(kind)
        if words.isVisible()
        and words.text()
        and words.width() < min(words.sizeHint().width(), 44 if isinstance(words, QLabel) else 9999)
    ]
    assert cut == []
    assert page.minimumSizeHint().width() <= size[0]
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible()]
    assert [type(area).__name__ for area in areas if area.widget().width() > area.viewport().width()] == []
    assert page.pane.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("section", [FIRST, "people"])
def test_the_arrows_move_between_the_choices_of_a_rule(make: Make, section: str, qtbot: QtBot) -> None:
    page = make(section)
    card = next(each for each in page.rules.cards.values() if not each.set_by.text())
    pressed = card.choices.checkedButton()
    came: list[object] = []
    card.chosen.connect(lambda _rule, level: came.append(level))
    pressed.setFocus()

    qtbot.keyClick(pressed, Qt.Key.Key_Left if card.choices.id(pressed) else Qt.Key.Key_Right)

    assert page.window().focusWidget() in card.buttons.values()
    assert page.window().focusWidget() is not pressed
    assert len(came) == 1

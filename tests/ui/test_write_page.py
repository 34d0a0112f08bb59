"""The Write page shows each state in shape, words and color, without flicker."""

import pytest
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status
from tests.ui.scenes import show, state
from tests.ui.seeing import holds, picture

WORK = Hat.PROFESSIONAL
LOOKS = {
    "empty": (None, "Type or paste a post to check it.", "Nothing to copy yet"),
    "two": (Shape.OCTAGON, "2 to change before you copy", "Fix 2 things to copy"),
    "one-and-one": (Shape.OCTAGON, "1 to change before you copy", "Fix 1 thing to copy"),
    "look": (Shape.TRIANGLE, "Can be copied. 1 worth a look first", "Copy for Harbor House on Facebook"),
    "clear": (Shape.TICK, "Clear for your Work hat", "Copy for Harbor House on Facebook"),
    "too-long": (Shape.OCTAGON, "16,394 too long for Facebook", "Shorten by 16,394 to copy for Facebook"),
    "unchecked": (Shape.QUESTION, "Not checked. Your draft is fine.", "Check again"),
}


@pytest.mark.parametrize("scene", LOOKS)
def test_every_state_has_its_shape_and_its_words(window: MainWindow, scene: str) -> None:
    shape, title, label = LOOKS[scene]

    show(window, WORK, scene)

    page = window.write
    assert page.findings.verdict.mark.shape is shape
    assert page.action_bar.mark.shape is shape
    assert page.findings.verdict.heading.text() == title
    assert page.findings.verdict.heading.isVisible()
    assert page.action_bar.copy_button.text() == label
    assert page.findings.verdict.mark.isVisible() is (shape is not None)


@pytest.mark.parametrize("is_dark", [False, True])
def test_shapes_differ_by_their_outlines_alone(qtbot: QtBot, is_dark: bool) -> None:
    outlines = []
    for shape in Shape:
        mark = ShapeMark(Look(is_dark=is_dark), 38)
        qtbot.addWidget(mark)
        mark.show_shape(shape, Status.INFO, " ")
        outlines.append(picture(mark))

        assert mark.accessibleName() != ""

    round_ones = {Shape.TICK, Shape.QUESTION, Shape.DISC}  # these differ by their signs
    for one, first in zip(Shape, outlines, strict=True):
        for other, second in zip(Shape, outlines, strict=True):
            if one is not other and not {one, other} <= round_ones:
                assert first != second, (one, other)


def test_round_shapes_differ_by_their_signs(qtbot: QtBot) -> None:
    pictures = []
    for shape in (Shape.TICK, Shape.QUESTION, Shape.DISC):
        mark = ShapeMark(Look(), 38)
        qtbot.addWidget(mark)
        mark.show_shape(shape, Status.INFO)
        pictures.append(picture(mark))

    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_the_copy_button_wears_the_hat_only_while_it_may_copy(window: MainWindow, qtbot: QtBot) -> None:
    tokens = Look().tokens
    button = window.write.action_bar.copy_button

    seen = {}
    for scene in ("empty", "two", "too-long", "unchecked", "checking", "look", "clear", "copied"):
        show(window, WORK, "empty")
        show(window, WORK, scene)
        window.write._on_patience_over()
        qtbot.wait(1)
        seen[scene] = holds(picture(button), tokens.work)

    assert [scene for scene, wears in seen.items() if wears] == ["look", "clear", "copied"]
    assert button.text() == "Copied. Clears in 60 s"


def test_only_an_empty_page_turns_the_copy_button_off(window: MainWindow) -> None:
    for scene in LOOKS:
        show(window, WORK, scene)

        assert window.write.action_bar.copy_button.isEnabled() is (scene != "empty")


def test_the_copied_words_end_with_the_time_or_with_the_next_edit(window: MainWindow) -> None:
    show(window, WORK, "clear")
    button = window.write.action_bar.copy_button

    window.write.show_copied(30)
    assert button.text() == "Copied. Clears in 30 s"
    window.write.show_copied(0)
    assert button.text() == "Copy for Harbor House on Facebook"
    window.write.show_copied(60)
    window.write.show_state(state(WORK, "two"))

    assert button.text() == "Fix 2 things to copy"


@pytest.mark.parametrize("scene", ["clear", "look"])
def test_what_may_be_copied_is_not_said_of_what_is_being_checked(window: MainWindow, scene: str) -> None:
    show(window, WORK, scene)

    window.write.show_state(state(WORK, "checking"))

    assert window.write.findings.verdict.heading.text() == "Checking…"
    assert window.write.action_bar.copy_button.text() == "Checking…"


def test_a_short_check_does_not_flicker(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "two")

    window.write.show_state(state(WORK, "checking"))

    assert window.write.findings.verdict.heading.text() == "2 to change before you copy"
    qtbot.waitUntil(lambda: window.write.findings.verdict.heading.text() == "Checking…", timeout=2000)
    assert window.write.action_bar.copy_button.text() == "Checking…"


def test_a_verdict_that_comes_in_time_is_never_overtaken_by_checking(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "two")
    window.write.show_state(state(WORK, "checking"))

    window.write.show_state(state(WORK, "clear"))
    qtbot.wait(500)

    assert window.write.findings.verdict.heading.text() == "Clear for your Work hat"


def test_another_destination_never_waits(window: MainWindow) -> None:
    show(window, WORK, "clear")

    window.write.show_state(state(Hat.PERSONAL, "checking"))

    assert window.write.action_bar.copy_button.text() == "Checking…"
    assert window.write.preview.card.author.text() == "Jo Rivera"
    assert not any(note.isVisible() for note in window.write.findings._notes)


def test_the_draft_is_underlined_with_the_numbers_of_the_cards(window: MainWindow) -> None:
    show(window, WORK, "two")

    assert [(mark.number, mark.severity) for mark in window.write.editor.marks] == [
        (1, Severity.BLOCK), (2, Severity.BLOCK),
    ]  # fmt: skip


def test_the_question_is_asked_under_the_work_hat_alone(window: MainWindow) -> None:
    show(window, WORK, "clear")
    question = window.write.findings._notes[2]
    assert question.isVisible()

    show(window, Hat.PERSONAL, "clear")

    assert not question.isVisible()


def test_another_theme_repaints_everything(window: MainWindow) -> None:
    show(window, WORK, "clear")
    before = picture(window.write.findings.verdict)

    window._look.choose(is_dark=True)

    assert picture(window.write.findings.verdict) != before
    assert holds(picture(window.write.findings), window._look.tokens.clear)

"""The Write page shows what its state says, word for word, and reports what the caseworker asks for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.ui.labels import plain_label
from hatpeg.ui.shapes import Shape, ShapeMark
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.tokens import Status
from hatpeg.ui.write.state import Change, present
from tests.ui.scenes import HARBOR, PROUD, destination, finding, show, state, verdict

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


def picture(widget: QWidget) -> QImage:
    """What a widget shows."""
    return widget.grab().toImage()


def holds(image: QImage, color: str) -> bool:
    """Whether any pixel has this very color."""
    wanted = QColor(color).rgb()
    return any(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


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


def test_a_short_check_does_not_flicker(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "clear")

    window.write.show_state(state(WORK, "checking"))

    assert window.write.findings.verdict.heading.text() == "Clear for your Work hat"
    qtbot.waitUntil(lambda: window.write.findings.verdict.heading.text() == "Checking…", timeout=2000)
    assert window.write.action_bar.copy_button.text() == "Checking…"


def test_a_verdict_that_comes_in_time_is_never_overtaken_by_checking(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "clear")
    window.write.show_state(state(WORK, "checking"))

    window.write.show_state(state(WORK, "two"))
    qtbot.wait(500)

    assert window.write.findings.verdict.heading.text() == "2 to change before you copy"


def test_another_destination_never_waits(window: MainWindow) -> None:
    show(window, WORK, "clear")

    window.write.show_state(state(Hat.PERSONAL, "checking"))

    assert window.write.action_bar.copy_button.text() == "Checking…"
    assert window.write.preview.card.author.text() == "Jo Rivera"


def test_cards_are_turned_off_while_a_check_is_under_way(window: MainWindow) -> None:
    show(window, WORK, "two")

    window.write.show_state(state(WORK, "checking"))
    window.write._on_patience_over()

    assert [card.isVisible() for card in window.write.findings.cards] == [True, True]
    assert not any(card.isEnabled() for card in window.write.findings.cards)


def test_a_card_says_everything_its_state_does(window: MainWindow) -> None:
    show(window, WORK, "many")
    first, _, third, fourth = window.write.findings.cards

    assert first.heading.text() == "Names a person and her age"
    assert first.severity.text() == "Must change"
    assert first.quote.text() == "Marisol, 34"
    assert first.primary.text() == "Use “A survivor”"
    assert not first.keep.isVisible()
    assert not third.primary.isVisible()
    assert third.instead.text() == "Write about what your team does."
    assert third.keep.isVisible()
    assert fourth.mark.shape is Shape.DISC
    assert window.write.findings.more.text() == "4 more after these"


def test_buttons_of_a_card_tell_its_number_and_the_wording(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "two")
    page, card = window.write, window.write.findings.cards[1]

    with qtbot.waitSignal(page.fix_asked) as first:
        qtbot.mouseClick(card.primary, Qt.MouseButton.LeftButton)
    card.menu.aboutToShow.emit()
    with qtbot.waitSignal(page.fix_asked) as other:
        card.menu.actions()[0].trigger()

    assert first.args == [2, 0]
    assert other.args == [2, 1]


def test_the_other_buttons_report_what_was_asked(window: MainWindow, qtbot: QtBot) -> None:
    page = window.write
    show(window, WORK, "one-and-one")
    with qtbot.waitSignal(page.keep_asked) as kept:
        qtbot.mouseClick(page.findings.cards[1].keep, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.fix_all_asked):
        qtbot.mouseClick(page.findings.fix_all, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(page.copy_asked):
        qtbot.mouseClick(page.action_bar.copy_button, Qt.MouseButton.LeftButton)
    show(window, WORK, "clear")
    changes = page.findings._notes[0]
    with qtbot.waitSignal(page.undo_all_asked):
        qtbot.mouseClick(changes.undo, Qt.MouseButton.LeftButton)

    assert kept.args == [2]


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


MARKUP = "<b>Marisol</b> & <img src=x> &lt;i&gt;"


def test_words_of_a_draft_are_shown_exactly_as_typed(window: MainWindow) -> None:
    draft = Draft(f"{MARKUP} came by.", HARBOR)
    found = finding(draft.text, MARKUP, "Names a person", "Why.", (("Use “R&B”", "R&B"), ("Use “<b>”", "<b>")))
    to = destination(WORK)

    window.write.show_state(present(draft, verdict(draft, found), to, changes=(Change(MARKUP, "<u>R&B</u>"),)))
    card = window.write.findings.cards[0]
    card.menu.aboutToShow.emit()

    assert card.quote.text() == MARKUP
    assert card.primary.text() == "Use “R&&B”"  # Qt shows && as one &
    assert card.primary.accessibleName() == "Use “R&B”, finding 1"
    assert card.menu.actions()[0].text() == "Use “<b>”"
    assert window.write.preview.card.shown.text() == draft.text
    assert window.write.findings._notes[0].rows[0].before.text() == MARKUP


@pytest.mark.parametrize("scene", ["many", "clear", "too-long"])
def test_no_label_reads_markup_or_lets_words_be_taken(window: MainWindow, scene: str) -> None:
    show(window, WORK, scene)

    for label in window.findChildren(QLabel):
        if label.text():
            assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction, label.text()
        if label.property("say"):
            assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_markup_in_a_label_is_not_painted_as_markup(qtbot: QtBot) -> None:
    bold, plain = plain_label("<b>M</b>"), QLabel("M")
    for label in (bold, plain):
        qtbot.addWidget(label)

    assert bold.sizeHint().width() > 3 * plain.sizeHint().width()


def test_looking_at_another_network_changes_only_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "clear")
    preview = window.write.preview

    with qtbot.waitSignal(preview.network_looked_at) as looked:
        qtbot.mouseClick(preview.tabs[2], Qt.MouseButton.LeftButton)
    window.write.show_state(state(WORK, "look"))

    assert looked.args == ["x"]
    assert preview.card.audience.text() == "As it would look on X"
    assert window.write.action_bar.copy_button.text() == "Copy for Harbor House on Facebook"
    assert preview.tabs[2].isChecked()
    show(window, Hat.PERSONAL, "clear")
    assert preview.tabs[0].isChecked()


def test_too_long_is_told_in_words_and_by_an_octagon(window: MainWindow) -> None:
    show(window, WORK, "clear")
    fits = window.write.preview.tabs[0].sizeHint().width()

    show(window, WORK, "too-long")

    tab = window.write.preview.tabs[0]
    assert tab.accessibleName() == "Preview for Facebook, 16,394 over"
    assert tab.sizeHint().width() != fits
    assert holds(picture(tab), Look().tokens.block)


def test_a_preview_of_a_long_post_ends_in_a_sign_that_there_is_more(window: MainWindow) -> None:
    show(window, WORK, "clear")
    label = window.write.preview.card.shown
    label.setText((PROUD + "\n\n") * 30)

    rows = label._broken(3)

    assert len(rows) == 3
    assert label.height() <= 4 * label.fontMetrics().lineSpacing()


def test_the_draft_is_underlined_with_the_numbers_of_the_cards(window: MainWindow) -> None:
    show(window, WORK, "two")

    assert [(mark.number, mark.severity) for mark in window.write.editor.marks] == [
        (1, Severity.BLOCK), (2, Severity.BLOCK),
    ]  # fmt: skip


def test_the_question_is_asked_under_the_work_hat_alone(window: MainWindow) -> None:
    show(window, WORK, "clear")
    question = window.write.findings._notes[1]
    assert question.isVisible()

    show(window, Hat.PERSONAL, "clear")

    assert not question.isVisible()


def test_another_theme_repaints_everything(window: MainWindow) -> None:
    show(window, WORK, "clear")
    before = picture(window.write.findings.verdict)

    window._look.choose(is_dark=True)

    assert picture(window.write.findings.verdict) != before
    assert holds(picture(window.write.findings), window._look.tokens.clear)


def test_a_finding_without_words_shows_no_quote(window: MainWindow) -> None:
    shown = state(WORK, "two")
    card = replace(shown.cards[0], quote="", span=TextSpan(0, 0))

    window.write.show_state(replace(shown, cards=(card,)))

    assert not window.write.findings.cards[0].quote.isVisible()

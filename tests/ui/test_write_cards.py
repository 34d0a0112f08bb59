"""Cards and preview show words exactly as typed and report which finding and which wording was meant."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Draft, Hat
from hatpeg.core.place import TextSpan
from hatpeg.ui.labels import plain_label
from hatpeg.ui.shapes import Shape
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.presenting import present
from hatpeg.ui.write.state import Change, WriteState
from tests.ui.scenes import HARBOR, PROUD, destination, finding, show, state, verdict
from tests.ui.seeing import holds, picture

WORK = Hat.PROFESSIONAL
MARKUP = "<b>Marisol</b> & <img src=x> &lt;i&gt;"


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
    assert window.write.findings.more.text() == "Show 4 more"


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


def test_a_finding_without_words_shows_no_quote(window: MainWindow) -> None:
    shown = state(WORK, "two")
    card = replace(shown.cards[0], quote="", span=TextSpan(0, 0))

    window.write.show_state(replace(shown, cards=(card,)))

    assert not window.write.findings.cards[0].quote.isVisible()


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


def while_checking(scene: str) -> WriteState:
    """A scene as it is while only a first look has been taken."""
    checking = state(WORK, "checking")
    return replace(state(WORK, scene), verdict=checking.verdict, action=checking.action)


def test_cards_stay_in_use_while_a_check_is_under_way(window: MainWindow) -> None:
    show(window, WORK, "two")

    window.write.show_state(while_checking("two"))
    window.write._on_patience_over()

    assert window.write.findings.verdict.heading.text() == "Checking…"
    assert [card.isVisible() and card.isEnabled() for card in window.write.findings.cards] == [True, True]


def test_what_a_first_look_sees_is_shown_before_the_check_is_over(window: MainWindow) -> None:
    show(window, WORK, "clear")

    window.write.show_state(while_checking("two"))

    assert [card.isVisible() for card in window.write.findings.cards] == [True, True]
    assert [mark.number for mark in window.write.editor.marks] == [1, 2]
    assert window.write.action_bar.copy_button.text() == "Checking…"


def test_a_card_that_shows_the_same_is_not_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "two")
    qtbot.wait(50)
    card = window.write.findings.cards[0]
    place, changes = card.geometry(), Changes(card, card.heading, card.quote, *card.buttons)

    window.write.show_state(while_checking("two"))
    window.write._on_patience_over()
    qtbot.wait(50)
    window.write.show_state(state(WORK, "two"))
    qtbot.wait(50)

    assert card.geometry() == place
    assert changes.counted == 0


class Changes(QObject):
    """Counts how often widgets are dressed anew, hidden or shown."""

    def __init__(self, *widgets: QWidget) -> None:
        super().__init__(widgets[0])
        self.counted = 0
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        self.counted += event.type() in {QEvent.Type.StyleChange, QEvent.Type.Hide, QEvent.Type.Show}
        return False


def test_looking_at_another_network_changes_only_the_preview(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "clear")
    preview = window.write.preview

    with qtbot.waitSignal(preview.network_looked_at) as looked:
        qtbot.mouseClick(preview.tabs[2], Qt.MouseButton.LeftButton)
    window.write.show_state(state(WORK, "look"))

    assert looked.args == ["x"]
    assert preview.card.audience.text() == "Also fits X. You copy for Facebook."
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
    assert label.height() <= 5 * label.fontMetrics().lineSpacing()


def test_a_card_lists_the_single_things_it_speaks_of(window: MainWindow) -> None:
    shown = state(WORK, "two")
    card = replace(shown.cards[0], listed=("an age", "a town"))

    window.write.show_state(replace(shown, cards=(card, shown.cards[1])))
    first, second = window.write.findings.cards[:2]

    assert first.listed.text() == "an age · a town"
    assert "an age, a town." in first.accessibleName()
    assert not second.listed.isVisible()


def test_every_card_leads_to_its_rule(window: MainWindow, qtbot: QtBot) -> None:
    show(window, WORK, "two")

    with qtbot.waitSignal(window.write.rule_asked) as asked:
        qtbot.mouseClick(window.write.findings.cards[1].rule, Qt.MouseButton.LeftButton)

    assert asked.args == [2]
    assert window.write.findings.cards[1].rule.accessibleName() == "See the rule, finding 2"

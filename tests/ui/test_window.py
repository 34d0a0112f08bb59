"""The window as a whole: one destination everywhere, names for everything, nothing cut off, nothing unreachable."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.buttons import Button
from hatpeg.ui.labels import ElidedLabel, LinesLabel
from hatpeg.ui.shell.nav_rail import LATER
from hatpeg.ui.shell.state import BannerState, NoticeState
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from tests.ui.conftest import MakeWindow
from tests.ui.scenes import SCENES, banner_state, destination, show

ALL = (*SCENES, "many")


def settle(qtbot: QtBot) -> None:
    """Let layouts and paints happen."""
    qtbot.wait(1)


def grays(widget: QWidget) -> float:
    """The mean gray level of what a widget shows, 0 to 255."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    small = image.scaled(1, 1, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return float(QColor(small.pixel(0, 0)).lightness())


def focusable(window: MainWindow) -> list[QWidget]:
    """What the Tab key comes to, in its order."""
    found, widget = [], window.write.editor
    while True:
        if widget.isVisible() and widget.isEnabled() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(widget)
        widget = widget.nextInFocusChain()
        if widget is window.write.editor:
            return found


@pytest.mark.parametrize("hat", Hat)
def test_banner_preview_and_copy_button_name_one_destination(window: MainWindow, hat: Hat) -> None:
    show(window, hat.other, "clear")
    to = destination(hat)

    show(window, hat, "clear")

    assert window.banner.title.text() == to.title
    assert window.banner.kicker.text() == to.kicker
    assert window.banner.subtitle.text() == to.subtitle
    assert window.banner.accessibleName() == to.spoken
    assert window.write.preview.card.author.text() == to.account.name
    assert window.write.preview.card.audience.text() == to.audience_words
    assert window.write.action_bar.copy_button.text() == to.copy_label
    assert window.write.action_bar.copy_button.accessibleDescription() == to.spoken


@pytest.mark.parametrize("hat", Hat)
def test_the_button_beside_names_the_other_hat(window: MainWindow, hat: Hat) -> None:
    show(window, hat, "empty")

    assert window.banner.switch.text() == f"Switch to {hat.other.word}"


@pytest.mark.parametrize("is_dark", [False, True])
def test_the_banners_differ_without_color(make_window: MakeWindow, is_dark: bool) -> None:
    window = make_window(is_dark=is_dark)

    levels = []
    for hat in Hat:
        window.show_banner(banner_state(hat))
        levels.append(grays(window.banner))

    assert abs(levels[0] - levels[1]) >= 60


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
        *window.write.preview.tabs,
        findings.verdict,
        findings.cards[0], findings.cards[0].primary, findings.cards[0].other,
        findings.cards[1], findings.cards[1].primary, findings.cards[1].other,
        findings.fix_all,
        window.write.action_bar.copy_button,
        window.banner.change, window.banner.switch,
        window.rail.buttons["write"], window.rail.buttons["hide"],
    ]  # fmt: skip


@pytest.mark.parametrize("scene", ALL)
def test_every_target_is_large_enough(window: MainWindow, scene: str, qtbot: QtBot) -> None:
    show(window, Hat.PROFESSIONAL, scene)
    settle(qtbot)

    small = [
        (button.text(), button.size())
        for button in window.findChildren(QAbstractButton)
        if button.isVisible() and (button.height() < 36 or button.width() < 44)
    ]

    assert small == []
    assert window.write.action_bar.copy_button.height() >= 46


def cut_off(window: MainWindow) -> list[str]:
    """The words that are not shown in full, apart from the text of the draft."""
    found = []
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, LinesLabel) or widget.property("say") == "invitation":
            continue
        if isinstance(widget, Button | QAbstractButton | ElidedLabel):
            is_cut = widget.width() < widget.sizeHint().width() or widget.height() < widget.minimumSizeHint().height()
        elif isinstance(widget, QLabel) and widget.text():
            needed = widget.heightForWidth(widget.width()) if widget.wordWrap() else widget.sizeHint().height()
            is_cut = widget.height() < needed or (not widget.wordWrap() and widget.width() < widget.sizeHint().width())
        else:
            continue
        if is_cut:
            found.append(f"{type(widget).__name__} {widget.text()!r} {widget.size()} {widget.sizeHint()}")
    return found


def lengthen(window: MainWindow) -> None:
    """Make every word on the screen as long as a wordy language would, by four tenths."""

    def longer(words: str) -> str:
        return " ".join(word + word[: -(-len(word) * 4 // 10)].lower() for word in words.replace("&", "").split(" "))

    for widget in window.findChildren(QWidget):
        if isinstance(widget, Button):
            widget.set_words(longer(widget.text()))
        elif isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.text()):
            widget.setText(longer(widget.text()))
    for card in window.write.findings.cards:
        card._arrange()
    window.write.findings._arrange()


@pytest.mark.parametrize("long_words", [False, True])
@pytest.mark.parametrize("hat", Hat)
@pytest.mark.parametrize("scene", ALL)
def test_no_words_are_cut_off(window: MainWindow, hat: Hat, scene: str, long_words: bool, qtbot: QtBot) -> None:
    show(window, hat, scene)
    if long_words:
        lengthen(window)

    settle(qtbot)

    assert cut_off(window) == []
    assert window.size().width() == 1366
    assert window.size().height() == 688


@pytest.mark.parametrize("size", [(1093, 550), (1050, 512)])
@pytest.mark.parametrize("scene", ALL)
def test_no_words_are_cut_off_in_a_smaller_window(
    make_window: MakeWindow, scene: str, size: tuple[int, int], qtbot: QtBot
) -> None:
    window = make_window(*size)
    show(window, Hat.PROFESSIONAL, scene)

    settle(qtbot)

    assert (window.width(), window.height()) == size
    assert cut_off(window) == []


def test_a_low_window_folds_the_preview_and_a_tab_opens_it(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1093, 550)
    show(window, Hat.PROFESSIONAL, "two")
    assert not window.write.preview.card.isVisible()

    qtbot.mouseClick(window.write.preview.tabs[0], Qt.MouseButton.LeftButton)

    assert window.write.preview.card.isVisible()


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


def test_the_title_bar_tells_nothing(window: MainWindow) -> None:
    for hat in Hat:
        show(window, hat, "two")

        assert window.windowTitle() == "Hatpeg"


def test_pages_to_come_can_be_seen_but_not_pressed(window: MainWindow) -> None:
    photos = window.rail.buttons["photos"]

    assert photos.isVisible()
    assert not photos.isEnabled()
    assert photos.accessibleDescription() == LATER


def test_the_account_menu_lists_both_hats_and_gives_the_account_chosen(window: MainWindow, qtbot: QtBot) -> None:
    window.show_banner(banner_state(Hat.PERSONAL))
    window.banner.menu.aboutToShow.emit()
    actions = window.banner.menu.actions()
    checked = [action.isChecked() for action in actions if action.isCheckable()]

    with qtbot.waitSignal(window.banner.account_chosen) as chosen:
        next(action for action in actions if action.text().startswith("Harbor House")).trigger()

    assert [action.text() for action in actions] == [
        "Personal hat", "Jo Rivera · Instagram · Followers", "Work hat", "Harbor House · Facebook · Public",
    ]  # fmt: skip
    assert checked == [True, False]
    assert chosen.args == ["1"]


def test_without_accounts_the_menu_offers_to_add_one(window: MainWindow, qtbot: QtBot) -> None:
    window.show_banner(BannerState(destination(Hat.PROFESSIONAL)))
    window.banner.menu.aboutToShow.emit()

    with qtbot.waitSignal(window.banner.setup_asked):
        window.banner.menu.actions()[-1].trigger()


def test_a_notice_is_shown_acted_on_and_dismissed(window: MainWindow, qtbot: QtBot) -> None:
    window.show_notice(NoticeState("setup", "Only the basic rules are on.", "Set up"))
    assert window.notice.words.text() == "Only the basic rules are on."

    with qtbot.waitSignal(window.notice.action_asked) as asked:
        qtbot.mouseClick(window.notice.action, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(window.notice.dismissed) as dismissed:
        qtbot.mouseClick(window.notice.dismiss, Qt.MouseButton.LeftButton)
    window.show_notice(None)

    assert (asked.args, dismissed.args) == (["setup"], ["setup"])
    assert not window.notice.isVisible()


def test_a_very_long_account_name_gives_way_and_is_still_said(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1050, 600)
    show(window, Hat.PROFESSIONAL, "clear")
    long_name = "The Harbor House Center for Families, Survivors and Neighbors of the Whole County " * 2

    window.banner.title.setText(long_name)
    window.write.action_bar.copy_button.set_words(f"Copy for {long_name}")
    settle(qtbot)

    assert window.width() == 1050
    assert window.write.action_bar.copy_button.accessibleName() == f"Copy for {long_name}"
    assert "…" in window.write.action_bar.copy_button.text()

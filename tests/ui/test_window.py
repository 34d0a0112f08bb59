"""The window as a whole: one destination everywhere, two hats that cannot be mixed up, menus and notices."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.state import BannerState, NoticeState
from hatpeg.ui.shell.window import MainWindow
from tests.ui.conftest import MakeWindow
from tests.ui.scenes import banner_state, destination, show
from tests.ui.seeing import grays


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


def test_the_title_bar_tells_nothing(window: MainWindow) -> None:
    for hat in Hat:
        show(window, hat, "two")

        assert window.windowTitle() == "Hatpeg"


def test_the_rail_offers_what_is_there_and_nothing_that_is_still_to_come(window: MainWindow) -> None:
    before = [key for key, button in window.rail.buttons.items() if button.isVisible()]

    window.add_page("photos", QWidget())

    after = [key for key, button in window.rail.buttons.items() if button.isVisible()]
    assert before == ["write", "settings", "lock", "hide"]
    assert after == ["write", "photos", "settings", "lock", "hide"]


def test_a_page_behind_another_one_leaves_that_marked_in_the_rail(window: MainWindow) -> None:
    window.add_page("names", QWidget())

    window.show_page("names")

    assert [key for key, button in window.rail.buttons.items() if button.isChecked()] == ["settings"]


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


def test_a_notice_about_the_draft_stays_with_the_draft(window: MainWindow) -> None:
    window.add_page("photos", QWidget())
    window.show_notice(NoticeState("draft", "You have a draft in your Personal hat.", on="write"))

    seen = []
    for page in ("write", "photos", "write"):
        window.show_page(page)
        seen.append(window.notice.isVisible())

    assert seen == [True, False, True]

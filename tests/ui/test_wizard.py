"""The first run: what each page shows, and that nothing of what is entered is lost on the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.browser import FoundProfile
from hatpeg.core.draft import Account, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import BrowserProfile
from hatpeg.core.sectors import Sector
from hatpeg.ui.accounts.state import Care
from hatpeg.ui.desk import Desk
from hatpeg.ui.theme import Look
from hatpeg.ui.wizard.controller import WizardController
from hatpeg.ui.wizard.pages import AccountPage, LockPage, WorkPage
from hatpeg.ui.wizard.state import (
    ALONE,
    DESCRIPTIONS,
    MANAGED,
    OVER,
    Step,
    WizardState,
    begun,
    chosen_with,
    is_wanted,
    passphrase_problem,
)
from hatpeg.ui.wizard.widget import WizardScreen
from tests.makers import a_network, an_account

NETWORKS = {name: a_network(name) for name in ("elsewhere", "facebook", "x")}
FIREFOX = FoundProfile("firefox", "Firefox", "/home/jo/work", "Work")
WORDS = "four plain words here"


class Beginnings:
    """A first run in memory; ``broken`` makes everything that is kept fail."""

    def __init__(self) -> None:
        self.desk = Desk(NETWORKS)
        self.has_passphrase = self.broken = False
        self.place = ""
        self.passphrases: list[str] = []
        self.profiles: dict[str, BrowserProfile] = {}
        self._accounts: tuple[Account, ...] = ()
        self._sectors: tuple[str, ...] = ()

    def care(self, hat: Hat) -> Care:
        return Care(dict(self.profiles), {})

    def keep(self, account: Account, profile: BrowserProfile | None) -> None:
        self._wait()
        self._accounts = (*(each for each in self._accounts if each.id != account.id), account)
        if profile is not None:
            self.profiles[account.id] = profile

    def remove(self, account: Account) -> None:
        self._accounts = tuple(each for each in self._accounts if each.id != account.id)

    def choose_work(self, sectors: Sequence[str]) -> None:
        self._sectors = tuple(sectors)

    def browsers(self) -> Sequence[FoundProfile]:
        return (FIREFOX,)

    def keep_place(self, place: str) -> None:
        self._wait()
        self.place = place

    def take_in(self) -> None:
        self.desk = replace(self.desk, accounts=self._accounts, sectors=self._sectors)

    def set_passphrase(self, words: str) -> None:
        self.passphrases.append(words)

    def _wait(self) -> None:
        if self.broken:
            raise StoreUnavailable("The disk is full.")


@pytest.fixture
def beginnings() -> Beginnings:
    return Beginnings()


@pytest.fixture
def screen(qtbot: QtBot) -> WizardScreen:
    screen = WizardScreen(Look())
    qtbot.addWidget(screen)
    screen.resize(1366, 688)
    with qtbot.waitActive(screen):
        screen.show()
        screen.activateWindow()
    return screen


@pytest.fixture
def wizard(screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot) -> WizardController:
    wizard = WizardController(screen, beginnings, parent=screen)
    go_to(wizard, Step.WELCOME, qtbot)
    return wizard


def go_to(wizard: WizardController, step: Step, qtbot: QtBot, state: WizardState | None = None) -> QWidget:
    with qtbot.waitSignal(wizard.told):
        wizard.show(state or begun(step.value, is_managed=False))
    return wizard._screen.page


def words(screen: QWidget) -> str:
    return "\n".join(label.text() for label in screen.findChildren(QLabel))


@pytest.mark.parametrize(
    ("kept", "has_accounts", "wanted"),
    [
        ("", False, True),
        ("", True, False),
        ("lock", True, True),
        ("welcome", False, True),
        (OVER, False, False),
        (OVER, True, False),
    ],
)
def test_it_is_shown_until_it_was_gone_through_once(kept: str, has_accounts: bool, wanted: bool) -> None:
    assert is_wanted(kept, has_accounts=has_accounts) is wanted


def test_it_goes_on_where_it_was_left() -> None:
    assert begun("lock", is_managed=False).step is Step.LOCK
    assert begun("no such step", is_managed=False).step is Step.WELCOME
    assert begun("work", is_managed=True).step is Step.BOTH_ACCOUNTS


def test_moving_never_leaves_the_steps() -> None:
    first, last = WizardState(), WizardState(at=len(ALONE) - 1)

    assert first.moved(-1).at == 0
    assert last.moved(1).at == last.at


def test_with_an_organization_there_are_three_pages() -> None:
    assert len(MANAGED) == 3
    assert begun("", is_managed=True).hats == (Hat.PROFESSIONAL, Hat.PERSONAL)


def test_one_kind_of_work_takes_the_place_of_another_unless_there_are_several() -> None:
    assert chosen_with(("hiv_care",), "general", many=False) == ("general",)
    assert chosen_with(("hiv_care",), "dv_shelter", many=True) == ("dv_shelter", "hiv_care")
    assert chosen_with(("dv_shelter", "hiv_care"), "hiv_care", many=True) == ("dv_shelter",)


def test_every_kind_of_work_is_described() -> None:
    assert set(DESCRIPTIONS) == set(Sector)


@pytest.mark.parametrize(
    ("first", "second", "problem"),
    [("", "", ""), ("short", "short", "8 characters"), (WORDS, WORDS + "x", "not the same"), (WORDS, WORDS, "")],
)
def test_a_passphrase_is_long_enough_and_typed_twice(first: str, second: str, problem: str) -> None:
    assert problem in passphrase_problem(first, second)
    assert bool(passphrase_problem(first, second)) is bool(problem)


def test_each_page_says_which_it_is_and_gives_the_keyboard_to_what_it_asks(
    wizard: WizardController, screen: WizardScreen, qtbot: QtBot
) -> None:
    for at, step in enumerate(ALONE):
        go_to(wizard, step, qtbot)
        assert screen.accessibleName().startswith(f"Step {at + 1} of 6, ")
        assert screen.focusWidget() is not None


def test_every_control_of_every_page_has_a_name_of_its_own(
    wizard: WizardController, screen: WizardScreen, qtbot: QtBot
) -> None:
    screen.offer_language("es", "Español")
    for step in ALONE:
        go_to(wizard, step, qtbot)
        parts = [
            part.accessibleName() or getattr(part, "text", str)()
            for part in screen.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(screen)
        ]
        assert parts
        assert all(parts), step
        assert len(parts) == len(set(parts)), step


def test_a_card_is_a_radio_button_to_a_screen_reader(wizard: WizardController, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK, qtbot)
    assert isinstance(page, WorkPage)

    one = QAccessible.queryAccessibleInterface(page.cards["hiv_care"])

    assert one.role() is QAccessible.Role.RadioButton
    assert one.text(QAccessible.Text.Name) == "HIV care. Clinics, testing, outreach. 2 of 8"


def test_arrow_keys_choose_the_kind_of_work(wizard: WizardController, beginnings: Beginnings, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK, qtbot)
    assert isinstance(page, WorkPage)
    first = page.cards["dv_shelter"]
    qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    qtbot.keyClick(first, Qt.Key.Key_Right)

    qtbot.waitUntil(lambda: beginnings.desk.sectors == ("hiv_care",))


def test_several_kinds_of_work_can_be_chosen(wizard: WizardController, beginnings: Beginnings, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK, qtbot)
    assert isinstance(page, WorkPage)
    page.cards["hiv_care"].click()
    page.many.click()
    page = wizard._screen.page
    assert isinstance(page, WorkPage)
    page.cards["dv_shelter"].click()

    qtbot.waitUntil(lambda: beginnings.desk.sectors == ("dv_shelter", "hiv_care"))
    assert "The strictest rule of each applies." in words(wizard._screen)


def test_an_account_is_kept_while_it_is_typed(wizard: WizardController, beginnings: Beginnings, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK_ACCOUNT, qtbot)
    assert isinstance(page, AccountPage)
    qtbot.keyClicks(page.forms[Hat.PROFESSIONAL].name, "Harbor House")

    qtbot.waitUntil(lambda: [each.name for each in beginnings.desk.accounts] == ["Harbor House"])
    assert page.pictures[Hat.PROFESSIONAL].title.text() == "Harbor House · Facebook"


def test_back_keeps_what_was_entered(wizard: WizardController, screen: WizardScreen, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK_ACCOUNT, qtbot)
    assert isinstance(page, AccountPage)
    form = page.forms[Hat.PROFESSIONAL]
    qtbot.keyClicks(form.name, "Harbor House")
    form.network.setCurrentIndex(form.network.findData("x"))
    qtbot.waitUntil(lambda: form.browser.count() == 2)
    form.browser.setCurrentIndex(1)
    screen.next.click()
    qtbot.waitUntil(lambda: wizard.state.step is Step.PERSONAL_ACCOUNT)
    screen.back.click()
    qtbot.waitUntil(lambda: wizard.state.step is Step.WORK_ACCOUNT)

    page = screen.page
    assert isinstance(page, AccountPage)
    account = page.forms[Hat.PROFESSIONAL].account()
    assert (account.name, account.network) == ("Harbor House", "x")
    qtbot.waitUntil(lambda: page.forms[Hat.PROFESSIONAL].profile() == FIREFOX.kept)


def test_another_width_keeps_what_is_being_typed(wizard: WizardController, screen: WizardScreen, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.WORK_ACCOUNT, qtbot)
    assert isinstance(page, AccountPage)
    page.forms[Hat.PROFESSIONAL].name.setText("Harbor")
    screen.resize(588, 275)

    qtbot.waitUntil(lambda: screen.page is not page)
    page = screen.page
    assert isinstance(page, AccountPage)
    assert page.forms[Hat.PROFESSIONAL].name.text() == "Harbor"


def test_a_page_that_is_skipped_keeps_no_account(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    page = go_to(wizard, Step.PERSONAL_ACCOUNT, qtbot)
    assert isinstance(page, AccountPage)
    qtbot.keyClicks(page.forms[Hat.PERSONAL].name, "Jo")
    qtbot.waitUntil(lambda: bool(beginnings.desk.accounts))
    screen.skip.click()
    qtbot.waitUntil(lambda: wizard.state.step is Step.LOCK)

    assert beginnings.desk.accounts == ()


def test_without_a_passphrase_it_goes_on(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    go_to(wizard, Step.LOCK, qtbot)
    screen.next.click()

    qtbot.waitUntil(lambda: wizard.state.step is Step.DONE)
    assert beginnings.passphrases == []


def test_a_passphrase_is_set_before_it_goes_on(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    page = go_to(wizard, Step.LOCK, qtbot)
    assert isinstance(page, LockPage)
    qtbot.keyClicks(page.fields[0], WORDS)
    screen.next.click()
    assert "not the same" in screen.problem.text()

    qtbot.keyClicks(page.fields[1], WORDS)
    screen.next.click()
    assert beginnings.passphrases == [WORDS]
    assert not screen.next.isEnabled()
    assert page.words() == ("", "")
    wizard.passphrase_set()

    qtbot.waitUntil(lambda: wizard.state.step is Step.DONE)


def test_a_passphrase_that_cannot_be_set_says_why(wizard: WizardController, screen: WizardScreen, qtbot: QtBot) -> None:
    page = go_to(wizard, Step.LOCK, qtbot)
    assert isinstance(page, LockPage)
    page.type_again((WORDS, WORDS))
    screen.next.click()
    wizard.refuse("The keyring is locked.")

    assert wizard.state.step is Step.LOCK
    assert screen.next.isEnabled()
    assert screen.problem.text() == "The keyring is locked."


def test_what_cannot_be_kept_is_said_and_nothing_moves(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    page = go_to(wizard, Step.WORK_ACCOUNT, qtbot)
    assert isinstance(page, AccountPage)
    beginnings.broken = True
    screen.next.click()
    qtbot.waitUntil(lambda: screen.problem.text() == "The disk is full.")

    assert wizard.state.step is Step.WORK_ACCOUNT


def test_where_nothing_is_kept_it_is_said_where_something_can_be_done(
    wizard: WizardController, screen: WizardScreen, qtbot: QtBot
) -> None:
    notice = "There is no keyring."
    for step in ALONE:
        go_to(wizard, step, qtbot, replace(begun(step.value, is_managed=False), notice=notice))
        assert (notice in words(screen)) is (step in {Step.WELCOME, Step.LOCK})


def test_hiding_is_explained_for_whoever_listens_to_a_screen_reader(
    wizard: WizardController, screen: WizardScreen, qtbot: QtBot
) -> None:
    go_to(wizard, Step.LOCK, qtbot, replace(begun("lock", is_managed=False), taps_hide=False))

    assert "Ctrl+Shift+Backspace" in words(screen)
    assert "Shift three times" not in words(screen)


def test_the_last_page_ends_it_for_good(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    go_to(wizard, Step.DONE, qtbot)
    with qtbot.waitSignal(wizard.over) as over:
        screen.next.click()

    assert over.args == [False]
    assert beginnings.place == OVER


def test_enter_goes_on_and_presses_the_button_that_has_the_keyboard(
    wizard: WizardController, screen: WizardScreen, qtbot: QtBot
) -> None:
    page = go_to(wizard, Step.LOCK, qtbot)
    assert isinstance(page, LockPage)
    qtbot.keyClick(page.fields[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.state.step is Step.DONE)

    screen.back.setFocus()
    qtbot.keyClick(screen.back, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: wizard.state.step is Step.LOCK)


def test_put_away_it_names_nobody(
    wizard: WizardController, screen: WizardScreen, beginnings: Beginnings, qtbot: QtBot
) -> None:
    beginnings.keep(an_account(Hat.PROFESSIONAL, name="Kanarienvogel"), None)
    beginnings.take_in()
    go_to(wizard, Step.WORK_ACCOUNT, qtbot)
    assert "Kanarienvogel" in words(screen)

    wizard.put_away()

    assert "Kanarienvogel" not in words(screen)

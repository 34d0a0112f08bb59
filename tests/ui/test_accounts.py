"""The Accounts page: one hat's accounts, entered, changed, removed, and looked after."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.browser import BrowserRefused, FoundProfile
from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.core.network import PrivacyDefault
from hatpeg.ui.accounts.controller import AccountsController
from hatpeg.ui.accounts.state import Care, FormState, Opened, account_state, known_networks, named
from hatpeg.ui.accounts.widget import AccountsPage
from hatpeg.ui.desk import Desk
from hatpeg.ui.setup.state import Choice
from hatpeg.ui.theme import Look
from tests.makers import a_network, an_account

TODAY = date(2026, 11, 26)
PRIVACY = (
    PrivacyDefault("location", "No app may use my location."),
    PrivacyDefault("private", "The account is private.", Hat.PERSONAL),
)
NETWORKS = {
    name: replace(a_network(name), privacy=PRIVACY, compose_address="https://x.example/")
    for name in ("elsewhere", "facebook", "x")
}
WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="x")
FIREFOX = FoundProfile("firefox", "Firefox", "/home/jo/work", "Work")
CHROME = FoundProfile("chrome", "Chrome", "Profile 1", "Jo")


class Accounts:
    """Accounts in memory; ``broken`` makes everything that waits fail."""

    is_kept = True
    sectors: Sequence[Choice] = (Choice("general", "Other"), Choice("hiv_care", "HIV care"))

    def __init__(self) -> None:
        self.hat = Hat.PROFESSIONAL
        self.desk = Desk(NETWORKS, (WORK, HOME), sectors=("general",))
        self.profiles: dict[str, BrowserProfile] = {}
        self.checks: dict[str, tuple[PrivacyCheck, ...]] = {}
        self.found: Sequence[FoundProfile] = (FIREFOX, CHROME)
        self.opened: list[tuple[BrowserProfile, str]] = []
        self.broken = self.refuses = False
        self._now, self._work = self.desk.accounts, self.desk.sectors

    def care(self, hat: Hat) -> Care:
        return Care(dict(self.profiles), dict(self.checks))

    def keep(self, account: Account, profile: BrowserProfile | None) -> None:
        self._wait()
        others = [each for each in self._now if each.id != account.id]
        self._now = (*others, account)
        if profile is not None:
            self.profiles[account.id] = profile

    def remove(self, account: Account) -> None:
        self._wait()
        self._now = tuple(each for each in self._now if each != account)

    def tick(self, account: Account, check: PrivacyCheck) -> None:
        self._wait()
        self.checks[account.id] = (*self.checks.get(account.id, ()), check)

    def choose_work(self, sectors: Sequence[str]) -> None:
        self._work = tuple(sectors)

    def browsers(self) -> Sequence[FoundProfile]:
        return self.found

    def open(self, profile: BrowserProfile, address: str) -> None:
        if self.refuses:
            raise BrowserRefused("The browser profile of this account is gone.")
        self.opened.append((profile, address))

    def take_in(self) -> None:
        self.desk = replace(self.desk, accounts=self._now, sectors=self._work)

    def _wait(self) -> None:
        if self.broken:
            raise StoreUnavailable("The disk is full.")


@pytest.fixture
def accounts() -> Accounts:
    return Accounts()


@pytest.fixture
def page(accounts: Accounts, qtbot: QtBot) -> AccountsPage:
    page = AccountsPage(Look())
    qtbot.addWidget(page)
    controller = AccountsController(page, accounts, lambda: TODAY, parent=page)
    page.show()
    controller.show()
    qtbot.waitUntil(lambda: bool(page.cards))
    return page


def press(qtbot: QtBot, button: QWidget) -> None:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def words(page: AccountsPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))


def add(page: AccountsPage, qtbot: QtBot) -> None:
    press(qtbot, page.add)
    qtbot.waitUntil(lambda: page.form is not None and page.form.form.browser.count() > 1)


def test_only_the_accounts_of_the_hat_that_is_worn_are_shown(page: AccountsPage) -> None:
    assert "Harbor House" in words(page)
    assert "Jo Rivera" not in words(page)


def test_an_account_is_added_with_its_browser(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    add(page, qtbot)
    assert page.form is not None
    form = page.form.form
    qtbot.keyClicks(form.name, "  Harbor   Thrift ")
    form.network.setCurrentIndex(form.network.findData("x"))
    qtbot.keyClicks(form.handle, "@harborthrift")
    form.browser.setCurrentIndex(1)
    press(qtbot, page.form.keep)
    qtbot.waitUntil(lambda: len(page.cards) == 2)

    new = accounts.desk.accounts[-1]
    assert (new.hat, new.name, new.network, new.handle) == (Hat.PROFESSIONAL, "Harbor Thrift", "x", "@harborthrift")
    assert accounts.profiles[new.id] == FIREFOX.kept
    assert "Opens in the browser profile “Work”." in words(page)
    assert page.said.text() == "Kept."


def test_an_account_is_changed_where_it_stands(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    press(qtbot, page.cards["w"].change)
    assert page.form is not None
    page.form.form.name.setText("Harbor House Thrift")
    press(qtbot, page.form.keep)
    qtbot.waitUntil(lambda: "w" in page.cards)

    assert "Harbor House Thrift" in [each.name for each in accounts.desk.accounts]
    assert len(accounts.desk.accounts) == 2


def test_putting_it_off_changes_nothing(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    press(qtbot, page.cards["w"].change)
    assert page.form is not None
    page.form.form.name.setText("Another")
    press(qtbot, page.form.cancel)

    assert page.form is None
    assert accounts.desk.accounts == (WORK, HOME)


def test_removing_asks_in_its_place_and_the_harmless_answer_has_the_keyboard(
    page: AccountsPage, accounts: Accounts, qtbot: QtBot
) -> None:
    qtbot.waitUntil(page.isActiveWindow)
    page.cards["w"].remove.setFocus()
    qtbot.keyClick(page.cards["w"].remove, Qt.Key.Key_Space)
    assert page.focusWidget() is page.cards["w"].back
    assert accounts.desk.accounts == (WORK, HOME)

    press(qtbot, page.cards["w"].do_remove)
    qtbot.waitUntil(lambda: not page.cards)

    assert accounts.desk.accounts == (HOME,)
    assert "No accounts yet" in words(page)


def test_an_item_is_confirmed_and_its_day_shown(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    assert "1 privacy setting to check." in words(page)
    press(qtbot, page.cards["w"].check)
    assert "Not confirmed yet." in words(page)

    press(qtbot, page.cards["w"].confirms["location"])
    qtbot.waitUntil(lambda: "Last confirmed: Today" in words(page))

    assert accounts.checks["w"] == (PrivacyCheck("location", TODAY),)
    assert "Privacy checked." in words(page)
    assert page.cards["w"].confirms["location"].accessibleName().startswith("Confirm: No app may use my location.")


def test_what_is_old_says_so_in_words() -> None:
    old = Care({}, {"w": (PrivacyCheck("location", TODAY - timedelta(days=300)),)})

    state = account_state(WORK, NETWORKS, old, TODAY)

    assert state.privacy == "1 to check again."
    assert state.items[0].when == "Last confirmed: January 30. Look again."
    assert state.is_due


def test_open_now_opens_what_is_entered(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    add(page, qtbot)
    assert page.form is not None
    assert not page.form.try_it.isEnabled()
    page.form.form.browser.setCurrentIndex(2)

    press(qtbot, page.form.try_it)
    qtbot.waitUntil(lambda: bool(accounts.opened))

    assert accounts.opened == [(CHROME.kept, "https://x.example/")]
    qtbot.waitUntil(lambda: "was asked to open it" in page.said.text())
    assert page.form is not None


def test_a_profile_that_cannot_be_opened_says_why(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    accounts.refuses = True
    add(page, qtbot)
    assert page.form is not None
    page.form.form.browser.setCurrentIndex(1)

    press(qtbot, page.form.try_it)

    qtbot.waitUntil(lambda: "is gone" in page.said.text())


def test_where_there_is_no_browser_profile_it_is_said(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    accounts.found = ()
    press(qtbot, page.add)
    assert page.form is not None
    form = page.form.form
    assert form.about_browser.text() == "Looking for browsers…"

    qtbot.waitUntil(lambda: form.about_browser.text() == "No browser profiles were found on this computer.")
    assert form.profile() is None


def test_a_profile_that_is_gone_stays_chosen_and_is_named() -> None:
    gone = BrowserProfile("firefox", "/home/jo/old", "Old")
    form = FormState(WORK, known_networks(NETWORKS.values()), (FIREFOX,), gone)

    assert form.browsers[1] == (gone, "Old (not found any more)")


def test_what_cannot_be_kept_is_said_and_stays_entered(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    accounts.broken = True
    add(page, qtbot)
    assert page.form is not None
    qtbot.keyClicks(page.form.form.name, "Harbor Thrift")

    press(qtbot, page.form.keep)
    qtbot.waitUntil(lambda: page.said.text() == "The disk is full.")

    assert page.form is not None
    assert page.form.form.name.text() == "Harbor Thrift"


def test_the_kind_of_work_is_chosen_under_the_work_hat(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    assert page.work is not None
    page.work.boxes["hiv_care"].click()

    qtbot.waitUntil(lambda: accounts.desk.sectors == ("general", "hiv_care"))


def test_every_control_has_a_name_of_its_own(page: AccountsPage, accounts: Accounts, qtbot: QtBot) -> None:
    accounts._now = (WORK, replace(WORK, id="w2", name="Harbor Thrift"))
    accounts.take_in()
    for opened in Opened:
        page.opened.emit("w", opened)
        named_parts = [
            part.accessibleName() or getattr(part, "text", str)()
            for part in page.findChildren(QWidget)
            if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(page)
        ]
        assert all(named_parts)
        assert len(named_parts) == len(set(named_parts)), opened


def test_choosing_another_network_starts_with_what_is_safest_there(page: AccountsPage, qtbot: QtBot) -> None:
    add(page, qtbot)
    assert page.form is not None
    form = page.form.form
    form.audience.setCurrentIndex(form.audience.findData("friends"))

    form.network.setCurrentIndex(form.network.findData("x"))

    assert form.account().audience is Audience.EVERYONE


def test_an_account_without_a_name_is_called_after_hat_and_network() -> None:
    assert named(replace(WORK, name="  "), NETWORKS).name == "Work Facebook"


def test_an_account_of_a_network_that_is_no_longer_known_can_still_be_seen() -> None:
    assert (
        account_state(replace(WORK, network="gone"), NETWORKS, Care({}, {}), TODAY).title == "Harbor House · Elsewhere"
    )

"""The page of drafts by mouse and keyboard: searching never waits, and everything can be taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, timedelta
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import DraftLine
from hatpeg.ui.drafts.controller import DraftsController
from hatpeg.ui.drafts.widget import DraftsPage
from hatpeg.ui.theme import Look, dress

START = datetime(2026, 11, 26, 15, 0)
CANARY = "Kanarienvogel"


def lines(count: int) -> tuple[DraftLine, ...]:
    return tuple(
        DraftLine(f"d{at}", f"{CANARY} {at}", "w", START - timedelta(minutes=at), checked="clear")
        for at in range(count)
    )


class Drawer:
    """Drafts in memory; ``gate`` holds back what takes long, ``problem`` makes it fail."""

    def __init__(self) -> None:
        self.hat, self.is_kept = Hat.PROFESSIONAL, True
        self.of = {Hat.PROFESSIONAL: list(lines(5)), Hat.PERSONAL: []}
        self.asked: list[str] = []
        self.done: list[tuple[str, object]] = []
        self.gate = Event()
        self.gate.set()
        self.problem = self.refusal = ""

    def accounts(self) -> Mapping[str, str]:
        return {"w": "Harbor House · Facebook"}

    def lines(self, hat: Hat, words: str, most: int = 0) -> tuple[DraftLine, ...]:
        self.asked.append(words)
        if not most:
            self.gate.wait(10)
        self._fail()
        found = tuple(line for line in self.of[hat] if words.casefold() in line.title.casefold())
        return found[: most or None]

    def read(self, hat: Hat, line: DraftLine) -> object:
        self._fail()
        return line

    def lay_down(self, hat: Hat, draft: object) -> None:
        self.done.append((f"laid down {hat}", draft))

    def begin(self) -> None:
        self.done.append(("begun", None))

    def why_not_move(self, hat: Hat) -> str:
        return self.refusal

    def take_off(self, hat: Hat, line: DraftLine) -> None:
        self.done.append(("taken off", line))

    def delete(self, hat: Hat, line: DraftLine) -> object:
        self._fail()
        self.of[hat].remove(line)
        return line

    def put_back(self, hat: Hat, taken: object) -> None:
        assert isinstance(taken, DraftLine)
        self.of[hat] = sorted([*self.of[hat], taken], key=lambda line: line.updated, reverse=True)

    def move(self, hat: Hat, line: DraftLine) -> object:
        return self.delete(hat, line)

    def _fail(self) -> None:
        if self.problem:
            raise StoreUnavailable(self.problem)


@pytest.fixture
def drawer() -> Iterator[Drawer]:
    drawer = Drawer()
    yield drawer
    drawer.gate.set()


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Iterator[DraftsPage]:
    look = Look()
    dress(qapp, look)
    page = DraftsPage(look)
    qtbot.addWidget(page)
    page.resize(900, 560)
    page.show()
    yield page
    qapp.setStyleSheet("")


@pytest.fixture(autouse=True)
def controller(page: DraftsPage, drawer: Drawer, qtbot: QtBot) -> DraftsController:
    controller = DraftsController(page, drawer)
    controller.show()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 5)
    return controller


def titles(page: DraftsPage) -> list[str]:
    return [page.rows.line(at).title for at in range(page.rows.rowCount())]


def words_in(page: DraftsPage) -> str:
    said = [label.text() for label in page.findChildren(QLabel)]
    said += [field.text() for field in page.findChildren(QLineEdit)]
    rows = [str(page.rows.data(page.rows.index(at, 0))) for at in range(page.rows.rowCount())]
    names = [widget.accessibleName() + widget.toolTip() for widget in page.findChildren(QWidget)]
    return " ".join([*said, *rows, *names])


def test_words_are_shown_only_when_they_are_asked_for(page: DraftsPage) -> None:
    assert CANARY not in words_in(page)

    page.words.click()

    assert CANARY in words_in(page)
    assert page.words.text() == "Hide first words"


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_Insert, Qt.KeyboardModifier.ControlModifier)],
)
def test_the_copying_keys_take_no_row_past_the_gate(
    page: DraftsPage, qtbot: QtBot, key: Qt.Key, held: Qt.KeyboardModifier
) -> None:
    page.words.click()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    QApplication.clipboard().setText("what was there")

    qtbot.keyClick(page.list, key, held)

    assert QApplication.clipboard().text() == "what was there"


def test_enter_opens_the_draft_that_was_gone_to(page: DraftsPage, drawer: Drawer, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(drawer.done))
    assert drawer.done == [("laid down professional", lines(5)[1])]


def test_typing_goes_on_while_a_search_is_under_way_and_only_the_last_words_count(
    page: DraftsPage, drawer: Drawer, qtbot: QtBot
) -> None:
    drawer.gate.clear()
    before = len(drawer.asked)

    qtbot.keyClicks(page.search, f"{CANARY} 3")
    assert page.search.text() == f"{CANARY} 3"
    drawer.gate.set()

    qtbot.waitUntil(lambda: titles(page) == [f"{CANARY} 3"])
    assert len(drawer.asked) == before + 2
    qtbot.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.keyClicks(page.search, "3")
    qtbot.waitUntil(lambda: page.in_place.text() == "No draft has all these words.")


def test_a_deleted_draft_comes_back_where_it_was(page: DraftsPage, drawer: Drawer, qtbot: QtBot) -> None:
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.rows.rowCount() == 4)
    assert page.said.text() == "The draft is deleted."
    assert page.chosen() == lines(5)[2]

    page.undo.click()

    qtbot.waitUntil(lambda: page.rows.rowCount() == 5)
    assert titles(page) == [line.title for line in lines(5)]
    assert not page.undo.isVisible()


def test_moving_asks_first_and_says_what_happens_then(page: DraftsPage, drawer: Drawer, qtbot: QtBot) -> None:
    page.to_other.click()
    assert page.leave.hasFocus()
    assert "is no longer in this list" in page.asks.text()
    qtbot.keyClick(page.leave, Qt.Key.Key_Escape)
    assert not page.asking.isVisible()
    assert drawer.done == []

    page.to_other.click()
    page.agree.click()

    qtbot.waitUntil(lambda: len(drawer.done) == 2)
    assert drawer.done == [("taken off", lines(5)[0]), ("laid down personal", lines(5)[0])]


def test_a_draft_that_cannot_be_moved_stays_and_it_is_said_why(page: DraftsPage, drawer: Drawer) -> None:
    drawer.refusal = "The other hat is locked."
    page.to_other.click()
    page.agree.click()

    assert page.said.text() == "The other hat is locked."
    assert drawer.done == []


def test_choosing_another_draft_does_not_move_that_one(page: DraftsPage, qtbot: QtBot) -> None:
    page.to_other.click()
    page.list.setFocus()
    qtbot.keyClick(page.list, Qt.Key.Key_Down)

    assert not page.asking.isVisible()
    assert page.doing.isVisible()


def test_the_other_hats_list_comes_up_without_a_row_of_this_one(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    qtbot.keyClicks(page.search, CANARY)
    qtbot.waitUntil(lambda: drawer.asked[-1] == CANARY)
    drawer.gate.clear()
    drawer.hat = Hat.PERSONAL

    controller.show()

    assert page.rows.rowCount() == 0
    assert page.search.text() == ""
    assert page.heading.text() == "Drafts in your Personal hat"
    drawer.gate.set()
    qtbot.waitUntil(lambda: "encrypted" in page.in_place.text())


def test_what_is_found_for_one_hat_is_never_shown_under_the_other(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    drawer.gate.clear()
    qtbot.keyClicks(page.search, CANARY)
    drawer.hat = Hat.PERSONAL
    controller.show()
    drawer.gate.set()

    qtbot.waitUntil(lambda: "encrypted" in page.in_place.text())
    assert page.rows.rowCount() == 0


def test_a_failure_stands_in_place_of_the_list(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    drawer.problem = "This hat is locked."
    controller.show()

    qtbot.waitUntil(lambda: page.in_place.text() == "This hat is locked.")
    assert not page.doing.isVisible()


def test_nothing_is_left_when_the_page_is_put_away(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    page.words.click()
    qtbot.keyClicks(page.search, CANARY)
    qtbot.waitUntil(lambda: drawer.asked[-1] == CANARY)
    page.delete.click()
    qtbot.waitUntil(page.undo.isVisible)

    controller.put_away()

    assert CANARY not in words_in(page)
    page.search.undo()
    assert page.search.text() == ""
    page.undo.click()
    qtbot.wait(50)
    assert len(drawer.of[Hat.PROFESSIONAL]) == 4
    assert page.rows.rowCount() == 0


def test_only_rows_that_can_be_seen_are_made(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    drawer.of[Hat.PROFESSIONAL] = list(lines(10_000))
    made: list[int] = []
    controller.show()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 10_000)
    data = page.rows.data
    page.rows.data = lambda index, role=0: (made.append(index.row()), data(index, role))[1]  # type: ignore[method-assign]

    page.list.scrollToBottom()
    page.grab()

    assert 0 < len(set(made)) < 60


def test_the_newest_are_there_before_all_are_read(
    page: DraftsPage, controller: DraftsController, drawer: Drawer, qtbot: QtBot
) -> None:
    controller.put_away()
    drawer.of[Hat.PROFESSIONAL] = list(lines(1000))
    drawer.gate.clear()

    controller.show()

    qtbot.waitUntil(lambda: page.rows.rowCount() == 200)
    assert "drafts." not in page.summary.text()
    page.list.setCurrentIndex(page.rows.index(7, 0))
    drawer.gate.set()
    qtbot.waitUntil(lambda: page.rows.rowCount() == 1000)
    assert page.list.currentIndex().row() == 7
    assert page.summary.text().startswith("1,000 drafts.")


def test_everything_has_a_name_and_can_be_hit(page: DraftsPage) -> None:
    focusable = [w for w in page.findChildren(QWidget) if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.isVisible()]
    names = [widget.accessibleName() for widget in focusable]

    assert len(focusable) >= 7
    assert all(names)
    assert len(set(names)) == len(names)
    assert all(widget.height() >= 36 for widget in focusable)

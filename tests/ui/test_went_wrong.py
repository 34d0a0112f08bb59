"""When it went out wrong: one card for each network, the same order everywhere, and nothing told twice."""

from __future__ import annotations

import re

import pytest
from pytestqt.qtbot import QtBot

from hatpeg import catalogue
from hatpeg.ui.theme import Look
from hatpeg.ui.went_wrong.state import (
    FROM_KNOWLEDGE,
    NOT_KNOWN,
    SUPPORT,
    TAKE_DOWN,
    TELL,
    WRITE_DOWN,
    WentWrongState,
    Whom,
    went_wrong_state,
)
from hatpeg.ui.went_wrong.widget import WentWrongPage
from tests.ui.scenes import network

NETWORKS = tuple(catalogue.load().networks.values())
NEVER = re.compile(r"!|\bviolation|\bforbidden|\billegal|\berror\b|are you sure|unfortunately|\bfault\b|\bsafe\b")
BOTH = pytest.mark.parametrize("at_work", [True, False])


@BOTH
@pytest.mark.parametrize("of", NETWORKS, ids=lambda each: each.id)
def test_every_network_says_what_to_press_first_and_never_blames(of: object, at_work: bool) -> None:
    state = went_wrong_state(NETWORKS, of.id, at_work=at_work)

    places = [state.text.index(heading) for heading in (TAKE_DOWN, WRITE_DOWN, TELL, SUPPORT)]
    assert state.chosen == of.id
    assert places == sorted(places)
    assert state.text.count("\n1. ") >= 2
    assert NOT_KNOWN not in state.text
    assert NEVER.search(state.text) is None


def test_steps_without_a_source_say_so() -> None:
    known = {each.id: went_wrong_state(NETWORKS, each.id, at_work=True).text for each in NETWORKS}
    said = FROM_KNOWLEDGE.partition(",")[0]

    assert {each.id for each in NETWORKS if not each.taking_down.source} == {
        key for key, text in known.items() if said in text
    }


def test_a_network_of_which_nothing_is_known_still_helps() -> None:
    state = went_wrong_state((network("new", "New", 10),), "new", at_work=True)

    assert NOT_KNOWN in state.text
    assert WRITE_DOWN in state.text


def test_one_that_is_not_there_gives_the_first_by_name() -> None:
    state = went_wrong_state(NETWORKS, "nowhere", at_work=True)

    assert state.chosen == state.networks[0][0]
    assert [name.casefold() for _, name in state.networks] == sorted(name.casefold() for _, name in state.networks)
    assert went_wrong_state((), "x", at_work=True) == WentWrongState()


def test_the_organisations_own_words_stand_in_place_of_ours_at_work_and_only_there() -> None:
    whom = Whom("Harbor House", ("Call Dana, extension 12.",))

    at_work = went_wrong_state(NETWORKS, "x", at_work=True, whom=whom).text
    at_home = went_wrong_state(NETWORKS, "x", at_work=False, whom=whom).text

    assert "Dana" in at_work
    assert "Your supervisor, or" not in at_work
    assert "Dana" not in at_home
    assert "Harbor" not in at_home


def test_an_organisations_words_are_never_read_as_markup(qtbot: QtBot) -> None:
    hostile = "# Big\n![](file:///etc/passwd) **[x](https://example.org)** <b>"
    page = WentWrongPage(Look())
    qtbot.addWidget(page)

    page.show_state(went_wrong_state(NETWORKS, "x", at_work=True, whom=Whom("A_b_", (hostile,))))

    shown = page.pane.toPlainText()
    assert "# Big ![](file:///etc/passwd) **[x](https://example.org)** <b>" in shown
    assert "A_b_" in shown


def test_choosing_a_network_asks_for_its_card_once(qtbot: QtBot) -> None:
    page = WentWrongPage(Look())
    qtbot.addWidget(page)
    page.show_state(went_wrong_state(NETWORKS, "x", at_work=True))
    page.show()

    with qtbot.waitSignal(page.network_chosen) as asked:
        page.networks.setFocus()
        qtbot.keyClicks(page.networks, "Blue")

    assert asked.args == ["bluesky"]


def test_put_away_it_names_no_network(qtbot: QtBot) -> None:
    page = WentWrongPage(Look())
    qtbot.addWidget(page)
    page.show_state(went_wrong_state(NETWORKS, "x", at_work=True, whom=Whom("Harbor House")))

    page.show_state(WentWrongState())

    assert page.networks.count() == 0
    assert page.pane.toPlainText() == ""

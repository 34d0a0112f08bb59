"""The questions are answered once and kept; invented posts show what a choice changes."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.organisation import JURISDICTIONS, Organisation, parse_organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.sectors import Sector
from hatpeg.core.verdict import Decision
from hatpeg.ui.policy.levels import Level
from hatpeg.ui.policy.questions import GROUPS, JURISDICTION_WORDS, QUESTIONS, Entered
from hatpeg.wiring.opening import SECTORS
from hatpeg.wiring.organisations import own_policy
from hatpeg.wiring.policy_page import PolicyOnDesk
from hatpeg.wiring.policy_trials import posts
from tests.journeys.test_policy import MOMENT, Open, opened, policy_page, press, severity

__all__ = ["opened"]
LONG = 60000


def kept(page: PolicyOnDesk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.questions.is_waiting, timeout=MOMENT)
    qtbot.waitUntil(lambda: page.controller.standing.own == page.controller.own, timeout=MOMENT)


def test_every_question_has_its_place_and_every_country_its_words() -> None:
    assert sorted(number for group in GROUPS for number in group.numbers) == list(range(1, 31)) == sorted(QUESTIONS)
    assert tuple(JURISDICTION_WORDS) == JURISDICTIONS


@pytest.mark.parametrize("day", ["2026-13-01", "tomorrow", "20261125"])
def test_a_day_that_is_none_changes_nothing(day: str) -> None:
    entered = Entered({"name": "Harbor", "day": day, "review": "2027-01-31"}, {}, ())

    own = entered.taken_into(Organisation(day="2026-01-01"))

    assert not entered.is_whole
    assert (own.day, own.review, own.name) == ("2026-01-01", "2027-01-31", "Harbor")


def test_answers_are_read_back_as_they_were_given() -> None:
    entered = Entered({"name": "Harbor [x]"}, {8: 'No.\nNever "live".', 9: "  "}, ("hiv_care",), "UK", observes=True)

    own = entered.taken_into(Organisation())

    assert parse_organisation(written_organisation(own)) == own
    assert own.answers == {"8": 'No.\nNever "live".'}


def test_an_answer_becomes_a_paragraph_and_is_there_tomorrow(opened: Open, qtbot: QtBot) -> None:
    page = policy_page(opened(), qtbot)

    page.questions.answers[8].setPlainText("Nobody checks in anywhere.")
    page.questions.fields["name"].setText("Harbor House")
    kept(page, qtbot)

    assert "Nobody checks in anywhere." in page.widget.pane.toPlainText()
    assert "Social media policy of Harbor House" in page.widget.pane.toPlainText()
    again = policy_page(opened(), qtbot)
    assert again.questions.answers[8].toPlainText() == "Nobody checks in anywhere."


def test_what_was_entered_a_moment_before_locking_is_kept(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)

    page.questions.answers[1].setPlainText("Volunteers.")
    session.left.emit()

    assert own_policy(session.keeping.stores.vaults[Hat.PROFESSIONAL]).answers == {"1": "Volunteers."}
    assert page.questions.answers[1].toPlainText() == ""


def test_another_country_says_other_rights(opened: Open, qtbot: QtBot) -> None:
    page = policy_page(opened(), qtbot)
    box = page.questions.jurisdiction

    box.setCurrentIndex(box.findData("US-public"))
    kept(page, qtbot)

    assert "As a citizen you may speak" in page.widget.pane.toPlainText()


def test_a_kind_of_work_is_where_the_policy_starts(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)
    revision = session.engine.policy.revision

    page.questions.sectors["hiv_care"].setChecked(True)
    kept(page, qtbot)

    assert page.controller.standing.sectors == ("dv_shelter", "hiv_care")
    assert session.desk.sectors == ("dv_shelter", "hiv_care")
    assert session.engine.policy.severities == page.controller.standing.now.severities
    assert session.engine.policy.revision == session.desk.policy_revision != revision
    assert session.keeping.stores.vaults[Hat.PROFESSIONAL].setting(SECTORS) == "dv_shelter hiv_care"


def test_a_kind_of_work_that_was_changed_under_accounts_is_not_changed_back_by_an_answer(
    opened: Open, qtbot: QtBot
) -> None:
    session = opened()
    page = policy_page(session, qtbot)
    session.keeping.stores.vaults[Hat.PROFESSIONAL].save_setting(SECTORS, "addiction")
    page.refresh()
    qtbot.waitUntil(page.questions.sectors["addiction"].isChecked, timeout=MOMENT)

    page.questions.answers[1].setPlainText("Volunteers.")
    kept(page, qtbot)

    assert session.keeping.stores.vaults[Hat.PROFESSIONAL].setting(SECTORS) == "addiction"


@pytest.mark.parametrize("sector", Sector)
def test_there_are_six_posts_for_each_kind_of_work_in_both_languages_and_one_is_personal(sector: Sector) -> None:
    here = [post for post in posts() if post.sector == sector]

    assert len(here) == 6
    assert [post.hat for post in here].count(Hat.PERSONAL) == 1
    assert all(post.text("es") != post.text("en") for post in here)


def test_a_sample_post_shows_what_a_choice_changes(opened: Open, qtbot: QtBot) -> None:
    session = opened()
    page = policy_page(session, qtbot)
    page.controller.open("people")
    for rule in ("client.name", "client.mosaic", "client.anecdote", "client.case_now"):
        press(page.widget, rule, Level.OFF)
    qtbot.waitUntil(lambda: severity(session, "client.case_now") == 1, timeout=MOMENT)

    page.controller.open("samples")
    qtbot.waitUntil(lambda: len(page.samples.shown) == 6, timeout=LONG)

    decisions = {post.before.decision for post in page.samples.shown}
    assert Decision.UNCHECKED not in decisions
    assert len(decisions) > 1
    assert any(post.before != post.after for post in page.samples.shown)

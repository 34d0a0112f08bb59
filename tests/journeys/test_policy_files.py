"""A policy goes out as files that agree with each other; a signed one is taken in once and followed from then on."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import Organisation, parse_organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.policy_document import read_back
from hatpeg.policies import packs
from hatpeg.policies.managed import Source, of_sources
from hatpeg.ui.policy.levels import Level
from hatpeg.ui.policy.outputs import Kind
from hatpeg.wiring import Session
from hatpeg.wiring.policy_page import PolicyOnDesk
from tests.journeys.test_policy import CHECKIN, MOMENT, Open, opened, policy_page, press, severity

__all__ = ["opened"]
KEY, OTHER = packs.new_key(), packs.new_key()
FIRST = Organisation(
    name="Quillfeather",
    layer=PolicyLayer(
        "Quillfeather",
        {("language.stigma", hat): Severity.BLOCK for hat in Hat},
        frozenset({("language.stigma", hat) for hat in Hat}),
    ),
    day=f"{date.today():%Y-%m-%d}",  # noqa: DTZ011 - the day as people write it
)
Choose = Callable[[Path], None]


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Choose:
    """Choose a file in every dialog."""

    def chosen(file: Path) -> None:
        for asked in ("getSaveFileName", "getOpenFileName"):
            monkeypatch.setattr(QFileDialog, asked, lambda *_words: (str(file), ""))

    return chosen


def pack_file(folder: Path, organisation: Organisation, key: bytes = KEY) -> Path:
    file = folder / "policy.json"
    file.write_text(packs.signed(written_organisation(organisation), key), "utf-8")
    return file


def offer(page: PolicyOnDesk, qtbot: QtBot) -> None:
    page.packs.use.click()
    qtbot.waitUntil(lambda: page.packs.code.text() != "", timeout=MOMENT)


def take_in(session: Session, qtbot: QtBot) -> None:
    page = policy_page(session, qtbot)
    offer(page, qtbot)
    page.packs.agree.click()
    qtbot.waitUntil(lambda: severity(session, "language.stigma") is Severity.BLOCK, timeout=MOMENT)
    qtbot.waitUntil(lambda: page.controller.standing.by == "pack", timeout=MOMENT)


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_of_file_is_written_and_holds_what_was_chosen(
    kind: Kind, opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    session, file = opened(), tmp_path / f"out.{kind}"
    page = policy_page(session, qtbot)
    press(page.widget, CHECKIN, Level.REMIND)
    choose(file)

    page.saving.buttons[kind].click()
    qtbot.waitUntil(lambda: page.saving.said.text() == "Saved.", timeout=MOMENT)

    assert _level_of_checkin(kind, file) is Severity.WARN


def test_a_file_that_cannot_be_written_is_told(opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path) -> None:
    page = policy_page(opened(), qtbot)
    choose(tmp_path / "nowhere" / "out.html")

    page.saving.buttons[Kind.PAGE].click()

    qtbot.waitUntil(lambda: "could not be written" in page.widget.problem.text(), timeout=MOMENT)


def test_the_policy_file_holds_confidential_places_only_where_that_is_wanted(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    laid_down = of_sources((Source("a.toml", 'format = 1\n[[confidential_site]]\nname = "Quillfeather Hall"\n'),))
    page = policy_page(opened(laid_down), qtbot)
    choose(tmp_path / "out.toml")

    page.saving.buttons[Kind.POLICY].click()
    qtbot.waitUntil(lambda: page.saving.said.text() == "Saved.", timeout=MOMENT)

    assert "Quillfeather Hall" not in (tmp_path / "out.toml").read_text("utf-8")


def test_a_first_pack_is_only_followed_after_its_fingerprint_was_agreed_to(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    session = opened()
    page = policy_page(session, qtbot)
    before = session.desk.policy_revision
    choose(pack_file(tmp_path, FIRST))

    offer(page, qtbot)
    shown, asked = page.packs.code.text(), page.packs.told.text()
    still = severity(session, "language.stigma")
    page.packs.agree.click()
    qtbot.waitUntil(lambda: severity(session, "language.stigma") is Severity.BLOCK, timeout=MOMENT)

    assert shown == packs.fingerprint_of(packs.public_key(KEY))
    assert "telephone" in asked
    assert still is not Severity.BLOCK
    assert session.desk.policy_revision != before


def test_what_a_pack_has_locked_stays_tomorrow_and_says_who_has_set_it(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    choose(pack_file(tmp_path, FIRST))
    take_in(opened(), qtbot)

    session = opened()
    page = policy_page(session, qtbot)
    page.controller.open("conduct")
    press(page.widget, "language.stigma", Level.OFF)

    assert page.widget.rules.cards["language.stigma"].set_by.text() == "Set by Quillfeather"
    assert severity(session, "language.stigma") is Severity.BLOCK


def test_a_later_pack_of_the_same_key_needs_no_comparing_and_voids_what_was_checked(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    session = opened()
    choose(pack_file(tmp_path, FIRST))
    take_in(session, qtbot)
    page, before = policy_page(session, qtbot), session.desk.policy_revision
    choose(pack_file(tmp_path, replace(FIRST, version=2)))

    offer(page, qtbot)
    told = page.packs.told.text()
    page.packs.agree.setFocus()
    page.packs.agree.click()
    qtbot.waitUntil(lambda: session.desk.policy_revision != before, timeout=MOMENT)

    assert told == "It is signed as the one before."


@pytest.mark.parametrize("later", [(4, OTHER), (2, KEY)], ids=["another key", "older"])
def test_a_pack_of_somebody_else_or_an_older_one_is_not_even_offered(
    later: tuple[int, bytes], opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    version, key = later
    session = opened()
    choose(pack_file(tmp_path, replace(FIRST, version=3)))
    take_in(session, qtbot)
    page = policy_page(session, qtbot)
    choose(pack_file(tmp_path, replace(FIRST, version=version), key))

    page.packs.use.click()

    qtbot.waitUntil(lambda: page.widget.problem.text() != "", timeout=MOMENT)
    assert page.packs.code.text() == ""
    assert session.engine.lexicon.organisation.version == 3


def test_where_it_has_laid_down_something_no_pack_is_taken_in(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    session = opened(of_sources((Source("a.toml", 'format = 1\nname = "Harbor"\n'),)))
    page = policy_page(session, qtbot)
    choose(pack_file(tmp_path, FIRST))

    page.packs.file_asked.emit()

    qtbot.waitUntil(lambda: "IT" in page.widget.problem.text(), timeout=MOMENT)
    assert "pack" not in page.widget.listed


def test_the_settings_of_a_pack_hold_at_once(opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path) -> None:
    session = opened()
    choose(pack_file(tmp_path, replace(FIRST, settings={"idle minutes": "1"})))

    take_in(session, qtbot)

    assert session.settings["idle minutes"] == "1"


def test_an_old_pack_says_that_it_is_old(opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path) -> None:
    choose(pack_file(tmp_path, replace(FIRST, day="2020-01-01")))
    take_in(opened(), qtbot)

    again = opened()

    assert "is old" in again.desk.notice


def test_a_pack_that_is_damaged_on_the_disk_never_weakens(
    opened: Open, choose: Choose, qtbot: QtBot, tmp_path: Path
) -> None:
    session = opened()
    choose(pack_file(tmp_path, FIRST))
    take_in(session, qtbot)
    vault = session.keeping.stores.vaults[Hat.PROFESSIONAL]
    vault.save_setting("signed policy", vault.setting("signed policy").replace("Quillfeather", "Quillpillow"))

    again = opened()

    assert any("P4" in each for each in again.engine.lexicon.unread)


def _level_of_checkin(kind: Kind, file: Path) -> Severity | None:
    key = (CHECKIN, Hat.PROFESSIONAL)
    match kind:
        case Kind.POLICY:
            return parse_organisation(file.read_text("utf-8")).layer.severities[key]
        case Kind.PDF:
            content = file.read_bytes()
            return Severity.WARN if content.startswith(b"%PDF") and b"<dc:language>" in content else None
        case Kind.WORD:
            return read_back(zipfile.ZipFile(file).read("word/document.xml").decode())[0][key]
        case _:
            return read_back(file.read_text("utf-8").replace("\\", ""))[0][key]

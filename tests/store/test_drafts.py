"""Drafts, their photos and reasons, lists and care: what goes in comes out, and what is deleted is gone."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.history import HistoryLine, Outcome
from hatpeg.core.kept import Acknowledged, BrowserProfile, KeptDraft, PrivacyCheck, title_of
from hatpeg.core.watch_list import WatchList
from hatpeg.store.drafts import Drafts
from hatpeg.store.memory import SessionStore
from hatpeg.store.places import vault_file
from hatpeg.store.vault import Vault
from tests.makers import an_account

KEY = bytes(range(32))
REASON = Acknowledged("identity.age_exact", "own-story", "34")


@pytest.fixture(params=["kept", "session"])
def vault(request: pytest.FixtureRequest, tmp_path: Path) -> Vault:
    if request.param == "session":
        return SessionStore(Hat.PROFESSIONAL)
    return Vault(vault_file(tmp_path, Hat.PROFESSIONAL), Hat.PROFESSIONAL, KEY)


def test_a_draft_comes_back_whole(vault: Vault) -> None:
    draft = KeptDraft("a", "Our doors\nare open 😀", "account-1", (Photo("p", "a door"), Photo("q")), is_reply=True)

    vault.drafts.save(draft)

    assert vault.drafts.read("a") == draft
    assert vault.drafts.read("b") is None


def test_a_later_saving_takes_the_place_of_an_earlier(vault: Vault) -> None:
    vault.drafts.save(KeptDraft("a", "one", photos=(Photo("p"),)))
    vault.drafts.acknowledge("a", REASON)

    vault.drafts.save(KeptDraft("a", "two"))

    assert vault.drafts.read("a") == KeptDraft("a", "two")
    assert vault.drafts.acknowledged("a") == (REASON,)
    assert len(vault.drafts.lines()) == 1


def test_drafts_are_listed_newest_first_with_their_titles(vault: Vault) -> None:
    times = iter([1000.0, 3000.0, 2000.0])
    drafts = Drafts(vault.database, now=lambda: next(times))
    for name in ("a", "b", "c"):
        drafts.save(KeptDraft(name, f"\n  Title {name}  \nmore", "account-1"))

    lines = drafts.lines()

    assert [line.title for line in lines] == ["Title b", "Title c", "Title a"]
    assert lines[0].updated == datetime.fromtimestamp(3000)
    assert drafts.lines(most=1) == lines[:1]


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", "niño", "nino cafe", "af", "  café  NIÑO "])
def test_a_search_minds_neither_case_nor_accents_nor_order(vault: Vault, words: str) -> None:
    vault.drafts.save(KeptDraft("a", "El café\nde un Niño"))
    vault.drafts.save(KeptDraft("b", "Something else"))

    assert [line.id for line in vault.drafts.search(words)] == ["a"]


@pytest.mark.parametrize("words", ["café b", "100%", "_", "'", '"', "\\"])
def test_a_search_takes_its_words_as_they_are(vault: Vault, words: str) -> None:
    vault.drafts.save(KeptDraft("a", "El café"))

    assert vault.drafts.search(words) == ()


def test_a_search_for_nothing_lists_everything(vault: Vault) -> None:
    vault.drafts.save(KeptDraft("a", "x"))

    assert vault.drafts.search("  ") == vault.drafts.lines()


def test_a_deleted_draft_takes_its_photos_and_reasons_with_it_but_not_a_shared_photo(vault: Vault) -> None:
    for photo in ("own", "shared", "not in a draft yet"):
        vault.photos.save(photo, photo.encode())
    vault.drafts.save(KeptDraft("a", "x", photos=(Photo("own"), Photo("shared"))))
    vault.drafts.save(KeptDraft("b", "y", photos=(Photo("shared"),)))
    vault.drafts.acknowledge("a", REASON)

    vault.drafts.delete(["a", "never there"])

    assert vault.drafts.read("a") is None
    assert vault.drafts.acknowledged("a") == ()
    assert vault.photos.read("own") is None
    assert vault.photos.read("shared") == b"shared"
    assert vault.photos.read("not in a draft yet") is not None
    assert vault.photos.forget_unused() == 1


def test_a_reason_that_was_taken_back_is_forgotten_and_others_stay(vault: Vault) -> None:
    vault.drafts.save(KeptDraft("a", "x"))
    other = Acknowledged(REASON.rule, REASON.code, "35")
    for reason in (REASON, other):
        vault.drafts.acknowledge("a", reason)

    vault.drafts.take_back("a", REASON)

    assert vault.drafts.acknowledged("a") == (other,)


def test_a_line_tells_how_the_draft_was_when_it_was_last_checked(vault: Vault) -> None:
    vault.drafts.save(KeptDraft("a", "x", checked="clear"))

    assert vault.drafts.lines()[0].checked == "clear"
    vault.drafts.save(KeptDraft("a", "y"))
    assert vault.drafts.lines()[0].checked == ""


def test_a_draft_that_was_only_checked_again_keeps_its_place(vault: Vault) -> None:
    times = iter([1000.0, 2000.0, 3000.0, 4000.0])
    drafts = Drafts(vault.database, now=lambda: next(times))
    for draft in (KeptDraft("a", "x"), KeptDraft("b", "y"), KeptDraft("a", "x", checked="look")):
        drafts.save(draft)

    assert [line.id for line in drafts.lines()] == ["b", "a"]
    drafts.save(KeptDraft("a", "x and more"))
    assert [line.id for line in drafts.lines()] == ["a", "b"]


def test_a_reason_needs_a_draft(vault: Vault) -> None:
    with pytest.raises(StoreUnavailable):
        vault.drafts.acknowledge("never there", REASON)


def test_half_a_character_is_refused_and_the_draft_before_stays(vault: Vault) -> None:
    vault.drafts.save(KeptDraft("a", "whole"))

    with pytest.raises(StoreUnavailable, match="still there"):
        vault.drafts.save(KeptDraft("a", "half \ud83d"))

    assert vault.drafts.read("a") == KeptDraft("a", "whole")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=st.text(), account=st.text(max_size=9), alt=st.text(max_size=9))
def test_any_draft_comes_back_as_it_was_and_has_a_title_of_one_line(text: str, account: str, alt: str) -> None:
    vault = SessionStore(Hat.PERSONAL)
    draft = KeptDraft("a", text, account, (Photo("p", alt),))

    vault.drafts.save(draft)

    assert vault.drafts.read("a") == draft
    assert len(title_of(text).splitlines()) == 1
    assert len(title_of(text)) <= 60


def test_lists_come_back_as_they_were(vault: Vault) -> None:
    watched = WatchList.of([b"jane roe"], KEY)

    vault.lists.save_agency('[agency]\nname = "Harbor House"\n')
    vault.lists.save_watch_list(KEY, watched.to_bytes())

    assert vault.lists.agency() == '[agency]\nname = "Harbor House"\n'
    assert vault.lists.watch_list() == watched


def test_no_lists_are_empty_lists(vault: Vault) -> None:
    assert vault.lists.agency() == ""
    assert not vault.lists.watch_list()


def test_how_an_account_is_looked_after_stays_while_the_account_does(vault: Vault) -> None:
    vault.save_accounts((an_account(),))
    vault.care.save_browser_profile("account-1", BrowserProfile("firefox", "Work"))
    vault.care.tick("account-1", PrivacyCheck("two-step-login", date(2026, 11, 1)))
    vault.care.tick("account-1", PrivacyCheck("two-step-login", date(2026, 11, 20)))

    vault.save_accounts((an_account(name="Another name"),))

    assert vault.care.browser_profiles() == {"account-1": BrowserProfile("firefox", "Work")}
    assert vault.care.privacy_checks("account-1") == (PrivacyCheck("two-step-login", date(2026, 11, 20)),)
    vault.save_accounts(())
    assert vault.care.browser_profiles() == {}
    assert vault.care.privacy_checks("account-1") == ()


def test_history_is_chained_and_a_line_deleted_on_purpose_keeps_its_place(vault: Vault) -> None:
    for minute in range(4):
        when = datetime(2026, 11, 20, 14, minute, 30)
        vault.history.add(HistoryLine(when, Hat.PROFESSIONAL, "House", Outcome.CLEAR, ("a.b",), ("own-story",), 2))

    vault.history.delete([2])

    answer = vault.history.verify()
    links = vault.history.links()
    assert answer.holds
    assert (answer.lines, answer.deleted) == (3, 1)
    assert links[1].line is None
    assert links[0].line == HistoryLine(
        datetime(2026, 11, 20, 14, 0), Hat.PROFESSIONAL, "House", Outcome.CLEAR, ("a.b",), ("own-story",), 2
    )


@pytest.mark.parametrize(
    "order",
    [
        "UPDATE history SET account = 'Other' WHERE number = 2",
        "UPDATE history SET rules = '' WHERE number = 2",
        "DELETE FROM history WHERE number = 2",
        "DELETE FROM history WHERE number = 3",
        "DELETE FROM history",
    ],
)
def test_a_history_changed_behind_the_programs_back_shows(vault: Vault, order: str) -> None:
    for minute in range(3):
        when = datetime(2026, 11, 20, 14, minute)
        vault.history.add(HistoryLine(when, Hat.PROFESSIONAL, "House", Outcome.CLEAR, ("a.b",)))

    with vault.database.change() as change:
        change.tell(order)

    assert not vault.history.verify().holds


def test_a_clock_set_back_spoils_neither_history_nor_drafts(vault: Vault) -> None:
    times = iter([5000.0, 1000.0])
    drafts = Drafts(vault.database, now=lambda: next(times))
    drafts.save(KeptDraft("a", "first"))
    drafts.save(KeptDraft("a", "second"))
    for day in (20, 3):
        vault.history.add(HistoryLine(datetime(2026, 11, day), Hat.PROFESSIONAL, "House", Outcome.CLEAR))

    assert drafts.read("a") == KeptDraft("a", "second")
    assert vault.history.verify().holds


def test_a_line_of_the_other_hat_is_refused(vault: Vault) -> None:
    with pytest.raises(ValueError, match="other hat"):
        vault.history.add(HistoryLine(datetime(2026, 11, 20), Hat.PERSONAL, "Jo", Outcome.CLEAR))

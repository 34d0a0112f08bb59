"""What the Write page shows, decided without Qt."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg.core.check import check
from hatpeg.core.destination import Destination
from hatpeg.core.draft import Audience, Draft, Hat, Photo
from hatpeg.core.finding import Severity
from hatpeg.core.verdict import Verdict
from hatpeg.ui.write.presenting import present
from hatpeg.ui.write.previewing import networks_beside
from hatpeg.ui.write.state import Tone, WriteState
from tests.makers import a_catalogue, a_draft, a_network, a_policy, a_rule, an_account

FACEBOOK = a_network("facebook", limit=60)
ACCOUNT = an_account()


def page(text: str, severity: Severity = Severity.BLOCK, **kept: object) -> WriteState:
    draft, verdict = checked(text, severity)
    return present(draft, verdict, Destination(ACCOUNT, FACEBOOK), **kept)


def checked(text: str, severity: Severity = Severity.BLOCK) -> tuple[Draft, Verdict]:
    rule = a_rule(severity=severity)
    policy = a_policy(rule)
    draft = a_draft(text, ACCOUNT, policy=policy)
    return draft, check(draft, a_catalogue(rule, networks=[FACEBOOK]), policy)


@pytest.mark.parametrize(
    ("text", "severity", "tone", "can_copy"),
    [
        ("", Severity.BLOCK, Tone.EMPTY, False),
        ("The front desk is open.", Severity.BLOCK, Tone.CLEAR, True),
        ("Jane came by.", Severity.BLOCK, Tone.CHANGE, False),
        ("Jane came by.", Severity.WARN, Tone.LOOK, True),
        ("Jane came by.", Severity.ADVISE, Tone.CLEAR, True),
        ("word " * 20, Severity.BLOCK, Tone.TOO_LONG, False),
    ],
)
def test_each_state_has_its_tone_and_its_button(text: str, severity: Severity, tone: Tone, can_copy: bool) -> None:
    state = page(text, severity)

    assert state.verdict.tone is tone
    assert state.action.tone is tone
    assert state.action.can_copy is can_copy


def test_an_open_button_names_its_destination() -> None:
    assert page("The front desk is open.").action.copy_label == "Copy for Harbor House on Facebook"


def test_a_shut_button_says_what_is_missing() -> None:
    assert page("Jane came by.").action.copy_label == "Fix 1 thing to copy"
    assert page("Jane and Jane came by.").action.copy_label == "Fix 2 things to copy"
    assert page("word " * 20).action.copy_label == "Shorten by 40 to copy for Facebook"


def test_a_draft_with_a_photo_is_not_checked() -> None:
    policy = a_policy()
    draft = a_draft("Hello.", ACCOUNT, photos=[Photo("1")], policy=policy)
    verdict = check(draft, a_catalogue(), policy)

    state = present(draft, verdict, Destination(ACCOUNT, FACEBOOK))

    assert state.verdict.tone is Tone.UNCHECKED
    assert "photos" in state.verdict.subtitle
    assert state.action.copy_label == "Check again"
    assert not state.action.can_copy


@pytest.mark.parametrize("change", ["text", "account", "audience", "policy"])
def test_a_verdict_of_another_draft_shows_nothing_clear(change: str) -> None:
    draft, verdict = checked("The front desk is open.")
    changed = {
        "text": replace(draft, text=draft.text + "!"),
        "account": replace(draft, account=replace(ACCOUNT, id="another")),
        "audience": replace(draft, account=replace(ACCOUNT, audience=Audience.ONLY_ME)),
        "policy": replace(draft, policy_revision="another"),
    }[change]

    state = present(changed, verdict, Destination(changed.account, FACEBOOK))

    assert state.verdict.tone is Tone.CHECKING
    assert not state.action.can_copy
    assert state.cards == ()


def test_cards_and_marks_carry_the_same_numbers() -> None:
    state = page("Jane came by, and Jane left.")

    assert [(card.number, card.span) for card in state.cards] == [(mark.number, mark.span) for mark in state.marks]
    assert [card.quote for card in state.cards] == ["Jane", "Jane"]


def test_at_most_six_cards_are_shown() -> None:
    state = page("Jane " * 9)

    assert len(state.cards) == 6
    assert state.more == 3
    assert state.action.copy_label == "Fix 9 things to copy"


def test_what_was_kept_does_not_come_back() -> None:
    state = page("Jane came by.", Severity.WARN, kept=[("identity.name", "Jane")])

    assert state.cards == ()
    assert state.verdict.tone is Tone.CLEAR


def test_what_must_change_cannot_be_kept() -> None:
    state = page("Jane came by.", Severity.BLOCK, kept=[("identity.name", "Jane")])

    assert state.verdict.tone is Tone.CHANGE
    assert not state.cards[0].can_keep


def test_banner_preview_and_button_name_the_same_account() -> None:
    account = an_account(Hat.PERSONAL, name="Jo Rivera", network="instagram", audience=Audience.FOLLOWERS)
    to = Destination(account, a_network("instagram"))
    policy = a_policy()
    draft = a_draft("Tacos.", account, policy=policy)

    state = present(draft, check(draft, a_catalogue(), policy), to)

    assert state.destination.title == "Jo Rivera · Instagram"
    assert state.preview.author == "Jo Rivera"
    assert state.action.copy_label == "Copy for Jo Rivera on Instagram"
    assert state.verdict.title == "Clear for your Personal hat"


def test_too_long_says_by_how_much() -> None:
    tab = page("word " * 20).preview.tabs[0]

    assert tab.count_words == "40 over"
    assert tab.is_over


def test_three_more_networks_are_counted_beside_the_chosen_one() -> None:
    networks = {name: a_network(name) for name in ("facebook", "linkedin", "x", "mastodon", "tumblr")}

    assert [network.id for network in networks_beside(networks, "x")] == ["facebook", "linkedin", "mastodon"]


def test_no_words_of_the_page_blame_or_promise() -> None:
    pages = [page(text) for text in ("", "Fine.", "Jane.", "word " * 20)]

    for state in pages:
        words = (
            f"{state.verdict.title} {state.verdict.subtitle} {state.action.status} {state.action.copy_label}".lower()
        )
        assert "!" not in words
        assert " safe" not in words

"""A draft's fingerprint changes with whatever could change the answer."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.draft import Account, Audience, Draft, Hat, Photo
from hatpeg.core.photo import Box, Detail
from hatpeg.core.seen import Answer, Region, Seen, Sort
from tests.makers import a_draft, a_photo, an_account

BEFORE = a_draft("Hello", photos=(a_photo("one", "A cake"),), policy_revision="r1")
SEEN = Seen(640, 400, (Region(Sort.FACE, Box(1, 2, 30, 40)), Region(Sort.AREA, Box(9, 9, 9, 9), Answer.COVERED)))
LOOKED_AT = a_draft("Hello", photos=(a_photo("one", seen=SEEN),))
DECIDED = {
    "another size": replace(SEEN, width=641),
    "staff": SEEN.answered(0, Answer.STAFF),
    "consent": SEEN.answered(0, Answer.CONSENT, date(2026, 5, 1)),
    "consent for longer": SEEN.answered(0, Answer.CONSENT, date(2026, 5, 2)),
    "covered": SEEN.answered(0, Answer.COVERED),
    "a cover moved": SEEN.moved(1, Box(9, 9, 9, 10)),
    "a cover more": SEEN.with_area(Box(1, 1, 5, 5)),
    "a cover less": SEEN.without(1),
    "other words": replace(SEEN, regions=(replace(SEEN.regions[0], words="x"), SEEN.regions[1])),
    "another score": replace(SEEN, regions=(replace(SEEN.regions[0], score=0.5), SEEN.regions[1])),
    "details": replace(SEEN, details=(Detail("place", "there"),)),
    "another detail": replace(SEEN, details=(Detail("place", "there", "1, 2"),)),
    "details removed": replace(SEEN, details_removed=True),
    "unseen": replace(SEEN, unseen=("faces",)),
    "looked over": replace(SEEN, looked_over=True),
    "another day": replace(SEEN, on=date(2026, 5, 1)),
    "a place": replace(SEEN, place=(1.0, 2.0)),
    "a copy": replace(SEEN, copy="ab"),
    "likeness": replace(SEEN, likeness=(1,)),
}
CHANGED = {
    "text": replace(BEFORE, text="Hello "),
    "policy": replace(BEFORE, policy_revision="r2"),
    "account id": replace(BEFORE, account=replace(BEFORE.account, id="account-2")),
    "hat": replace(BEFORE, account=replace(BEFORE.account, hat=Hat.PERSONAL)),
    "network": replace(BEFORE, account=replace(BEFORE.account, network="x")),
    "account name": replace(BEFORE, account=replace(BEFORE.account, name="Harbor")),
    "audience": replace(BEFORE, account=replace(BEFORE.account, audience=Audience.FRIENDS)),
    "handle": replace(BEFORE, account=replace(BEFORE.account, handle="harbor")),
    "no photo": replace(BEFORE, photos=()),
    "another photo": replace(BEFORE, photos=(a_photo("two", "A cake"),)),
    "another photo text": replace(BEFORE, photos=(a_photo("one", "A pie"),)),
    "use": replace(BEFORE, is_reply=True),
    "one photo more": replace(BEFORE, photos=(a_photo("one", "A cake"), a_photo("one", "A cake"))),
}
# So few letters that parts of one field often look like parts of the next.
few_letters = st.text("ab1:", max_size=3)
any_account = st.builds(
    Account,
    id=few_letters,
    hat=st.sampled_from(Hat),
    network=few_letters,
    name=few_letters,
    audience=st.sampled_from(Audience),
    handle=few_letters,
)
any_photos = st.lists(st.builds(Photo, few_letters, few_letters), max_size=2).map(tuple)
any_draft = st.builds(Draft, few_letters, any_account, any_photos, few_letters, st.booleans())


@pytest.mark.parametrize("changed", CHANGED.values(), ids=CHANGED)
def test_a_change_changes_the_fingerprint(changed: Draft) -> None:
    assert changed.fingerprint != BEFORE.fingerprint


@pytest.mark.parametrize("seen", [None, *DECIDED.values()], ids=["not looked at", *DECIDED])
def test_a_decision_about_a_photo_changes_the_fingerprint(seen: Seen | None) -> None:
    changed = replace(LOOKED_AT, photos=(a_photo("one", seen=seen),))

    assert changed.fingerprint != LOOKED_AT.fingerprint


def test_the_fields_that_are_changed_above_are_all_there_are() -> None:
    assert {*Draft.__slots__} == {"text", "account", "photos", "policy_revision", "is_reply"}
    assert {*Account.__slots__} == {"id", "hat", "network", "name", "audience", "handle"}
    assert {*Photo.__slots__} == {"id", "alt_text", "seen"}
    told = "width height regions details details_removed unseen looked_over on place copy likeness"
    assert {*Seen.__slots__} == {*told.split()}
    assert {*Region.__slots__} == {"kind", "box", "answer", "score", "words", "until"}


@given(any_draft, any_draft)
def test_two_drafts_share_a_fingerprint_only_if_they_are_equal(one: Draft, other: Draft) -> None:
    assert (one.fingerprint == other.fingerprint) == (one == other)


@given(few_letters, few_letters, st.integers(0, 3))
def test_letters_moved_from_one_field_to_the_next_change_the_fingerprint(one: str, other: str, cut: int) -> None:
    whole = one + other
    before = Draft(one, an_account(identity=other))
    after = Draft(whole[:cut], an_account(identity=whole[cut:]))

    assert (before.fingerprint == after.fingerprint) == (before == after)


def test_a_photo_cannot_pass_for_a_policy() -> None:
    assert a_draft(policy_revision="a").fingerprint != a_draft(photos=(a_photo("a"),)).fingerprint


@given(st.text(st.characters(codec=None, exclude_categories=())))
def test_every_text_has_a_fingerprint_of_64_digits(text: str) -> None:
    fingerprint = a_draft(text).fingerprint

    assert len(fingerprint) == 64
    assert set(fingerprint) <= set("0123456789abcdef")


def test_a_fingerprint_is_the_same_tomorrow() -> None:
    assert a_draft("Hello").fingerprint == a_draft("Hello").fingerprint


def test_a_hat_has_a_word_and_another_hat() -> None:
    assert [(hat.word, hat.other) for hat in Hat] == [("Personal", Hat.PROFESSIONAL), ("Work", Hat.PERSONAL)]


def test_the_hats_that_are_not_worn_are_all_but_the_one_that_is() -> None:
    assert {hat: hat.others for hat in Hat} == {Hat.PERSONAL: (Hat.PROFESSIONAL,), Hat.PROFESSIONAL: (Hat.PERSONAL,)}

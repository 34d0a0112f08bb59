"""A signed policy is taken from whom it was taken before, never an older one, and never a changed one."""

from __future__ import annotations

import json
import random
from datetime import date

import pytest

from hatpeg.core.errors import PolicyUnreadable
from hatpeg.policies.packs import (
    Standing,
    fingerprint_of,
    hand_over,
    key_as_pem,
    key_from_pem,
    new_key,
    public_key,
    read_pack,
    signed,
    standing_of,
)

POLICY = 'format = 1\nname = "Harbor House"\nversion = 3\ndate = 2026-11-01\nreview = 2027-11-01\n'
OURS, THEIRS = bytes(range(32)), bytes(range(1, 33))


def test_a_pack_is_read_back_with_the_key_that_signed_it() -> None:
    pack = read_pack(signed(POLICY, OURS))

    assert pack.organisation.name == "Harbor House"
    assert pack.key == public_key(OURS)
    assert pack.fingerprint == fingerprint_of(public_key(OURS))
    assert len(pack.fingerprint.replace(" ", "")) == 32


def test_the_first_one_asks_for_the_fingerprint_and_later_ones_do_not() -> None:
    pack = read_pack(signed(POLICY, OURS))

    assert standing_of(pack) is Standing.FIRST
    assert standing_of(pack, public_key(OURS), 3) is Standing.SAME_KEY


def test_another_key_is_refused_unless_it_was_handed_over() -> None:
    trusted = public_key(OURS)
    with pytest.raises(PolicyUnreadable, match="somebody else"):
        standing_of(read_pack(signed(POLICY, THEIRS)), trusted, 3)
    handed = signed(POLICY, THEIRS, hand_over(OURS, public_key(THEIRS)))

    assert standing_of(read_pack(handed), trusted, 3) is Standing.HANDED_OVER


def test_a_hand_over_to_somebody_else_or_by_somebody_else_is_none() -> None:
    third = new_key()
    with pytest.raises(PolicyUnreadable, match="changed"):
        read_pack(signed(POLICY, THEIRS, hand_over(OURS, public_key(third))))
    by_a_stranger = read_pack(signed(POLICY, THEIRS, hand_over(third, public_key(THEIRS))))
    with pytest.raises(PolicyUnreadable, match="somebody else"):
        standing_of(by_a_stranger, public_key(OURS), 3)


def test_an_older_one_is_refused() -> None:
    with pytest.raises(PolicyUnreadable, match="older"):
        standing_of(read_pack(signed(POLICY, OURS)), public_key(OURS), 4)


def test_an_old_one_says_so() -> None:
    pack = read_pack(signed(POLICY, OURS))

    assert not pack.is_old(date(2027, 6, 1))
    assert pack.is_old(date(2027, 11, 2))


@pytest.mark.parametrize("change", ["policy", "key", "signature", "version"])
def test_what_was_changed_is_refused(change: str) -> None:
    told = json.loads(signed(POLICY, OURS))
    if change == "version":
        told["policy"] = told["policy"].replace("version = 3", "version = 9")
    elif change == "policy":
        told["policy"] += "\n"
    else:
        told[change] = json.loads(signed(POLICY + " ", THEIRS))[change]

    with pytest.raises(PolicyUnreadable):
        read_pack(json.dumps(told))


def test_a_thousand_changed_files_are_refused_in_words_and_break_nothing() -> None:
    chance, whole = random.Random(7), signed(POLICY, OURS)  # noqa: S311 - it changes files, and keeps no secret
    sentences, taken = [], 0
    for _ in range(1000):
        letters = list(whole)
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(letters))
            letters[at : at + chance.randint(0, 3)] = chr(chance.randrange(32, 0xD7FF))
        try:
            pack = read_pack("".join(letters))
        except PolicyUnreadable as problem:
            sentences.append(problem.sentence)
        else:
            taken += 1
            assert pack == read_pack(whole)

    assert taken < 1000
    assert all(sentence.endswith(".") for sentence in sentences)


def test_a_key_lies_in_its_file_under_a_passphrase() -> None:
    file = key_as_pem(OURS, "four plain words here")

    assert key_from_pem(file, "four plain words here") == OURS
    with pytest.raises(PolicyUnreadable):
        key_from_pem(file, "others")
    with pytest.raises(PolicyUnreadable):
        key_from_pem(b"no key at all")
    assert key_from_pem(key_as_pem(OURS)) == OURS


def test_a_policy_that_cannot_be_used_is_not_signed() -> None:
    with pytest.raises(PolicyUnreadable):
        signed("format = ", OURS)

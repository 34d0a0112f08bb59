from __future__ import annotations

import re

import pytest

from hatpeg.core.phrases import Phrases
from hatpeg.resources import lines

LISTS = (
    "office_line_words",
    "contact_topic_words",
    "private_line_words",
    "donation_words",
    "tag_words",
    "credit_words",
)
LINE = re.compile(r"[A-Z]{2}: (?:\*?[\d +-]+, .+|[a-z0-9.]+)")


@pytest.mark.parametrize("name", LISTS)
def test_every_line_of_a_list_can_be_looked_up(name: str) -> None:
    written = lines(f"words/{name}.txt")

    assert Phrases(written)
    assert len(set(written)) == len(written)


def test_no_phrase_says_both_office_and_person() -> None:
    office, private = (set(lines(f"words/{name}.txt")) for name in LISTS[:3:2])

    assert not office & private


def test_every_public_contact_has_a_country_and_a_name() -> None:
    assert [line for line in lines("words/public_contacts.txt") if not LINE.fullmatch(line)] == []

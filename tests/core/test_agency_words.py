"""What is entered about an agency is read back the same, whatever is in it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite, PublicSite
from hatpeg.core.agency_file import parse_agency
from hatpeg.core.agency_words import written_agency

WORD = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(str.strip)
WORDS = st.lists(WORD.filter(bool), max_size=3, unique=True).map(tuple)
POINT = st.none() | st.tuples(st.floats(-90, 90), st.floats(-180, 180))
AGENCIES = st.builds(
    Agency,
    name=WORD,
    nicknames=WORDS,
    town=WORD,
    country=WORD.filter(bool),
    domain=WORD,
    handles=WORDS,
    public_sites=st.lists(st.builds(PublicSite, WORD.filter(bool), WORDS, WORDS, WORDS), max_size=3).map(tuple),
    confidential_sites=st.lists(
        st.builds(ConfidentialSite, WORD.filter(bool), WORD, WORDS, WORDS, WORDS, WORDS, POINT), max_size=3
    ).map(tuple),
    programmes=WORDS,
    hotlines=WORDS,
    emails=WORDS,
    staff=WORDS,
    public_hashtags=WORDS,
    secret_hashtags=WORDS,
    events=WORDS,
    internal_systems=WORDS,
    ordinary_words=WORDS,
)


@given(AGENCIES)
def test_an_agency_is_read_back_the_same(agency: Agency) -> None:
    assert parse_agency(written_agency(agency)) == agency


def test_what_nobody_entered_is_not_written() -> None:
    assert written_agency(replace(NO_AGENCY, country="")) == ""


def test_half_a_character_does_not_break_the_file() -> None:
    assert parse_agency(written_agency(Agency(name="a\ud83d"))).name == "a?"

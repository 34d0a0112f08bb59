"""The agency's list is read whole, or not at all."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.agency_file import parse_agency
from hatpeg.core.errors import AgencyUnreadable

WHOLE = """
[agency]
name = "Lakeside Family Aid"
nicknames = ["Lakeside", "LFA"]
town = "Harrow Bend"
country = "CA"
domain = "lakeside.example"
handles = ["@lakesideaid"]
emails = ["hello@lakeside.example"]
founded = 1981

[[public_site]]
name = "Front office"
aliases = ["the office"]
address = "12 Pier Road"
address_variants = ["12 Pier", "12 Pier Road"]
phone = "555-0101"

[[confidential_site]]
name = "Heron House"
kind = "shelter"
aliases = ["the Nest"]
address = "9 Sluice Lane"
address_variants = ["Sluice Lane"]
landmarks = ["the old lock"]
routes = ["last stop of the 4"]

[[programme]]
name = "Open Table"
aliases = ["Mesa Abierta"]
public = true

[[programme]]
name = "Quiet Table"
public = false

[[programme]]
name = "Unsaid Table"

[[hotline]]
name = "night line"
number = "555-0102"

[national_hotlines]
crisis = ["988"]
again = ["988", "2-1-1"]

[staff]
consented = ["Ida Marsh"]

[hashtags]
public = ["#LakesideAid"]
never = ["#HeronHouse"]

[events]
public = ["Lantern Night"]

[internal]
systems = ["TideLog"]

[near_misses]
words = ["nest", "heron"]

[something_new]
value = 3
"""


def test_every_table_finds_its_place() -> None:
    agency = parse_agency(WHOLE)

    assert agency == Agency(
        name="Lakeside Family Aid",
        nicknames=("Lakeside", "LFA"),
        town="Harrow Bend",
        country="CA",
        domain="lakeside.example",
        handles=("@lakesideaid",),
        public_sites=(PublicSite("Front office", ("the office",), ("12 Pier Road", "12 Pier"), ("555-0101",)),),
        confidential_sites=(
            ConfidentialSite(
                "Heron House",
                "shelter",
                ("the Nest",),
                ("9 Sluice Lane", "Sluice Lane"),
                ("the old lock",),
                ("last stop of the 4",),
            ),
        ),
        programmes=("Open Table", "Mesa Abierta"),
        hotlines=("555-0102", "988", "2-1-1"),
        emails=("hello@lakeside.example",),
        staff=("Ida Marsh",),
        public_hashtags=("#LakesideAid",),
        secret_hashtags=("#HeronHouse",),
        events=("Lantern Night",),
        internal_systems=("TideLog",),
        ordinary_words=("nest", "heron"),
    )


def test_a_programme_is_public_only_where_the_file_says_so() -> None:
    programmes = parse_agency(WHOLE).programmes

    assert "Quiet Table" not in programmes
    assert "Unsaid Table" not in programmes


def test_an_empty_file_is_an_agency_that_knows_nothing() -> None:
    assert parse_agency("") == Agency()


def test_windows_line_ends_and_a_byte_order_mark_are_read() -> None:
    agency = parse_agency('\ufeff[agency]\r\nname = "Heron Aid"\r\n')

    assert agency.name == "Heron Aid"


@pytest.mark.parametrize(
    ("text", "table"),
    [
        ("agency = 3", "[agency]"),
        ('[agency]\nname = ["Secret Cove"]', "[agency]"),
        ('[agency]\nnicknames = "Secret Cove"', "[agency]"),
        ('[confidential_site]\nname = "Secret Cove"', "[confidential_site]"),
        ('[[confidential_site]]\nname = "Secret Cove"\nlandmarks = "Secret Cove"', "[confidential_site]"),
        ('[[confidential_site]]\nname = "A"\naddress = ["Secret Cove"]', "[confidential_site]"),
        ('public_site = ["Secret Cove"]', "[public_site]"),
        ("[[public_site]]\nphone = 5550101", "[public_site]"),
        ('[[programme]]\nname = "Secret Cove"\npublic = "yes"', "[programme]"),
        ("[[hotline]]\nnumber = 988", "[hotline]"),
        ('[national_hotlines]\n"Secret Cove" = "988"', "[national_hotlines]"),
        ('[staff]\nconsented = ["Ida", 4]', "[staff]"),
        ('[hashtags]\nnever = "#SecretCove"', "[hashtags]"),
        ("[events]\npublic = [[1]]", "[events]"),
        ('[internal]\nsystems = "Secret Cove"', "[internal]"),
        ("[near_misses]\nwords = [true]", "[near_misses]"),
    ],
)
def test_a_value_of_the_wrong_kind_names_its_table_and_not_its_content(text: str, table: str) -> None:
    with pytest.raises(AgencyUnreadable) as raised:
        parse_agency(text)

    assert table in raised.value.sentence
    assert "Secret Cove" not in raised.value.sentence


def test_a_broken_file_names_the_line_and_not_its_content() -> None:
    with pytest.raises(AgencyUnreadable) as raised:
        parse_agency('[agency]\nname = "Secret Cove\n')

    assert "line 2" in raised.value.sentence
    assert "Secret Cove" not in raised.value.sentence


@pytest.mark.parametrize("text", ["a = " + "[" * 5_000, "a = " + "9" * 5_000, "a = 2024-99-99"])
def test_a_hostile_file_is_unreadable_and_nothing_worse(text: str) -> None:
    with pytest.raises(AgencyUnreadable):
        parse_agency(text)


@given(st.text())
def test_any_text_is_an_agency_or_unreadable(text: str) -> None:
    with suppress(AgencyUnreadable):
        assert hash(parse_agency(text)) is not None


def test_a_confidential_place_may_have_a_point_on_the_map() -> None:
    text = '[[confidential_site]]\nname = "Heron House"\nlatitude = 40.0\nlongitude = -79\n'

    assert parse_agency(text).confidential_sites[0].point == (40.0, -79.0)


@pytest.mark.parametrize(
    "numbers", ["latitude = 40.0", "latitude = 91\nlongitude = 0", 'latitude = "a"\nlongitude = 0']
)
def test_half_a_point_or_one_off_the_map_is_told(numbers: str) -> None:
    with pytest.raises(AgencyUnreadable) as problem:
        parse_agency(f'[[confidential_site]]\nname = "Heron House"\n{numbers}\n')

    assert "itude” in [confidential_site] should be a number" in problem.value.sentence

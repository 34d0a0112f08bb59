"""Hints at places and times: what they see beyond their own examples, and how they bear hostile text."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import (
    address_confidentiality,
    advice,
    check_in,
    confidential_site,
    employer_name,
    hours_told,
    internal_system,
    missing_person,
    movement,
    official_notice,
    on_duty,
    open_to_all,
    own_life,
    own_site,
    place_name,
    presence,
    secret_hashtag,
    secret_place,
    service_place,
    shift_pattern,
    site_description,
    site_landmark,
    staff_name,
    time_now,
    whereabouts,
)

DETECTORS = tuple(
    module.DETECTOR
    for module in (
        address_confidentiality,
        advice,
        check_in,
        confidential_site,
        employer_name,
        hours_told,
        internal_system,
        missing_person,
        movement,
        official_notice,
        on_duty,
        open_to_all,
        own_life,
        own_site,
        place_name,
        presence,
        secret_hashtag,
        secret_place,
        service_place,
        shift_pattern,
        site_description,
        site_landmark,
        staff_name,
        time_now,
        whereabouts,
    )
)
AGENCY = Agency(
    name="Lakeside",
    confidential_sites=(ConfidentialSite("Clover", aliases=("the Nest",), landmarks=("the old lock",)),),
    staff=("Ida Marsh",),
    secret_hashtags=("#CloverHouse",),
    internal_systems=("TideLog",),
    ordinary_words=("clover", "nest"),
)
HOSTILE = (
    "a",
    "@ A ",
    "\U0001f4cda",
    "the Nest ",
    "Clover ",
    "#cloverhouse",
    "behind the ",
    "you can see ",
    "nurse alone ",
    "he is at the ",
    "a-",
    "exit 9 ",
    "-police",
    "11-7 ",
)


def values(detector: TextDetector, text: str) -> list[str]:
    """The values of what is seen."""
    return [hit.value for hit in detector.find(read(text), AGENCY)]


@pytest.mark.parametrize("text", HOSTILE)
@pytest.mark.parametrize("detector", DETECTORS)
def test_hostile_text_takes_no_longer_than_its_length(detector: TextDetector, text: str) -> None:
    reading = read(text * (20_000 // len(text)))
    began = time.process_time()

    for _ in detector.find(reading, AGENCY):
        pass

    assert time.process_time() - began < 1


@pytest.mark.parametrize("detector", DETECTORS)
@given(text=st.text(max_size=80))
def test_any_text_is_read_without_harm(detector: TextDetector, text: str) -> None:
    for hit in detector.find(read(text), AGENCY):
        assert 0 <= hit.place.start < hit.place.end <= len(text)
        assert 0 < hit.score <= 1


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("behind the old Tastee Top", "near"),
        ("two blocks from the water tower", "near"),
        ("in Roseburg", "at"),
        ("the gray house", "look"),
        ("la puerta morada", "look"),
        ("you can just see the steeple", "view"),
    ],
)
def test_a_hint_tells_its_sort(text: str, kind: str) -> None:
    assert kind in values(site_description.DETECTOR, text)


@pytest.mark.parametrize(
    "text", ["Hosted by Lola Vendaval", "behind him", "next to nothing", "The White House", "by ten o'clock"]
)
def test_words_that_lead_to_no_place_are_no_hint(text: str) -> None:
    assert values(site_description.DETECTOR, text) == []


@pytest.mark.parametrize("text", ["I slept behind the Kroger", "we moved to Ohio", "Parking is at the library"])
def test_the_writer_and_things_are_not_somebody_elses_whereabouts(text: str) -> None:
    assert values(whereabouts.DETECTOR, text) == []


@pytest.mark.parametrize("text", ["I'm at a loss", "We are at capacity", "check in on your neighbors"])
def test_a_check_in_needs_a_place(text: str) -> None:
    assert values(check_in.DETECTOR, text) == []


def test_nobody_is_looked_for_where_a_cat_is() -> None:
    assert values(missing_person.DETECTOR, "Has anyone seen him? Gray tabby, last seen on Alder") == []

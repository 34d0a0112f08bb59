"""An agency's names are met as people type them, and let alone where the ordinary word is meant."""

import pytest

from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import (
    confidential_site,
    employer_name,
    internal_system,
    secret_hashtag,
    site_landmark,
    staff_name,
)

AGENCY = Agency(
    name="Lakeside Family Aid",
    nicknames=("LFA", "the Lake"),
    domain="lakeside.example",
    handles=("@lakesideaid",),
    confidential_sites=(
        ConfidentialSite(
            "Willow House",
            aliases=("WH", "the Nest", "Casa Sauce"),
            addresses=("31 Old Ferry Lane", "Old Ferry Lane"),
            landmarks=("Tam's Bait & Tackle", "St. Anne's tower"),
            routes=("last stop of the 9",),
        ),
        ConfidentialSite("Clover", aliases=("Ruby's",)),
        ConfidentialSite("Millstream", addresses=("8 Weir Court",)),
    ),
    programmes=("Fresh Start",),
    staff=("Ida Marsh-Boyle", "Dr. Omar Haddad"),
    secret_hashtags=("#WillowHouse", "#CloverHouse"),
    internal_systems=("TideLog",),
    ordinary_words=("willow", "clover", "nest", "millstream"),
)

LEXICON = (
    confidential_site.DETECTOR,
    employer_name.DETECTOR,
    internal_system.DETECTOR,
    secret_hashtag.DETECTOR,
    site_landmark.DETECTOR,
    staff_name.DETECTOR,
)


def seen(detector: TextDetector, text: str, agency: Agency = AGENCY) -> list[str]:
    """What each hit stands for."""
    return [hit.value for hit in detector.find(read(text), agency)]


@pytest.mark.parametrize(
    "text",
    [
        "Willow House",
        "willow house",
        "WILLOW HOUSE",
        "Willow House's pantry",
        "the Willow Houses of this world",
        "#WillowHouse",
        "#willowhouse",
        "willowhouse forever",
        "Wilow House",
        "Willoww House",
        "Wlilow House",
        "31 Old Ferry Lane",
        "31 old ferry ln",
        "31 Old Ferry Ln.",
        "Old Fery Lane",
        "casa sauce",
        "crying in the WH pantry",
        "a long night at the Nest",
        "the Nest staff threw a party",
        "our nest residents",
    ],
)
def test_a_site_is_met_however_it_is_typed(text: str) -> None:
    assert "Willow House" in seen(confidential_site.DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    [
        "The willow by the house is old.",
        "a nest of wasps",
        "Birds nest in the willow.",
        "We cleaned out the nest.",
        "which way is it",
        "Where there is clover there are bees.",
        "Clover honey is the best.",
        "Ruby came by today.",
        "the millstream turns the wheel",
        "New ferry lane opened downtown.",
        "Weir and court are two words.",
        "",
    ],
)
def test_an_ordinary_word_is_not_a_site(text: str) -> None:
    assert seen(confidential_site.DETECTOR, text) == []


@pytest.mark.parametrize(
    ("text", "site"),
    [
        ("Late shift at Clover again", "Clover"),
        ("Clover residents made soup", "Clover"),
        ("movie night at Ruby's", "Clover"),
        ("#CloverHouse", "Clover"),
        ("8 Weir Ct", "Millstream"),
        ("We moved beds into Millstream today", "Millstream"),
    ],
)
def test_company_tells_which_site_is_meant(text: str, site: str) -> None:
    assert site in seen(confidential_site.DETECTOR, text)


@pytest.mark.parametrize(
    "text",
    ["past Tam's Bait & Tackle", "past Tams Bait and Tackle", "by St Anne's Tower", "the last stop of the 9"],
)
def test_a_landmark_is_a_hint_at_its_site(text: str) -> None:
    hits = list(site_landmark.DETECTOR.find(read(text), AGENCY))

    assert [hit.value for hit in hits] == ["Willow House"]
    assert hits[0].score < 1


@pytest.mark.parametrize(
    ("detector", "text"),
    [
        (employer_name.DETECTOR, "Lakeside Family Aid"),
        (employer_name.DETECTOR, "my day at LFA"),
        (employer_name.DETECTOR, "@lakesideaid"),
        (employer_name.DETECTOR, "lakeside.example"),
        (employer_name.DETECTOR, "Fresh Start meets at noon"),
        (internal_system.DETECTOR, "tidelog is down"),
        (secret_hashtag.DETECTOR, "#willowhouse"),
        (staff_name.DETECTOR, "Ida Marsh Boyle"),
        (staff_name.DETECTOR, "thanks, Dr. Haddad"),
    ],
)
def test_each_list_has_its_own_kind(detector: TextDetector, text: str) -> None:
    assert len(seen(detector, text)) == 1


@pytest.mark.parametrize(
    ("detector", "text"),
    [
        (employer_name.DETECTOR, "A fresh start is all we ask."),
        (employer_name.DETECTOR, "We swam in the lake."),
        (secret_hashtag.DETECTOR, "Willow House"),
        (staff_name.DETECTOR, "Ida needs a bed tonight."),
        (staff_name.DETECTOR, "Mrs. Haddad called."),
    ],
)
def test_near_misses_stay_quiet(detector: TextDetector, text: str) -> None:
    assert seen(detector, text) == []


def test_a_first_name_counts_once_the_whole_name_was_given() -> None:
    text = "Ida Marsh-Boyle retires today. Thank you, Ida."

    assert seen(staff_name.DETECTOR, text) == ["Ida Marsh-Boyle", "Ida Marsh-Boyle"]


@pytest.mark.parametrize("detector", LEXICON)
def test_without_an_agency_nothing_is_seen(detector: TextDetector) -> None:
    assert seen(detector, "Willow House, LFA, TideLog, #WillowHouse, Ida Marsh-Boyle", NO_AGENCY) == []

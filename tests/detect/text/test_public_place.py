from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY, Agency, PublicSite
from hatpeg.core.reading import read
from hatpeg.detect.text.public_place import DETECTOR

OURS = Agency(
    town="Port Ellery",
    public_sites=(
        PublicSite("Lantern Clinic", aliases=("the Lantern",), addresses=("31 Merchant Row",)),
        PublicSite("Office", addresses=("2140 Calloway Street, Suite 300", "2140 Calloway")),
        PublicSite("Sede", addresses=("Calle Olmo 12",)),
    ),
    events=("Take Flight Gala",),
)


def places(text: str, kind: str = "public-place", agency: Agency = OURS) -> list[str]:
    return [hit.place.of(text) for hit in DETECTOR.find(read(text), agency) if hit.kind == kind]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("at 2140 CALLOWAY ST", "2140 CALLOWAY ST"),
        ("2140 Calloway Street, Ste 300", "2140 Calloway Street, Ste 300"),
        ("2140 Calloway", "2140 Calloway"),
        ("see the lantern", "the lantern"),
        ("31 merchant row", "31 merchant row"),
        ("in port ellery", "port ellery"),
        ("C/ Olmo 12", "C/ Olmo 12"),
        ("P.O. Box 9", "P.O. Box 9"),
    ],
)
def test_places_on_the_list_are_compared_loosely(text: str, place: str) -> None:
    assert places(text) == [place]


@pytest.mark.parametrize(
    "text",
    ["2141 Calloway Street", "31 Merchant Lane", "214 Calloway", "2140 Calloway Court", "Calle Olmo 13", "Ellery"],
)
def test_other_places_are_not_on_the_list(text: str) -> None:
    assert places(text) == []


def test_without_a_list_only_boxes_may_be_named() -> None:
    assert places("31 Merchant Row, PO Box 9, Port Ellery", agency=NO_AGENCY) == ["PO Box 9"]


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("the Take Flight Gala", "Take Flight Gala"),
        ("a candlelight vigil", "candlelight vigil"),
        ("una feria", "feria"),
    ],
)
def test_events_are_seen(text: str, event: str) -> None:
    assert event in places(text, "public-event")


def test_open_doors_are_seen() -> None:
    assert places("Walk-ins at our office", "open-door") == ["Walk-ins", "our office"]

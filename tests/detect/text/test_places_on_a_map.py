"""Street names, crossings, units, boxes, postcodes and points: what each sees, and what its value is."""

from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import (
    coordinates,
    intersection,
    map_link,
    plus_code,
    po_box,
    postcode,
    street_name,
    unit,
)


def values(detector: TextDetector, text: str) -> list[str]:
    return [hit.value for hit in detector.find(read(text), NO_AGENCY)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The house on Elm Street", ["elm street"]),
        ("up Cedar Fork Road past the bridge", ["cedar fork road"]),
        ("On Elm Street they sing", ["elm street"]),
        ("on Elm street", ["elm street"]),
        ("off Route 9 by the tower", ["route 9"]),
        ("la calle de la Amargura", ["calle de la amargura"]),
        ("118 Elm Street has a number", []),
        ("calle Olmo 12 has one too", []),
        ("Juvenile Court and Toy Drive", []),
        ("the United Way of Elm County", []),
        ("Dr. Elm and St. Mary", []),
        ("Sesame Street, Wall Street, Main Street America", []),
        ("No street is safe", []),
    ],
)
def test_streets_without_a_number(text: str, names: list[str]) -> None:
    assert values(street_name.DETECTOR, text) == names


@pytest.mark.parametrize(
    ("text", "crossings"),
    [
        ("at 5th and Larch", ["5th and larch"]),
        ("Cedar & 5th, blue porch", []),
        ("on Cedar & 5th, blue porch", ["cedar & 5th"]),
        ("corner of Roosevelt and 79th", ["corner of roosevelt and 79th"]),
        ("Elm St at Main", ["elm st at main"]),
        ("esquina de Olmo y Juárez", ["esquina de olmo y juarez"]),
        ("9th and 10th graders", []),
        ("first and second place", []),
        ("the 1st and 3rd Friday", []),
    ],
)
def test_crossings(text: str, crossings: list[str]) -> None:
    assert values(intersection.DETECTOR, text) == crossings


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("bed 9, room 412, apt C", ["9", "412", "c"]),
        ("Lot 12 and unit #88", ["12", "88"]),
        ("cama 14, piso 3", ["14", "3"]),
        ("a lot 2 say, room for 20 people", []),
        ("20 beds and 12 units", []),
        ("building a future", []),
        ("room 20 people deep", []),
    ],
)
def test_units(text: str, numbers: list[str]) -> None:
    assert values(unit.DETECTOR, text) == numbers


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("SW1A 1AA", ["SW1A1AA"]),
        ("EC1A 1BB and M1 1AE", ["EC1A1BB", "M11AE"]),
        ("K1A 0B1", ["K1A0B1"]),
        ("Springfield, IL 62704", ["62704"]),
        ("62704-1234", ["62704-1234"]),
        ("case 62704-1234", []),
        ("ACT 2601", ["2601"]),
        ("CP 28013, Madrid", ["28013"]),
        ("my zip is 62704", ["62704"]),
        ("62704 meals", []),
        ("OK 12 people came", []),
        ("Z1A 0B1", []),
    ],
)
def test_postcodes(text: str, codes: list[str]) -> None:
    assert values(postcode.DETECTOR, text) == codes


@pytest.mark.parametrize(
    ("text", "boxes"),
    [("PO Box 118", ["118"]), ("P. O. Box 7", ["7"]), ("apartado de correos 33", ["33"]), ("a box of 12", [])],
)
def test_boxes(text: str, boxes: list[str]) -> None:
    assert values(po_box.DETECTOR, text) == boxes


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("40.44611, -79.98222", ["40.44611,-79.98222"]),
        ("lat 19.43260 lng -99.13320", ["19.43260,-99.13320"]),
        ("-33.86882,151.20929", ["-33.86882,151.20929"]),
        ("91.1234, 10.1234", []),
        ("40.44, -79.98", []),
        ("///filled.count.soap", ["filled.count.soap"]),
        ("http:///a.b.c", []),
    ],
)
def test_coordinates(text: str, points: list[str]) -> None:
    assert values(coordinates.DETECTOR, text) == points


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("see https://maps.app.goo.gl/AbC.", ["maps.app.goo.gl/AbC"]),
        ("https://www.google.co.uk/maps/@51.5,-0.1,17z", ["www.google.co.uk/maps/@51.5,-0.1,17z"]),
        ("geo:37.78,-122.39", ["geo:37.78,-122.39"]),
        ("https://notgoogle.com/maps", []),
        ("google maps", []),
    ],
)
def test_map_links(text: str, links: list[str]) -> None:
    assert values(map_link.DETECTOR, text) == links


@pytest.mark.parametrize(
    ("text", "codes"),
    [("849VCWC8+R9", ["849VCWC8+R9"]), ("CWC8+R9", ["CWC8+R9"]), ("LGBTQ+", []), ("849VCWC8+R", []), ("FFFF+FF", [])],
)
def test_plus_codes(text: str, codes: list[str]) -> None:
    assert values(plus_code.DETECTOR, text) == codes

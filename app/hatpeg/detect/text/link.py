"""Web addresses, also bare ones; the value is host and path in lower case, without scheme and "www."."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._links import links_in

KIND = "link"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every address in the text."""
    view = reading.plain
    for link in links_in(reading):
        yield Hit(
            KIND,
            view.place(link.start, link.end),
            1.0 if link.schemed or link.path else 0.8,
            _value(link.host, link.path),
        )


def _value(host: str, path: str) -> str:
    return (host + path).rstrip("/").lower()


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "chat at ⟦thehotline.org⟧.",
        "⟦https://www.wrenfield.example/gala⟧!",
        "(⟦docs.google.com/spreadsheets/d/1EXAMPLE⟧)",
        "see ⟦gettested.cdc.gov⟧, it's free",
        "⟦http://10.0.0.4/intake⟧",
        "⟦bit.ly/3abc⟧",
        "⟦https://en.wikipedia.org/wiki/Shelter_(building)⟧ is long",
        "more: ⟦www.nhs.uk⟧",
    ),
    ignores=(
        "We came home.And then we ate.",
        "Thanks to Dr.No and Mr.Tran",
        "info@wrenfield.example",
        "it was 5.30pm, e.g. late, i.e. dark",
        "U.S. rules changed.It was loud",
        "@user.name waved",
        "notes.docx is lost",
    ),
)

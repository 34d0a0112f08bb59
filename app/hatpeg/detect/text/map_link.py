"""Links to a point on a map: Google, Apple, OpenStreetMap, Waze, Bing, HERE and what3words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "map-link"
HOSTS = (
    r"maps\.app\.goo\.gl/|goo\.gl/maps/|g\.page/|(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?/maps|maps\.google\.[a-z.]{2,6}"
    r"|maps\.apple(?:\.com)?/|(?:www\.)?openstreetmap\.org/|osm\.org/|(?:www\.)?waze\.com/(?:ul|live-map|[a-z-]{2,6}/live)"
    r"|ul\.waze\.com|(?:www\.)?bing\.com/maps|w3w\.co/|(?:www\.)?what3words\.com/|wego\.here\.com|her\.e/|share\.here\.com"
    r"|plus\.codes/|find-?my\.apple\.com|glympse\.com/|glymp\.se/|geo:"
)
LINK = re.compile(rf"(?<![\w@-])(?:https?://)?(?P<address>(?:{HOSTS})[^\s<>\"”]{{0,600}})", re.IGNORECASE)
AFTER_A_LINK = ".,;:!?)]'’"
"""Marks that end a sentence rather than a link."""
HINTS = tuple(
    "maps goo.gl g.page openstreetmap osm.org waze w3w what3words here.com her.e/ plus.codes glymp geo: find".split()
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every link to a map; its value is the address without "https://"."""
    text = reading.plain.text
    small = text.casefold()
    if not any(hint in small for hint in HINTS):
        return
    for match in LINK.finditer(text):
        address = match["address"].rstrip(AFTER_A_LINK)
        if address.casefold() not in {"geo", "maps.google.com"}:
            end = match.end() - len(match["address"]) + len(address)
            yield Hit(KIND, reading.plain.place(match.start(), end), 1.0, address)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "here: ⟦https://maps.app.goo.gl/AbC123⟧",
        "⟦https://www.google.com/maps/place/40.1,-79.2⟧, door B",
        "(⟦maps.apple.com/?ll=50.8,4.3⟧)",
        "⟦https://www.openstreetmap.org/#map=19/51.5/-0.1⟧",
        "⟦https://waze.com/ul/h123⟧",
        "⟦w3w.co/filled.count.soap⟧",
        "⟦https://goo.gl/maps/xyz⟧.",
    ),
    ignores=(
        "We maps.out the year together",
        "Google Maps says ten minutes",
        "Read https://example.org/maps/history",
        "waze around the block",
        "our map of services",
    ),
)

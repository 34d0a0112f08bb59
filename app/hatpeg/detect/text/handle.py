"""Accounts that a text mentions or links to; the value is the name in lower case, without the @."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._handles import handles_in

KIND = "handle"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every account, the agency's own among them."""
    view = reading.plain
    for handle in handles_in(reading):
        yield Hit(KIND, view.place(handle.start, handle.end), handle.score, handle.name)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦@momof3_wv⟧ Ma'am, hello",
        "Alumni: ⟦@kayla.rae.rises⟧.",
        "(follow ⟦@candyskulls_ink⟧)",
        "⟦@dana@mastodon.example⟧ wrote",
        "see ⟦instagram.com/dana.p⟧",
        "https://www.⟦facebook.com/dana.price.12⟧?ref=1",
        "ask ⟦u/quietgarden⟧",
        "his @ is ⟦dragonboi_kev⟧",
        "ig: ⟦mila.in.the.minivan⟧",
        "¡Felicidades ⟦@yoselin.reyna⟧!",
    ),
    ignores=(
        "dana@example.org",
        "Doors @ 7, show @8pm",
        "Meet @noon",
        "facebook.com/events/12345",
        "and/or, w/out, u/v index",
        "The sign is big: read it.",
    ),
)

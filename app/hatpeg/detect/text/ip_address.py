"""Internet addresses of computers, old style and new; the value is the address in its shortest form."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "ip-address"

OLD = re.compile(r"[0-9](?<![\w.].)[0-9]{0,2}(?:\.[0-9]{1,3}){3}(?![\w]|\.\d)")
NEW = re.compile(
    r"(?<![\w:.])(?:[0-9a-f]{1,4}(?::[0-9a-f]{1,4}){7}|(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4})(?![\w:])", re.IGNORECASE
)
DOUBLE_FIGURES = 10
"""An address of four single figures is far more often a version or a numbered heading."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every address that is well formed."""
    view = reading.plain
    for match in OLD.finditer(view.text):
        if max(map(int, match.group().split("."))) >= DOUBLE_FIGURES and (address := _written_well(match.group())):
            yield Hit(KIND, view.match_place(match), 1.0, address)
    if view.text.count(":") > 1:
        for match in NEW.finditer(view.text):
            if len(match.group()) > len("::1f") and (address := _written_well(match.group())):
                yield Hit(KIND, view.match_place(match), 1.0, address)


def _written_well(written: str) -> str:
    try:
        return str(ip_address(written))
    except ValueError:
        return ""


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Server ⟦203.0.113.7⟧ is down",
        "logged from ⟦198.51.100.23⟧.",
        "⟦2001:db8::8a2e:370:7334⟧",
        "http://⟦192.168.1.20⟧/cams",
        "from ⟦10.0.0.4⟧, twice",
    ),
    ignores=(
        "version 1.2.3.4",
        "v10.2.3.4 of the app",
        "300.555.1.999",
        "10:30:15 and 11:45:00",
        "3.5.2024 to 4.5.2024",
        "ratio 1:2:3",
    ),
)

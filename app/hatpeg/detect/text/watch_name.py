"""People on the worker's own list of names, of which only digests are kept (core/watch_list.py).

``watch-name`` is a whole name in any of its ways: turned round, with a nickname, an initial, one letter wrong, inside
a hashtag. ``watch-part`` is a forename or a surname alone: half of all posts hold one, so it says something only
where a name is seen for other reasons. No hit carries a value: what was loaded is not repeated.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.core.watch_forms import forms_of
from hatpeg.core.watch_list import WatchList
from hatpeg.core.watch_names import parse_names
from hatpeg.detect.text._watching import WHOLE, Search
from hatpeg.detect.text._watching_letters import run_together

KIND, PART = "watch-name", "watch-part"


def find(reading: Reading, agency: Agency) -> Iterator[Hit]:
    """Each name of the list, then each part of one that stands outside those."""
    if not agency.watched:
        return
    search = Search(reading, agency.watched)
    names = [Hit(KIND, seen.place, seen.score) for seen in search.names()]
    names += [Hit(KIND, place, WHOLE) for place in run_together(reading, agency.watched)]
    yield from names
    for seen in search.lone_parts():
        if not any(seen.place.overlaps(name.place) for name in names):
            yield Hit(PART, seen.place, seen.score)


EXAMPLES = "Robert Stillwagon\nMaria de la Cruz\nXóchitl Barrera Luna\nNoor Al-Hamdani"

DETECTOR = TextDetector(
    kinds=(KIND, PART),
    find=find,
    finds=(
        "Saw ⟦Robert Stillwagon⟧ today",
        "⟦stillwagon, robert⟧ came by",
        "ask ⟦bob stillwagon's⟧ mother",
        "⟦R. Stillwagon⟧ moved out",
        "⟦Robert S.⟧ moved out",
        "⟦Robert James Stillwagon⟧ won",
        "⟦Robert Stilwagon⟧ won",
        "justice for #justicefor⟦robertstillwagon⟧now",
        "⟦Maria Delacruz⟧ and her boys",
        "⟦xochitl barrera⟧ is home",
        "⟦R💔o💔b💔e💔r💔t S💔t💔i💔l💔l💔w💔a💔g💔o💔n⟧",
        "⟦noor hamdani⟧ got her papers",
    ),
    ignores=(
        "The wagon was still in the yard.",
        "A cruise with friends on Saturday.",
        "#RobotsStillRule",
        "S. is a letter.",
    ),
    example_agency=Agency(
        watched=WatchList.of(forms_of(parse_names(EXAMPLES), {"robert": ("bob",)}), bytes(32), fewest=1)
    ),
)

"""An account given as the way to reach a third person: "DM him at @...", "her ig is ..."; the value is the name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._handles import handles_in

KIND = "someones-account"

LEADS_TO = re.compile(
    r"(?:\b(?:dm|message|msg|inbox|text|write to|write|reach|contact|tag)"
    r" (?:him|her|them|my client|our client)\b[^.!?@\n]{0,16}"
    r"|\b(?:his|her|their|su) (?:ig|insta|instagram|snap|snapchat|tik ?tok|twitter|fb|facebook|threads|handle|@)"
    r"(?: (?:is|account|handle|name|es))?[ :=,]{0,3}"
    r"|\b(?:escrib[ae]nle|escribele|manden?le|busquen?l[oae])\b[^.!?@\n]{0,16})\Z",
    re.IGNORECASE,
)
REACH = 48
"""Characters before an account in which the words that lead to it stand."""


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each account that such words lead to."""
    view = reading.plain
    for handle in handles_in(reading):
        if LEADS_TO.search(view.text[max(0, handle.start - REACH) : handle.start]):
            yield Hit(KIND, view.place(handle.start, handle.end), 0.8, handle.name)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "DM him at ⟦@lamont.loves.life⟧ if you need a friend.",
        "her ig is ⟦@mila.in.the.minivan⟧",
        "spare mattress? his @ is ⟦dragonboi_kev⟧",
        "message her: ⟦@dana_p⟧",
        "su insta es ⟦@sol_de_yuca⟧",
        "escríbanle a ⟦@pulga.arte⟧",
    ),
    ignores=(
        "DM us @wrenfieldcares",
        "my ig is @me_myself",
        "Follow @oakstreetbakery",
        "@carol thanks for asking",
        "Artist: @foxandfern",
    ),
)

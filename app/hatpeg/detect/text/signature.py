"""How an agency signs: "- The Harbor House team", "With love, your friends at Wrenfield", "El equipo de Casa Amapola".

Only the last line that is no hashtag is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "signature"
LONGEST = 90
"""Characters in which a signature stands at the end."""
DASH = r"[-–—~*•]+\s*"
CLOSING = r"(?:with (?:love|gratitude|thanks)|love|gratefully|warmly|xo+|yours|con (?:cariño|amor|gratitud)|gracias)"
LEAD = rf"(?:^|\n|[.!?…] )\s*(?:{DASH}|{CLOSING},?\s*[-–—~]*\s*)"
NAMED = (
    r"(?:(?:the|your|team|el equipo|la familia|tus amig[oa]s)\b[^\n.!?#]{0,60}"
    r"|[A-Z][^\n.!?#]{0,50}\b(?:team|staff|crew|family|board))"
)
SIGNED = re.compile(rf"{LEAD}(?P<who>{NAMED})[\s.!♥💜❤️]*(?:#\w+\s*)*$", re.IGNORECASE)
TEAM = re.compile(
    r"\b(?:team|staff|crew|board|friends at|equipo|familia de|amig[oa]s de|outreach|advocates)\b", re.IGNORECASE
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """The signature, if there is one."""
    text = reading.plain.text
    match = SIGNED.search(text, max(0, len(text) - LONGEST))
    if match and TEAM.search(match["who"]):
        yield Hit(KIND, reading.plain.match_place(match, "who"))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "Thank you all for coming. - ⟦The Harbor House team⟧",
        "See you in June!\n— ⟦Your friends at Wrenfield⟧ #GiveWren",
        "With love, ⟦the outreach team⟧",
        "Nos vemos el sábado.\n- ⟦El equipo de Casa Amapola⟧",
        "~ ⟦Wrenfield Family Services staff⟧",
    ),
    ignores=(
        "The team won on Saturday.",
        "Love, your sister",
        "- eggs\n- milk\n- the good bread",
        "My team is the best.",
        "Vamos con el equipo al parque.",
    ),
)

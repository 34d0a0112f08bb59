"""Talk of pay, hours, staffing, unions and management: it is protected, so rules about the employer grow quiet."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "workplace-talk"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/workplace_talk.txt"),
    finds=(
        "We are ⟦understaffed⟧ again.",
        "⟦Overtime⟧ should count.",
        "Signed my ⟦union card⟧ today.",
        "$17 ⟦an hour⟧ is nothing.",
        "No nos alcanza el ⟦sueldo⟧.",
        "⟦HR⟧ never answers.",
    ),
    ignores=(
        "Our front desk opens at nine.",
        "The reunion was lovely.",
        "Bring coats and socks.",
        "Nos vemos en el parque.",
        "She sang in the choir.",
    ),
)

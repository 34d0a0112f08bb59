"""Words that show that a sentence is about somebody who is not served: a volunteer, a poet, a dog, a vignette."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "not-served"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/not-served.txt"),
    finds=(
        "our ⟦volunteer⟧ Chela, 84",
        "a therapy ⟦dog⟧ named Moose",
        "this ⟦vignette⟧ is made up",
        "the ⟦board⟧ met",
        "la ⟦promotora⟧ del barrio",
    ),
    ignores=(
        "One of our residents moved out.",
        "She is seven.",
        "My client laughed.",
        "una señora que atiendo",
        "a mom on my caseload",
    ),
)

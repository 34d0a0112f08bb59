"""Places whose kind alone tells something about everybody who goes there: an HIV clinic, a rehab, a psych ward."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "care-place"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/care_places.txt"),
    finds=(
        "a case manager at the Wren Street ⟦HIV clinic⟧",
        "the ⟦women's rehab⟧ with the horses",
        "night shift on the ⟦psych ward⟧",
        "the ⟦needle exchange⟧ by the river",
        "recepcionista en la ⟦clínica de salud mental⟧",
    ),
    ignores=(
        "The eye clinic opens at nine.",
        "Rehabilitation of the old bridge",
        "A crisis of faith",
        "La clínica dental abre a las ocho.",
        "We care about places.",
    ),
)

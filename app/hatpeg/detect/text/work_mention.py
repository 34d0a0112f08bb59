"""Where the writer speaks of their own work: "my shift", "our residents", "en mi trabajo"."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "work-mention"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/work_mention.txt"),
    finds=(
        "⟦My shift⟧ was long.",
        "Snow ⟦at work⟧ again.",
        "⟦Our residents⟧ made soup.",
        "⟦I work at⟧ a clinic.",
        "⟦Mi turno⟧ acaba a las seis.",
        "Nieve ⟦en mi trabajo⟧.",
    ),
    ignores=(
        "The group works together.",
        "My cat slept all day.",
        "Shift your weight to the left foot.",
        "Our front door is green.",
        "El turno de la luna.",
    ),
)

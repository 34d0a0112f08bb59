"""Those above a worker, and those who hold the money: the supervisor, HR, the county."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND, PATH = "superior", "words/protected-superiors.txt"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, PATH),
    finds=(
        "⟦My supervisor⟧ yelled at me in front of everybody.",
        "⟦HR⟧ never answers.",
        "⟦La directora⟧ se subió el sueldo.",
        "⟦El condado⟧ recorta el presupuesto.",
        "⟦Our executive director⟧ bought chairs.",
    ),
    ignores=(
        "Our front desk opens at nine.",
        "The reunion was lovely.",
        "La mesa estaba puesta.",
        "She sang in the choir.",
        "The bus was late.",
    ),
)

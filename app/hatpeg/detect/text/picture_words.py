"""Words for a picture, a video or a recording: "selfie", "swipe", "left to right", "nota de voz"."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "picture-words"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/pictures.txt"),
    finds=(
        "Here is a ⟦selfie⟧ from the porch",
        "⟦Swipe⟧ to see the quilt",
        "⟦Left to right⟧: Ana, Lupe and Joan",
        "Her ⟦voice note⟧ made my day",
        "Miren la ⟦foto⟧ de hoy",
        "⟦Desliza⟧ para ver la colcha",
    ),
    ignores=(
        "We painted the porch on Saturday.",
        "The row in front of the stage is free.",
        "Our stories matter.",
        "Gracias por los juguetes y la cena.",
        "I left the keys on the right hook.",
    ),
)

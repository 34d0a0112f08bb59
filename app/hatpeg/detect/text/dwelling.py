"""Words that tie a place to where somebody lives, stays or hides: "lives at", "her place", "our shelter", "vive en"."""

from __future__ import annotations

from hatpeg.core.detector import TextDetector
from hatpeg.detect.text._phrase_list import finder

KIND = "dwelling"

DETECTOR = TextDetector(
    kinds=(KIND,),
    find=finder(KIND, "words/address/dwellings.txt"),
    finds=(
        "she ⟦lives at⟧ number nine",
        "⟦our shelter⟧ has a garden",
        "the ⟦safe house⟧ is full",
        "⟦su casa⟧ está lejos",
        "he ⟦moved into⟧ a flat",
        "⟦vive⟧ con su tía",
    ),
    ignores=(
        "The office is on Main Street.",
        "Join us at the gala.",
        "a full house at the theater",
        "the live stream starts now",
        "Congress moved slowly.",
    ),
)

"""Somebody is being looked for: *have you seen*, *last seen*, *help us find*, *looking for my wife*, *se busca a*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._listed import Sheet, listed
from hatpeg.detect.text._places import set_of

KIND = "missing-person"
PLEA = "plea"
"""The value where a name or a relative is looked for and everybody is asked to share: nothing else is needed."""
SHARED = set_of("share repost rt missing vanished disappeared runaway whereabouts")
KIN = re.compile(
    r"\b(?:my|his|a)[ ](?:\w{2,8}[ ])?(?:buddy|pal|friend|cousin|brother|sister|son|daughter|wife|husband|girlfriend"
    r"|boyfriend|mom|mum|mother|dad|father|uncle|aunt|grandma|grandpa|roommate|niece|nephew|teen)\b",
    re.IGNORECASE,
)
SOUGHT = re.compile(r"\b(?i:looking|searching) for [A-Z][a-z]{2,14}(?: [A-Z][\w.]{0,14})?,? \(?\d{1,2}\b")
"""A name and an age behind the words of a search: "looking for Brianna M, 15"."""
SHEETS = (Sheet("missing-person"),)
PETS = set_of(
    "cat cats kitten kitty tabby dog dogs pup puppy pit parrot rabbit bunny ferret hamster tortoise hen goat"
    " microchipped chipped collar leash gata gato gatito gatita perro perra perrito perrita conejo"
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each phrase that says so, unless an animal is looked for."""
    words = reading.words.positions.keys()
    if not PETS.isdisjoint(words):
        return
    shared = not SHARED.isdisjoint(words)
    plea = shared and KIN.search(reading.plain.text) is not None
    hits = tuple(listed(KIND, SHEETS, reading))
    yield from (Hit(hit.kind, hit.place, hit.score, PLEA) if plea else hit for hit in hits)
    if shared and not hits:
        for match in SOUGHT.finditer(reading.plain.text):
            yield Hit(KIND, reading.plain.match_place(match), 0.7, PLEA)


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "⟦Has anyone seen⟧ this girl",
        "⟦last seen⟧ near the river",
        "⟦help us find⟧ Ray",
        "⟦looking for my wife⟧ and kids",
        "⟦se busca a⟧ Maria",
        "⟦looking for Brianna M, 15⟧, pls share",
        "my cousin ⟦hasnt been seen⟧ since friday",
        "⟦ayudenme a encontrar⟧ a mi hija",
    ),
    ignores=(
        "missing in action",
        "We are missing our volunteers.",
        "Have you seen our new mural?",
        "Help us find volunteers.",
        "something is missing",
        "Looking for Spanish speakers, please share!",
    ),
)

"""First names that no reader has met, alone and in small letters, in sentences of care work that are new as well.

The names lie in ``unseen-names.txt``; ``packaging/models/names_unseen.py`` chose them. The sentences were written for
this measurement, after the readers were made, and are used for nothing else.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from pathlib import Path

from tests.bench.models import names_data

NAMES = Path(__file__).with_name("unseen-names.txt")
EACH = 100
SENTENCES = (
    "Sat with {} at the kitchen table until the panic passed.",
    "{} asked me twice today if the door locks from the inside.",
    "Somebody left a cake for {} at reception and nobody will say who.",
    "Long phone call with the landlord about {} and the broken heater.",
    "When {} laughs the whole waiting room laughs.",
    "Please send good thoughts to {}, the labs come back tomorrow.",
    "Can we talk about how hard {} has worked for this apartment?",
    "Still waiting for a caseworker in the next county to call {} back.",
    "I promised {} a ride to the clinic and the van broke down.",
    "Two years ago {} could not look anyone in the eye.",
    "The school says {} has missed nine days since the move.",
    "Nobody told {} that the hearing had been moved.",
    "Our volunteer drove {} across the state to see the baby.",
    "We gave {} the last sleeping bag and hoped for the best.",
    "First shift at the bakery for {} this morning!",
    "Found out that {} has been sleeping behind the laundromat.",
    "Her sponsor and {} are not speaking to each other again.",
    "Everything {} owns fits into that one backpack.",
    "Hoy acompañé a {} a la corte y nos hicieron esperar cuatro horas.",
    "{} por fin consiguió turno con el dentista.",
    "La hermana de {} llamó otra vez preguntando por los papeles.",
    "Nadie le avisó a {} que cambiaron la cita.",
    "Le guardamos un plato caliente a {} porque salió tarde del trabajo.",
    "Qué orgullo ver a {} con las llaves en la mano.",
)


def names() -> dict[str, list[str]]:
    """The names of each origin."""
    lines = [line for line in NAMES.read_text("utf-8").splitlines() if not line.startswith("#")]
    parted = (line.split(": ") for line in lines)
    return {origin: listed.split(", ") for origin, listed in parted}


def posts(*, small: bool) -> Mapping[str, list[names_data.Post]]:
    """So many posts for each origin, each with one first name; in small letters, or as names are written."""
    chance = random.Random(11)  # noqa: S311 - the same posts each time
    return {origin: list(_posts(listed, chance, small=small)) for origin, listed in names().items()}


def _posts(listed: list[str], chance: random.Random, *, small: bool) -> Iterator[names_data.Post]:
    shuffled = chance.sample(listed, len(listed))
    for at in range(EACH):
        name = shuffled[at % len(shuffled)]
        before, after = chance.choice(SENTENCES).split("{}")
        text = before + name + after
        place = (len(before), len(before) + len(name), "PERSON")
        yield names_data.Post(text.lower() if small else text, (place,))

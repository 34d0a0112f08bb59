"""Means and words that do harm are found; talk about words, other senses and help are not."""

from __future__ import annotations

import pytest

from hatpeg import catalogue
from hatpeg.core.check import see
from hatpeg.core.facts import Facts
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.rules.language import suicide
from tests.makers import a_draft

EVERYTHING = catalogue.load()


def minded(text: str) -> list[str]:
    hits, unchecked = see(text, EVERYTHING, layered([]))
    assert not unchecked
    places = suicide.look(Facts(a_draft(text), read(text), hits, layered([]).agency))
    return [place.of(text) for place in places]


@pytest.mark.parametrize(
    "text",
    [
        "He took forty Tylenol.",
        "She swallowed the whole bottle of pills.",
        "He overdosed on his mom's pills.",
        "He hung himself with a bedsheet.",
        "She slit her wrists.",
        "Se ahorcó en su celda.",
        "Dejó una carta de despedida.",
    ],
)
def test_means_are_found(text: str) -> None:
    assert minded(text)


@pytest.mark.parametrize(
    "text",
    [
        "The note she left on the fridge said buy milk.",
        "He took 20 pills to the drop box.",
        "He took the whole bottle of water.",
        "He leapt off the bus.",
        "El abuelo se colgó la medalla.",
        "The team committed to suicide prevention.",
        "“Committed suicide” is a phrase of the old law.",
        "Died by suicide is the better word than committed suicide.",
        "Carta de despedida de nuestra directora.",
    ],
)
def test_other_senses_and_words_as_words_are_not(text: str) -> None:
    assert minded(text) == []

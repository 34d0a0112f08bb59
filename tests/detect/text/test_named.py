"""Whole names are made of the words that the reader takes for parts of them, and of no others."""

import pytest

from hatpeg.core.agency import Agency
from hatpeg.core.reading import read
from hatpeg.detect.text import person_name

NOBODY = Agency()


def names_in(text: str) -> list[str]:
    return [hit.place.of(text) for hit in person_name.find(read(text), NOBODY)]


@pytest.mark.parametrize(
    "text",
    [
        "Your meds are paid by Ryan White, ask us how.",
        "She put on her Calvin Klein jacket and laughed.",
        "Kendra's law came up in training.",
        "hahaha that was the best potluck",
        "Jesus Christ, what a day.",
    ],
)
def test_what_only_bears_a_name_names_nobody(text: str) -> None:
    assert names_in(text) == []


def test_a_client_may_be_called_jesus() -> None:
    assert names_in("Drove Jesus to his appointment and he finally smiled.") == ["Jesus"]


@pytest.mark.parametrize("sign", ["\u200b", "💔"])
def test_a_name_with_hidden_signs_in_it_is_one_name(sign: str) -> None:
    text = f"Saw Mar{sign}is{sign}ol{sign} Ve{sign}ga today"

    assert names_in(text) == [f"Mar{sign}is{sign}ol{sign} Ve{sign}ga"]

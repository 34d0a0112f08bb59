"""Initials: of somebody served, never of a vitamin, a law, a public figure or the one who signs."""

from __future__ import annotations

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.check import see
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.rules.client import nickname
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()


def named(text: str) -> list[str]:
    hits, _ = see(text, EVERYTHING, layered([]))
    facts = Facts(a_draft(text, an_account(Hat.PERSONAL)), read(text), hits, NO_AGENCY)
    return [text[place.start : place.end] for place in nickname.look(facts)]


@pytest.mark.parametrize(
    ("text", "initial"),
    [
        ("My client K. relapsed again, third time since the judge let him out.", "K"),
        ("One of our kiddos, J.R., got placed with his grandma last night.", "J.R"),
        ("So proud of our resident Marisol T. for ninety days clean.", "Marisol T"),
        ("Mi paciente R. lloró hoy porque le quitaron a sus hijos.", "R"),
    ],
)
def test_initials_of_somebody_served_are_a_name(text: str, initial: str) -> None:
    assert initial in named(text)


@pytest.mark.parametrize(
    "text",
    [
        "Take vitamin D. and drink water.",
        "Marsha P. Johnson threw the first brick, they say.",
        "Our director Ana R. speaks at the gala on Saturday.",
        "Thank you all for the quilts. - J.",
        "HIV, PrEP, U=U and VAWA explained.",
        "Hep C. has a cure, ask your doctor.",
        "Kenny G. is on the radio again.",
    ],
)
def test_other_letters_are_no_names_of_people_served(text: str) -> None:
    assert named(text) == []

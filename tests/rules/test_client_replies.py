"""Whether an answer confirms that somebody is served: in replies, and in posts that call somebody by name or handle."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.check import see
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.rules.client import confirm
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()


def confirmed(text: str, *, is_reply: bool = False) -> list[str]:
    hits, _ = see(text, EVERYTHING, layered([]))
    draft = replace(a_draft(text, an_account(Hat.PROFESSIONAL)), is_reply=is_reply)
    return [text[place.start : place.end] for place in confirm.look(Facts(draft, read(text), hits, NO_AGENCY))]


@pytest.mark.parametrize(
    "text",
    [
        "@ana_rivers We are sorry your stay with us was hard.",
        "Dear Candace, we hear you. Your stay with us ended because of the curfew.",
        "Ms. Trammell, please bring this up in your case plan.",
        "Hola Marisol, sentimos que tu tratamiento fuera largo.",
        "Thanks to all of you.\nHi Dana, congrats on your 90 days!",
    ],
)
def test_a_post_that_calls_somebody_confirms_as_a_reply_does(text: str) -> None:
    assert confirmed(text)
    assert confirmed(text, is_reply=True)


@pytest.mark.parametrize(
    "text",
    [
        "You can bring your chart to your first appointment.",
        "When you came to us as a volunteer, we saw your talent: so wrote Dana, our director.",
        "Bring your records and ask your caseworker, says Maria Ruiz of the county.",
    ],
)
def test_a_post_to_everybody_speaks_of_your_appointment_to_nobody(text: str) -> None:
    assert confirmed(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "@ana_rivers We can't discuss anyone's care here. Please call our office.",
        "Dear Candace, thank you for the coats. They went out the same night.",
        "Hola Marisol, no podemos confirmar si alguien es paciente. Llámanos.",
    ],
)
def test_the_neutral_answer_and_thanks_for_coats_confirm_nothing(text: str) -> None:
    assert confirmed(text, is_reply=True) == []

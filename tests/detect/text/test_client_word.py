from __future__ import annotations

import pytest

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.reading import read
from hatpeg.detect.text.client_word import DETECTOR


def places(text: str, kind: str = "one-client") -> list[str]:
    return [hit.place.of(text) for hit in DETECTOR.find(read(text), NO_AGENCY) if hit.kind == kind]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("One of our residents left", "One of our residents"),
        ("a client told me", "a client"),
        ("my youngest client ever", "my youngest client"),
        ("One of my women asked for a lipstick.", "One of my women"),
        ("a mom I work with", "a mom"),
        ("the man we housed in June", "the man"),
        ("a girl in our program", "a girl"),
        ("The guest in cot 31 snores", "The guest"),
        ("the lady in room 12", "the lady"),
        ("A woman came in at midnight.", "A woman"),
        ("a veteran who came in last night", "a veteran"),
        ("I interviewed nobody but represented a dad", "a dad"),
        ("my 2 o'clock cried", "my 2 o'clock"),
        ("our newest family arrived", "our newest family"),
        ("Client states she is fine.", "Client"),
        ("Mi clienta cantó", "Mi clienta"),
        ("la señora que atiendo", "la señora"),
        ("un chico del albergue", "un chico"),
        ("una de nuestras residentes", "una de nuestras residentes"),
        ("una mamá que acompaño", "una mamá"),
        ("esta paciente ríe", "esta paciente"),
    ],
)
def test_one_known_person_is_seen(text: str, mention: str) -> None:
    assert mention in places(text)


@pytest.mark.parametrize(
    "text",
    [
        "Clients deserve better.",
        "If a client asks, say yes.",
        "When a client says no, listen.",
        "Every client has a name.",
        "I was a client once.",
        "As a survivor I vote.",
        "There is no typical client.",
        "A guest speaker and our guest room",
        "The youth float and the new outpatient center",
        "Residents of Main Street oppose the bill.",
        "a resident of Ohio county",
        "The participants raised a lot.",
        "A survivor advocate called.",
        "Be patient with a patient gardener.",
        "My mom moved in with us.",
        "A kid at the grocery store waved.",
        "a woman on the bus",
        "foster dog, foster fail, foster a kitten",
        "Los clientes merecen más.",
        "si una clienta llama",
        "mi mamá llegó ayer",
        "The email client and client-side code",
    ],
)
def test_nobody_in_particular_is_left_out(text: str) -> None:
    assert places(text) == []


@pytest.mark.parametrize(
    "text", ["Our clients rest.", "Las residentes cantan", "Our guys made soup.", "My caseload, my guests"]
)
def test_any_word_for_people_served_counts_as_a_client_word(text: str) -> None:
    assert places(text, "client-word")


def test_each_known_person_is_also_a_client_word() -> None:
    text = "A guest and one of our residents met my client."

    assert set(places(text)) <= set(places(text, "client-word"))

"""A sentence ends where a reader would end it."""

import pytest

from hatpeg.core.reading import read

CUT = (
    ("One. Two! Three? Four", ["One. ", "Two! ", "Three? ", "Four"]),
    ("no capitals here. none there", ["no capitals here. ", "none there"]),
    ("one\ntwo\r\n\r\nthree", ["one\n", "two\r\n\r\n", "three"]),
    ('He said "yes." Then (he left.) Done', ['He said "yes." ', "Then (he left.) ", "Done"]),
    ("“Sí.” Gracias", ["“Sí.” ", "Gracias"]),
    ("¡Hola! ¿Qué tal? Bien.", ["¡Hola! ", "¿Qué tal? ", "Bien."]),
    ("Really?! Yes", ["Really?! ", "Yes"]),
    ("Wait... What", ["Wait... ", "What"]),
    ("Great day! 🎉🎉 Tomorrow again", ["Great day! 🎉🎉 ", "Tomorrow again"]),
    ("Great day.🎉 Tomorrow", ["Great day.🎉 ", "Tomorrow"]),
    ("So did I. Then he left.", ["So did I. ", "Then he left."]),
    ("I said no. Maria came.", ["I said no. ", "Maria came."]),
    ("We open at 5 p.m. She waits.", ["We open at 5 p.m. ", "She waits."]),
    ("She sat. Maria sat.", ["She sat. ", "Maria sat."]),
    ("Hi.\u200b Bye", ["Hi.\u200b ", "Bye"]),
    ("It costs $3. Five is more.", ["It costs $3. ", "Five is more."]),
    ("First.\u2028Second", ["First.\u2028", "Second"]),
    ("Food: • rice. • beans", ["Food: • rice. ", "• beans"]),
)
WHOLE = (
    *(
        "Mr. Smith, Mrs. Lee and Dr. Cruz came",
        "Prof. Ngo spoke",
        "Mt. Hope is near St. Mary",
        "Turn into 5th Ave. by bus",
    ),
    *(
        "At 5 p.m. on Main St. near Oak",
        "At 9 a.m. sharp",
        "Apt. 4, No. 5",
        "Dogs vs. cats, e.g. Rex, i.e. mine",
        "etc. and so on",
    ),
    *("La Sra. Gómez y el Sr. Ruiz", "Srta. Paz y Dra. Sol", "Ud. y Uds. vengan", "Av. Juárez 5"),
    *(
        "J. Smith and J. K. Rowling",
        "Marsha P. Johnson",
        "Jane D. was here",
        "3.5 miles, $4.20",
        "Wait... what",
        "wait… what",
    ),
    *(
        "1. Bring your papers",
        "love 😍 this 🎉🎉 day",
        "U.S. policy",
        "example.org is up",
        "Sat. Dec. 5 at noon",
        "a.b.c",
        "Hi 🎉",
    ),
)


@pytest.mark.parametrize(("text", "sentences"), CUT)
def test_a_sentence_ends(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in read(text).sentences] == sentences


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_goes_on(text: str) -> None:
    assert [span.of(text) for span in read(text).sentences] == [text]


def test_words_know_their_sentence() -> None:
    words = read("Dr. Cruz came. She left.\nWe stayed").words

    assert [(word.text, word.sentence) for word in words] == [
        ("dr", 0),
        ("cruz", 0),
        ("came", 0),
        ("she", 1),
        ("left", 1),
        ("we", 2),
        ("stayed", 2),
    ]


def test_the_sentence_of_a_place_is_the_one_in_which_it_begins() -> None:
    text = "One here. Two there."
    reading = read(text)

    assert reading.sentence_of(reading.words[2].place).of(text) == "Two there."
    assert reading.sentence_at(0) == 0
    assert reading.sentence_at(len(text)) == 1

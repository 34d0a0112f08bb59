"""Words spelled out letter by letter are read as words."""

import pytest

from hatpeg.core.reading import read

JOINED = (
    ("J a n e", "Jane"),
    ("J.a.n.e.", "Jane."),
    ("J-a-n-e", "Jane"),
    ("J_a_n_e", "Jane"),
    ("J*a*n*e", "Jane"),
    ("J|a|n|e", "Jane"),
    ("J/a/n/e", "Jane"),
    ("J  a  n  e", "Jane"),
    ("J. a. n. e", "Jane"),
    ("J A N E", "JANE"),
    ("J a n e D o e", "Jane Doe"),
    ("a J a n e", "a Jane"),
    ("m y c l i e n t", "my client"),
    ("b*i*t*c*h", "bitch"),
    ("A b e", "Abe"),
    ("N-I-Ñ-A", "NIÑA"),
    ("J\u00a0a\u00a0n\u00a0e", "Jane"),
    ("Ｊ ａ ｎ ｅ", "Jane"),
    ("🇯 🇦 🇳 🇪", "JANE"),
)
LEFT = (
    *(
        "a b c d",
        "A B C D",
        "A-B-C",
        "x x x",
        "X",
        "J. K. Rowling",
        "J. R. R. Tolkien",
        "U.S.A.",
        "J.R.R.",
        "H-E-B",
    ),
    *("m/f/x", "n/a", "w/o", "p.m.", "e.g.", "a o u", "I a", "y a o e", "plan B", "Jane D.", "a b", "f*ck"),
    *("https://a.b.c.d/", "www.a.b.c", "a.b.c@d.org", "let's g o"),
)


@pytest.mark.parametrize(("written", "loose"), JOINED)
def test_single_letters_that_spell_a_word_are_joined(written: str, loose: str) -> None:
    assert read(f"so, {written} yes").loose.text == f"so, {loose} yes"


@pytest.mark.parametrize("written", LEFT)
def test_initials_acronyms_lists_and_addresses_stay(written: str) -> None:
    assert read(f"so, {written} yes").loose.text == f"so, {written} yes"


def test_a_joined_word_stands_where_its_letters_stand() -> None:
    text = "Saw J a n e today"

    assert read(text).words[1].place.of(text) == "J a n e"


def test_the_sentence_goes_on_around_dotted_letters() -> None:
    reading = read("We met J.a.n.e today. She left.")

    assert [word.sentence for word in reading.words] == [0, 0, 0, 0, 1, 1]

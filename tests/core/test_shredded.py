"""Words with pictures between their letters are read as words; words with a picture between them stay two."""

import pytest

from hatpeg.core.reading import read

JOINED = (
    ("Mar💔is💔ol", "Marisol"),
    ("Bo💔b", "Bob"),
    ("Ja💔ne 💔 Do💔e", "Jane 💔 Doe"),
    ("th💔uy", "thuy"),
    ("ng💔oz💔i", "ngozi"),
    ("MA💔RI💔A", "MARIA"),
    ("De❤️mi", "Demi"),
    ("cli❤️ent", "client"),
    ("mar💔is💔ol💔Ve💔ga", "marisol Vega"),
    ("#R💔os💔aV💔eg💔a", "Rosa Vega"),
    ("#Jo💔hn", "John"),
)
LEFT = (
    *("love❤you", "I❤NY", "I❤LA", "so❤so❤so", "u❤me", "yo❤te❤amo", "te❤amo", "no❤no", "go🔥on", "My❤is full"),
    *("Jane❤Doe", "hi👋Maria", "wow😍love it", "best💕mom💕ever", "ok👍🏽thx", "sun ☀ rain", "한국·일본"),
)


@pytest.mark.parametrize(("written", "loose"), JOINED)
def test_a_word_with_pictures_in_it_is_one_word(written: str, loose: str) -> None:
    assert read(f"so, {written} yes").loose.text == f"so, {loose} yes"


@pytest.mark.parametrize("written", LEFT)
def test_words_with_a_picture_between_them_stay_apart(written: str) -> None:
    assert read(f"so, {written} yes").loose.text == f"so, {written} yes"


def test_a_joined_word_stands_where_its_letters_stand() -> None:
    text = "Saw Ma💔ri💔a today"

    assert read(text).words[1].place.of(text) == "Ma💔ri💔a"

"""The plain view undoes what hides letters, and changes nothing else."""

import pytest

from hatpeg.core.reading import read

HIDDEN = (
    # nothing to see
    ("J\u200ba\u200bn\u200be", "Jane"),  # zero-width space
    ("J\u200da\u200cn\u2060e", "Jane"),  # joiners
    ("Ja\u00adne", "Jane"),  # soft hyphen
    ("\ufeffJane", "Jane"),
    ("\u202eJane\u202c", "Jane"),  # right to left
    ("J\ufe0fane", "Jane"),  # variation selector
    ("Ja\U000e0061ne", "Jane"),  # tag
    ("Ja\u034fne", "Jane"),  # grapheme joiner
    ("Ja\x00ne", "Jane"),
    ("Ja\u3164ne", "Jane"),  # Korean filler
    # another shape
    ("Ｊａｎｅ", "Jane"),
    ("𝓙𝓪𝓷𝓮 𝐉𝐚𝐧𝐞 𝕁𝕒𝕟𝕖", "Jane Jane Jane"),
    ("Ⓙⓐⓝⓔ", "Jane"),
    ("🅹🅰🅽🅴 🅙🅐🅝🅔 🄹🄰🄽🄴", "JANE JANE JANE"),
    ("⒥⒜⒩⒠", "jane"),
    ("ʲᵃⁿᵉ", "jane"),
    ("ᴊᴀɴᴇ", "jane"),
    ("🇯\u200b🇦\u200b🇳\u200b🇪", "JANE"),
    ("of\ufb01ce", "office"),
    # another alphabet
    ("Jаnе Dое", "Jane Doe"),  # Cyrillic
    ("Јаnе", "Jane"),
    ("Αnnα", "Anna"),  # Greek
    ("Ꭻane", "Jane"),  # Cherokee
    ("Jaոe", "Jane"),  # Armenian
    ("ꓙꓮꓠꓰ", "JANE"),  # Lisu
    ("J\u0251ne", "Jane"),  # phonetic
    ("Сара asked", "Capa asked"),
    # accents
    ("José Peña Núñez", "Jose Peña Nuñez"),
    ("JOSE\u0301 PEN\u0303A", "JOSE PEÑA"),
    ("nin\u0303o", "niño"),
    ("Z\u0337a\u0334l\u0335g\u0336o", "Zalgo"),
    ("Øyvind Łukasz Strauß Æsa", "Oyvind Lukasz Strauss AEsa"),
    # digits
    ("５５５-０１４２", "555-0142"),
    ("٥٥٥ ०१२", "555 012"),
    ("5\ufe0f\u20e35\ufe0f\u20e3", "55"),
    ("𝟓𝟓𝟓 ⁵⁵⁵ ①②", "555 555 12"),
    # marks and spaces
    ("“hi” ‘there’ don’t «no»", '"hi" \'there\' don\'t "no"'),
    ("don´t", "don't"),
    ("a—b – c‐d", "a-b - c-d"),
    ("a\u00a0b\u2009c\u3000d\te", "a b c d e"),
    ("a\u2028b", "a\nb"),
    ("wait…", "wait..."),
    ("＃jane ＠jane", "#jane @jane"),
    ("nº 5, № 5", "no 5, No 5"),
    # pictures between letters
    ("J💔a💔n💔e", "Jane"),
    ("J💔a💔n💔e 💔 D❤️o❤️e", "Jane 💔 Doe"),
    ("J💔a💔n💔e💔D💔o💔e", "Jane Doe"),
    ("J·a·n·e", "Jane"),
    ("J🖤an🖤e", "Jane"),
)
SHOWN = (
    *("На улице живёт Роса", "Ελενη και η Αννα", "한국", "日本", "שלום"),
    *(
        "love❤you all",
        "I❤NY",
        "so❤so❤so",
        "party 🎉🎉 time",
        "🇺🇸 🇲🇽",
        "👍🏽",
        "☕",
        "5 ½ cups",
        "Harbor™ ©",
        "20°C",
        "¿Que?",
    ),
    *("a\nb\r\nc", "[x] {y} <z> `w` ~ ^ | \\", "don't", "555-0142", "4 + 5 = 9"),
)


@pytest.mark.parametrize(("written", "plain"), HIDDEN)
def test_what_is_hidden_is_read(written: str, plain: str) -> None:
    assert read(written).plain.text == plain


@pytest.mark.parametrize("text", SHOWN)
def test_what_is_shown_stays(text: str) -> None:
    assert read(text).plain.text == text


def test_an_accent_written_apart_belongs_to_its_letter() -> None:
    text = "cafe\u0301 nin\u0303o"
    plain = read(text).plain

    assert plain.place(3, 4).of(text) == "e\u0301"
    assert plain.place(7, 8).of(text) == "n\u0303"


def test_a_letter_that_becomes_two_stands_for_the_one_that_was_written() -> None:
    text = "Strauß!"
    plain = read(text).plain

    assert plain.text == "Strauss!"
    assert plain.place(5, 6) == plain.place(6, 7) == plain.place(5, 7)
    assert plain.place(5, 7).of(text) == "ß"


def test_a_foreign_word_beside_an_english_one_stays_foreign_but_a_mixed_word_does_not() -> None:
    assert read("Мария met Jаne").plain.text == "Мария met Jane"


def test_text_of_only_invisible_characters_is_read_as_nothing() -> None:
    reading = read("\u200b\u200d\ufeff")

    assert reading.plain.text == ""
    assert reading.words == ()
    assert len(reading.sentences) == 1

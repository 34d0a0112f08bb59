"""Digits and signs are read as letters where they stand for some, and nowhere else."""

import pytest

from hatpeg.core.reading import read

UNDONE = (
    *(("h3ll0", "hello"), ("sh1t", "shit"), ("$hit", "shit"), ("b!tch", "bitch"), ("f4gg0t", "faggot"), ("@ss", "ass")),
    *(("@sshole", "asshole"), ("a$$", "ass"), ("a$$hole", "asshole"), ("R3T4RD", "RETARD"), ("kid$", "kids")),
    *(("J4ne", "Jane"), ("J4n3", "Jane"), ("M4r1a", "Maria"), ("M@ria", "Maria"), ("4nna", "anna"), ("D4v1d", "David")),
    *(("h3r01n", "heroin"), ("H1V", "HIV"), ("c0vid", "covid"), ("0verdose", "overdose"), ("n4rcan", "narcan")),
    *(("W3xl0w", "Wexlow"), ("H0us3", "House"), ("Esp3ranz4", "Esperanza"), ("m13rd4", "mierda"), ("put@s", "putas")),
    *(("p3nd3j0", "pendejo"), ("tod@s", "todas"), ("s3x", "sex"), ("k1ll", "kill"), ("cl1ent", "client")),
)
LEFT = (
    # numbers, times, ages, amounts
    *(
        "1st",
        "2nd",
        "3rd",
        "4th",
        "12th",
        "7pm",
        "5am",
        "10am",
        "24/7",
        "4yo",
        "3yrs",
        "5mg",
        "0mg",
        "8oz",
        "10k",
        "5K",
    ),
    *("30s", "1990s", "1on1", "2x", "3D", "4ever", "b4", "gr8", "2day", "Jun3", "Mar10", "Jul14", "Jan4", "Day5"),
    # rooms, roads, codes, drugs, illnesses
    *("4B", "B12", "A204", "Apt4", "Unit5", "Room3", "I90", "M25", "A1C", "CD4", "T1D", "H1N1", "COVID19", "K9", "MP3"),
    *("PS5", "W2", "I9", "N95", "B0B 4X2", "M1A 2B3", "SW1A", "a3f9c2", "deadb33f", "x86", "4471", "555-0142", "12.30"),
    # a number between two words
    *("room4rent", "mile7levee", "face2face", "rent2own", "all4one", "one@work"),
    # prices and signs
    *("$5", "$20k", "US$", "A$50", "5€", "100%", "great!", "Stop!now", "¡deal", "¡Hola!", "a @ b", "R&B", "C++"),
    # masked: nobody can know
    *("f*ck", "sh*t", "f**k", "a**"),
    # addresses
    *("@j4ne", "@m4r1a_doe", "@h3ll0.", "j4ne@x.org", "h3ll0.j4ne@mail.example.com", "https://x.org/j4ne/h3ll0?m4r1a"),
    *("www.h3ll0.example", "h3ll0.com", "j4ne.org/m4r1a", "u/j4ne", "r/m4r1a", "HTTPS://X.ORG/J4NE"),
    # words
    *("latin@", "hello", "room 4", "sober 4 years", "j4ne_doe"),
)


@pytest.mark.parametrize(("written", "read_as"), UNDONE)
def test_digits_and_signs_that_stand_for_letters_are_read_as_such(written: str, read_as: str) -> None:
    text = f"so {written}, yes"
    reading = read(text)

    assert reading.loose.text == f"so {read_as}, yes"
    assert [word.place.of(text) for word in reading.words] == ["so", written, "yes"]
    assert reading.plain.text == text


@pytest.mark.parametrize("written", LEFT)
def test_numbers_codes_and_addresses_are_left_as_they_are(written: str) -> None:
    assert read(f"so {written} yes").loose.text == f"so {written} yes"

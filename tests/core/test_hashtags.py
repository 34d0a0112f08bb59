"""Hashtags are read as the words they are made of."""

import pytest

from hatpeg.core.reading import read
from hatpeg.core.segmentation import LONGEST_RUN, cut
from hatpeg.core.words import common_words

CAPITALS = (
    ("#JaneDoeStrong", "Jane Doe Strong"),
    ("#myClient", "my Client"),
    ("#HIVTesting", "HIV Testing"),
    ("#SurvivorsOfDV", "Survivors Of DV"),
    ("#IAmHere", "I Am Here"),
    ("#PrEPSavesLives", "PrEP Saves Lives"),
    ("#PrEP", "PrEP"),
    ("#LGBTQs", "LGBTQs"),
    ("#McKinneyVento", "McKinney Vento"),
    ("#NiñosPrimero", "Niños Primero"),
    ("#SíSePuede", "Si Se Puede"),
)
SIGNS = (
    ("#jane_doe_strong", "jane doe strong"),
    ("#Class2024", "Class 2024"),
    ("#COVID19", "COVID 19"),
    ("#12steps", "12 steps"),
    ("#2ndchance", "2nd chance"),
    ("#room4B", "room 4B"),
    ("#H1N1", "H1N1"),
    ("#M4r1aStrong", "Maria Strong"),
    ("#J\u200bane\u200bDoe", "Jane Doe"),
)
RUN_TOGETHER = (
    ("#juniperhouse", "juniper house"),
    ("#JUNIPERHOUSE", "JUNIPER HOUSE"),
    ("#Juniperhouse", "Juniper house"),
    ("#janedoe", "jane doe"),
    ("#prayersformaria", "prayers for maria"),
    ("#dianeabbott", "diane abbott"),
    ("#JUSTICEFORALANPARDEW", "JUSTICE FOR ALAN PARDEW"),
    ("#harrisonburg", "harrisonburg"),
    ("#justiceforbreonna", "justice for breonna"),
    ("#recoveryispossible", "recovery is possible"),
    ("#knowyourstatus", "know your status"),
    ("#momsinrecovery", "moms in recovery"),
    ("#socialworker", "social worker"),
    ("#myclient", "my client"),
    ("#wexlowhaven", "wexlow haven"),
    ("#felizcumpleaños", "feliz cumpleaños"),
    ("#noestassola", "no estas sola"),
    ("#casaesperanza", "casa esperanza"),
    ("#familiagarcia", "familia garcia"),
    ("#fuerzaparaxochitl", "fuerza para xochitl"),
)
ONE_WORD = (
    *("#recovery", "#homelessness", "#transformation", "#therapist", "#nonprofit", "#telehealth", "#grateful", "#dvam"),
    *(
        "#recuperacion",
        "#inmigrantes",
        "#sobrevivientes",
        "#bratislava",
        "#massachusetts",
        "#esperanza",
        "#hiv",
        "#tbt",
    ),
)
NO_HASHTAG = ("#1 fan", "apt #4", "case #88231", "C# is a language", "&#39;", "a # b", "https://x.org/#JaneDoe", "#")


@pytest.mark.parametrize(("written", "loose"), [*CAPITALS, *SIGNS, *RUN_TOGETHER])
def test_a_hashtag_is_cut_into_words(written: str, loose: str) -> None:
    reading = read(f"so {written}, yes")

    assert reading.loose.text == f"so {loose}, yes"
    assert [word.text for word in reading.words if word.in_hashtag] == loose.casefold().split()


@pytest.mark.parametrize("written", ONE_WORD)
def test_one_long_word_is_not_cut(written: str) -> None:
    assert read(written).loose.text == written.removeprefix("#")


@pytest.mark.parametrize("text", NO_HASHTAG)
def test_a_number_sign_that_opens_no_hashtag_stays(text: str) -> None:
    reading = read(text)

    assert reading.loose.text == text
    assert not any(word.in_hashtag for word in reading.words)


def test_hashtags_without_a_space_between_them_stay_apart() -> None:
    assert read("love#JaneDoe#sober").loose.text == "love Jane Doe sober"


def test_the_hashtag_as_it_was_written_stays_in_the_plain_view() -> None:
    assert read("#juniperhouse").plain.text == "#juniperhouse"


def test_each_word_of_a_hashtag_has_its_own_place() -> None:
    text = "so #jane_doeStrong2024"

    places = [word.place.of(text) for word in read(text).words]

    assert places == ["so", "jane", "doe", "Strong", "2024"]


def test_words_are_cut_by_the_vocabulary_that_is_given() -> None:
    assert cut("expertsexchange", {"experts": 1.0, "exchange": 1.0}) == ["experts", "exchange"]
    assert cut("expertsexchange", {"expert": 1.0, "sex": 1.0, "change": 1.0}) == ["expert", "sex", "change"]


def test_letters_that_nobody_reads_as_words_are_left_alone() -> None:
    endless = "recovery" * (LONGEST_RUN // 8 + 1)

    assert cut(endless, common_words()) == [endless]


def test_nothing_is_lost_by_cutting() -> None:
    for written, _ in RUN_TOGETHER:
        assert "".join(cut(written[1:], common_words())) == written[1:]

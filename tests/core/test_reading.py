"""A reading is exact: whatever is read, it is known where it stands in the caseworker's own text."""

import gc
import string
from itertools import pairwise
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading, View, read

TRICKS = (
    *(
        "J",
        "a",
        "ne",
        "Doe",
        "i",
        "4",
        "1",
        "0",
        "@",
        "$",
        "!",
        "#",
        "_",
        "-",
        ".",
        "/",
        "'",
        " ",
        "  ",
        "\n",
        "\r\n",
        "\t",
    ),
    *("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u202e", "\u2067", "\ufe0f", "\u034f", "\U000e0041", "\x00"),
    *("\u0301", "\u0303", "n\u0303", "\u0338", "\u20e3", "é", "ñ", "Ñ", "İ", "ß", "ﬃ", "…", "’", "“", "—", "\u00a0"),
    *("а", "Ж", "ο", "Ꭺ", "ᴀ", "𝓙", "ｊ", "Ⓙ", "１", "٣", "½", "™", "ה", "ش", "ใ", "क", "ा", "日", "한"),
    *("💔", "👩\u200d⚕\ufe0f", "🏳️\u200d🌈", "🇺🇸", "🇯", "❤️", "👍🏽", "1\ufe0f\u20e3"),
    *("\ud800", "\udfff", "https://x.org/", "@jane_doe", "a.b@c.org", "#JaneDoe", "#janedoe", "Mr. ", "p.m. ", "J. "),
)
any_characters = st.text(st.characters(codec=None, exclude_categories=()))
tricky_text = st.lists(st.sampled_from(TRICKS) | any_characters, max_size=25).map("".join)
ordinary_text = st.text(string.ascii_letters + string.digits + string.punctuation.replace("#", "") + " \n")


@given(tricky_text)
def test_every_character_of_a_view_stands_for_characters_of_the_original(text: str) -> None:
    reading = read(text)

    for view in (reading.plain, reading.loose):
        assert len(view.text) == len(view.starts) == len(view.ends)
        assert all(0 <= start < end <= len(text) for start, end in zip(view.starts, view.ends, strict=True))
        assert list(view.starts) == sorted(view.starts)
        assert list(view.ends) == sorted(view.ends)


@given(tricky_text, st.data())
def test_any_passage_of_a_view_has_its_place_in_the_original(text: str, data: st.DataObject) -> None:
    for view in (read(text).plain, read(text).loose):
        if not view.text:
            continue
        start = data.draw(st.integers(0, len(view.text) - 1))
        end = data.draw(st.integers(start + 1, len(view.text)))

        place = view.place(start, end)

        assert 0 <= place.start < place.end <= len(text)


@given(ordinary_text)
def test_ordinary_characters_are_read_as_they_are(text: str) -> None:
    plain = read(text).plain

    assert plain.text == text
    assert list(plain.starts) == list(range(len(text)))
    assert list(plain.ends) == list(range(1, len(text) + 1))


@given(tricky_text)
def test_sentences_cover_the_original_without_gap_or_overlap(text: str) -> None:
    sentences = read(text).sentences

    assert sentences[0].start == 0
    assert sentences[-1].end == len(text)
    assert all(one.end == other.start for one, other in pairwise(sentences))
    assert all(span.start < span.end for span in sentences) or sentences == (TextSpan(0, 0),)


@given(tricky_text)
def test_a_word_stands_where_its_letters_stand(text: str) -> None:
    reading = read(text)

    for word in reading.words:
        assert one_sign_for_all_that_look_alike(word.text) in one_sign_for_all_that_look_alike(
            folded_between(reading.plain, word.place)
        )


@given(tricky_text)
def test_words_stand_in_order_and_in_the_sentence_they_name(text: str) -> None:
    reading = read(text)

    assert [word.place for word in reading.words] == sorted(word.place for word in reading.words)
    for word in reading.words:
        assert word.as_written.casefold() == word.text
        assert word.sentence == reading.sentence_at(word.place.start)
        assert reading.sentences[word.sentence].start <= word.place.start < reading.sentences[word.sentence].end


@given(tricky_text)
def test_the_words_of_a_hashtag_lie_inside_it(text: str) -> None:
    marked = f"so #JaneDoe {text}"

    first, second = read(marked).words[1:3]

    assert (first.text, second.text) == ("jane", "doe")
    assert first.in_hashtag
    assert second.in_hashtag
    assert TextSpan(3, 11).covers(first.place.joined(second.place))


def folded_between(view: View, place: TextSpan) -> str:
    spots = zip(view.text, view.starts, view.ends, strict=True)
    return "".join(char for char, start, end in spots if place.start <= start and end <= place.end)


def one_sign_for_all_that_look_alike(text: str) -> str:
    """Spell so that a word and its leetspeak come out the same, and a word and the same spelled out."""
    signs = str.maketrans("01345789@$€!¡l", "oieastbgaseiii")
    return "".join(char for char in text.casefold().translate(signs) if char.isalnum())


# ------------------------------------------------------------------------------------------------ words


def words_of(reading: Reading) -> list[str]:
    return [word.text for word in reading.words]


def test_an_apostrophe_belongs_to_its_word_and_is_made_straight() -> None:
    reading = read("Don’t wait, o'clock")

    assert words_of(reading) == ["don't", "wait", "o'clock"]
    assert reading.words[0].as_written == "Don't"
    assert reading.words[0].place == TextSpan(0, 5)


def test_a_word_keeps_its_capitals_beside_its_folded_form() -> None:
    word = read("MARÍA").words[0]

    assert (word.text, word.as_written) == ("maria", "MARIA")


def test_a_hidden_name_is_placed_with_everything_that_hides_it() -> None:
    text = "Saw J\u200ba\u200bn\u200be."

    word = read(text).words[1]

    assert word.text == "jane"
    assert word.place.of(text) == "J\u200ba\u200bn\u200be"


def test_only_the_words_of_a_hashtag_are_marked_as_such() -> None:
    reading = read("proud #JuniperHouse day")

    assert [(word.text, word.in_hashtag) for word in reading.words] == [
        ("proud", False),
        ("juniper", True),
        ("house", True),
        ("day", False),
    ]


def test_a_match_on_a_view_is_found_in_the_original() -> None:
    text = "cafe\u0301 con José #JuniperHouse"
    loose = read(text).loose

    assert loose.place(0, 4).of(text) == "cafe\u0301"
    assert loose.place(loose.text.index("Jose"), loose.text.index("Jose") + 4).of(text) == "José"
    assert loose.place(loose.text.index("House"), len(loose.text)).of(text) == "House"


def test_a_vocabulary_can_be_given() -> None:
    assert words_of(read("#wexlowhaven", {"wexlow": 3.0, "haven": 5.0})) == ["wexlow", "haven"]


def test_the_empty_text_has_no_words_and_one_empty_sentence() -> None:
    reading = read("")

    assert reading.words == ()
    assert reading.sentences == (TextSpan(0, 0),)
    assert reading.sentence_of(TextSpan(0, 0)) == TextSpan(0, 0)


# ------------------------------------------------------------------------------------------------ time

NASTY = (
    *("#", "a.", "J💔", "\u200b", "@", "a1", "4a", "a!", "$h", ".", "!", "\n", "a ", "J. ", "'a", "a'", '."', "_a"),
    *("e\u0301", "\u0301", "аж ", "ﬃ", "🇯", "#a", "#aB", "#1", "a@b.", "https://", "@a ", ".com", "p.m. ", "... a"),
    *("aaaaaaaaaab", "#recoveryispossible", "\u202ea"),
)
"""What a careless pattern would read over and over: from each place on to the end, or back from it."""


@pytest.mark.parametrize("piece", NASTY)
def test_time_grows_with_the_length_alone(piece: str) -> None:
    short, long = repeated(piece, 20_000), repeated(piece, 100_000)

    ratio = best_of_three(long) / best_of_three(short)

    assert ratio <= 12, f"five times as long took {ratio:.1f} times as long"


def repeated(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def best_of_three(text: str) -> float:
    def once() -> float:
        begun = process_time()
        read(text)
        return process_time() - begun

    gc.disable()  # how much else is in memory is not what is measured
    try:
        return min(once() for _ in range(3))
    finally:
        gc.enable()


def test_words_tell_where_any_of_many_stand() -> None:
    words = read("Red or blue, or red again").words

    assert words.at({"red", "again"}) == [0, 4, 5]
    assert words.at(frozenset(f"word{number}" for number in range(9)) | {"blue"}) == [2]
    assert words.at(set()) == []

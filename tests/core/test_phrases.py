"""Many phrases are found at once, the longest first, within one sentence."""

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.phrases import Phrases, Shelf
from hatpeg.core.reading import read


def found(text: str, *lines: str) -> list[tuple[str, str]]:
    """List the words of the text that match, each with the line that was looked for."""
    return [(place.of(text), line) for place, line in Phrases(lines).find(read(text).words)]


def test_a_phrase_is_found_with_its_line() -> None:
    assert found("She Checked in  at nine", "checked in at") == [("Checked in  at", "checked in at")]


def test_the_longest_phrase_wins_wherever_it_stands_in_the_list() -> None:
    for lines in (("new york", "new york city"), ("new york city", "new york")):
        assert found("in New York City now", *lines) == [("New York City", "new york city")]


def test_a_shorter_phrase_is_found_where_the_longer_one_breaks_off() -> None:
    assert found("in New York state", "new york city", "new york") == [("New York", "new york")]


def test_found_phrases_do_not_overlap() -> None:
    assert found("a b c d", "a b", "b c", "c d") == [("a b", "a b"), ("c d", "c d")]


def test_a_phrase_can_begin_inside_one_that_broke_off() -> None:
    assert found("one one two", "one two") == [("one two", "one two")]


def test_a_star_stands_for_exactly_one_word() -> None:
    assert found("my dear client", "my * client") == [("my dear client", "my * client")]
    assert found("my client", "my * client") == []
    assert found("my very dear client", "my * client") == []
    assert found("my very dear client", "my * * client") == [("my very dear client", "my * * client")]


def test_a_star_may_be_the_last_word() -> None:
    assert found("named Jane here", "named *") == [("named Jane", "named *")]


def test_of_two_phrases_as_long_the_one_that_names_its_words_wins() -> None:
    for lines in (("my * client", "my dear client"), ("my dear client", "my * client")):
        assert found("my dear client", *lines) == [("my dear client", "my dear client")]


def test_a_star_does_not_hide_a_longer_phrase() -> None:
    assert found("my dear client left", "my dear", "my * client left") == [("my dear client left", "my * client left")]


@pytest.mark.parametrize("line", ["* client", "*", " * a"])
def test_a_phrase_cannot_begin_with_a_star(line: str) -> None:
    with pytest.raises(ValueError, match="cannot begin"):
        Phrases([line])


def test_a_slash_stands_for_either_word() -> None:
    line = "my/our client/clients"

    assert found("my clients and our client", line) == [("my clients", line), ("our client", line)]


def test_a_choice_may_be_several_words_joined_by_hyphens() -> None:
    line = "my ex-husband/partner called"

    assert found("my ex-husband called", line) == [("my ex-husband called", line)]
    assert found("my ex husband called", line) == [("my ex husband called", line)]
    assert found("my partner called", line) == [("my partner called", line)]


def test_a_word_with_a_hyphen_is_its_two_words() -> None:
    assert found("the drop-in center", "drop-in center") == [("drop-in center", "drop-in center")]


@pytest.mark.parametrize("line", ["my — client", "my a//b", "/", "a /b"])
def test_a_part_without_a_word_is_a_mistake(line: str) -> None:
    with pytest.raises(ValueError, match="without a word"):
        Phrases([line])


def test_lines_are_folded_as_drafts_are() -> None:
    assert found("O’Clock ÁRBOL niño", "o'clock árbol NIÑO") == [("O’Clock ÁRBOL niño", "o'clock árbol NIÑO")]


def test_an_n_with_a_tilde_is_another_letter() -> None:
    assert found("ano", "año") == []


def test_nothing_is_found_across_the_end_of_a_sentence() -> None:
    assert found("He was new. York is old.", "new york") == []
    assert found("new\nyork", "new york") == []


def test_a_phrase_is_found_in_a_hashtag_and_through_tricks() -> None:
    assert found("#CheckedInAt", "checked in at") == [("CheckedInAt", "checked in at")]
    assert found("ch3cked 1n at", "checked 1n at") == [("ch3cked 1n at", "checked 1n at")]


def test_empty_lines_are_passed_over_and_no_phrase_is_no_truth() -> None:
    assert not Phrases(["", "  "])
    assert Phrases(["", "a"])
    assert found("a", "") == []


def test_the_first_of_two_equal_lines_is_given() -> None:
    assert found("a b", "a  b", "A b") == [("a b", "a  b")]


def test_found_words_are_given_by_their_numbers() -> None:
    words = read("so we checked in at nine").words

    assert list(Phrases(["checked in at"]).find_words(words)) == [(2, 5, "checked in at")]


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from(["a", "a b", "b * a", "b/c c", "a b c"])))
def test_what_is_found_fits_its_line_and_is_the_longest(letters: list[str], lines: list[str]) -> None:
    words = read(" ".join(f"{letter}x" for letter in letters)).words
    lines = [
        " ".join("/".join(c if c == "*" else f"{c}x" for c in part.split("/")) for part in line.split())
        for line in lines
    ]

    def fits(line: str, at: int) -> bool:
        parts = line.split()
        return at + len(parts) <= len(words) and all(
            part == "*" or words[at + i].text in part.split("/") for i, part in enumerate(parts)
        )

    done = 0
    for first, last, line in Phrases(lines).find_words(words):
        assert first >= done
        assert fits(line, first)
        assert last - first == max(len(other.split()) for other in lines if fits(other, first))
        assert not any(fits(other, at) for at in range(done, first) for other in lines)
        done = last
    assert not any(fits(other, at) for at in range(done, len(words)) for other in lines)


def test_time_does_not_grow_with_the_number_of_phrases() -> None:
    words = read("my client went to the store " * 2_000).words
    few = Phrases(f"my client {number}th" for number in range(10))
    many = Phrases(f"my client {number}th" for number in range(20_000))

    ratio = best_of_three(many, words) / best_of_three(few, words)

    assert ratio <= 4


def best_of_three(phrases: Phrases, words: tuple[object, ...]) -> float:
    def once() -> float:
        begun = process_time()
        list(phrases.find(words))
        return process_time() - begun

    return min(once() for _ in range(3))


@given(
    st.lists(st.sampled_from(["a", "b", "c", "a b", "b a", "a * c", "b c a", "c *"]), min_size=1, unique=True),
    st.lists(st.sampled_from(["a", "b", "c", "d", "a.", "b.\n"]), max_size=12).map(" ".join),
)
def test_a_whole_reading_is_looked_up_as_its_words_are(lines: list[str], text: str) -> None:
    words, phrases = read(text).words, Phrases(lines)

    assert list(phrases.find_words(words)) == list(phrases.find_words(list(words)))


@given(
    st.lists(st.lists(st.sampled_from(["a", "b", "a b", "b a", "a * c", "c *"]), max_size=3), max_size=5),
    st.lists(st.sampled_from(["a", "b", "c", "d", "a.", "b.\n"]), max_size=8).map(" ".join),
)
def test_a_shelf_leaves_out_no_set_that_has_a_phrase_of_the_text(sets: list[list[str]], text: str) -> None:
    words, every = read(text).words, [Phrases(lines) for lines in sets]

    worth_trying = Shelf(every).worth_trying(words)

    assert {number for number, phrases in enumerate(every) if list(phrases.find(words))} <= set(worth_trying)
    assert worth_trying == sorted(worth_trying)


def test_a_phrase_that_goes_on_from_one_choice_does_not_go_on_from_another() -> None:
    lines = ("one/two", "one four", "one four five", "one four")

    assert found("two four", *lines) == [("two", "one/two")]
    assert found("one four", *lines) == [("one four", "one four")]
    assert found("one four five", *lines) == [("one four five", "one four five")]


def test_the_first_of_two_lines_that_mean_the_same_is_told() -> None:
    assert found("drop in", "drop-in", "drop in") == [("drop in", "drop-in")]
    assert found("one four", "one four", "one four five", "one/two four") == [("one four", "one four")]

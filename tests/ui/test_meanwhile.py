"""What is shown while a draft is being written, decided without Qt."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.finding import Finding, Rewrite, Severity
from hatpeg.core.place import PhotoPlace, Place, TextSpan
from hatpeg.ui.write.meanwhile import Meanwhile, Placed, edited


def finding(text: str, words: str, rule: str = "identity.name", severity: Severity = Severity.BLOCK) -> Finding:
    place = TextSpan(text.index(words), text.index(words) + len(words))
    return found_at(place, rule, severity, (Rewrite("Leave it out", place, ""),))


def found_at(
    place: Place, rule: str = "identity.name", severity: Severity = Severity.BLOCK, rewrites: tuple[Rewrite, ...] = ()
) -> Finding:
    return Finding(rule, severity, place, "Gives a name", "Why.", "Instead.", rewrites=rewrites)


def checked(text: str, *words: str) -> Meanwhile:
    return Meanwhile().after_check(text, tuple(finding(text, each) for each in words))


def shown(meanwhile: Meanwhile, text: str) -> list[str]:
    return [each.place.of(text) for each in meanwhile.shown.within(text) if isinstance(each.place, TextSpan)]


def test_findings_move_with_their_words() -> None:
    meanwhile = checked("So Jane came.", "Jane")

    for text in ("So Jane came. More.", "Well, so Jane came.", "So Jane came", "So, Jane came.", "So Jane, who came."):
        assert shown(meanwhile, text) == ["Jane"], text


def test_findings_whose_words_were_changed_are_gone() -> None:
    meanwhile = checked("So Jane came.", "Jane")

    for text in ("So Jne came.", "So  came.", "", "So Jan", "So Janet came.", "So MJane came.", "So J-ane came."):
        assert shown(meanwhile, text) == [], text


def test_wordings_move_with_the_words_they_replace() -> None:
    text = "Well, so Jane came."

    (moved,) = checked("So Jane came.", "Jane").shown.within("Well, so Jane came.")

    assert moved.rewrites[0].span == moved.place == TextSpan(text.index("Jane"), text.index("Jane") + 4)


def test_a_wording_for_words_that_were_changed_is_offered_no_more() -> None:
    wide = found_at(TextSpan(3, 7), rewrites=(Rewrite("All of it", TextSpan(0, 13), "Someone"),))

    (moved,) = Placed("So Jane came.", (wide,)).within("So Jane comes.")

    assert moved.rewrites == ()


def test_findings_on_photos_stay() -> None:
    photo = found_at(PhotoPlace(0))

    assert Placed("One", (photo,)).within("Other") == (photo,)


def test_a_first_look_adds_what_stands_where_something_changed() -> None:
    text = "So Jane came. And Ruth"
    meanwhile = checked("So Jane came. And ", "Jane")

    assert shown(meanwhile.after_first_look(text, (finding(text, "Ruth"),)), text) == ["Jane", "Ruth"]


def test_a_first_look_does_not_bring_back_what_the_check_dismissed_elsewhere() -> None:
    text = "Hope is with us. And "
    meanwhile = checked("Hope is with us. An")

    assert shown(meanwhile.after_first_look(text, (finding(text, "Hope"),)), text) == []


def test_a_first_look_takes_nothing_away_that_it_cannot_see() -> None:
    text = "She cried all night again"
    meanwhile = checked("She cried all night", "cried all night")

    assert shown(meanwhile.after_first_look(text, ()), text) == ["cried all night"]


def test_what_both_saw_is_shown_once() -> None:
    text = "So Jane Doe"
    meanwhile = checked("So Jane", "Jane")

    assert shown(meanwhile.after_first_look(text, (finding(text, "Jane Doe"),)), text) == ["Jane Doe"]


def test_the_most_severe_comes_first_then_the_order_of_the_text() -> None:
    text = "Ann and Bob and Cy"
    mild = finding(text, "Ann", "a.mild", Severity.WARN)
    first, last = finding(text, "Bob"), finding(text, "Cy")

    meanwhile = Meanwhile().after_first_look(text, (last, found_at(PhotoPlace(0)), first, mild))

    assert meanwhile.shown.findings == (first, last, found_at(PhotoPlace(0)), mild)


def test_a_check_has_the_last_word() -> None:
    text = "So Jane"
    meanwhile = Meanwhile().after_first_look(text, (finding(text, "Jane"),))

    assert shown(meanwhile.after_check(text, ()), text) == []


@given(st.text("ab. "), st.text("ab. "))
def test_an_edit_says_what_stayed(before: str, after: str) -> None:
    edit = edited(before, after)

    assert before[: edit.kept_before] == after[: edit.kept_before]
    assert before[len(before) - edit.kept_after :] == after[len(after) - edit.kept_after :]
    assert edit.kept_before + edit.kept_after <= min(len(before), len(after))
    changed = before[edit.kept_before : len(before) - edit.kept_after]
    assert before == after or changed or len(after) > len(before)


@given(st.text("ab. "), st.text("ab. "), st.data())
def test_what_moves_is_the_same_words(before: str, after: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(before)))
    span = TextSpan(start, data.draw(st.integers(start, len(before))))

    moved = edited(before, after).moved(span)

    assert moved is None or moved.of(after) == span.of(before)

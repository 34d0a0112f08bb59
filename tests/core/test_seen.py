"""What a person decides about a photo: what is covered, what may be seen, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hatpeg.core.photo import Box, Code, Detail, Face, Picture, Writing
from hatpeg.core.seen import Answer, Region, Seen, Sort, seen_on

DAY = date(2026, 5, 20)
FACE, BADGE, CODE = Box(100, 100, 40, 40), Box(300, 200, 120, 20), Box(10, 300, 50, 50)
PICTURE = Picture(
    "JPEG",
    640,
    400,
    faces=(Face(FACE, 0.9), Face(Box(500, 50, 20, 20), 0.55)),
    writing=(Writing(BADGE, "MARISOL", 0.9),),
    codes=(Code(CODE, "QRCode", "https://example.org/intake"),),
    details=(Detail("place", "Where it was taken"),),
    unseen=("faces",),
    place=(40.0, -79.0),
    likeness=(1, 2),
)


def test_everything_that_was_seen_waits_for_an_answer() -> None:
    seen = seen_on(PICTURE)

    assert [region.kind for region in seen.regions] == [Sort.FACE, Sort.FACE, Sort.WORDS, Sort.CODE]
    assert {region.answer for region in seen.regions} == {Answer.UNKNOWN}
    assert (seen.details, seen.unseen, seen.place) == (PICTURE.details, PICTURE.unseen, PICTURE.place)
    assert seen.likeness == PICTURE.likeness
    assert not seen.looked_over
    assert not seen.details_removed


def test_what_is_certain_can_be_covered_at_once_and_a_maybe_is_left_to_the_person() -> None:
    seen = seen_on(PICTURE, covers_sure=True)

    assert [region.answer for region in seen.regions] == ["covered", "unknown", "covered", "covered"]
    assert [region.score for region in seen.open_of(Sort.FACE)] == [0.55]


def test_a_cover_is_larger_than_what_it_hides_and_ends_at_the_edge() -> None:
    face, words = Region(Sort.FACE, FACE), Region(Sort.WORDS, BADGE)

    assert face.cover(640, 400) == pytest.approx(Box(86, 86, 68, 68))
    assert words.cover(640, 400) == pytest.approx(Box(294, 194, 132, 32))
    assert face.cover(120, 120) == pytest.approx(Box(86, 86, 34, 34))


def test_a_drawn_area_is_covered_as_it_was_drawn() -> None:
    seen = seen_on(PICTURE).with_area(Box(5, 5, 30, 20))

    assert seen.covers == (Box(5, 5, 30, 20),)


@pytest.mark.parametrize("answer", [Answer.COVERED, Answer.STAFF, Answer.DRAWN, Answer.STAYS])
def test_an_answer_settles_a_region(answer: Answer) -> None:
    assert seen_on(PICTURE).answered(0, answer).open_of(Sort.FACE) == seen_on(PICTURE).open_of(Sort.FACE)[1:]


@pytest.mark.parametrize(
    ("until", "on", "holds"),
    [
        (DAY, DAY, True),
        (date(2027, 1, 1), DAY, True),
        (date(2026, 5, 19), DAY, False),
        (None, DAY, False),
        (DAY, None, False),
    ],
    ids=["on its last day", "before its last day", "after its last day", "without an end", "on no day"],
)
def test_consent_counts_to_its_last_day(until: date | None, on: date | None, holds: bool) -> None:
    seen = replace(seen_on(PICTURE), on=on).answered(0, Answer.CONSENT, until)

    assert (seen.regions[0] not in seen.open_of(Sort.FACE)) == holds
    assert seen.regions[0].has_run_out(on) != holds


def test_another_answer_forgets_the_day_of_a_consent() -> None:
    seen = seen_on(PICTURE).answered(0, Answer.CONSENT, DAY).answered(0, Answer.STAFF)

    assert seen.regions[0].until is None


def test_what_lies_under_a_cover_is_neither_open_nor_read() -> None:
    seen = seen_on(PICTURE).with_area(Box(290, 190, 140, 40))

    assert seen.open_of(Sort.WORDS) == ()
    assert [region.words for region in seen.to_read] == ["https://example.org/intake"]


def test_what_a_cover_only_touches_is_still_read() -> None:
    seen = seen_on(PICTURE).with_area(Box(290, 190, 60, 40))

    assert [region.words for region in seen.to_read] == ["MARISOL", "https://example.org/intake"]


COPIED = replace(seen_on(PICTURE), copy="ab").with_area(Box(1, 1, 9, 9))
CHANGES = {
    "covered": lambda seen: seen.answered(0, Answer.COVERED),
    "uncovered": lambda seen: seen.answered(4, Answer.UNKNOWN),
    "drawn": lambda seen: seen.with_area(Box(1, 1, 5, 5)),
    "moved": lambda seen: seen.moved(4, Box(2, 1, 9, 9)),
    "taken away": lambda seen: seen.without(4),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_copy_is_no_longer_the_copy_when_a_cover_changes(change: object) -> None:
    assert callable(change)

    assert change(replace(COPIED, copy="ab")).copy == ""


def test_a_copy_stays_the_copy_when_no_cover_changes() -> None:
    assert replace(COPIED, copy="ab").answered(0, Answer.STAFF).copy == "ab"


def test_only_what_a_person_drew_can_be_taken_away() -> None:
    assert COPIED.without(0) == COPIED
    assert len(COPIED.without(4).regions) == 4


def test_every_photo_asks_for_a_look_however_little_was_found() -> None:
    nothing = Seen(640, 400)

    assert nothing.needs_look
    assert nothing.is_checked
    assert not replace(nothing, looked_over=True).needs_look


def test_where_something_could_not_be_looked_for_a_person_has_to_have_looked() -> None:
    seen = Seen(640, 400, unseen=("faces",))

    assert not seen.is_checked
    assert replace(seen, looked_over=True).is_checked

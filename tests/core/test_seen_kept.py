"""What was seen on a photo comes back with its draft as it was left, and nothing of what its file told does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from hatpeg.core.photo import Box, Code, Detail, Face, Picture, Writing
from hatpeg.core.seen import Answer, seen_on
from hatpeg.core.seen_kept import line_of, seen_of, without_secrets

DAY = date(2026, 5, 20)
PICTURE = Picture(
    "JPEG",
    640,
    400,
    faces=(Face(Box(100, 100, 40, 40), 0.9),),
    writing=(Writing(Box(300, 200, 120, 20), "MARISOL", 0.9),),
    codes=(Code(Box(10, 300, 50, 50), "QRCode", "https://example.org"),),
    details=(Detail("place", "Where it was taken", "CANARY"),),
    unseen=("faces",),
    place=(40.25, -79.5),
    likeness=(1, 2),
)
SEEN = replace(seen_on(PICTURE, on=DAY), looked_over=True, copy="ab" * 32)


def test_answers_come_back_and_consents_wait_for_a_day() -> None:
    seen = SEEN.answered(0, Answer.CONSENT, DAY).answered(2, Answer.STAYS)

    back = seen_of(line_of(seen))

    assert back is not None
    assert back.regions == seen.regions
    assert (back.copy, back.looked_over, back.unseen, back.likeness) == (seen.copy, True, ("faces",), (1, 2))
    assert not back.regions[0].is_settled(back.on)
    assert back.regions[0].is_settled(DAY)


def test_the_place_and_what_is_covered_are_not_kept() -> None:
    seen = without_secrets(SEEN.answered(1, Answer.COVERED))

    line = line_of(seen)

    assert seen.copy == ""
    for secret in ("CANARY", "40.25", "MARISOL"):
        assert secret not in line
    assert "https://example.org" in line


@pytest.mark.parametrize(
    "line", ["", "nothing", "[1, 2]", "{}", '[1, 2, [["cat", [], "", 1, "", null]], [], 1, "", []]']
)
def test_what_cannot_be_read_was_not_looked_at(line: str) -> None:
    assert seen_of(line) is None


def test_a_photo_nobody_looked_at_stays_so() -> None:
    assert seen_of(line_of(None)) is None

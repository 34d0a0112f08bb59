"""Hostile files are refused at once, or opened without what was hidden in them; nothing crashes and nothing hangs."""

from __future__ import annotations

import sys
import time

import pytest

from hatpeg.photos.asking import clean, look
from hatpeg.photos.bareness import is_bare
from tests.photos import fuzzing, hostile, measuring

FILES = hostile.files()
NOTHING = ("faces", "writing", "codes")
MOST_SECONDS = 3.0
"""For a process that starts, looks at the head of a file and ends: on a busy machine, three times the bar of 1 s."""


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_file_is_refused_or_opened_without_harm(name: str) -> None:
    untrusted, refusal = FILES[name]

    begun = time.perf_counter()
    looked = look(untrusted, without=NOTHING)
    took = time.perf_counter() - begun

    assert looked.refused == refusal
    assert (looked.picture is None) == bool(refusal)
    assert took < MOST_SECONDS


@pytest.mark.parametrize("name", [name for name, (_, refusal) in FILES.items() if refusal == hostile.OPENS])
def test_what_can_be_opened_leaves_the_rest_behind(name: str) -> None:
    copy, why_not = clean(FILES[name][0])

    assert why_not == ""
    assert is_bare(copy)
    assert b"SECRET" not in copy
    assert b"script" not in copy


def test_three_hundred_changed_files_crash_nothing() -> None:
    told = fuzzing.run(300, seed=11)

    assert told.mutations == 300
    assert (told.crashes, told.hangs, told.babbled) == (0, 0, 0)
    assert told.opened > 0
    assert told.refused > 0


@pytest.mark.skipif(sys.platform == "win32", reason="the system tells a process's peak on POSIX alone")
@pytest.mark.parametrize("name", [name for name, (_, refusal) in FILES.items() if refusal == hostile.formats.TOO_LARGE])
def test_a_bomb_fills_no_memory(name: str) -> None:
    measured = measuring.worker(FILES[name][0], without=list(NOTHING))

    assert measured.told["refused"] == hostile.formats.TOO_LARGE
    assert measured.mebibytes <= 300

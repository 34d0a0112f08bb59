"""kill -9 at any moment loses nothing that was acknowledged; `python -m tests.store.killing 1000` does it longer."""

from __future__ import annotations

import random
import sys
from pathlib import Path

import pytest

from hatpeg.core.draft import Hat
from hatpeg.store.opening import open_stores
from hatpeg.store.places import lock_file
from tests.store.killing import JOBS, home_of, keyring_of, killed, moment

TIMES = 5
MOST_TYPING = 2.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is of POSIX")


@pytest.mark.parametrize("job", JOBS)
@pytest.mark.parametrize("time", range(TIMES))
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path: Path, job: str, time: int) -> None:
    seconds = moment(job, random.Random(f"{job} {time}"))  # noqa: S311 - moments, not secrets

    left = killed(tmp_path, job, seconds)

    assert left.wrong == []
    assert left.lost_seconds <= MOST_TYPING


def test_the_lock_of_a_killed_program_holds_nobody_up(tmp_path: Path) -> None:
    killed(tmp_path, "save", 0.05)
    assert lock_file(home_of(tmp_path)).exists()

    stores = open_stores(keyring_of(tmp_path), home_of(tmp_path))

    assert stores.notice == ""
    assert stores.session_only == frozenset()
    assert stores.of[Hat.PERSONAL].drafts.read("before") is not None

"""The draft being typed is written beside the window, soon, and never more often than the disk likes."""

from __future__ import annotations

import threading
import time

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import KeptDraft
from hatpeg.store.autosave import Autosave
from hatpeg.store.drafts import Drafts
from hatpeg.store.memory import SessionStore


class CountingDrafts(Drafts):
    def __init__(self, *, fails: int = 0) -> None:
        super().__init__(SessionStore(Hat.PERSONAL).database)
        self.saved: list[str] = []
        self.fails = fails

    def save(self, draft: KeptDraft) -> None:
        if self.fails:
            self.fails -= 1
            raise StoreUnavailable("There is no room.")
        super().save(draft)
        self.saved.append(draft.text)


def test_the_first_change_is_written_at_once_and_the_rest_together() -> None:
    drafts, autosave = CountingDrafts(), Autosave(print, pause=0.3)

    for length in range(1, 200):
        autosave.note(drafts, KeptDraft("a", "x" * length))
        time.sleep(0.001)

    assert autosave.finish()
    assert drafts.read("a") == KeptDraft("a", "x" * 199)
    assert len(drafts.saved) <= 4
    autosave.close()


def test_taking_a_draft_in_does_not_wait_for_the_disk() -> None:
    drafts, autosave = CountingDrafts(), Autosave(print)
    blocked = threading.Event()
    slow = drafts.save
    drafts.save = lambda draft: (blocked.wait(2), slow(draft))[1]  # type: ignore[method-assign]
    autosave.note(drafts, KeptDraft("a", "x"))
    start = time.perf_counter()

    for length in range(1000):
        autosave.note(drafts, KeptDraft("a", "x" * length))

    assert time.perf_counter() - start < 0.5
    blocked.set()
    assert autosave.close()


def test_drafts_of_two_hats_go_to_their_own_stores() -> None:
    work, own, autosave = CountingDrafts(), CountingDrafts(), Autosave(print)

    autosave.note(work, KeptDraft("a", "work"))
    autosave.note(own, KeptDraft("a", "own"))

    assert autosave.close()
    assert (work.saved, own.saved) == (["work"], ["own"])


def test_what_cannot_be_written_is_told_once_and_tried_again() -> None:
    told: list[str] = []
    drafts, autosave = CountingDrafts(fails=3), Autosave(told.append, pause=0.02)

    autosave.note(drafts, KeptDraft("a", "x"))
    deadline = time.monotonic() + 3
    while not drafts.saved and time.monotonic() < deadline:
        time.sleep(0.01)

    assert drafts.saved == ["x"]
    assert told == ["There is no room."]
    autosave.close()


def test_finishing_does_not_wait_for_a_disk_that_takes_nothing() -> None:
    drafts, autosave = CountingDrafts(fails=10**6), Autosave(lambda _: None)
    autosave.note(drafts, KeptDraft("a", "x"))
    start = time.monotonic()

    assert not autosave.finish()
    assert time.monotonic() - start < 2
    autosave.close()

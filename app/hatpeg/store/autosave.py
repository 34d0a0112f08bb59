"""Keeps the draft that is being typed, beside the window: at once after a rest, and once a second while typing.

What could not be written is tried again every second; the person is told once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

from hatpeg.core.errors import HatpegError
from hatpeg.core.kept import KeptDraft
from hatpeg.core.ports import DraftStore

PAUSE = 1.0
"""Seconds between two writings, so that a fast typist does not keep the disk busy."""


class Autosave:
    """One thread that writes the latest state of each draft it is told of, into the store it was told of with."""

    def __init__(self, on_trouble: Callable[[str], None], *, pause: float = PAUSE) -> None:
        """``on_trouble`` is called in this thread with a sentence for the person."""
        self._on_trouble = on_trouble
        self._pause = pause
        self._waiting: dict[tuple[int, str], tuple[DraftStore, KeptDraft]] = {}
        self._news = threading.Condition()
        self._is_writing = self._is_urgent = self._is_over = self._has_failed = False
        self._thread = threading.Thread(target=self._run, name="autosave", daemon=True)
        self._thread.start()

    def note(self, drafts: DraftStore, draft: KeptDraft) -> None:
        """Take in a draft as it is now. Returns at once: this may be called at every key."""
        with self._news:
            self._waiting[id(drafts), draft.id] = (drafts, draft)
            self._news.notify_all()

    def forget(self, drafts: DraftStore, name: str) -> None:
        """Write no more of a draft that is being deleted; what is being written this moment, ``finish`` waits for."""
        with self._news:
            self._waiting.pop((id(drafts), name), None)

    def finish(self, seconds: float = 5.0) -> bool:
        """Wait until all that was told is on the disk; before hiding, locking and closing. Tells whether it is."""
        with self._news:
            self._is_urgent, self._has_failed = True, False
            self._news.notify_all()
            self._news.wait_for(lambda: self._has_failed or self._is_done(), seconds)
            self._is_urgent = False
            return self._is_done()

    def close(self) -> bool:
        """Finish, and end the thread."""
        done = self.finish()
        with self._news:
            self._is_over = True
            self._news.notify_all()
        self._thread.join(1.0)
        return done

    def _is_done(self) -> bool:
        return not self._waiting and not self._is_writing

    def _run(self) -> None:
        told: set[str] = set()
        while True:
            with self._news:
                self._news.wait_for(lambda: self._waiting or self._is_over)
                if self._is_over:
                    return
                work, self._waiting, self._is_writing = self._waiting, {}, True
            trouble = {place: problem for place, job in work.items() if (problem := _written(*job))}
            with self._news:
                for place in trouble:
                    self._waiting.setdefault(place, work[place])
                self._is_writing = False
                if trouble:
                    self._has_failed, self._is_urgent = True, False
                self._news.notify_all()
            for sentence in set(trouble.values()) - told:
                self._on_trouble(sentence)
            told = set(trouble.values())
            with self._news:
                self._news.wait_for(lambda: self._is_urgent or self._is_over, self._pause)


def _written(drafts: DraftStore, draft: KeptDraft) -> str:
    try:
        drafts.save(draft)
    except HatpegError as problem:
        return problem.sentence
    return ""

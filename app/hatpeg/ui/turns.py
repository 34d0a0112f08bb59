"""Lets the window go first: who works beside it steps aside between a key and the letter that it draws."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

Thing = TypeVar("Thing")
AT_MOST = 0.05
"""Seconds that a key is waited for: one that draws nothing, as in a hidden window, must not hold anybody up."""


class Turns:
    """Whose turn it is. Python lets one thread run at a time, so a check would take half of it from every key."""

    def __init__(self) -> None:
        self._is_free = threading.Event()
        self._is_free.set()

    def take(self) -> None:
        """A key has come: the window is to draw it."""
        self._is_free.clear()

    def give(self) -> None:
        """It is drawn."""
        self._is_free.set()

    def wait(self) -> None:
        """Step aside for a key that is not drawn yet."""
        if not self._is_free.wait(AT_MOST):
            self._is_free.set()

    def between(self, things: Sequence[Thing]) -> Sequence[Thing]:
        """The same things; whoever goes through them steps aside before each."""
        return _Between(self, things)


class _Between(Sequence[Thing]):
    def __init__(self, turns: Turns, things: Sequence[Thing]) -> None:
        self._turns, self._things = turns, things

    def __iter__(self) -> Iterator[Thing]:
        for thing in self._things:
            self._turns.wait()
            yield thing

    def __len__(self) -> int:
        return len(self._things)

    @overload
    def __getitem__(self, at: int) -> Thing: ...
    @overload
    def __getitem__(self, at: slice) -> Sequence[Thing]: ...
    def __getitem__(self, at: int | slice) -> Thing | Sequence[Thing]:
        return self._things[at]

"""A social network: how much fits, how it counts, who can see a post, where one is written."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.speech import say


@dataclass(frozen=True, slots=True)
class TakingDown:
    """How a post is taken down again: what to press, in order, true on the day ``checked`` (ISO date).

    ``stays`` says what deleting leaves on this network beside what it leaves everywhere; empty where nothing is known.
    ``source`` is empty where the steps are from general knowledge. All sentences are marked, to be said when shown.
    """

    phone: tuple[str, ...]
    web: tuple[str, ...]
    stays: str = ""
    checked: str = ""
    source: str = ""


NOT_KNOWN = TakingDown((), ())


@dataclass(frozen=True, slots=True)
class PrivacyDefault:
    """One thing to see to in an account's own settings on the network, as a sentence that its owner can confirm.

    ``id`` tells it apart on its network, and is kept with the day it was confirmed. ``hat`` is set where it makes sense
    under one hat only: an agency's page is there to be seen. ``words`` are marked, to be said when shown.
    """

    id: str
    words: str
    hat: Hat | None = None


@dataclass(frozen=True, slots=True)
class Network:
    """Facts about one network, true on the day ``checked`` (ISO date).

    ``count`` gives the length of a text as the network counts it; ``limit`` is the most it takes, or None where
    there is no limit a post would meet. ``audiences`` are the choices it offers, in its own order, and
    ``safest`` is the one to start from. ``place_habit`` says in one sentence what the network does with the
    writer's location. ``compose_address`` opens an empty post, where the network documents such an address.
    ``see_more`` is the number of characters shown before "see more", where known. ``taking_down`` says how a post
    is deleted, ``privacy`` what to see to in an account's settings.
    """

    id: str
    name: str
    limit: int | None
    count: Callable[[str], int]
    audiences: tuple[Audience, ...]
    safest: Audience
    place_habit: str
    checked: str
    compose_address: str | None = None
    see_more: int | None = None
    note: str = ""
    source: str = ""
    taking_down: TakingDown = NOT_KNOWN
    privacy: tuple[PrivacyDefault, ...] = ()

    @property
    def called(self) -> str:
        """Its name in the language that is spoken: only where it stands for any network, it is no name."""
        return say(self.name)

    def over(self, text: str) -> int:
        """By how much the text is too long; 0 when it fits."""
        return 0 if self.limit is None else max(0, self.count(text) - self.limit)


def code_points(text: str) -> int:
    """The plain count: every Unicode code point is one."""
    return len(text)


def utf16_units(text: str) -> int:
    """The count of a browser: characters beyond the first 65,536 are two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2

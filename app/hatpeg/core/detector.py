"""The promise every text detector keeps: it sees, and has no opinion."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from hatpeg.core.agency import Agency
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading


@dataclass(frozen=True, slots=True)
class TextDetector:
    """Looks at one reading and yields hits of the named ``kinds``, placed in the original text.

    ``find`` gets the reading and the agency's lexicon and must take time in proportion to the text.
    ``finds`` are texts in which it must see something (the whole text, or the part between ⟦ and ⟧ if marked,
    must be overlapped by a hit and, if marked, nothing outside it may be hit); ``ignores`` are texts in which it
    must see nothing. Both are run as tests, with ``example_agency`` as the lexicon.
    """

    kinds: tuple[str, ...]
    find: Callable[[Reading, Agency], Iterable[Hit]]
    finds: tuple[str, ...]
    ignores: tuple[str, ...]
    example_agency: Agency = Agency()
    sees: str = ""
    """What goes unseen when it fails, in plain words; by default the names of its kinds."""
    takes_a_second_look: bool = False
    """Whether it waits for a pause in the writing, and says nothing, or less, at first look."""

    @property
    def what(self) -> str:
        """What it sees, in plain words."""
        return self.sees or " and ".join(kind.replace("-", " ") for kind in self.kinds)

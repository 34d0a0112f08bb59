"""What to do: a fix offers a safer wording for one place, or nothing where it has none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.place import TextSpan


@dataclass(frozen=True, slots=True)
class Fix:
    """One kind of safer wording.

    ``offer`` gives the whole change, spaces and capitals mended, with a label that says what will come of it
    ("Remove the address"). ``examples`` are ``(before, after)`` pairs, run as tests: the part of ``before``
    between ⟦ and ⟧ is the place.
    """

    offer: Callable[[Facts, TextSpan], Rewrite | None]
    examples: tuple[tuple[str, str], ...]
    example_agency: Agency = NO_AGENCY
    id: str = ""

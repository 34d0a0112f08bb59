"""What the encoder answers: the shape of its numbers, and what each of them is about."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:  # numbers come with the encoder; whoever only names them need not wait for numpy
    import numpy as np
    import numpy.typing as npt

    Numbers = npt.NDArray[np.float32]

FAMILIES = (
    "client-identity",
    "sensitive-linked",
    "client-story",
    "location",
    "minors",
    "photo-mention",
    "dates-ages",
    "reidentify",
    "employer-crossover",
    "conduct",
    "contact",
    "id-number",
    "internal",
    "schedule",
)
"""What a draft may give away, in the order of the encoder's answers."""
MEANINGS = ("concrete-client", "advocacy", "self", "colleague-or-public", "event-or-service", "other")
"""What a sentence may be about."""
HATS = ("professional", "personal")


class Seen(NamedTuple):
    """What the encoder answers for one window; every number is a probability.

    ``persons`` and ``places``: per piece. ``leaks``: per piece, one for each family and last one for any.
    ``meanings``: per piece, six that sum to one. ``posts``: per hat, one for each family, then whether the window
    should be spoken about, then whether it should be stopped.
    """

    persons: Numbers
    places: Numbers
    leaks: Numbers
    meanings: Numbers
    posts: Numbers

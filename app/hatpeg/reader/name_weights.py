"""How the scores of the two name readers are weighed against each other; packaging/models/names_weights.py fits it."""

from __future__ import annotations

from typing import NamedTuple


class Weighed(NamedTuple):
    """Where the log-odds of a name start, and what the log-odds of the quick reader and of the encoder count."""

    start: float
    quick: float
    slow: float


PERSON = Weighed(0.65, 0.58, 0.39)
PLACE = Weighed(0.05, 0.52, 0.38)

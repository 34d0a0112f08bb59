"""Distances on the ground, as maps give them."""

from __future__ import annotations

import pytest

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.distance import metres, nearest_secret, rounded

AGENCY = Agency(
    confidential_sites=(
        ConfidentialSite("Heron House", point=(40.0, -79.0)),
        ConfidentialSite("Clover", point=(40.005, -79.0)),
        ConfidentialSite("Marigold"),
    )
)


@pytest.mark.parametrize(
    ("one", "other", "far"),
    [
        ((48.85837, 2.294481), (48.86061, 2.33764), 3_170),  # the Eiffel Tower and the Louvre
        ((40.6892, -74.0445), (51.5007, -0.1246), 5_575_000),  # New York and London
        ((0.0, 179.9995), (0.0, -179.9995), 111),  # over the date line
        ((12.0, 34.0), (12.0, 34.0), 0),
    ],
)
def test_distances_are_right_within_half_a_percent(
    one: tuple[float, float], other: tuple[float, float], far: float
) -> None:
    assert metres(one, other) == pytest.approx(far, rel=0.005, abs=0.5)


def test_the_nearest_place_counts_and_those_without_a_point_do_not() -> None:
    near = nearest_secret(AGENCY, (40.004, -79.0))

    assert near is not None
    assert near[0].name == "Clover"
    assert nearest_secret(AGENCY, (40.05, -79.0)) is None


@pytest.mark.parametrize(("exactly", "said"), [(3, 10), (44, 40), (111, 100), (130, 150), (998, 1000)])
def test_metres_are_said_as_people_say_them(exactly: float, said: int) -> None:
    assert rounded(exactly) == said

"""How far a point on the map is from the places that must stay secret, counted here and asked of nobody."""

from __future__ import annotations

from math import asin, cos, hypot, radians, sin, sqrt

from hatpeg.core.agency import Agency, ConfidentialSite

Point = tuple[float, float]
"""Latitude and longitude in degrees."""
EARTH = 6_371_009.0
"""Mean radius in metres (Moritz, 2000)."""
NEAR = 1000.0
"""Within so many metres of a secret place a photo's place, or what is seen in its background, may give it away."""
FIRST_FIGURE = 100


def metres(one: Point, other: Point) -> float:
    """The distance along the ground, on a sphere: right within half a percent."""
    (north, east), (other_north, other_east) = ((radians(a), radians(b)) for a, b in (one, other))
    half = hypot(sin((other_north - north) / 2), sqrt(cos(north) * cos(other_north)) * sin((other_east - east) / 2))
    return 2 * EARTH * asin(min(1.0, half))


def nearest_secret(agency: Agency, point: Point) -> tuple[ConfidentialSite, float] | None:
    """The confidential site nearest to a point and how far it is, in metres; None where none is near."""
    known = ((site, metres(site.point, point)) for site in agency.confidential_sites if site.point is not None)
    near = [each for each in known if each[1] <= NEAR]
    return min(near, key=lambda each: each[1], default=None)


def rounded(distance: float) -> int:
    """Metres as people say them: by tens up to a hundred, then by fifties."""
    step = 10 if distance < FIRST_FIGURE else 50
    return max(step, round(distance / step) * step)

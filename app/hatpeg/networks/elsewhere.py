"""Any network that Hatpeg knows nothing about: nothing is too long, and everybody is assumed to see it."""

from hatpeg.core.draft import Audience
from hatpeg.core.network import Network, code_points

NETWORK = Network(
    id="elsewhere",
    name="Another network",
    limit=None,
    count=code_points,
    audiences=tuple(Audience),
    safest=Audience.ONLY_ME,
    place_habit="Nothing is known about what it does with your place. Leave the place field empty.",
    checked="2026-11-25",
    note="Stands for every network without a file of its own.",
)

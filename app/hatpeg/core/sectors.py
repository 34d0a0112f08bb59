"""The kinds of services that have a preset of their own, and what people call them."""

from __future__ import annotations

from enum import StrEnum

from hatpeg.core.speech import mark, say


class Sector(StrEnum):
    """A kind of service; the value is the name of its file in ``resources/policy``."""

    DV_SHELTER = "dv_shelter"
    HIV_CARE = "hiv_care"
    ADDICTION = "addiction"
    HOMELESS = "homeless"
    LGBTQ = "lgbtq"
    CHILD_WELFARE = "child_welfare"
    IMMIGRATION = "immigration"
    GENERAL = "general"

    @property
    def words(self) -> str:
        """What a person reads: ``Domestic violence shelter``."""
        return say(WORDS[self])


WORDS = {
    Sector.DV_SHELTER: mark("Domestic violence shelter"),
    Sector.HIV_CARE: mark("HIV care"),
    Sector.ADDICTION: mark("Addiction treatment and harm reduction"),
    Sector.HOMELESS: mark("Homelessness services"),
    Sector.LGBTQ: mark("LGBTQ+ services"),
    Sector.CHILD_WELFARE: mark("Child welfare and foster care"),
    Sector.IMMIGRATION: mark("Immigration services"),
    Sector.GENERAL: mark("Other social services"),
}

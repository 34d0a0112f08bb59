"""The kinds of services that have a preset of their own, and what people call them."""

from __future__ import annotations

from enum import StrEnum


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
        return WORDS[self]


WORDS = {
    Sector.DV_SHELTER: "Domestic violence shelter",
    Sector.HIV_CARE: "HIV care",
    Sector.ADDICTION: "Addiction treatment and harm reduction",
    Sector.HOMELESS: "Homelessness services",
    Sector.LGBTQ: "LGBTQ+ services",
    Sector.CHILD_WELFARE: "Child welfare and foster care",
    Sector.IMMIGRATION: "Immigration services",
    Sector.GENERAL: "Other social services",
}

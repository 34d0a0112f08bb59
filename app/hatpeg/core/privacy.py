"""An account's privacy checklist: what was confirmed, when, and what is due again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hatpeg.core.draft import Hat
from hatpeg.core.kept import PrivacyCheck
from hatpeg.core.network import Network, PrivacyDefault

OLD_AFTER = 180
"""Days after which something is to be looked at again: networks move and change their settings."""


class Standing(StrEnum):
    """How it stands with one item."""

    CONFIRMED = "confirmed"
    OLD = "old"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class Checked:
    """One item and the day on which it was last confirmed; None when it never was."""

    item: PrivacyDefault
    ticked: date | None
    standing: Standing


def checklist(
    network: Network, hat: Hat, checks: Iterable[PrivacyCheck], today: date, days: int = OLD_AFTER
) -> tuple[Checked, ...]:
    """What there is to confirm for an account of this network and hat; a day that is still to come counts as old."""
    ticked = {check.item: check.ticked for check in checks}
    return tuple(
        Checked(item, ticked.get(item.id), _standing(ticked.get(item.id), today, days))
        for item in network.privacy
        if item.hat in {None, hat}
    )


def due(items: Iterable[Checked]) -> int:
    """How many are old or were never confirmed."""
    return sum(item.standing is not Standing.CONFIRMED for item in items)


def _standing(ticked: date | None, today: date, days: int) -> Standing:
    if ticked is None:
        return Standing.MISSING
    return Standing.CONFIRMED if 0 <= (today - ticked).days <= days else Standing.OLD

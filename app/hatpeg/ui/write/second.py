"""What the Write page knows of second looks: whether one may be asked for, and what one allowed."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from hatpeg.core.draft import Draft
from hatpeg.core.kept import Acknowledged
from hatpeg.core.second_look.answering import LookedAt
from hatpeg.core.verdict import Verdict


class SecondLook(Protocol):
    """Answers at once: everything it needs lies ready."""

    def may_be_asked(self, draft: Draft, verdict: Verdict | None, reasons: Collection[Acknowledged]) -> bool:
        """Whether somebody else could be asked about this draft."""

    def looked_at(self, draft: Draft) -> LookedAt | None:
        """What somebody else allowed of exactly this draft, as of now."""

    def use(self, name: str) -> bool:
        """Use an allowance up, before anything is copied by it; False where it cannot be any more."""

    def codes(self, looked_at: LookedAt) -> tuple[Acknowledged, ...]:
        """What the history keeps of it: codes, and no name."""


class _NobodyElse:
    """Stands in where nobody else is there to be asked."""

    def may_be_asked(self, _draft: Draft, _verdict: Verdict | None, _reasons: Collection[Acknowledged]) -> bool:
        return False

    def looked_at(self, _draft: Draft) -> LookedAt | None:
        return None

    def use(self, _name: str) -> bool:
        return False

    def codes(self, _looked_at: LookedAt) -> tuple[Acknowledged, ...]:
        return ()


NOBODY_ELSE = _NobodyElse()

"""The answer to a draft: findings, and everything that could not be checked."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.finding import Finding, Severity
from hatpeg.core.hit import Hit


class Decision(StrEnum):
    """The four answers. None of them says "safe"."""

    CLEAR = "clear"
    LOOK = "look"
    CHANGE = "change"
    UNCHECKED = "unchecked"


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is thought of exactly the draft with this ``fingerprint``.

    ``findings`` come most severe first, then in the order of the text. ``unchecked`` names, in plain words, each
    thing that could not be checked. ``over_limit`` is by how much the text is too long for its network.
    At first look only what is quickly seen is told; such a verdict lets nothing out, whatever it found.
    Only :mod:`hatpeg.core.check` makes one.
    """

    fingerprint: str
    findings: tuple[Finding, ...]
    unchecked: tuple[str, ...]
    rules_checked: int
    over_limit: int = 0
    hits: tuple[Hit, ...] = ()
    is_first_look: bool = False
    details: frozenset[str] = frozenset()
    """The kinds of identifying details in it; to be remembered when the draft is let out."""

    @property
    def decision(self) -> Decision:
        """Not checked beats everything; then the most severe finding decides."""
        if self.unchecked or self.is_first_look:
            return Decision.UNCHECKED
        worst = max((finding.severity for finding in self.findings), default=Severity.OFF)
        if worst is Severity.BLOCK:
            return Decision.CHANGE
        return Decision.LOOK if worst is Severity.WARN else Decision.CLEAR

    def of(self, severity: Severity) -> tuple[Finding, ...]:
        """The findings of one severity."""
        return tuple(finding for finding in self.findings if finding.severity is severity)

"""A verdict as the command line's JSON, and as an exit status. Positions are code points of the original text."""

from __future__ import annotations

from typing import TypedDict

from hatpeg.core.draft import Draft
from hatpeg.core.finding import Finding
from hatpeg.core.place import TextSpan
from hatpeg.core.verdict import Decision, Verdict

EXIT_STATUS = {Decision.CLEAR: 0, Decision.LOOK: 1, Decision.CHANGE: 2, Decision.UNCHECKED: 3}


class BatchFinding(TypedDict):
    """A finding in one line of a batch."""

    rule: str
    family: str
    severity: str
    start: int | None
    end: int | None


class BatchAnswer(TypedDict):
    """The answer to one line of a batch."""

    id: object
    verdict: str
    findings: list[BatchFinding]
    unchecked: list[str]
    milliseconds: float


class ToldFinding(BatchFinding):
    """A finding with everything a person would want to know."""

    words: str
    message: str
    why: str
    instead: str
    rewrites: list[str]
    listed: list[str]
    observed: str


class Answer(TypedDict):
    """The answer to a single draft."""

    verdict: str
    findings: list[ToldFinding]
    unchecked: list[str]
    over_limit: int
    rules_checked: int
    milliseconds: float


def brief(finding: Finding) -> BatchFinding:
    """A finding without its words."""
    place = finding.place
    start, end = (place.start, place.end) if isinstance(place, TextSpan) else (None, None)
    return BatchFinding(rule=finding.rule, family=finding.family, severity=finding.severity.word, start=start, end=end)


def batch_answer(name: object, verdict: Verdict, milliseconds: float) -> BatchAnswer:
    """One line of a batch's output."""
    return BatchAnswer(
        id=name,
        verdict=verdict.decision.value,
        findings=[brief(finding) for finding in verdict.findings],
        unchecked=list(verdict.unchecked),
        milliseconds=round(milliseconds, 3),
    )


def answer(draft: Draft, verdict: Verdict, milliseconds: float) -> Answer:
    """The whole answer to one draft."""
    return Answer(
        verdict=verdict.decision.value,
        findings=[_told(draft, finding) for finding in verdict.findings],
        unchecked=list(verdict.unchecked),
        over_limit=verdict.over_limit,
        rules_checked=verdict.rules_checked,
        milliseconds=round(milliseconds, 3),
    )


def _told(draft: Draft, finding: Finding) -> ToldFinding:
    words = finding.place.of(draft.text) if isinstance(finding.place, TextSpan) else ""
    return ToldFinding(
        **brief(finding),
        words=words,
        message=finding.message,
        why=finding.why,
        instead=finding.instead,
        rewrites=[rewrite.label for rewrite in finding.rewrites],
        listed=list(finding.listed),
        observed=finding.observed.word if finding.observed is not None else "",
    )

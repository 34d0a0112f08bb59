"""That words are not what they look like: who says so gives one of three reasons, and the finding on them is lifted.

A reason holds for one rule and the very words it was given for, in one draft. What stands on one of the agency's
lists, and what the policy marks as always on, nobody lifts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from enum import StrEnum

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.kept import Acknowledged
from hatpeg.core.place import TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.speech import mark

LISTED = ("watch-name", "watch-part", "confidential-site", "secret-hashtag")
"""Kinds of hits that come from a list somebody made, so that nothing was misread."""


class NotSo(StrEnum):
    """Why words are not what they look like. The value is the code that is kept, also in the history."""

    ABOUT_ME = "about-me"
    AGREED = "public-and-agreed"
    MISREAD = "misread"


REASONS = {
    NotSo.ABOUT_ME: mark("It is about me"),
    NotSo.AGREED: mark("It is already public and agreed"),
    NotSo.MISREAD: mark("The check misread the words"),
}


def may_be_lifted(finding: Finding, policy: Policy, facts: Facts) -> bool:
    """Whether a reason could lift this finding: it stops, is about words, and nothing keeps it on."""
    place = finding.place
    if finding.severity is not Severity.BLOCK or not isinstance(place, TextSpan):
        return False
    is_always_on = (finding.rule, facts.draft.account.hat) in policy.always_on
    return not is_always_on and not any(place.overlaps(listed) for listed in facts.places_of(*LISTED))


def is_lifted(finding: Finding, text: str, reasons: Collection[Acknowledged]) -> bool:
    """Whether one of these reasons was given for the words this finding is on, in this text."""
    if not finding.can_be_lifted or not reasons or not isinstance(finding.place, TextSpan):
        return False
    words = finding.place.of(text)
    return any((each.rule, each.words) == (finding.rule, words) and each.code in REASONS for each in reasons)


def standing(findings: Iterable[Finding], text: str, reasons: Collection[Acknowledged]) -> tuple[Finding, ...]:
    """The findings that no reason lifts."""
    return tuple(finding for finding in findings if not is_lifted(finding, text, reasons))

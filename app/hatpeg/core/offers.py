"""Safer wordings: each is tried on the draft and looked at again before it is offered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from hatpeg.core.clauses import sentence_around
from hatpeg.core.draft import Draft
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding, Rewrite, Severity
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import Rule

MOST_OFFERS = 16
"""Findings for which a wording is looked for at once; the next get theirs when the first are mended."""

LookAgain = Callable[[Draft], tuple[Finding, ...]]
"""What is found in a changed draft."""


class Offers:
    """Safer wordings for the findings of one draft, each tried once, however many rules mind the place."""

    def __init__(  # noqa: PLR0913 - what was found, what could be written, and the eye that looks again
        self,
        facts: Facts,
        findings: Sequence[Finding],
        *,
        rules: Iterable[Rule],
        fixes: Mapping[str, Fix],
        look_again: LookAgain,
        unchecked: list[str],
    ) -> None:
        self._facts, self._findings, self._fixes = facts, findings, fixes
        self._look_again, self._unchecked = look_again, unchecked
        self._rules = {rule.id: rule for rule in rules}
        self._found: dict[tuple[str, TextSpan], Rewrite | None] = {}
        self._after: dict[Rewrite, tuple[Finding, ...]] = {}

    def added(self, is_wanted: Callable[[], bool] = lambda: True) -> tuple[Finding, ...]:
        """All findings, the first of them with what can be offered; stops offering when nobody wants it any more."""
        return tuple(
            self._added_to(finding) if number < MOST_OFFERS and is_wanted() else finding
            for number, finding in enumerate(self._findings)
        )

    def first(self, finding: Finding) -> Rewrite | None:
        """The best wording for one finding, trying no more than it must."""
        return next(iter(self._offers(finding)), None)

    def _added_to(self, finding: Finding) -> Finding:
        return replace(finding, rewrites=tuple(dict.fromkeys(self._offers(finding))))

    def _offers(self, finding: Finding) -> Iterable[Rewrite]:
        place, rule = finding.place, self._rules[finding.rule]
        if not isinstance(place, TextSpan):
            return
        for fix in rule.fixes:
            offer = self._offer(fix, place, rule)
            if offer is not None and self._helps(offer, finding):
                yield offer

    def _offer(self, fix: str, place: TextSpan, rule: Rule) -> Rewrite | None:
        key = fix, place
        if key not in self._found:
            try:
                self._found[key] = self._fixes[fix].offer(self._facts, place)
            except Exception:  # noqa: BLE001 - a rule whose wording fails is named, and the others go on
                self._unchecked.append(rule.statement or rule.id)
                self._found[key] = None
        return self._found[key]

    def _helps(self, offer: Rewrite, finding: Finding) -> bool:
        """Whether the rule minds the new words no longer, nowhere more than before, and no other begins to.

        What the reader says only now of sentences that stay as they are was not made by the change.
        """
        text = offer.applied_to(self._facts.draft.text)
        if text == self._facts.draft.text:
            return False
        if offer not in self._after:
            self._after[offer] = self._look_again(replace(self._facts.draft, text=text))
        after = self._after[offer]
        new = TextSpan(offer.span.start, offer.span.start + len(offer.words))
        same = [found for found in after if found.rule == finding.rule]
        if any(isinstance(found.place, TextSpan) and found.place.overlaps(new) for found in same):
            return False
        touched = sentence_around(text, new)
        now = _minded(found for found in after if _is_at(found, touched))
        before = _minded(self._findings)
        if now[finding.rule] > before[finding.rule]:
            return False
        return not now.keys() - before.keys()


def _is_at(finding: Finding, sentence: TextSpan) -> bool:
    """Whether a finding speaks of a sentence that was changed, or of no words at all."""
    return not isinstance(finding.place, TextSpan) or finding.place.overlaps(sentence)


def _minded(findings: Iterable[Finding]) -> Counter[str]:
    """The rules that ask for something, and how often."""
    return Counter(finding.rule for finding in findings if finding.severity >= Severity.WARN)

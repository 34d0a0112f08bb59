"""Mends a whole draft: takes what is offered, worst first, until nothing asks for a change or nothing is offered."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hatpeg.core.check import Catalogue, check, offers_for
from hatpeg.core.draft import Draft
from hatpeg.core.finding import Finding, Rewrite, Severity
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.place import TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.verdict import Verdict

STORY = "client.anecdote"
"""The rule that minds stories, and knows what could be written instead."""
PEOPLE = frozenset({"person-name", "watch-name", "one-client", "third-person", "someones-account"})
SURE = 0.9
"""From here on the reader is believed when it says that a sentence is about one person served."""
MOST_STEPS = 24
"""A draft that asks for more changes than this is better written anew."""


@dataclass(frozen=True, slots=True)
class Mended:
    """What became of a draft: its ``text``, the ``steps`` in the order they were taken, the ``verdict`` on the text.

    Each step is a change of the text that the steps before it have left.
    """

    text: str
    steps: tuple[Rewrite, ...]
    verdict: Verdict


def mended(
    draft: Draft,
    catalogue: Catalogue,
    policy: Policy,
    *,
    past: Past = NO_PAST,
    most_steps: int = MOST_STEPS,
) -> Mended:
    """Mend a draft with what would be offered for it, and nothing else; what cannot be mended is left in the verdict.

    Everything that was ever minded is mended, also where it is no longer minded once something beside it has gone:
    a story told without its date still is one. No text is come back to, so that this ends even where one wording
    leads to another.
    """
    texts, steps, minded = {draft.text}, list[Rewrite](), list[Finding]()
    verdict = check(draft, catalogue, policy, past=past, offers=False)
    minded += _stories(verdict, catalogue, policy, draft)
    while len(steps) < most_steps:
        asking = [finding for finding in verdict.findings if finding.severity >= Severity.WARN]
        asking += [finding for finding in minded if not any(_is_same(finding, other) for other in asking)]
        offers = offers_for(draft, verdict.findings, catalogue, policy, past=past, unchecked=[])
        tried = ((finding, offers.first(finding)) for finding in asking)
        found = next(((at, step) for at, step in tried if step and step.applied_to(draft.text) not in texts), None)
        if found is None:
            break
        finding, step = found
        steps.append(step)
        minded = list(_moved((other for other in asking if other is not finding), step))
        draft = replace(draft, text=step.applied_to(draft.text))
        texts.add(draft.text)
        verdict = check(draft, catalogue, policy, past=past, offers=False)
    return Mended(draft.text, tuple(steps), verdict)


def _stories(verdict: Verdict, catalogue: Catalogue, policy: Policy, draft: Draft) -> Iterator[Finding]:
    """The sentences of one person served in which something is minded, as the story that each of them is.

    Without its date or its place a sentence may be minded no longer, and still tell of that person.
    """
    rule = next((each for each in catalogue.rules if each.id == STORY), None)
    if rule is None or policy.severity(rule, draft.account.hat) < Severity.WARN:
        return
    people = [hit.place for hit in verdict.hits if hit.kind in PEOPLE]
    places = [each.place for each in verdict.findings if each.severity >= Severity.WARN]
    if not places:
        return
    for hit in verdict.hits:
        if hit.kind != "about-concrete-client" or not any(hit.place.covers(person) for person in people):
            continue
        if hit.score >= SURE or any(isinstance(place, TextSpan) and place.overlaps(hit.place) for place in places):
            words = rule.message, rule.why, rule.instead, rule.family
            yield Finding(rule.id, Severity.WARN, hit.place, *words)


def _is_same(finding: Finding, other: Finding) -> bool:
    places = finding.place, other.place
    if not isinstance(places[0], TextSpan) or not isinstance(places[1], TextSpan):
        return True
    return finding.rule == other.rule and places[0].overlaps(places[1])


def _moved(findings: Iterable[Finding], step: Rewrite) -> Iterator[Finding]:
    """The findings where they stand after a step; those that it changed the better part of are settled."""
    longer = len(step.words) - (step.span.end - step.span.start)
    for finding in findings:
        place = finding.place
        if not isinstance(place, TextSpan):
            continue
        shared = min(place.end, step.span.end) - max(place.start, step.span.start)
        if 2 * shared >= place.end - place.start:
            continue
        start = place.start if place.start <= step.span.start else max(place.start, step.span.end) + longer
        end = place.end + longer if place.end >= step.span.end else min(place.end, step.span.start)
        yield replace(finding, place=TextSpan(start, end))

"""From what was seen to what matters: every rule is asked once, then protective rules lower what they may lower."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.lifting import may_be_lifted
from hatpeg.core.place import PhotoPlace, Place, TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.rule import PhotoLook, Reach, Rule


def findings_of(
    rules: Iterable[Rule], facts: Facts, policy: Policy, unchecked: list[str]
) -> tuple[tuple[Finding, ...], int]:
    """What the rules find, most severe first, and how many rules apply. A rule that fails is named in ``unchecked``."""
    hat = facts.draft.account.hat
    found: list[Finding] = []
    protecting: list[Rule] = []
    applying = 0
    for rule in rules:
        observed = policy.observed.get((rule.id, hat))
        severity = policy.severity(rule, hat)
        if severity is Severity.ALLOW:
            protecting.append(rule)
            continue
        if observed is not None:
            severity = max(severity, Severity.ADVISE)
        if severity > Severity.OFF:
            applying += 1
            judged = [*_judged(rule, severity, facts, unchecked)]
            if rule.photos is not None and facts.draft.photos:
                judged += _judged_on_photos(rule, rule.photos, severity, facts, unchecked)
            found += [replace(each, observed=observed) for each in judged] if observed is not None else judged
    settled = _lowered(found, protecting, facts, unchecked)
    return in_order(replace(each, can_be_lifted=may_be_lifted(each, policy, facts)) for each in settled), applying


def _judged(rule: Rule, severity: Severity, facts: Facts, unchecked: list[str]) -> Iterator[Finding]:
    try:
        places = _apart(tuple(rule.look(facts)))
        listed = tuple(rule.listed(facts)) if places else ()
    except Exception:  # noqa: BLE001 - one rule that fails is named, and the others go on
        unchecked.append(rule.statement or rule.id)
        return
    for place in places:
        yield Finding(rule.id, severity, place, rule.message, rule.why, rule.instead, rule.family, listed=listed)


def _judged_on_photos(
    rule: Rule, photos: PhotoLook, severity: Severity, facts: Facts, unchecked: list[str]
) -> Iterator[Finding]:
    if facts.draft.account.hat is Hat.PERSONAL:
        severity = min(severity, photos.at_most)
    try:
        places = _apart(tuple(photos.look(facts)))
        listed = {place: tuple(photos.listed(facts, place)) for place in places if isinstance(place, PhotoPlace)}
    except Exception:  # noqa: BLE001 - as above
        unchecked.append(rule.statement or rule.id)
        return
    for place, told in listed.items():
        yield Finding(rule.id, severity, place, photos.message, photos.why, photos.instead, rule.family, listed=told)


def _lowered(found: list[Finding], protecting: Sequence[Rule], facts: Facts, unchecked: list[str]) -> list[Finding]:
    """The findings, with a note in place of each that a protective rule covers; only the rules that could are asked."""
    for rule in protecting:
        may = [number for number, finding in enumerate(found) if _is_lowered_by(rule, finding)]
        if not may:
            continue
        try:
            protected = _apart(tuple(rule.look(facts)))
        except Exception:  # noqa: BLE001 - what protects has failed: nothing is lowered, and that is said
            unchecked.append(rule.statement or rule.id)
            continue
        for number in may:
            if any(_reaches(rule, place, found[number].place, facts) for place in protected):
                found[number] = replace(found[number], severity=Severity.ADVISE, lowered_by=rule.id, observed=None)
    return found


def _is_lowered_by(rule: Rule, finding: Finding) -> bool:
    is_more = finding.severity > Severity.ADVISE or finding.observed is not None
    return is_more and rule.may_lower(finding.rule)


def _reaches(rule: Rule, protected: Place, place: Place, facts: Facts) -> bool:
    if rule.reach is Reach.DRAFT:
        return True
    if not isinstance(protected, TextSpan) or not isinstance(place, TextSpan):
        return False
    sentences = facts.reading
    first, last = sentences.sentence_at(place.start), sentences.sentence_at(max(place.start, place.end - 1))
    begins, ends = (
        sentences.sentence_at(protected.start),
        sentences.sentence_at(max(protected.start, protected.end - 1)),
    )
    return begins <= first and last <= ends


def _apart(places: tuple[Place, ...]) -> list[Place]:
    """The places in order, those that overlap joined into one: one rule speaks once about one passage."""
    spans = sorted({place for place in places if isinstance(place, TextSpan)})
    joined: list[Place] = []
    for span in spans:
        last = joined[-1] if joined else None
        if isinstance(last, TextSpan) and last.overlaps(span):
            joined[-1] = last.joined(span)
        else:
            joined.append(span)
    return joined + sorted({place for place in places if isinstance(place, PhotoPlace)}, key=lambda place: place.order)


def in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Most severe first, then as they stand: words before photos."""

    def order(finding: Finding) -> tuple[int, bool, TextSpan, tuple[object, ...]]:
        place = finding.place
        if isinstance(place, TextSpan):
            return -finding.severity, False, place, ()
        return -finding.severity, True, TextSpan(0, 0), place.order

    return tuple(sorted(findings, key=order))

"""The check: one draft in, one verdict out. Nothing raises; what could not be checked is named in the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from hatpeg.core.detector import TextDetector
from hatpeg.core.draft import Draft
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding, Rewrite, Severity
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.network import Network
from hatpeg.core.place import PhotoPlace, Place, TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.reading import Reading, read
from hatpeg.core.rule import Rule
from hatpeg.core.verdict import Verdict

MOST_OFFERS = 16
"""Findings for which a wording is looked for at once; the next get theirs when the first are mended."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every detector, rule, fix and network there is. Rules by their order, fixes and networks by id."""

    detectors: tuple[TextDetector, ...] = ()
    rules: tuple[Rule, ...] = ()
    fixes: Mapping[str, Fix] = field(default_factory=dict)
    networks: Mapping[str, Network] = field(default_factory=dict)


def check(draft: Draft, catalogue: Catalogue, policy: Policy, *, first_look: bool = False) -> Verdict:
    """Check a draft under a policy.

    Takes time in proportion to the text. A detector or rule that fails makes the verdict "not checked" and the
    others go on, so that what they see is still shown. At ``first_look`` what takes long is left out; the verdict
    names it, and lets nothing out.
    """
    unchecked: list[str] = []
    if draft.policy_revision != policy.revision:
        unchecked.append("the rules changed while this was being checked")
    if draft.photos:
        unchecked.append("photos")
    reading = _read(draft.text, unchecked, first_look=first_look)
    hits = _seen(reading, catalogue.detectors, policy, unchecked)
    facts = Facts(draft, reading, hits, policy.agency)
    applying = [
        (rule, severity)
        for rule in catalogue.rules
        if (severity := policy.severity(rule, draft.account.hat)) > Severity.OFF
    ]
    findings = _in_order(
        [finding for rule, severity in applying for finding in _judged(rule, severity, facts, unchecked)]
    )
    offers = Offers(facts, catalogue, unchecked)
    network = catalogue.networks.get(draft.account.network)
    return Verdict(
        fingerprint=draft.fingerprint,
        findings=(*map(offers.added_to, findings[:MOST_OFFERS]), *findings[MOST_OFFERS:]),
        unchecked=tuple(dict.fromkeys(unchecked)),
        rules_checked=len(applying),
        over_limit=network.over(draft.text) if network else 0,
        hits=hits,
        is_first_look=first_look,
    )


def not_checked(draft: Draft, what: str) -> Verdict:
    """The verdict on a draft that no check could be made of; ``what`` names in plain words what is missing."""
    return Verdict(draft.fingerprint, (), (what,), rules_checked=0)


def see(text: str, catalogue: Catalogue, policy: Policy) -> tuple[tuple[Hit, ...], tuple[str, ...]]:
    """What the detectors see in a text, before any rule, and what could not be looked at."""
    unchecked: list[str] = []
    reading = _read(text, unchecked)
    return _seen(reading, catalogue.detectors, policy, unchecked), tuple(unchecked)


def _read(text: str, unchecked: list[str], *, first_look: bool = False) -> Reading:
    try:
        return read(text, first_look=first_look)
    except Exception:  # noqa: BLE001 - a reading that fails must not pass for a clean one
        unchecked.append("the text as a whole")
        return read("")


def _seen(reading: Reading, detectors: Iterable[TextDetector], policy: Policy, unchecked: list[str]) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    for detector in detectors:
        try:
            hits.extend(detector.find(reading, policy.agency))
        except Exception:  # noqa: BLE001 - one detector that fails is named, and the others go on
            unchecked.append(detector.what)
            continue
        if reading.first_look and detector.takes_a_second_look:
            unchecked.append(detector.what)
    return tuple(sorted(dict.fromkeys(hits), key=lambda hit: (hit.place, hit.kind, hit.value)))


def _judged(rule: Rule, severity: Severity, facts: Facts, unchecked: list[str]) -> Iterator[Finding]:
    try:
        places = _apart(tuple(rule.look(facts)))
    except Exception:  # noqa: BLE001 - one rule that fails is named, and the others go on
        unchecked.append(rule.statement or rule.id)
        return
    for place in places:
        yield Finding(rule.id, severity, place, rule.message, rule.why, rule.instead, rule.family)


class Offers:
    """Safer wordings for the findings of one draft, each looked for once, however many rules mind the place."""

    def __init__(self, facts: Facts, catalogue: Catalogue, unchecked: list[str]) -> None:
        self._facts = facts
        self._fixes = catalogue.fixes
        self._rules = {rule.id: rule for rule in catalogue.rules}
        self._unchecked = unchecked
        self._found: dict[tuple[str, TextSpan], Rewrite | None] = {}

    def added_to(self, finding: Finding) -> Finding:
        """The finding with what its rule's fixes offer, best first, no wording twice."""
        place = finding.place
        if not isinstance(place, TextSpan):
            return finding
        rule = self._rules[finding.rule]
        offers = [self._offer(fix, place, rule) for fix in rule.fixes]
        return replace(finding, rewrites=tuple(dict.fromkeys(offer for offer in offers if offer is not None)))

    def _offer(self, fix: str, place: TextSpan, rule: Rule) -> Rewrite | None:
        key = fix, place
        if key not in self._found:
            try:
                self._found[key] = self._fixes[fix].offer(self._facts, place)
            except Exception:  # noqa: BLE001 - a rule whose wording fails is named, and the others go on
                self._unchecked.append(rule.statement or rule.id)
                self._found[key] = None
        return self._found[key]


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
    return joined + sorted({place for place in places if isinstance(place, PhotoPlace)})


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    def order(finding: Finding) -> tuple[int, bool, int, int]:
        place = finding.place
        if isinstance(place, TextSpan):
            return -finding.severity, False, place.start, place.end
        return -finding.severity, True, place.photo, 0

    return tuple(sorted(findings, key=order))

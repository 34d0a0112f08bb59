"""The check: one draft in, one verdict out. Nothing raises; what could not be checked is named in the verdict."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

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

MOST_OFFERS = 12
"""Places of one rule for which a wording is looked for at once; the next get theirs when the first are mended."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every detector, rule, fix and network there is. Rules by their order, fixes and networks by id."""

    detectors: tuple[TextDetector, ...] = ()
    rules: tuple[Rule, ...] = ()
    fixes: Mapping[str, Fix] = field(default_factory=dict)
    networks: Mapping[str, Network] = field(default_factory=dict)


def check(draft: Draft, catalogue: Catalogue, policy: Policy) -> Verdict:
    """Check a draft under a policy.

    Takes time in proportion to the text. A detector or rule that fails makes the verdict "not checked" and the
    others go on, so that what they see is still shown.
    """
    unchecked: list[str] = []
    if draft.policy_revision != policy.revision:
        unchecked.append("the rules changed while this was being checked")
    if draft.photos:
        unchecked.append("photos")
    reading = _read(draft.text, unchecked)
    hits = _seen(reading, catalogue.detectors, policy, unchecked)
    facts = Facts(draft, reading, hits, policy.agency)
    applying = [
        (rule, severity)
        for rule in catalogue.rules
        if (severity := policy.severity(rule, draft.account.hat)) > Severity.OFF
    ]
    findings = [
        finding for rule, severity in applying for finding in _judged(rule, severity, facts, catalogue.fixes, unchecked)
    ]
    network = catalogue.networks.get(draft.account.network)
    return Verdict(
        fingerprint=draft.fingerprint,
        findings=_in_order(findings),
        unchecked=tuple(dict.fromkeys(unchecked)),
        rules_checked=len(applying),
        over_limit=network.over(draft.text) if network else 0,
        hits=hits,
    )


def see(text: str, catalogue: Catalogue, policy: Policy) -> tuple[tuple[Hit, ...], tuple[str, ...]]:
    """What the detectors see in a text, before any rule, and what could not be looked at."""
    unchecked: list[str] = []
    reading = _read(text, unchecked)
    return _seen(reading, catalogue.detectors, policy, unchecked), tuple(unchecked)


def _read(text: str, unchecked: list[str]) -> Reading:
    try:
        return read(text)
    except Exception:  # noqa: BLE001 - a reading that fails must not pass for a clean one
        unchecked.append("the text as a whole")
        return read("")


def _seen(reading: Reading, detectors: Iterable[TextDetector], policy: Policy, unchecked: list[str]) -> tuple[Hit, ...]:
    hits: list[Hit] = []
    for detector in detectors:
        try:
            hits.extend(detector.find(reading, policy.agency))
        except Exception:  # noqa: BLE001 - one detector that fails is named, and the others go on
            unchecked.append(" and ".join(kind.replace("-", " ") for kind in detector.kinds))
    return tuple(sorted(dict.fromkeys(hits), key=lambda hit: (hit.place, hit.kind, hit.value)))


def _judged(
    rule: Rule, severity: Severity, facts: Facts, fixes: Mapping[str, Fix], unchecked: list[str]
) -> Iterator[Finding]:
    try:
        places = _apart(tuple(rule.look(facts)))
        offers = [_offers(rule, facts, place, fixes) for place in places[:MOST_OFFERS]]
        offers += [()] * (len(places) - len(offers))
    except Exception:  # noqa: BLE001 - one rule that fails is named, and the others go on
        unchecked.append(rule.statement or rule.id)
        return
    for place, rewrites in zip(places, offers, strict=True):
        yield Finding(rule.id, severity, place, rule.message, rule.why, rule.instead, rule.family, rewrites)


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


def _offers(rule: Rule, facts: Facts, place: Place, fixes: Mapping[str, Fix]) -> tuple[Rewrite, ...]:
    if not isinstance(place, TextSpan):
        return ()
    offers = (fixes[fix].offer(facts, place) for fix in rule.fixes)
    return tuple(dict.fromkeys(offer for offer in offers if offer is not None))


def _in_order(findings: list[Finding]) -> tuple[Finding, ...]:
    def order(finding: Finding) -> tuple[int, bool, int, int]:
        place = finding.place
        if isinstance(place, TextSpan):
            return -finding.severity, False, place.start, place.end
        return -finding.severity, True, place.photo, 0

    return tuple(sorted(findings, key=order))

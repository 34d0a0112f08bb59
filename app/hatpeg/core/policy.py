"""Which rules apply, how strictly: built-in defaults, sector presets, the organisation, the worker, in layers.

The strictest sector wins. The organisation's layer may raise anything under Work; under Personal it may only
raise rules that protect clients, and it can never switch a protective rule off. The worker may always tighten,
and loosen only what the organisation has not locked.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.rule import Rule

Key = tuple[str, Hat]
"""A rule's id and the hat it is set for."""


@dataclass(frozen=True, slots=True)
class PolicyLayer:
    """One file's worth of severities.

    ``locked`` are those the worker may not loosen, ``always_on`` those whose findings no reason lifts.
    """

    name: str = ""
    severities: Mapping[Key, Severity] = field(default_factory=dict)
    locked: frozenset[Key] = frozenset()
    always_on: frozenset[Key] = frozenset()


@dataclass(frozen=True, slots=True)
class Policy:
    """The severities in force, by rule and hat, and the agency's lexicon. Made by :func:`layered`.

    ``observed`` are the severities, each above the one in force, of an organization that only observes.
    """

    severities: Mapping[Key, Severity]
    locked: frozenset[Key] = frozenset()
    agency: Agency = NO_AGENCY
    revision: str = ""
    always_on: frozenset[Key] = frozenset()
    observed: Mapping[Key, Severity] = field(default_factory=dict)

    def severity(self, rule: Rule, hat: Hat) -> Severity:
        """How much a rule matters under a hat; ``OFF`` where it does not apply."""
        if hat not in rule.hats:
            return Severity.OFF
        return self.severities.get((rule.id, hat), rule.severity)


NO_LAYER = PolicyLayer()


def layered(
    rules: Iterable[Rule],
    sectors: Iterable[PolicyLayer] = (),
    organisation: PolicyLayer = NO_LAYER,
    worker: PolicyLayer = NO_LAYER,
    agency: Agency = NO_AGENCY,
) -> Policy:
    """Lay the four layers over each other; the result's revision changes with anything that could change a verdict."""
    rules, presets = tuple(rules), tuple(sectors)
    severities: dict[Key, Severity] = {}
    locked: set[Key] = set()
    for rule in rules:
        for hat in rule.hats:
            key = (rule.id, hat)
            value = _of_sectors(rule, key, presets)
            value, is_locked = _of_organisation(rule, key, value, organisation)
            if is_locked:
                locked.add(key)
            severities[key] = _of_worker(rule, key, value, worker, is_locked=is_locked)
    of_sectors = {key for preset in presets for key in preset.always_on}
    of_organisation = {key for rule in rules for key in organisation.always_on if _may_hold(rule, key)}
    always_on = frozenset(severities.keys() & (of_sectors | of_organisation))
    revision = _revision(severities, locked, agency, always_on)
    return Policy(severities, frozenset(locked), agency, revision, always_on)


def observing(held: Policy, wanted: Policy) -> Policy:
    """The policy that is held to, while another one only shows where it would be stricter."""
    stricter = {key: value for key, value in wanted.severities.items() if value > held.severities[key]}
    return replace(held, observed=stricter, revision=f"{held.revision}+{wanted.revision}")


def _of_sectors(rule: Rule, key: Key, presets: tuple[PolicyLayer, ...]) -> Severity:
    if rule.severity is Severity.ALLOW:
        return Severity.ALLOW
    return max((preset.severities.get(key, rule.severity) for preset in presets), default=rule.severity)


def _of_organisation(rule: Rule, key: Key, value: Severity, layer: PolicyLayer) -> tuple[Severity, bool]:
    """The severity after the organisation's layer, and whether it is locked; a lock needs no severity beside it."""
    has_no_say = key[1] is Hat.PERSONAL and not rule.protects_clients
    if rule.severity is Severity.ALLOW or has_no_say:
        return value, False
    wanted = layer.severities.get(key, value)
    return max(value, wanted) if key[1] is Hat.PERSONAL else wanted, key in layer.locked


def _may_hold(rule: Rule, key: Key) -> bool:
    """Whether an organisation may say of this rule, under this hat, that it always stays on."""
    return rule.id == key[0] and (key[1] is Hat.PROFESSIONAL or rule.protects_clients)


def _of_worker(rule: Rule, key: Key, value: Severity, layer: PolicyLayer, *, is_locked: bool) -> Severity:
    if rule.severity is Severity.ALLOW or key not in layer.severities:
        return value
    wanted = layer.severities[key]
    return max(value, wanted) if is_locked else wanted


def _revision(
    severities: Mapping[Key, Severity], locked: Iterable[Key], agency: Agency, always_on: Iterable[Key]
) -> str:
    settled = sorted((rule, hat.value, int(value)) for (rule, hat), value in severities.items())
    marked = [sorted((rule, hat.value) for rule, hat in keys) for keys in (locked, always_on)]
    spelled = repr((settled, *marked, agency))
    return hashlib.sha256(spelled.encode("utf-8", "surrogatepass")).hexdigest()[:16]

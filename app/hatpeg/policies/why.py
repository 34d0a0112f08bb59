"""Says of every rule how strict it is and which layer made it so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation
from hatpeg.core.policy import Policy
from hatpeg.core.rule import Rule
from hatpeg.policies.presets import GENERAL, preset

BUILT_IN, PROTECTED = "built in", "protected by law"


@dataclass(frozen=True, slots=True)
class Value:
    """One rule under one hat: how strict, whether the worker may loosen it, and who said so."""

    rule: str
    hat: Hat
    severity: Severity
    is_locked: bool
    layer: str


def values_of(
    rules: Sequence[Rule],
    policy: Policy,
    chosen: Sequence[str] = (),
    organisation: Organisation = NO_ORGANISATION,
) -> Iterator[Value]:
    """Every value of a policy made of these layers, in the order of the rules."""
    names = tuple(dict.fromkeys((*chosen, *organisation.sectors))) or (GENERAL,)
    for rule in rules:
        for hat in Hat:
            if hat in rule.hats:
                key = (rule.id, hat)
                severity = policy.severity(rule, hat)
                layer = _layer(rule, hat, severity, names, organisation)
                yield Value(rule.id, hat, severity, key in policy.locked, layer)


def _layer(rule: Rule, hat: Hat, severity: Severity, names: Sequence[str], organisation: Organisation) -> str:
    """The layer that a value came from: the topmost one that says just this and may say it."""
    key = (rule.id, hat)
    if rule.severity is Severity.ALLOW:
        return PROTECTED
    may_say = hat is Hat.PROFESSIONAL or rule.protects_clients
    if may_say and organisation.layer.severities.get(key) is severity:
        return organisation.name or "your organization"
    said = [name for name in names if preset(name).severities.get(key) is severity]
    return ", ".join(preset(name).name or name for name in said) or BUILT_IN

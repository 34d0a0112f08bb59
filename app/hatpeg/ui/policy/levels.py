"""How strict each rule of a policy is, as people choose it, and what may be chosen. Decided without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import IntEnum

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, together
from hatpeg.core.policy import Key, Policy, PolicyLayer
from hatpeg.core.rule import Rule
from hatpeg.core.speech import mark, say


class Level(IntEnum):
    """The three choices, in rising order."""

    OFF = 0
    REMIND = 1
    MUST = 2


WORDS: Mapping[Level, str] = {
    Level.OFF: mark("Off"),
    Level.REMIND: mark("Remind me"),
    Level.MUST: mark("Must change"),
}
LOCKED = mark("Your organization keeps this on. It does not see your drafts.")
PROTECTED = mark("The law protects this. No policy can turn it down.")
OWN_AFFAIR = mark("A policy says nothing about this on your own accounts.")
ONLY_MORE = mark("On your own accounts a policy can protect people served more, not less.")
NO_LONGER_STOPPED = mark("No longer stopped, only asked about: “{message}”")
NO_LONGER_SEEN = mark("No longer looked for: “{message}”")
SET_BY, YOUR_ORGANISATION = mark("Set by {organisation}"), mark("your organization")
SET_BY_LAW = mark("Set by law")
NOT_AVAILABLE = mark("Not for personal accounts")


@dataclass(frozen=True, slots=True)
class RuleState:
    """One rule as it is shown: its sentence, why it is there, and the choice.

    ``allowed`` are the levels that may be chosen; pressing another one says ``why_not``. ``set_by`` stands beside the
    padlock of a rule that is not free. ``effect`` says what a rule that was turned down lets through.
    """

    rule: str
    statement: str
    why: str
    level: Level
    allowed: frozenset[Level] = frozenset(Level)
    set_by: str = ""
    why_not: str = ""
    effect: str = ""
    is_choice: bool = True
    """Whether there is anything to choose: what the law protects is only told."""


def level_of(severity: Severity) -> Level:
    """The choice that a severity stands for."""
    if severity is Severity.BLOCK:
        return Level.MUST
    return Level.REMIND if severity in {Severity.ADVISE, Severity.WARN} else Level.OFF


def severity_of(level: Level, start: Severity) -> Severity:
    """The severity of a choice; a reminder stays as soft as it was at the start."""
    if level is Level.OFF:
        return Severity.OFF
    if level is Level.MUST:
        return Severity.BLOCK
    return start if level_of(start) is Level.REMIND else Severity.WARN


def rule_state(rule: Rule, hat: Hat, start: Policy, now: Policy, organisation: str = "") -> RuleState:
    """A rule under a hat. ``start`` is the policy before anything was chosen here, ``now`` the one with it."""
    before, level = level_of(start.severity(rule, hat)), level_of(now.severity(rule, hat))
    shown = RuleState(rule.id, say(rule.statement), say(rule.why), level)
    if rule.severity is Severity.ALLOW:
        return replace(shown, allowed=frozenset(), set_by=say(SET_BY_LAW), why_not=say(PROTECTED), is_choice=False)
    if hat is Hat.PERSONAL and not rule.protects_clients:
        return replace(shown, allowed=frozenset(), set_by=say(NOT_AVAILABLE), why_not=say(OWN_AFFAIR))
    effect = _effect(rule, before, level)
    at_least = frozenset(each for each in Level if each >= before)
    if (rule.id, hat) in start.locked:
        set_by = say(SET_BY, organisation=organisation or say(YOUR_ORGANISATION))
        return replace(shown, allowed=at_least, set_by=set_by, why_not=say(LOCKED), effect=effect)
    if hat is Hat.PERSONAL:
        return replace(shown, allowed=at_least, why_not=say(ONLY_MORE), effect=effect)
    return replace(shown, effect=effect)


def with_level(own: Organisation, key: Key, level: Level, start: Severity) -> Organisation:
    """What was chosen here, with one more choice; a choice that is the start's own is none."""
    severities = dict(own.layer.severities)
    wanted = severity_of(level, start)
    if wanted is start:
        severities.pop(key, None)
    else:
        severities[key] = wanted
    return replace(own, layer=replace(own.layer, severities=severities))


def whole_policy(
    laid_down: Organisation, own: Organisation, rules: Iterable[Rule], now: Policy, *, locks: bool = False
) -> Organisation:
    """The policy that goes out: what is laid down, and what was chosen here as far as it holds.

    Where something is laid down, only its rules can be chosen here; its words stay those of the organization.
    With ``locks`` nobody who follows it can turn down what must be changed.
    """
    severities = {key: now.severities[key] for key in own.layer.severities if key in now.severities}
    locked = frozenset(_that_must(rules, now)) if locks else frozenset()
    layer = PolicyLayer(own.layer.name, severities, own.layer.locked | locked, own.layer.always_on)
    if laid_down == NO_ORGANISATION:
        return replace(own, layer=layer)
    its = Organisation(layer=layer, jurisdiction=laid_down.jurisdiction, observes=laid_down.observes)
    return together((laid_down, its))


def _that_must(rules: Iterable[Rule], policy: Policy) -> Iterator[Key]:
    for rule in rules:
        if policy.severity(rule, Hat.PROFESSIONAL) is Severity.BLOCK:
            yield from ((rule.id, hat) for hat in rule.hats if hat is Hat.PROFESSIONAL or rule.protects_clients)


def _effect(rule: Rule, before: Level, level: Level) -> str:
    if level >= before:
        return ""
    words = NO_LONGER_SEEN if level is Level.OFF else NO_LONGER_STOPPED
    return say(words, message=say(rule.message).rstrip("."))

"""Lists the rules, or explains one with its reason, examples and source."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.errors import WrongUsage
from hatpeg.core.rule import Rule


def explain(chosen: argparse.Namespace) -> int:
    """Print every rule, or the one named."""
    rules = catalogue.load().rules
    if chosen.id is None:
        width = max(len(rule.id) for rule in rules)
        sys.stdout.writelines(f"{rule.id:<{width}}  {rule.statement}\n" for rule in rules)
        return 0
    rule = next((rule for rule in rules if rule.id == chosen.id), None)
    if rule is None:
        sentence = f"There is no rule {chosen.id!r}. 'hatpeg rules' lists them all."
        raise WrongUsage(sentence)
    sys.stdout.write("\n".join(_explained(rule)) + "\n")
    return 0


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}: {rule.statement}"
    yield ""
    yield f"What you see:  {rule.message}"
    yield f"Why:           {rule.why}"
    yield f"Write instead: {rule.instead}"
    yield ""
    for hat in sorted(rule.hats):
        levels = (f"{sector} {_level(rule, sector, hat)}" for sector in policies.sectors())
        yield f"{hat.word}: " + ", ".join(levels)
    yield ""
    yield from (f"  speaks up:  {text}" for text in rule.flags)
    yield from (f"  stays quiet: {text}" for text in rule.passes)
    yield ""
    for source in rule.sources:
        yield f"Source: {source.title}" + (f" <{source.address}>" if source.address else " (not verified)")


def _level(rule: Rule, sector: str, hat: Hat) -> str:
    return policies.preset(sector).severities.get((rule.id, hat), rule.severity).word

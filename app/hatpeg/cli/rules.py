"""Lists the rules, explains one with its reason, examples and source, or prints the whole book as Markdown."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.errors import WrongUsage
from hatpeg.core.rule import Rule
from hatpeg.core.rule_page import LEVELS, rule_book, rule_page


def explain(chosen: argparse.Namespace) -> int:
    """Print every rule, or the one named."""
    rules = catalogue.load().rules
    named = rules if chosen.id is None else tuple(rule for rule in rules if rule.id == chosen.id)
    if not named:
        sentence = f"There is no rule {chosen.id!r}. 'hatpeg rules' lists them all."
        raise WrongUsage(sentence)
    if chosen.markdown:
        levels = {rule.id: policies.levels_of(rule) for rule in named}
        one = chosen.id is not None
        sys.stdout.write(rule_page(named[0], levels[named[0].id]) if one else rule_book(named, levels))
    elif chosen.id is None:
        width = max(len(rule.id) for rule in rules)
        sys.stdout.writelines(f"{rule.id:<{width}}  {rule.statement}\n" for rule in rules)
    else:
        sys.stdout.write("\n".join(_explained(named[0])) + "\n")
    return 0


def _explained(rule: Rule) -> Iterator[str]:
    yield f"{rule.id}: {rule.statement}"
    yield ""
    yield f"What you see:  {rule.message}"
    yield f"Why:           {rule.why}"
    yield f"Write instead: {rule.instead}"
    if rule.no_fix:
        yield f"No wording:    {rule.no_fix}"
    yield ""
    for hat in sorted(rule.hats):
        yield f"{hat.word}: " + _by_sector(rule, hat)
    yield ""
    yield from (f"  speaks up:  {text}" for text in rule.flags)
    yield from (f"  stays quiet: {text}" for text in rule.passes)
    yield ""
    for source in rule.sources:
        yield f"Source: {source.title}" + (f" <{source.address}>" if source.address else " (not verified)")


def _by_sector(rule: Rule, hat: Hat) -> str:
    levels = policies.levels_of(rule)
    return ", ".join(f"{sector} {LEVELS[by_hat[hat]]}" for sector, by_hat in levels.items())

"""One rule as a page for people: what it says, why, how strictly where, examples, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.rule import Rule

LEVELS = {
    Severity.BLOCK: "must change",
    Severity.WARN: "worth a look",
    Severity.ADVISE: "good to know",
    Severity.OFF: "off",
    Severity.ALLOW: "never stopped",
}
HEADINGS = {
    "location": "Where people are",
    "client": "Who the client is",
    "identity": "Details that identify",
    "health": "Health, tied to a person",
    "status": "Status, tied to a person",
    "lgbtq": "Outing and former names",
    "minor": "Children",
    "conduct": "Conduct",
    "language": "Words",
    "crossover": "Work and private life crossing over",
    "audience": "Who can see it",
    "org": "The agency",
    "protected": "What is never stopped",
}
SPECIAL = str.maketrans({mark: f"\\{mark}" for mark in "\\`*_[]<>#|"})
SHOWN = 5
"""Examples of each sort that a page shows; the rest are for the tests."""

Levels = Mapping[str, Mapping[Hat, Severity]]
"""How strict a rule is, by sector and hat."""


def rule_page(rule: Rule, levels: Levels) -> str:
    """The page of one rule, in Markdown."""
    return "\n".join(_lines(rule, levels)) + "\n"


def rule_book(rules: Iterable[Rule], levels: Mapping[str, Levels]) -> str:
    """All rules in one Markdown document, by family; ``levels`` by the rule's id."""
    by_family: dict[str, list[Rule]] = {}
    for rule in rules:
        by_family.setdefault(rule.id.partition(".")[0], []).append(rule)
    parts = ["# The rules\n", "This page is written by `hatpeg rules --markdown` from the rules themselves.\n"]
    for family in (*HEADINGS, *(each for each in by_family if each not in HEADINGS)):
        if family in by_family:
            parts.append(f"## {HEADINGS.get(family, family.capitalize())}\n")
            parts += [rule_page(rule, levels[rule.id]) for rule in by_family[family]]
    return "\n".join(parts)


def _lines(rule: Rule, levels: Levels) -> Iterator[str]:
    yield f"### {_plain(rule.statement)}"
    yield ""
    yield f"{_plain(rule.why)} Rule `{rule.id}`."
    yield ""
    yield f"**Write instead:** {_plain(rule.instead)}"
    if rule.photos is not None:
        yield ""
        yield f"**On a photo:** {_plain(rule.photos.message.rstrip('.?'))}. {_plain(rule.photos.instead)}"
    if rule.no_fix:
        yield ""
        yield f"**No wording is offered:** {_plain(rule.no_fix)}"
    yield ""
    for hat in sorted(rule.hats, reverse=True):
        yield f"- **{hat.word}:** {_strictness(levels, hat)}"
    if rule.sees_photos:
        yield ""
        yield "It looks at photos, not at words."
    yield from _examples("Speaks up", rule.flags)
    yield from _examples("Stays quiet", rule.passes)
    yield ""
    yield "Where it comes from:"
    yield ""
    for source in rule.sources:
        yield f"- {_plain(source.title)}" + (f" <{source.address}>" if source.address else " (not verified)")


def _strictness(levels: Levels, hat: Hat) -> str:
    """The sectors grouped by how strict they are, strictest first."""
    grouped: dict[Severity, list[str]] = {}
    for sector, by_hat in levels.items():
        grouped.setdefault(by_hat[hat], []).append(sector.replace("_", " "))
    if len(grouped) == 1:
        return f"{LEVELS[next(iter(grouped))]} in every sector"
    return "; ".join(f"{LEVELS[level]} in {', '.join(grouped[level])}" for level in sorted(grouped, reverse=True))


def _examples(heading: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield ""
        yield f"{heading}:"
        yield ""
        yield from (f"- {_plain(' '.join(text.split()))}" for text in texts[:SHOWN])


def _plain(words: str) -> str:
    return words.translate(SPECIAL)

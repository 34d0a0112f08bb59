"""One rule as a page for people: what it says, why, how strictly where, examples, and where it comes from."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.rule import Rule
from hatpeg.core.speech import mark, say

LEVELS = {
    Severity.BLOCK: mark("must change"),
    Severity.WARN: mark("worth a look"),
    Severity.ADVISE: mark("good to know"),
    Severity.OFF: mark("off"),
    Severity.ALLOW: mark("never stopped"),
}
HEADINGS = {
    "location": mark("Where people are"),
    "client": mark("Who the client is"),
    "identity": mark("Details that identify"),
    "health": mark("Health, tied to a person"),
    "status": mark("Status, tied to a person"),
    "lgbtq": mark("Outing and former names"),
    "minor": mark("Children"),
    "conduct": mark("Conduct"),
    "language": mark("Words"),
    "crossover": mark("Work and private life crossing over"),
    "audience": mark("Who can see it"),
    "org": mark("The agency"),
    "protected": mark("What is never stopped"),
}
SECTOR_WORDS = {
    "dv_shelter": mark("dv shelter"),
    "hiv_care": mark("hiv care"),
    "addiction": mark("addiction"),
    "homeless": mark("homeless"),
    "lgbtq": mark("lgbtq"),
    "child_welfare": mark("child welfare"),
    "immigration": mark("immigration"),
    "general": mark("general"),
}
"""Sectors as a list names them; the names of others are their own."""
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
            parts.append(f"## {say(HEADINGS.get(family, family.capitalize()))}\n")
            parts += [rule_page(rule, levels[rule.id]) for rule in by_family[family]]
    return "\n".join(parts)


def _lines(rule: Rule, levels: Levels) -> Iterator[str]:
    yield f"### {_plain(say(rule.statement))}"
    yield ""
    yield f"{_plain(say(rule.why))} {say('Rule')} `{rule.id}`."
    yield ""
    yield f"**{say('Write instead:')}** {_plain(say(rule.instead))}"
    if rule.photos is not None:
        photo = say(rule.photos.message).rstrip(".?")
        yield ""
        yield f"**{say('On a photo:')}** {_plain(photo)}. {_plain(say(rule.photos.instead))}"
    if rule.no_fix:
        yield ""
        yield f"**{say('No wording is offered:')}** {_plain(say(rule.no_fix))}"
    yield ""
    for hat in sorted(rule.hats, reverse=True):
        yield f"- **{hat.word}:** {_strictness(levels, hat)}"
    if rule.sees_photos:
        yield ""
        yield say("It looks at photos, not at words.")
    yield from _examples(say("Speaks up:"), rule.flags)
    yield from _examples(say("Stays quiet:"), rule.passes)
    yield ""
    yield say("Where it comes from:")
    yield ""
    for source in rule.sources:
        yield f"- {_plain(source.title)}" + (f" <{source.address}>" if source.address else f" ({say('not verified')})")


def _strictness(levels: Levels, hat: Hat) -> str:
    """The sectors grouped by how strict they are, strictest first."""
    grouped: dict[Severity, list[str]] = {}
    for sector, by_hat in levels.items():
        grouped.setdefault(by_hat[hat], []).append(say(SECTOR_WORDS.get(sector, sector)))
    if len(grouped) == 1:
        return say("{level} in every sector", level=say(LEVELS[next(iter(grouped))]))
    return "; ".join(
        say("{level} in {sectors}", level=say(LEVELS[level]), sectors=", ".join(grouped[level]))
        for level in sorted(grouped, reverse=True)
    )


def _examples(heading: str, texts: tuple[str, ...]) -> Iterator[str]:
    if texts:
        yield ""
        yield heading
        yield ""
        yield from (f"- {_plain(' '.join(text.split()))}" for text in texts[:SHOWN])


def _plain(words: str) -> str:
    return words.translate(SPECIAL)

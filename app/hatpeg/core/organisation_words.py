"""Writes an organization's policy as TOML that :mod:`hatpeg.core.organisation` reads back the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.agency_words import written_agency
from hatpeg.core.draft import Hat
from hatpeg.core.organisation import Organisation
from hatpeg.core.policy import Key
from hatpeg.core.policy_file import FORMAT
from hatpeg.core.toml_words import quoted


def written_organisation(organisation: Organisation) -> str:
    """The policy as TOML."""
    return "\n".join(_lines(organisation)) + "\n" + written_agency(organisation.agency)


def _lines(organisation: Organisation) -> Iterator[str]:
    yield f"format = {FORMAT}"
    yield f"version = {organisation.version}"
    for name, value in (
        ("name", organisation.name),
        ("approver", organisation.approver),
        ("jurisdiction", organisation.jurisdiction),
        ("second_look", organisation.second_look),
    ):
        if value:
            yield f"{name} = {quoted(value)}"
    for name, day in (("date", organisation.day), ("review", organisation.review)):
        if day:
            yield f"{name} = {day}"
    if organisation.observes:
        yield "observe = true"
    if organisation.reviewers:
        yield f"reviewers = [{', '.join(quoted(each.line) for each in organisation.reviewers)}]"
    yield f"sectors = [{', '.join(map(quoted, organisation.sectors))}]"
    yield f"locked = [{', '.join(map(quoted, _rules(organisation.layer.locked)))}]"
    yield f"always_on = [{', '.join(map(quoted, _rules(organisation.layer.always_on)))}]"
    yield from _table("answers", organisation.answers.items())
    yield from _table("settings", organisation.settings.items())
    yield from _severities(organisation)


def _severities(organisation: Organisation) -> Iterator[str]:
    severities = organisation.layer.severities
    if not severities:
        return
    yield from ("", "[severity]")
    for rule in _rules(severities):
        by_hat = {hat: severities[rule, hat].word for hat in Hat if (rule, hat) in severities}
        if len(by_hat) == len(Hat) and len(set(by_hat.values())) == 1:
            yield f"{quoted(rule)} = {quoted(next(iter(by_hat.values())))}"
        else:
            told = ", ".join(f"{hat.value} = {quoted(word)}" for hat, word in by_hat.items())
            yield f"{quoted(rule)} = {{ {told} }}"


def _rules(keys: Iterable[Key]) -> tuple[str, ...]:
    return tuple(sorted({rule for rule, _ in keys}))


def _table(name: str, pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines = [f"{quoted(key)} = {quoted(value)}" for key, value in pairs]
    if lines:
        yield from ("", f"[{name}]", *lines)

"""``hatpeg policy``: shows what applies and why, checks a policy file, and tries it on a supervisor's old posts."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from hatpeg import catalogue, policies
from hatpeg.cli.inputs import decoded
from hatpeg.core.check import Catalogue, check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import WrongUsage
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, parse_organisation
from hatpeg.core.policy import Policy
from hatpeg.core.policy_document import document_of
from hatpeg.core.speech import language
from hatpeg.core.verdict import Decision
from hatpeg.policies.why import values_of


def run(chosen: argparse.Namespace) -> int:
    """Do what is asked about policies, and return the exit status."""
    match chosen.what:
        case "validate":
            return _validate(chosen)
        case "show":
            return _show(chosen)
        case "diff":
            return _diff(chosen)
        case "try":
            return _try(chosen)
        case "document":
            return _document(chosen)
        case _:
            from hatpeg.cli import signing

            return signing.run(chosen)


def _validate(chosen: argparse.Namespace) -> int:
    organisation = _read(chosen.file)
    known = catalogue.load()
    ids = {rule.id for rule in known.rules}
    said = {
        rule for rule, _ in (*organisation.layer.severities, *organisation.layer.locked, *organisation.layer.always_on)
    }
    for rule in sorted(said - ids):
        sys.stdout.write(f"There is no rule {rule!r}; it is left alone.\n")
    for rule, hat in sorted(organisation.layer.severities):
        sentence = _unsaid(known, rule, hat)
        if sentence:
            sys.stdout.write(sentence)
    name = organisation.name or "no name"
    sys.stdout.write(f"This policy can be used: {name}, version {organisation.version}, {len(said & ids)} rules.\n")
    return 0


def _unsaid(known: Catalogue, name: str, hat: Hat) -> str:
    """What a policy says in vain."""
    rule = next((each for each in known.rules if each.id == name), None)
    if rule is None or hat not in rule.hats:
        return ""
    if rule.severity is Severity.ALLOW:
        return f"{name} protects workers by law; what the policy says of it is not followed.\n"
    if hat is Hat.PERSONAL and not rule.protects_clients:
        return f"{name} is the worker's own affair under Personal; what the policy says of it there is not followed.\n"
    return ""


def _show(chosen: argparse.Namespace) -> int:
    organisation = _read(chosen.file) if chosen.file else policies.organisation_here()
    known = catalogue.load()
    policy = policies.policy_for(known, chosen.sector, organisation=organisation)
    sys.stdout.write("".join(_about(organisation)))
    for value in values_of(known.rules, policy, chosen.sector, organisation):
        lock = "locked" if value.is_locked else ""
        why = f"  {value.layer}" if chosen.why else ""
        line = f"{value.rule:34} {value.hat.value:12} {value.severity.word:7} {lock:6}{why}"
        sys.stdout.write(line.rstrip() + "\n")
    for name, setting in organisation.settings.items():
        sys.stdout.write(f"setting {name!r}: {setting}{'  set by ' + organisation.name if chosen.why else ''}\n")
    return 0


def _about(organisation: Organisation) -> Iterator[str]:
    if organisation == NO_ORGANISATION:
        yield "No organization's policy applies.\n"
        return
    parts = (f"version {organisation.version}", organisation.day, organisation.approver)
    yield f"{organisation.name}, {', '.join(part for part in parts if part)}\n"
    if organisation.observes:
        yield "It only observes: what it would change is shown beside a draft, and nothing is stopped by it.\n"


def _document(chosen: argparse.Namespace) -> int:
    """Write the policy that people sign."""
    from hatpeg.policies import writing

    organisation = _read(chosen.file)
    known = catalogue.load()
    policy = policies.policy_for(known, organisation=organisation)
    document = document_of(known.rules, policy, organisation)
    made: str | bytes
    match chosen.format:
        case "markdown":
            made = writing.as_markdown(document)
        case "html":
            made = writing.as_html(document, language())
        case _:
            made = writing.as_docx(document, language())
    content = made if isinstance(made, bytes) else made.encode()
    try:
        with Path(chosen.out).open("xb") as written:
            written.write(content)
    except FileExistsError:
        sentence = f"{chosen.out} is there already; it stays as it is."
        raise WrongUsage(sentence) from None
    except OSError as problem:
        sentence = f"Cannot write {chosen.out}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None
    return 0


def _diff(chosen: argparse.Namespace) -> int:
    known = catalogue.load()
    before, after = (_policy(known, file) for file in (chosen.before, chosen.after))
    same = True
    for rule in known.rules:
        for hat in sorted(rule.hats):
            one, other = before.severity(rule, hat), after.severity(rule, hat)
            locks = tuple("locked" if (rule.id, hat) in each.locked else "free" for each in (before, after))
            if one is not other or locks[0] != locks[1]:
                same = False
                sys.stdout.write(f"{rule.id} {hat.value}: {one.word}, {locks[0]} -> {other.word}, {locks[1]}\n")
    if same:
        sys.stdout.write("Both policies say the same of every rule.\n")
    return 0 if same else 1


def _try(chosen: argparse.Namespace) -> int:
    """Check every post under the policy in force and under another, and tell what would change."""
    known = catalogue.load()
    now = policies.policy_for(known, chosen.sector, organisation=policies.organisation_here())
    then = policies.policy_for(known, chosen.sector, organisation=_read(chosen.file))
    changes: Counter[tuple[str, str]] = Counter()
    rules: Counter[str] = Counter()
    total = 0
    for number, row in enumerate(_rows(chosen.batch), 1):
        hat, text = _hat(row), str(row.get("text", ""))
        one, other = (_decision(known, each, text, hat) for each in (now, then))
        total += 1
        changes[one[0].value, other[0].value] += 1
        if one[0] is not other[0]:
            reasons = sorted({rule for rule, _ in other[1] ^ one[1]})
            rules.update(reasons)
            name = row.get("id", number)
            sys.stdout.write(f"{name}: {one[0].value} -> {other[0].value} ({', '.join(reasons)})\n")
    changed = sum(count for (one, other), count in changes.items() if one != other)
    sys.stdout.write(f"{changed} of {total} posts would be answered otherwise.\n")
    for rule, count in rules.most_common(10):
        sys.stdout.write(f"  {rule}: {count}\n")
    return 0


def _decision(known: Catalogue, policy: Policy, text: str, hat: Hat) -> tuple[Decision, set[tuple[str, Severity]]]:
    draft = Draft(text, Account("try", hat, "elsewhere", "try"), policy_revision=policy.revision)
    verdict = check(draft, known, policy, offers=False)
    counted = {(each.rule, each.severity) for each in verdict.findings if each.severity >= Severity.WARN}
    return verdict.decision, counted


def _policy(known: Catalogue, file: str) -> Policy:
    return policies.policy_for(known, organisation=_read(file))


def _read(file: str) -> Organisation:
    return parse_organisation(decoded(_bytes(file)), policies.sectors())


def _rows(file: str) -> Iterator[dict[str, object]]:
    for number, line in enumerate(decoded(_bytes(file)).splitlines(), 1):
        if line.strip():
            try:
                row = json.loads(line)
            except ValueError:
                row = None
            if not isinstance(row, dict):
                sentence = f"Line {number} is not a JSON object."
                raise WrongUsage(sentence)
            yield row


def _hat(row: dict[str, object]) -> Hat:
    told = str(row.get("hat", row.get("account")))
    return Hat(told) if told in set(Hat) else Hat.PROFESSIONAL


def _bytes(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as problem:
        sentence = f"Cannot read {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None

"""Runs the examples that every detector, rule, fix and network carries inside, present and future."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import hatpeg
from hatpeg import catalogue, fixes, networks, rules
from hatpeg.core.check import check, see
from hatpeg.core.detector import TextDetector
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.fix import Fix
from hatpeg.core.place import Place, TextSpan
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.core.rule import Rule
from hatpeg.detect import text as text_detectors
from hatpeg.detect.text import cue

EVERYTHING = catalogue.load()
OPEN, CLOSE = "⟦", "⟧"


def unmarked(example: str) -> tuple[str, TextSpan | None]:
    """An example without its marks, and the place that was marked."""
    start = example.find(OPEN)
    end = example.find(CLOSE) - 1
    text = example.replace(OPEN, "").replace(CLOSE, "")
    return text, TextSpan(start, end) if start >= 0 else None


def hits_of(detector: TextDetector, text: str) -> list[TextSpan]:
    return [hit.place for hit in detector.find(read(text), detector.example_agency)]


def findings_of(rule: Rule, text: str, hat: Hat) -> list[Finding]:
    policy = layered([rule], agency=rule.example_agency)
    account = Account("a", hat, "elsewhere", "An account", rule.example_audience)
    draft = Draft(text, account, policy_revision=policy.revision, is_reply=rule.examples_are_replies)
    verdict = check(draft, catalogue.load(), policy, offers=False)
    assert not verdict.unchecked
    return [finding for finding in verdict.findings if finding.rule == rule.id]


def places_of(rule: Rule, text: str, hat: Hat) -> list[Place]:
    """What a protective rule recognises."""
    draft = Draft(text, Account("a", hat, "elsewhere", "An account", rule.example_audience))
    hits, unchecked = see(text, EVERYTHING, layered([], agency=rule.example_agency))
    assert not unchecked
    return list(rule.look(Facts(draft, read(text), hits, rule.example_agency)))


def examples(attribute: str) -> list[object]:
    return [
        pytest.param(detector, text, id=f"{detector.kinds[0]}: {text[:60]}")
        for detector in EVERYTHING.detectors
        for text in getattr(detector, attribute)
    ]


def rule_examples(attribute: str) -> list[object]:
    return [
        pytest.param(rule, text, hat, id=f"{rule.id} {hat}: {text[:60]}")
        for rule in EVERYTHING.rules
        for text in getattr(rule, attribute)
        for hat in sorted(rule.hats)
    ]


@pytest.mark.parametrize(("detector", "example"), examples("finds"))
def test_detector_sees_its_own_examples(detector: TextDetector, example: str) -> None:
    text, marked = unmarked(example)

    places = hits_of(detector, text)

    assert places
    if marked:
        assert any(place.overlaps(marked) for place in places)
        assert all(place.overlaps(marked) for place in places)


@pytest.mark.parametrize(("detector", "text"), examples("ignores"))
def test_detector_ignores_what_it_should(detector: TextDetector, text: str) -> None:
    assert hits_of(detector, text) == []


@pytest.mark.parametrize("detector", EVERYTHING.detectors, ids=lambda d: d.kinds[0])
def test_detector_yields_only_the_kinds_it_declares(detector: TextDetector) -> None:
    kinds = {
        hit.kind
        for example in detector.finds
        for hit in detector.find(read(unmarked(example)[0]), detector.example_agency)
    }

    assert kinds <= set(detector.kinds)
    assert detector.finds
    assert detector.ignores


@pytest.mark.parametrize(("rule", "text", "hat"), rule_examples("flags"))
def test_rule_flags_its_own_examples(rule: Rule, text: str, hat: Hat) -> None:
    assert places_of(rule, text, hat) if rule.severity is Severity.ALLOW else findings_of(rule, text, hat)


@pytest.mark.parametrize(("rule", "text", "hat"), rule_examples("passes"))
def test_rule_passes_what_it_should(rule: Rule, text: str, hat: Hat) -> None:
    assert (places_of(rule, text, hat) if rule.severity is Severity.ALLOW else findings_of(rule, text, hat)) == []


@pytest.mark.parametrize("rule", EVERYTHING.rules, ids=lambda r: r.id)
def test_rule_is_explained_and_has_examples(rule: Rule) -> None:
    assert rule.sees_photos or len(rule.flags) >= 5
    assert rule.sees_photos or len(rule.passes) >= 5
    assert (rule.severity is Severity.ALLOW) == bool(rule.lowers)
    assert rule.sources
    assert rule.statement.endswith(".")
    assert len(rule.message) <= 70
    assert len(rule.why) <= 110
    assert rule.instead
    assert set(rule.fixes) <= set(EVERYTHING.fixes)


@pytest.mark.parametrize("rule", [rule for rule in EVERYTHING.rules if rule.photos], ids=lambda r: r.id)
def test_what_a_rule_says_of_a_photo_is_short_and_blames_nobody(rule: Rule) -> None:
    assert rule.photos is not None
    shown = f"{rule.photos.message} {rule.photos.why} {rule.photos.instead}".lower()

    assert len(rule.photos.message) <= 70
    assert len(rule.photos.why) <= 110
    assert not any(word in shown for word in ("!", "violation", "forbidden", "error", " safe ", "you revealed"))


def test_every_rule_that_sees_photos_says_what_it_minds_on_them() -> None:
    assert [rule.id for rule in EVERYTHING.rules if rule.sees_photos and rule.photos is None] == []


@pytest.mark.parametrize("rule", EVERYTHING.rules, ids=lambda r: r.id)
def test_rule_never_blames_the_writer(rule: Rule) -> None:
    shown = f"{rule.statement} {rule.message} {rule.why} {rule.instead}".lower()

    for word in ("!", "violation", "forbidden", "illegal", "you revealed", "are you sure", "error", " safe "):
        assert word not in shown


@pytest.mark.parametrize(
    ("fix", "before", "after"),
    [pytest.param(f, b, a, id=f"{f.id}: {b[:60]}") for f in EVERYTHING.fixes.values() for b, a in f.examples],
)
def test_fix_makes_what_it_promises(fix: Fix, before: str, after: str) -> None:
    text, place = unmarked(before)
    assert place is not None
    hits, _ = see(text, EVERYTHING, layered([], agency=fix.example_agency))
    draft = Draft(text, Account("a", Hat.PROFESSIONAL, "elsewhere", "An account"))
    facts = Facts(draft, read(text), hits, fix.example_agency)

    rewrite = fix.offer(facts, place)

    assert rewrite is not None
    assert rewrite.applied_to(text) == after


@pytest.mark.parametrize("folder", [text_detectors, rules, fixes, networks], ids=lambda f: f.__name__)
def test_every_file_of_a_folder_is_in_the_catalogue(folder: object) -> None:
    root = Path(folder.__path__[0])
    declared = [
        path
        for path in root.rglob("*.py")
        if not path.name.startswith("_") and not any(part.startswith("_") for part in path.relative_to(root).parts)
    ]
    loaded = {
        text_detectors: len(EVERYTHING.detectors),
        rules: len(EVERYTHING.rules),
        fixes: len(EVERYTHING.fixes),
        networks: len(EVERYTHING.networks),
    }

    assert len(declared) == loaded[folder]
    assert all(ast.get_docstring(ast.parse(path.read_text("utf-8"))) for path in declared)


def test_every_list_of_cues_is_asked_for_by_a_rule_or_a_fix() -> None:
    sources = (
        file for folder in ("rules", "fixes", "core") for file in (Path(hatpeg.__path__[0]) / folder).rglob("*.py")
    )
    asking = "".join(file.read_text("utf-8") for file in sources)

    assert [name for name in cue.names() if f'"{name}"' not in asking and f'"cue-{name}"' not in asking] == []

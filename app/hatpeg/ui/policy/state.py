"""What the Policy page shows, decided without Qt: its sections, the rules in each, and how the document reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation
from hatpeg.core.policy import Policy
from hatpeg.core.policy_document import Document, Sentence
from hatpeg.core.reading_level import ease, grade
from hatpeg.core.rule import Rule
from hatpeg.core.speech import mark, say, say_many
from hatpeg.ui.policy.levels import OWN_AFFAIR, RuleState, rule_state


@dataclass(frozen=True, slots=True)
class Category:
    """Rules that are shown together: those of these families. All words are marked."""

    key: str
    heading: str
    families: tuple[str, ...]


CATEGORIES = (
    Category("places", mark("Places"), ("location",)),
    Category("people", mark("People served"), ("client",)),
    Category("details", mark("Numbers and dates"), ("identity",)),
    Category("private", mark("Health and status"), ("health", "status", "lgbtq")),
    Category("children", mark("Children"), ("minor",)),
    Category("conduct", mark("Conduct and words"), ("conduct", "language")),
    Category("hats", mark("Work and personal"), ("crossover", "audience")),
    Category("agency", mark("The agency"), ("org",)),
    Category("yours", mark("What stays yours"), ("protected",)),
)
QUESTIONS, SAMPLES, SAVING, PACK, SEEN = "questions", "samples", "saving", "pack", "seen"
SECTIONS = (
    (QUESTIONS, mark("Questions")),
    (SAMPLES, mark("Test with a sample post")),
    (SAVING, mark("Save and hand out")),
    (PACK, mark("Policy of your organization")),
    (SEEN, mark("What can be seen")),
)
FIRST = CATEGORIES[0].key
SET_BY_LAW, ALL_FREE = mark("The law protects these"), mark("Changes hold on this computer as you make them.")
NO_RULES = mark("No rule of this kind is about personal accounts.")
GRADE = mark("About grade {n}")
EASE = mark("Ease of reading: {n} of 100")


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything the page is made of. ``start`` is the policy before anything was chosen here, ``now`` with it.

    ``laid_down`` is what an organization has laid down on this computer, ``by`` who has: "it", "pack" or nobody.
    ``own`` is what was chosen here. ``sectors`` are those that the policy starts from.
    """

    rules: Sequence[Rule]
    start: Policy
    now: Policy
    document: Document
    laid_down: Organisation = NO_ORGANISATION
    by: str = ""
    own: Organisation = NO_ORGANISATION
    sectors: tuple[str, ...] = ()
    can_keep: bool = True


@dataclass(frozen=True, slots=True)
class PolicyState:
    """What is shown: the rules of one category under one hat, and the document.

    ``about`` stands over the rules. ``changed`` is the rule that was changed last, whose sentence is marked.
    """

    category: str = FIRST
    hat: Hat = Hat.PROFESSIONAL
    heading: str = ""
    about: str = ""
    rules: tuple[RuleState, ...] = ()
    markdown: str = ""
    reading: str = ""
    changed: str = ""
    entries: tuple[tuple[str, str], ...] = ()
    sentences: tuple[str, ...] = ()
    """The rules in the order of their sentences in the document."""


def policy_state(
    standing: Standing, category: str, hat: Hat, *, language: str = "en", changed: str = ""
) -> PolicyState:
    """The page for one category of rules."""
    shown = next((each for each in CATEGORIES if each.key == category), CATEGORIES[0])
    name = standing.laid_down.name
    rules = tuple(
        rule_state(rule, hat, standing.start, standing.now, name) for rule in rules_of(shown, standing.rules, hat)
    )
    return PolicyState(
        shown.key,
        hat,
        say(shown.heading),
        _about(rules, standing),
        rules,
        markdown=as_words(standing.document),
        reading=reading_words(standing.document, language),
        changed=changed,
        entries=entries_of(standing),
        sentences=sentences_of(standing.document),
    )


def rules_of(category: Category, rules: Iterable[Rule], hat: Hat) -> tuple[Rule, ...]:
    """The rules of a category that apply under a hat; what the law protects is the same under both."""
    return tuple(
        rule
        for rule in rules
        if rule.id.partition(".")[0] in category.families and (hat in rule.hats or rule.severity is Severity.ALLOW)
    )


def category_of(rule: str) -> str:
    """The category that a rule is shown in."""
    family = rule.partition(".")[0]
    return next((each.key for each in CATEGORIES if family in each.families), FIRST)


def entries_of(standing: Standing) -> tuple[tuple[str, str], ...]:
    """The sections that are listed.

    Where something is laid down, the questions are answered; where IT has laid it down, nobody takes in another one.
    """
    hidden = {"it": {QUESTIONS, PACK}, "pack": {QUESTIONS}}.get(standing.by, set())
    others = (each for each in SECTIONS if each[0] not in hidden)
    return tuple((key, say(words)) for key, words in (*((each.key, each.heading) for each in CATEGORIES), *others))


def as_words(document: Document) -> str:
    """The document as it is read on the page, in Markdown: without what stands in brackets for the program."""
    lines = [f"# {_plain(document.title)}", "", " · ".join(_plain(fact) for fact in document.facts)]
    for part in document.parts:
        lines += ["", f"## {part.number}. {_plain(part.heading)}", ""]
        for paragraph in part.paragraphs:
            lines += [_plain(paragraph), ""]
        lines += [f"- {_plain(_said(each))}" for each in part.sentences]
    return "\n".join(lines)


def sentences_of(document: Document) -> tuple[str, ...]:
    """The rules in the order in which their sentences stand in the document."""
    return tuple(each.code[1:].partition(" ")[0] for part in document.parts for each in part.sentences)


def reading_words(document: Document, language: str) -> str:
    """How hard the document is to read."""
    words = "\n".join(
        words for part in document.parts for words in (*part.paragraphs, *(each.words for each in part.sentences))
    )
    if language == "es":
        return say(EASE, n=round(ease(words)))
    return say(GRADE, n=round(grade(words)))


def _said(sentence: Sentence) -> str:
    return f"{sentence.words} ({sentence.level})" if sentence.level else sentence.words


def _plain(words: str) -> str:
    return "".join(f"\\{sign}" if sign in "\\`*_<>#|[]" else sign for sign in words)


def _about(rules: Sequence[RuleState], standing: Standing) -> str:
    if not rules:
        return say(NO_RULES)
    if not any(rule.is_choice for rule in rules):
        return say(SET_BY_LAW)
    if not any(rule.allowed for rule in rules):
        return say(OWN_AFFAIR)
    locked = sum(1 for rule in rules if rule.set_by)
    if locked and standing.by:
        return say_many("{n} gray choice is set and stays on", "{n} gray choices are set and stay on", locked)
    return say(ALL_FREE)

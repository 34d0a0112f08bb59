"""The written policy that a policy yields: fourteen parts, one sentence for each rule that is enforced, and no other.

Each sentence carries its rule and how strict it is in brackets, so that the policy can be read back from the document
and the two cannot drift apart. Under Personal only what protects clients is enforced; what the law protects is said
first there. What US labor law asks of that part is in the sources of :mod:`hatpeg.rules.protected`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import Organisation
from hatpeg.core.policy import Key, Policy
from hatpeg.core.rule import Rule
from hatpeg.core.speech import mark, say

NEVER, STORIES, AGENCY, COMMENTS, PERSONAL, BOUNDARIES, STAFF = 4, 5, 6, 7, 8, 9, 10
HEADINGS: Mapping[int, str] = {
    1: mark("Purpose and values"),
    2: mark("Who and what this covers"),
    3: mark("The law that binds us"),
    NEVER: mark("What never goes out, and what needs care"),
    STORIES: mark("Stories and pictures"),
    AGENCY: mark("Our accounts"),
    COMMENTS: mark("Comments, reviews and messages"),
    PERSONAL: mark("Your own accounts"),
    BOUNDARIES: mark("Boundaries with people we serve"),
    STAFF: mark("Your own safety"),
    11: mark("What people we serve post themselves"),
    12: mark("When something went wrong"),
    13: mark("Training and support"),
    14: mark("Review"),
}
OPENING: Mapping[int, tuple[str, ...]] = {
    1: (mark("Social media serve our mission and the people we serve. Their safety comes before reach."),),
    2: (
        mark(
            "This covers every account that speaks for us, and what staff, volunteers and board write about our work."
        ),
    ),
    3: (
        mark(
            "Laws and funders' rules on confidentiality apply online as they do everywhere else. Ask before you post "
            "when you are not sure which applies."
        ),
    ),
    NEVER: (mark("Client information means facts that could identify somebody we serve, or a confidential place."),),
    STORIES: (
        mark("A story or a picture of somebody goes out only with that person's free, written and current yes."),
    ),
    AGENCY: (
        mark("Only those who are named for it post on our accounts. Passwords stay with us when somebody leaves."),
    ),
    COMMENTS: (mark("We answer calmly, confirm nothing about anybody, and move private matters out of the thread."),),
    BOUNDARIES: (mark("We do not look for, friend or message people we serve from private accounts."),),
    STAFF: (
        mark("Your home, shifts and family are nobody's business. Tell us when you are attacked; we stand by you."),
    ),
    11: (mark("People we serve decide about their own accounts. Nobody loses help because of a post."),),
    12: (
        mark("Delete it now, note when and where it stood without repeating it, and tell the person named for it."),
        mark("Whoever reports a mistake early is thanked, not punished."),
    ),
    13: (mark("Everybody is shown this policy and the program, and can ask for a second look at any draft."),),
    14: (
        mark("This policy is looked at again at least once a year, together with people we serve where they wish it."),
    ),
}
RIGHTS: Mapping[str, tuple[str, ...]] = {
    "US": (
        mark(
            "Your own accounts are yours. You may talk about your pay, hours, benefits, workload, staffing, safety, "
            "discipline, supervisors and your right to organize, with each other and in public, also critically."
        ),
        mark("Client information does not mean staffing, numbers of cases, or safety problems at work."),
        mark("We do not ask for your passwords and do not watch your accounts."),
    ),
    "US-public": (
        mark("Your own accounts are yours. As a citizen you may speak on matters of public concern, also about us."),
        mark("We do not ask for your passwords and do not watch your accounts."),
    ),
    "other": (
        mark(
            "Your own accounts are yours. Your rights as a worker, in a union and as a citizen stand above this policy."
        ),
        mark("We do not ask for your passwords and do not watch your accounts."),
    ),
}
LIMITS = mark(
    "On every account, also your own, what could identify somebody we serve or a confidential place stays out:"
)
ABOUT_SEEING = mark(
    "The program tells us nothing about your own accounts. If you are unsure, leave the detail out, not the opinion."
)
MUST, CARE, NOTE = mark("Must change"), mark("Worth a look"), mark("Good to know")
BOTH_LEVELS = mark("{work}; on your own accounts: {personal}")
OWN_LEVEL = mark("On your own accounts: {personal}")
LEVEL_WORDS = {Severity.BLOCK: MUST, Severity.WARN: CARE, Severity.ADVISE: NOTE}
QUESTIONS: Mapping[int, tuple[int, ...]] = {
    1: (1,),
    2: (2, 17),
    3: (3, 4),
    NEVER: (5, 8, 13),
    STORIES: (9, 10, 11, 12, 26),
    AGENCY: (18, 19, 23, 24, 27),
    COMMENTS: (14, 15, 16, 25),
    PERSONAL: (20,),
    BOUNDARIES: (21,),
    STAFF: (22,),
    12: (28,),
    13: (29,),
    14: (6, 7, 30),
}
PLACES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (BOUNDARIES, ("crossover.client_contact", "client.tag")),
    (STAFF, ("location.worker_pattern", "location.live_presence", "crossover.coworker")),
    (
        COMMENTS,
        ("audience.comments", "conduct.", "client.confirm", "org.solicit_disclosure", "location.missing_person"),
    ),
    (STORIES, ("client.photo.", "client.story_release", "client.anecdote", "client.mosaic", "client.small_count")),
    (STORIES, ("client.rare_event", "client.fundraiser", "minor.photo", "org.event_consent", "location.photo_")),
    (AGENCY, ("org.", "crossover.", "language.", "audience.")),
)
CODE = re.compile(r"\[([a-z_]+(?:\.[a-z0-9_]+)+) ([WP]=[a-z]+(?: [WP]=[a-z]+)?)( locked)?\]")
LETTER = {Hat.PROFESSIONAL: "W", Hat.PERSONAL: "P"}
OF_LETTER = {letter: hat for hat, letter in LETTER.items()}
SEVERITIES = {severity.word: severity for severity in Severity}


@dataclass(frozen=True, slots=True)
class Sentence:
    """One rule as a sentence. ``level`` says in words how strict it is, ``code`` is what can be read back."""

    words: str
    level: str = ""
    code: str = ""

    @property
    def whole(self) -> str:
        """The sentence as it is written."""
        return " ".join(part for part in (self.words, f"({self.level})" if self.level else "", self.code) if part)


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its number and heading, its paragraphs, and the rules in it."""

    number: int
    heading: str
    paragraphs: tuple[str, ...]
    sentences: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """The whole policy. ``facts`` are its version, dates and approver, a line each."""

    title: str
    facts: tuple[str, ...]
    parts: tuple[Part, ...]


def document_of(rules: Sequence[Rule], policy: Policy, organisation: Organisation) -> Document:
    """The document of a policy, in the language that is spoken now."""
    by_part: dict[int, list[Sentence]] = {number: [] for number in HEADINGS}
    for rule in rules:
        sentence = _sentence(rule, policy)
        if sentence is not None:
            by_part[_part_of(rule, policy)].append(sentence)
    parts = (
        Part(number, say(heading), tuple(_paragraphs(number, organisation)), tuple(by_part[number]))
        for number, heading in HEADINGS.items()
    )
    name = _plain(organisation.name) or say("our agency")
    return Document(say("Social media policy of {name}", name=name), tuple(_facts(organisation)), tuple(parts))


def enforced(rules: Iterable[Rule], policy: Policy) -> Mapping[Key, Severity]:
    """What a policy enforces, or protects: every rule that is on, under Personal only those that protect people."""
    return {
        (rule.id, hat): severity
        for rule in rules
        for hat in Hat
        if hat in rule.hats
        and (severity := policy.severity(rule, hat)) is not Severity.OFF
        and (hat is Hat.PROFESSIONAL or rule.protects_clients or severity is Severity.ALLOW)
    }


def read_back(document: str) -> tuple[Mapping[Key, Severity], frozenset[Key]]:
    """What the text of a document enforces, and what of that is locked, from the brackets behind its sentences."""
    severities: dict[Key, Severity] = {}
    locked: set[Key] = set()
    for rule, told, lock in CODE.findall(document):
        for pair in told.split():
            letter, _, word = pair.partition("=")
            key = (rule, OF_LETTER[letter])
            severities[key] = SEVERITIES[word]
            if lock:
                locked.add(key)
    return severities, frozenset(locked)


def _sentence(rule: Rule, policy: Policy) -> Sentence | None:
    levels = {hat: severity for (_, hat), severity in enforced((rule,), policy).items()}
    if not levels:
        return None
    told = " ".join(f"{LETTER[hat]}={levels[hat].word}" for hat in (Hat.PROFESSIONAL, Hat.PERSONAL) if hat in levels)
    lock = " locked" if any((rule.id, hat) in policy.locked for hat in levels) else ""
    return Sentence(say(rule.statement), _level(rule, levels), f"[{rule.id} {told}{lock}]")


def _level(rule: Rule, levels: Mapping[Hat, Severity]) -> str:
    """How strict a rule is, in words; that of personal accounts only where it is another one."""
    said = {hat: say(LEVEL_WORDS[severity]) for hat, severity in levels.items() if severity in LEVEL_WORDS}
    work, personal = said.get(Hat.PROFESSIONAL, ""), said.get(Hat.PERSONAL, "")
    if work and personal and work != personal:
        return say(BOTH_LEVELS, work=work, personal=personal)
    if personal and not work and Hat.PROFESSIONAL in rule.hats:
        return say(OWN_LEVEL, personal=personal)
    return work or personal


def _part_of(rule: Rule, policy: Policy) -> int:
    if rule.severity is Severity.ALLOW or Hat.PROFESSIONAL not in rule.hats:
        return PERSONAL
    named = next((part for part, names in PLACES if rule.id.startswith(names)), NEVER)
    stops = policy.severity(rule, Hat.PROFESSIONAL) is Severity.BLOCK
    return NEVER if stops and named in {STORIES, COMMENTS, AGENCY} and rule.protects_clients else named


def _paragraphs(number: int, organisation: Organisation) -> Iterator[str]:
    yield from map(say, OPENING.get(number, ()))
    if number == PERSONAL:
        yield from map(say, RIGHTS.get(organisation.jurisdiction, RIGHTS["other"]))
        yield say(LIMITS)
        yield say(ABOUT_SEEING)
    if number == STAFF + 3 and organisation.second_look:
        yield _plain(organisation.second_look)
    for question in QUESTIONS.get(number, ()):
        answer = organisation.answers.get(str(question), "").strip()
        if answer:
            yield _plain(answer)


def _plain(words: str) -> str:
    """An organization's own words, in which nothing can be taken for a rule's brackets."""
    return words.replace("[", "(").replace("]", ")")


def _facts(organisation: Organisation) -> Iterator[str]:
    yield say("Version {n}", n=organisation.version)
    if organisation.day:
        yield say("Approved on {day}", day=organisation.day)
    if organisation.approver:
        yield say("Approved by {name}", name=_plain(organisation.approver))
    if organisation.review:
        yield say("To be looked at again on {day}", day=organisation.review)

"""A policy is written and read back the same, whatever an agency answers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.draft import Hat
from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import (
    JURISDICTIONS,
    Organisation,
    agencies_together,
    parse_organisation,
    together,
)
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.second_look.reviewer import BOX_BYTES, Reviewer
from hatpeg.core.settings import SETTINGS

WORD = st.text(st.characters(exclude_categories=["Cs"]), max_size=20).map(str.strip)
RULES = st.sampled_from(["client.name", "client.tag", "location.checkin", "conduct.threat", "future.rule"])
KEYS = st.tuples(RULES, st.sampled_from(list(Hat)))
BOTH = st.sets(RULES, max_size=4).map(lambda rules: frozenset((rule, hat) for rule in rules for hat in Hat))
REVIEWERS = st.builds(
    Reviewer,
    WORD.map(lambda word: " ".join(word.split())).filter(str.isprintable).filter(bool),
    st.binary(min_size=32, max_size=32),
    st.binary(min_size=32, max_size=32),
    st.sampled_from([b"", bytes(BOX_BYTES)]),
)
DAY = st.just("") | st.dates(date(2020, 1, 1), date(2040, 1, 1)).map(date.isoformat)
FIXED = st.fixed_dictionaries({}, optional={setting.name: st.sampled_from(setting.choices) for setting in SETTINGS})


def made(name: str, severities: object, locked: object, always_on: object, **parts: object) -> Organisation:
    return Organisation(name=name, layer=PolicyLayer(name, severities, locked, always_on), **parts)


ORGANISATIONS = st.builds(
    made,
    WORD,
    st.dictionaries(KEYS, st.sampled_from(list(Severity)), max_size=8),
    BOTH,
    BOTH,
    sectors=st.lists(st.sampled_from(["dv_shelter", "hiv_care"]), unique=True).map(tuple),
    agency=st.builds(
        Agency,
        name=WORD,
        confidential_sites=st.lists(st.builds(ConfidentialSite, WORD.filter(bool)), max_size=2).map(tuple),
    ),
    settings=FIXED,
    jurisdiction=st.sampled_from(JURISDICTIONS),
    version=st.integers(1, 10_000),
    day=DAY,
    review=DAY,
    approver=WORD,
    second_look=WORD,
    answers=st.dictionaries(st.sampled_from([str(number) for number in range(1, 31)]), WORD, max_size=5),
    observes=st.booleans(),
    reviewers=st.lists(REVIEWERS, max_size=2, unique_by=lambda each: each.signs).map(tuple),
)


@settings(max_examples=200, deadline=None)
@given(ORGANISATIONS)
def test_a_policy_is_read_back_the_same(organisation: Organisation) -> None:
    assert parse_organisation(written_organisation(organisation)) == organisation


def test_of_several_the_later_holds_and_locks_add_up() -> None:
    first = parse_organisation('format = 1\nname = "A"\nlocked = ["client.name"]\n[severity]\n"client.tag" = "warn"\n')
    second = parse_organisation('format = 1\nlocked = ["client.tag"]\n[severity]\n"client.tag" = "block"\n')

    both = together((first, second))

    assert both.name == "A"
    assert both.layer.severities["client.tag", Hat.PERSONAL] is Severity.BLOCK
    assert {rule for rule, _ in both.layer.locked} == {"client.name", "client.tag"}


def test_two_lexicons_add_up() -> None:
    both = agencies_together(Agency("A", staff=("Jo",)), Agency(staff=("Jo", "Kim"), country="UK"))

    assert both == Agency("A", staff=("Jo", "Kim"), country="UK")


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('format = 1\njurisdiction = "Mars"', "one of US"),
        ("format = 1\nobserve = 1", "true or false"),
        ("format = 1\n[answers]\n1 = 2", "texts in quotes"),
        ("format = 1\nsettings = 1", "a table of its own"),
        ("format = 1\nname = 1", "text in quotes"),
        ('format = 1\nsectors = "dv"', "a list of texts"),
        ("format = 1\ndate = 2026-02-30", "column"),
        ("#" * 2_000_001, "too long"),
    ],
)
def test_what_is_wrong_is_said_in_words(text: str, says: str) -> None:
    with pytest.raises(PolicyUnreadable) as told:
        parse_organisation(text)

    assert says in told.value.sentence


DANA = Reviewer("Dana", b"d" * 32, b"o" * 32)


def test_reviewers_of_several_policies_add_up_and_the_later_record_holds() -> None:
    newer = Reviewer("Dana Ortiz", DANA.signs, DANA.opens, bytes(BOX_BYTES))

    both = together((Organisation(reviewers=(DANA,)), Organisation(reviewers=(newer,))))

    assert both.reviewers == (newer,)


@pytest.mark.parametrize(
    "lines",
    ['"Dana"', '["Dana"]', "[1]", f'["{DANA.line}", "{DANA.line}"]'],
    ids=["no list", "no key", "no text", "twice"],
)
def test_a_policy_with_a_wrong_reviewer_is_read_not_at_all(lines: str) -> None:
    with pytest.raises(PolicyUnreadable):
        parse_organisation(f"format = 1\nreviewers = {lines}\n")

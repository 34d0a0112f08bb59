"""The rules on contacts, numbers and accounts: what wins over what, and how long they may take."""

from __future__ import annotations

import dataclasses
import time

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY, Agency, PublicSite
from hatpeg.core.check import see
from hatpeg.core.draft import Account, Hat
from hatpeg.core.facts import Facts
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.core.rule import Rule
from hatpeg.rules.client import tag
from hatpeg.rules.identity import number, phone_email
from tests.makers import a_draft

RULES = pytest.mark.parametrize("rule", [tag.RULE, number.RULE, phone_email.RULE], ids=["tag", "number", "phone_email"])


def facts_of(text: str, agency: Agency = NO_AGENCY) -> Facts:
    hits, unchecked = see(text, catalogue.load(), layered([], agency=agency))
    assert not unchecked
    return Facts(a_draft(text), read(text), hits, agency)


def minded(rule: Rule, text: str, agency: Agency = NO_AGENCY) -> list[str]:
    return [place.of(text) for place in rule.look(facts_of(text, agency))]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Call our office, 555-0147, or her cell, 555-0183.", ["555-0183"]),
        ("Text the foster mom, Dee, 555-0171, or the office, 555-0147.", ["555-0171"]),
        ("Questions? 555-0118.", []),
        ("Questions about Mr. Ruiz? 555-0118.", ["555-0118"]),
        ("RSVP: events@partner.example or 555-0120", []),
        ("If she needs a ride to the clinic, 555-0155", ["555-0155"]),
        ("Call the crisis line, 1-800-555-0142, not my cell, 308-555-0147", ["308-555-0147"]),
        ("For tickets write to tina.rourke@example.com", ["tina.rourke@example.com"]),
        ("Call Rosa at 555-0110 ext. 12", []),
        ("Call Rosa at 555-0110", ["555-0110"]),
    ],
)
def test_a_persons_words_win_over_an_organizations(text: str, numbers: list[str]) -> None:
    assert minded(phone_email.RULE, text) == numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Selling my couch, $80, text me 541-555-0163", []),
        ("Lost my phone, new number is 919-555-0135", []),
        ("My client needs a couch, text me 541-555-0163", ["541-555-0163"]),
        ("He has been gone two days, text me 541-555-0163", ["541-555-0163"]),
    ],
)
def test_ones_own_number_may_stand_on_ones_own_account(text: str, numbers: list[str]) -> None:
    facts = dataclasses.replace(facts_of(text), draft=a_draft(text, Account("own", Hat.PERSONAL, "elsewhere", "own")))

    assert [place.of(text) for place in phone_email.RULE.look(facts)] == numbers


def test_a_listed_number_passes_in_any_company() -> None:
    agency = Agency(public_sites=(PublicSite("The Porch", phones=("555-0126",)),))

    assert minded(phone_email.RULE, "She can be reached at 555-0126, her mom said.", agency) == []
    assert minded(phone_email.RULE, "She can be reached at 555-0126, her mom said.") == ["555-0126"]


def test_the_agencys_own_account_is_nobodys() -> None:
    agency = Agency(handles=("@wrenfieldcares",))

    assert minded(tag.RULE, "Our residents @wrenfieldcares are 90 days sober", agency) == []
    assert minded(tag.RULE, "Our residents @dana_p are 90 days sober", agency) == ["@dana_p"]


UNITS = (
    *("@a our client ", "555-0147 office ", "DM her @a ", "call Bev at 555-0147. ", "case 24-CR-1187 "),
    *("$abcdefg donate ", "she 555-0147 or "),
)


@RULES
@pytest.mark.parametrize(
    "unit",
    [
        "@a our client ",
        "555-0147 office ",
        "DM her @a ",
        "call Bev at 555-0147. ",
        "case 24-CR-1187 ",
        "$abcdefg donate ",
    ],
)
def test_a_rule_takes_time_in_proportion_to_the_text(rule: Rule, unit: str) -> None:
    text = (unit * (50_000 // len(unit)))[:50_000]
    reading = read(text)
    hits = [
        hit
        for detector in catalogue.load().detectors
        if detector.kinds[0] in KINDS
        for hit in detector.find(reading, NO_AGENCY)
    ]
    facts = Facts(
        a_draft(text), reading, tuple(sorted(hits, key=lambda hit: (hit.place, hit.kind, hit.value))), NO_AGENCY
    )

    started = time.process_time()
    for _ in rule.look(facts):
        pass

    assert time.process_time() - started < 1


KINDS = {
    *("phone-number", "email-address", "payment-handle", "handle", "office-line-words", "public-contact"),
    *("tag-words", "record-number", "client-word", "someones-account", "third-person"),
}

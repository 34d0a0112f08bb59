"""Small details add up: in one draft about one person, and over the last drafts, where it is asked once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.check import see
from hatpeg.core.details import details_of, people_in, plainly
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.past import Past
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.rules.client import mosaic
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()


def facts_of(text: str, *past: str) -> Facts:
    """Everything that is seen in a draft, after drafts that left these kinds of details behind."""
    hits, _ = see(text, EVERYTHING, layered([]))
    details = tuple(frozenset(kinds.split()) for kinds in past)
    return Facts(a_draft(text, an_account(Hat.PERSONAL)), read(text), hits, NO_AGENCY, Past(details))


def added_up(facts: Facts) -> list[str]:
    """What the rule minds, over and above what the reader says."""
    ours = replace(facts, hits=tuple(hit for hit in facts.hits if not hit.kind.startswith("told")))
    return [facts.draft.text[place.start : place.end] for place in mosaic.look(ours)]


def test_details_of_one_person_are_counted_by_their_kinds() -> None:
    facts = facts_of("One of our residents, 34, is a welder from Dayton. She has twin girls and a red truck.")

    kinds = set(details_of(facts))

    assert kinds == {"age", "work", "town", "family", "thing"}
    assert len(people_in(facts)) == 1


def test_kinds_are_single_words_and_said_plainly() -> None:
    told = plainly(["day", "age", "unheard-of"])

    assert told == ("an age", "a day or hour")
    assert all(" " not in kind for kind in (*mosaic.NARROWS, *details_of(facts_of("My client, 34, is a nurse."))))


@pytest.mark.parametrize(
    "text",
    [
        "I am 34, a welder from Dayton, and I have twin girls and a red truck.",
        "We served 412 residents from Dayton: welders, nurses, mothers of twins, people of 34 and of 80.",
        "Wanted: a nurse from Ohio who speaks Somali and drives a red truck.",
        "Our volunteer Ann, 72, is a retired teacher from Dayton and brings her parrot.",
        "Buscamos enfermera hondureña en Dayton, con camioneta.",
    ],
)
def test_nothing_adds_up_where_nobody_served_is_about(text: str) -> None:
    facts = facts_of(text)

    assert added_up(facts) == []


def test_three_people_with_one_detail_each_are_not_one_with_three() -> None:
    facts = facts_of("One of our residents is a welder. My other client is 34 years old. A guest came with twins.")

    assert len(people_in(facts)) == 3
    assert added_up(facts) == []


def test_what_happened_and_when_alone_does_not_tell_who() -> None:
    facts = facts_of('Today my client told me about detox: "it was long and hot".')

    assert {"day", "event", "quote"} >= set(details_of(facts))
    assert added_up(facts) == []


def test_the_details_are_listed_plainly() -> None:
    facts = facts_of("One of our residents, 34, is a welder from Dayton.")

    assert list(mosaic.listed(facts)) == ["an age", "a job or school", "a place"]


def test_three_harmless_drafts_that_together_tell_who_ask_once() -> None:
    first = facts_of("My client is a welder.")
    second = facts_of("My client has twin girls.", "work")
    third = facts_of("My client is 34 years old.", "family", "work")
    fourth = facts_of("My client has a parrot, hers, she says.", "age", "family", "work")

    assert added_up(first) == added_up(second) == added_up(fourth) == []
    assert added_up(third) == ["34 years old"]
    assert list(mosaic.listed(third)) == ["an age", "a family", "a job or school"]


def test_a_draft_that_adds_nothing_new_does_not_ask_again() -> None:
    facts = facts_of("My client is a baker.", "family work", "work")

    assert added_up(facts) == []


def test_days_and_events_of_earlier_drafts_do_not_add_up() -> None:
    facts = facts_of("My client is a welder.", "day event", "quote day", "event")

    assert added_up(facts) == []


def test_details_far_back_hardly_are_of_the_same_person() -> None:
    facts = facts_of("My client is 34 years old.", *[""] * mosaic.LAST, "family", "work")

    assert added_up(facts) == []

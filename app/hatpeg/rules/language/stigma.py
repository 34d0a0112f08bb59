"""Words that label people by what they live with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule
from hatpeg.rules.language._sources import SOURCES

KINDS = ("stigma-noun", "stigma-group", "stigma-look", "stigma-words", "stigma-clean")
IN_ADDRESSES = ("link", "handle", "email-address")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Each such word, unless it is part of an address."""
    return (hit.place for hit in _labels(facts))


def words_instead(facts: Facts) -> Iterable[str]:
    """Each word with what to say instead."""
    text = facts.draft.text
    return dict.fromkeys(f"“{hit.place.of(text)}”: say “{hit.value}”" for hit in _labels(facts))


def _labels(facts: Facts) -> Iterator[Hit]:
    return (hit for hit in facts.hits_of(*KINDS) if not facts.inside(hit.place, *IN_ADDRESSES))


RULE = Rule(
    severity=Severity.ADVISE,
    hats=BOTH_HATS,
    look=look,
    statement="People come first: words say what somebody lives with, not what somebody is.",
    message="Labels people by what they live with",
    why="Such words keep people away from help, and most of those they are said of do not use them.",
    instead="Name the person first, then what they live with; quote people as they describe themselves.",
    flags=(
        "Our van brings soup to the homeless every Friday.",
        "Junkies leave their things in the park.",
        "New housing for HIV-infected adults opens in June.",
        "A talk on transgendered youth and sex change surgery.",
        "We shelter battered wives and their children.",
        "The mentally ill deserve doctors, not jail.",
        "Nine of them got clean in our program, and they came back to paint the hall.",
        "Comida caliente para los indigentes del centro.",
        "Un grupo para drogadictos y alcohólicos, los martes.",
        "Jornada para enfermos de sida en el parque.",
    ),
    passes=(
        "Stop calling people addicts. Say person with a substance use disorder.",
        "I'm an addict in recovery, eleven years this June.",
        "The McKinney-Vento Homeless Assistance Act turns a page.",
        "Narcotics Anonymous and Alcoholics Anonymous meet upstairs.",
        "Call the abuse hotline. It is an abuse of power.",
        "The Victim Support Act passed. Victims have a right to be heard.",
        "Clean energy, clean water and a clean license.",
        "I'm addicted to coffee, and she is a committed artist who executed the plan.",
        "“Junkie” was the word on the chart. We crossed it out.",
        "Homeless services are hiring. National surveys of homeless youth say the same.",
        'He said, "the homeless are my neighbors, call them that."',
        "Soy adicta en recuperación y no me da pena.",
        "Alcohólicos Anónimos se reúne arriba. Es adicta al café.",
        "En vez de «drogadicto», di persona que consume drogas.",
        "Recordamos a quienes murieron sin techo.",
        "As an alcoholic in recovery, I know how long December is.",
        "My brother is more than an addict.",
        "The Coalition for the Homeless and the Drug Abuse Prevention Act turn a page.",
        "Homeless families and homeless veterans deserve a door.",
    ),
    sources=SOURCES,
    fixes=("people-first", "remove-clause"),
    family="other",
)

"""Hostile words count where they are the writer's own: quotations, other people's words and other senses do not."""

from __future__ import annotations

import pytest

from hatpeg import catalogue
from hatpeg.core.check import see
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.core.rule import Rule
from hatpeg.rules.conduct import threat
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()


def minded(rule: Rule, text: str, hat: Hat = Hat.PROFESSIONAL) -> list[str]:
    hits, unchecked = see(text, EVERYTHING, layered([]))
    assert not unchecked
    facts = Facts(a_draft(text, an_account(hat)), read(text), hits, layered([]).agency)
    return [place.of(text) for place in rule.look(facts)]


@pytest.mark.parametrize(
    "text",
    [
        "I'm going to kill him if he comes back.",
        "I swear I'll beat his ass.",
        "I will find you wherever you go.",
        "I'd love to punch her in the face.",
        "We know where you live.",
        "He should be shot!",
        "Hope she gets cancer.",
        "she needs a bullet",
        "Just let them die.",
        "te voy a encontrar",
        "Ojalá lo atropelle un camión.",
        "Van a pagar con sangre.",
    ],
)
@pytest.mark.parametrize("hat", list(Hat))
def test_a_threat_counts_under_either_hat(text: str, hat: Hat) -> None:
    assert minded(threat.RULE, text, hat)


@pytest.mark.parametrize(
    "text",
    [
        "I will find you the right form.",
        "I'll hunt him down a better chair.",
        "I will beat him at chess, and we'll beat them in the final.",
        "I'm gonna kill my printer, and I'd kill for a taco.",
        "I hope they burn the toast again.",
        "I hope the rumors die down.",
        "She should die her hair blue.",
        "He should burn that old couch.",
        "They deserve to rot in our archives.",
        "I know where you work, and the garden is lovely.",
        "You better run, the 5K sells out fast.",
        "My ex said watch your back. We kept the text.",
        "If a partner says I'll kill you, call us.",
        "“I will find you.” Those were his last words to her.",
        "Voy a matar a mi alarma.",
        "Le gritaba que la iba a matar: te voy a matar, decía.",
        "Me muero de risa.",
    ],
)
@pytest.mark.parametrize("hat", list(Hat))
def test_what_only_sounds_like_a_threat_does_not(text: str, hat: Hat) -> None:
    assert minded(threat.RULE, text, hat) == []

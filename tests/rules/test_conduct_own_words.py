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
from hatpeg.rules.conduct import compromising, contempt_group, threat, victim_blame
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
        "Somebody needs to shoot that landlord.",
        "I hope your kids get cancer.",
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
        "Let them die with dignity: our hospice course starts in May.",
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


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (contempt_group.RULE, "Junkies leave needles everywhere."),
        (contempt_group.RULE, "Immigrants are ruining this country."),
        (contempt_group.RULE, "People on food stamps are lazy."),
        (contempt_group.RULE, "Los migrantes son una plaga."),
        (victim_blame.RULE, "Why didn't she just leave?"),
        (victim_blame.RULE, "A good mother would have left."),
        (victim_blame.RULE, "He got HIV because he slept around."),
        (victim_blame.RULE, "Addiction is a choice."),
        (victim_blame.RULE, "Si no le gustara, se iría."),
        (compromising.RULE, "So wasted at the staff party."),
        (compromising.RULE, "High as a kite at work today."),
        (compromising.RULE, "Naked selfie in the staff bathroom."),
        (compromising.RULE, "Todavía borracha de anoche en la oficina."),
    ],
)
def test_what_is_said_in_ones_own_voice_counts(rule: Rule, text: str) -> None:
    assert minded(rule, text)


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (contempt_group.RULE, "I was a junkie for ten years. I am a nurse now."),
        (contempt_group.RULE, "Calling them bums does not house anyone."),
        (contempt_group.RULE, "Nobody said send them all back; read the bill."),
        (contempt_group.RULE, "Those addicts in recovery fed the whole block."),
        (contempt_group.RULE, "People like that should never have power over patients."),
        (contempt_group.RULE, "Esa gente no entiende que el sistema le falla."),
        (victim_blame.RULE, "Stop asking why she didn't leave."),
        (victim_blame.RULE, "Why does she stay? Fear, money, kids, love."),
        (victim_blame.RULE, "People blame her: she should have known better."),
        (victim_blame.RULE, "The jury asked why she stayed."),
        (victim_blame.RULE, "She chose to use her voice at city hall."),
        (victim_blame.RULE, "Her own fault line is the San Andreas."),
        (victim_blame.RULE, "¡Ganó el premio! Se lo merece."),
        (compromising.RULE, "My last drink was in 2014."),
        (compromising.RULE, "Estoy cruda de emociones después de la marcha."),
        (compromising.RULE, "Tequila shots are why I quit drinking."),
        (compromising.RULE, "We got hammered by the storm, the roof is gone."),
        (compromising.RULE, "Taking shots at goal, our youth team won."),
        (compromising.RULE, "Underwear drive: new underwear in all sizes."),
        (compromising.RULE, "Edibles can make kids ill, so lock them up."),
    ],
)
@pytest.mark.parametrize("hat", list(Hat))
def test_what_is_told_taught_or_long_past_does_not(rule: Rule, text: str, hat: Hat) -> None:
    assert minded(rule, text, hat) == []

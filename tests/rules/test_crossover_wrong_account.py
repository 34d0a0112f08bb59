"""A draft that sounds like the other hat is asked about, and talk of work at home is not."""

from __future__ import annotations

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Finding
from hatpeg.core.past import NO_PAST, Past, sentences_kept

EVERYTHING = catalogue.load()
RULE, ITS_SIBLING = "crossover.wrong_account", "crossover.personal_on_professional"
KEY = b"sixteen secret b"
AGENCY = Agency(name="Wrenfield Family Services", handles=("@wrenfieldcares",), public_hashtags=("#GiveWren",))

AGENCY_S_VOICE = (
    "Our shelter is in urgent need of diapers and wipes! Drop off at our main office Monday to Friday, 9 to 5.",
    "Our 24-hour hotline is here for you. Call us any time, day or night. You are not alone.",
    "Volunteers needed for our Thanksgiving dinner at the shelter. Sign up today!",
    "We are excited to announce that our new drop-in center opens Monday. Walk-ins welcome.",
    "Our residents could use warm socks this winter. Visit our wish list to help.",
    "We provide free and confidential HIV testing every Tuesday. No appointment needed.",
    "Need help with housing? Apply for services at our front desk. Our case managers are ready.",
    "Give the gift of shelter. Your donation provides a bed for a night. Our agency is a 501(c)(3).",
    "Thank you to everybody who came to our vigil. - The Harbor House team",
    "Nuestro refugio necesita pañales. Traiga sus donativos a nuestra oficina de lunes a viernes.",
    "Ofrecemos pruebas de VIH gratis y confidenciales. Llámanos o visita nuestra clínica.",
)
OWN_VOICE = (
    "Can't wait for my vacation next week! Cabo, here I come",
    "Happy birthday to my husband, my best friend and my rock!",
    "Ugh, Mondays. I hate my job and I need coffee",
    "Just finished binge watching Netflix with my cat lol",
    "My toddler has a fever and my mom is out of town, send wine",
    "Follow my personal insta for the real tea",
    "lol my kids are driving me crazy today, wine time",
    "I'm voting for Hughes and so should you",
    "Mis vacaciones en Cancún, por fin",
    "Jaja mi suegra otra vez, ya ni modo",
)
AT_HOME_OF_WORK = (
    "Our shelter is full again and the council is on vacation.",
    "Our residents are the funniest people in this town.",
    "My agency is hiring a night advocate, come work with me, the team is great.",
    "Our clients deserve caseworkers who can pay rent.",
    "We're hosting a yard sale, drop off donations on our porch.",
    "Our union is on strike. Join us for the picket at 6.",
    "Volunteers needed for the PTA bake sale!",
    "Our church pantry is collecting coats, drop donations at the side door.",
    "Our program lost its grant. I cried in the van.",
    "Call 988 if you are struggling, please. I love you.",
    "Nuestras clientas merecen más que un catre.",
    "Se buscan voluntarios para el festival de la escuela.",
)
AT_WORK_OF_PEOPLE = (
    'Meet Dana, our front desk hero. "My kids think I answer phones for superheroes," she says. "lol, my son too."',
    "#TBT to our first gala in 1998.",
    "My name is Ana, and I have volunteered here for six years.",
    "I am the executive director, and I want to tell you about my week at the capitol.",
    "If my partner checks my phone, what can I do? Start here.",
    "Follow us on Instagram for hours and closures.",
    "Vote yes on Measure 4 for housing.",
    "Thanks to the mayor for the new beds.",
    "Mi hija se fue de casa: ¿a quién llamo? Estas son las respuestas.",
)


def asked(text: str, hat: Hat, *, past: Past = NO_PAST, agency: Agency = NO_AGENCY) -> tuple[Finding, ...]:
    """What is asked of a draft about its account."""
    policy = policies.policy_for(EVERYTHING, ("general",), agency)
    draft = Draft(text, Account("mine", hat, "elsewhere", "Mine"), policy_revision=policy.revision)
    return check(draft, EVERYTHING, policy, past=past, offers=False).findings


def rules_of(text: str, hat: Hat, *, agency: Agency = NO_AGENCY) -> set[str]:
    return {each.rule for each in asked(text, hat, agency=agency)}


@pytest.mark.parametrize("text", AGENCY_S_VOICE)
def test_the_agency_s_voice_is_heard_on_a_personal_account(text: str) -> None:
    assert RULE in rules_of(text, Hat.PERSONAL)


@pytest.mark.parametrize("text", AGENCY_S_VOICE)
def test_the_agency_s_voice_is_at_home_on_its_own_account(text: str) -> None:
    assert RULE not in rules_of(text, Hat.PROFESSIONAL)


@pytest.mark.parametrize("text", OWN_VOICE)
def test_private_life_is_heard_on_the_agency_s_account(text: str) -> None:
    assert rules_of(text, Hat.PROFESSIONAL) & {RULE, ITS_SIBLING}


@pytest.mark.parametrize("text", OWN_VOICE)
def test_private_life_is_at_home_on_a_personal_account(text: str) -> None:
    assert RULE not in rules_of(text, Hat.PERSONAL)


@pytest.mark.parametrize("text", AT_HOME_OF_WORK)
def test_talk_of_work_at_home_is_not_asked_about(text: str) -> None:
    assert RULE not in rules_of(text, Hat.PERSONAL)


@pytest.mark.parametrize("text", AT_WORK_OF_PEOPLE)
def test_people_who_speak_on_the_agency_s_account_are_not_asked_about(text: str) -> None:
    assert RULE not in rules_of(text, Hat.PROFESSIONAL)


def test_it_never_doubles_what_its_sibling_says_of_the_same_words() -> None:
    both = [text for text in OWN_VOICE if rules_of(text, Hat.PROFESSIONAL) >= {RULE, ITS_SIBLING}]

    assert both == []


def test_the_words_that_made_it_ask_are_quoted_three_at_most() -> None:
    found = asked("Our residents need coats. Volunteers needed, sign up today, walk-ins welcome.", Hat.PERSONAL)

    (listed,) = {each.listed for each in found if each.rule == RULE}

    assert len(listed) == 3
    assert '"Volunteers needed"' in listed


def test_the_agency_s_own_tag_and_name_count_as_signs() -> None:
    text = "Your gift today keeps the lights on. #GiveWren"

    assert RULE in rules_of(text, Hat.PERSONAL, agency=AGENCY)
    assert RULE not in rules_of("Proud of my team. #GiveWren @wrenfieldcares", Hat.PERSONAL, agency=AGENCY)


@pytest.mark.parametrize("hat", list(Hat))
@pytest.mark.parametrize(
    "pasted",
    [
        "The porch light on Calder Lane has been out since the storm.",
        "THE PORCH LIGHT on Calder Lane has been   out since the storm",
        "Hello again. The porch light on Calder Lane has been out since the storm. Bye.",
    ],
)
def test_a_sentence_of_the_other_hat_s_draft_is_known_again(hat: Hat, pasted: str) -> None:
    kept = sentences_kept(["The porch light on Calder Lane has been out since the storm."], KEY)

    found = [each for each in asked(pasted, hat, past=Past(elsewhere=kept, key=KEY)) if each.rule == RULE]

    (finding,) = found
    assert "porch light" in finding.place.of(pasted).casefold()
    assert finding.listed == ("a sentence from your other hat's draft",)


@pytest.mark.parametrize(
    "text", ["Thank you all for coming.", "The porch light on Calder Lane works again since the storm."]
)
def test_short_and_other_sentences_are_not_taken_for_pasted(text: str) -> None:
    kept = sentences_kept(
        ["Thank you all for coming.", "The porch light on Calder Lane has been out since the storm."], KEY
    )

    found = asked(text, Hat.PERSONAL, past=Past(elsewhere=kept, key=KEY))

    assert RULE not in {each.rule for each in found}

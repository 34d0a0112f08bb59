"""What is a worker's own to say is never stopped, and a client in the same words still is."""

from __future__ import annotations

from dataclasses import replace

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.policy import layered
from hatpeg.core.policy_file import parse_policy
from hatpeg.core.rule import CLIENT_SAFETY_FAMILIES, Rule
from tests.makers import a_layer, facts_about

EVERYTHING = catalogue.load()
PROTECTING = [rule for rule in EVERYTHING.rules if rule.severity is Severity.ALLOW]
ME = Account("me", Hat.PERSONAL, "elsewhere", "Me")

OWN = (
    "Fourteen dollars an hour and they wonder why nobody stays.",
    "We are understaffed again. Two people for forty beds is not a plan.",
    "I signed my union card today and my hands shook.",
    "My supervisor changed the schedule without asking anybody. Again.",
    "Mandatory overtime three weekends in a row. We deserve better.",
    "Our pay has not moved in four years. Rent has.",
    "Management says there is no money for raises and bought new chairs.",
    "No lunch break in eleven days. I counted.",
    "Caseloads doubled, wages did not.",
    "We are voting on a union in June. Vote yes with me.",
    "Burned out and underpaid, that is the whole post.",
    "My boss thinks pizza is a raise.",
    "If you work nights and nobody pays you for the handover, talk to me.",
    "We held a sign on Main Street for a living wage and it felt good.",
    "I filed a grievance over the missing overtime.",
    "HR told us not to talk about pay. We can. So here is mine: $16.20.",
    "Turnover is high because the pay is low. It is not a mystery.",
    "Nos deben horas extra desde marzo.",
    "Mi jefa cambió el horario otra vez sin avisar.",
    "Merecemos un salario justo y descansos de verdad.",
    "Firmé la tarjeta del sindicato hoy.",
    "I am 6 years sober today.",
    "One day at a time. I'm in recovery and I'm proud of it.",
    "I relapsed in 2019 and I came back. If I can, you can.",
    "My own recovery began in a church basement with bad coffee.",
    "Celebrating 90 days clean with cake.",
    "Llevo tres años sobria y no lo puedo creer.",
    "I'm trans and I am tired of explaining it at dinner.",
    "Six months on hormones and my voice cracks like a teenager.",
    "I came out at forty. Late is a time too.",
    "My top surgery is in May and I am counting days.",
    "Soy trans y mi mamá por fin me llama por mi nombre.",
    "I have HIV. I am undetectable, and that means I can't pass it on.",
    "Ten years positive and still dancing.",
    "Vivo con VIH y hoy salí indetectable.",
    "I was homeless at nineteen. I slept in my car behind a gym.",
    "I am a survivor. I left with one bag.",
    "I grew up in foster care and I still flinch at black trash bags.",
    "I'm undocumented and I pay my taxes like you.",
    "I was diagnosed with bipolar at thirty, and the pills work.",
    "My supervisor yelled at me in front of the whole team today. I am so done.",
    "Mi supervisora me gritó delante de todo el equipo.",
    "La directora se subió el sueldo y a nosotras nos dio una taza.",
    "El condado recorta el presupuesto y nosotras pagamos el pato.",
    "Harbor House pays $15.50 and wonders why people leave.",
    "Ratified. 94 percent yes. First contract in the history of this agency.",
    "Fuck this schedule. Fuck mandatory overtime. That is the post.",
    "I reported my agency to OSHA for the mold and I would do it again.",
    "Somos dos para cincuenta camas y eso no es de este mundo.",
    "I left my husband in 2011 with forty dollars. Still here.",
    "I had an abortion at 24 and I have never regretted it.",
    "I tested positive in 1998 and my T cells are rude with health.",
    "My name is Kai and I'm nonbinary. They/them, please.",
    "Dejé a mi marido hace diez años con dos maletas.",
    "Soy mujer trans, tengo 44 años y por fin duermo.",
)
WITH_A_CLIENT = (
    "We are understaffed, so my client Dana sat in the hall and cried about her ex for an hour.",
    "No lunch break because our resident Marcus overdosed in the bathroom.",
    "I signed my union card, and my client told me she is pregnant by her abuser.",
    "My supervisor refuses overtime, and our guest Rosa, 34, with the three boys lost her bed.",
    "I am 6 years sober, and my client Maria G. relapsed last night in unit 4.",
    "I'm in recovery, so I knew when my client lied to me that he had used again.",
    "I'm trans and so is our resident Kai, who came out to me in group tonight.",
    "I have HIV, and my client Luis just tested positive too.",
    "I was homeless, and today my client Tomas sleeps under the bridge at 5th and Larch.",
    "I am a survivor, and my client's ex is the cop on Birch Street.",
    "Nos deben horas extra y mi clienta Lupe recayó en el cuarto 4.",
    "Llevo tres años sobria y mi clienta Ana, la de los gemelos, volvió con él.",
    "HR told us not to talk. My client, DOB 3/14/1990, agrees.",
    "We deserve better. Also our resident moved to 118 Elm Street, apartment 3.",
    "Turnover is high. My client cried that her third caseworker left, her name is Shanice Okafor.",
    "Low pay, and then a resident called me from 303-555-0142 at 3 am.",
    "Our pay is a joke. One of our residents, the only deaf girl in town, laughed when I said so.",
    "I'm undocumented and so is my client Yesenia from Sonsonate.",
    "I grew up in foster care, and our foster son Jaylen, 8, asks for his mom.",
    "Living wage now. And pray for Lulu from detox, she is my client.",
    "I reported my agency to OSHA. The resident with MRSA in room 8, Loretta, backs me up.",
    "Two staff for sixty beds, which is why nobody saw Jamal, 17, go out the back door tonight.",
    "I tested positive in 1998; the boy I tested today is a sophomore at Lincoln High.",
    "Three years on T today! Ollie in my youth group starts his next week, his school still calls him Olivia.",
    "Soy trans como Valeria, la residente que llegó anoche de Tegucigalpa.",
)
NEVER_A_NOTE = (
    "We deserve better. The door code at our shelter is 4471#. Pay us.",
    "I filed a complaint with OSHA. The casefile login is still Purple2019.",
    "Overtime is unpaid, and the alarm of our refuge is off until two.",
    "The county cut our budget, so the cameras behind our shelter are down until Friday.",
)
"""Complaints with what would help somebody get in."""


def findings(text: str, sectors: tuple[str, ...]) -> tuple[Finding, ...]:
    policy = policies.policy_for(EVERYTHING, sectors)
    verdict = check(Draft(text, ME, policy_revision=policy.revision), EVERYTHING, policy, offers=False)
    assert not verdict.unchecked
    return verdict.findings


@pytest.mark.parametrize("text", OWN)
def test_what_is_ones_own_to_say_is_at_most_noted_in_every_sector(text: str) -> None:
    asking = {
        (sector, finding.rule)
        for sector in policies.sectors()
        for finding in findings(text, (sector,))
        if finding.severity > Severity.ADVISE
    }

    assert asking == set()


@pytest.mark.parametrize("text", WITH_A_CLIENT)
def test_a_client_in_the_same_words_is_still_minded(text: str) -> None:
    assert any(finding.severity > Severity.ADVISE for finding in findings(text, ("dv_shelter",)))


@pytest.mark.parametrize("text", WITH_A_CLIENT)
def test_nothing_that_protects_a_client_is_made_a_note_of_beside_one(text: str) -> None:
    lowered = {each.rule for each in findings(text, ("dv_shelter",)) if each.lowered_by}

    assert not {each for each in lowered if each.partition(".")[0] in CLIENT_SAFETY_FAMILIES}


@pytest.mark.parametrize("text", NEVER_A_NOTE)
def test_a_just_complaint_makes_no_note_of_what_helps_somebody_in(text: str) -> None:
    minded = [each for each in findings(text, ("dv_shelter",)) if each.rule == "org.internal_info"]

    assert minded
    assert all(each.severity is Severity.BLOCK for each in minded)


@pytest.mark.parametrize("text", [*OWN, *WITH_A_CLIENT])
def test_what_is_protected_is_lowered_and_never_left_out_or_raised(text: str) -> None:
    policy = policies.policy_for(EVERYTHING, ("general",))
    draft = Draft(text, ME, policy_revision=policy.revision)
    bare = replace(EVERYTHING, rules=tuple(rule for rule in EVERYTHING.rules if rule not in PROTECTING))

    with_them = check(draft, EVERYTHING, policy, offers=False).findings
    without = check(draft, bare, policy, offers=False).findings

    assert {(each.rule, each.place) for each in with_them} == {(each.rule, each.place) for each in without}
    before = {(each.rule, each.place): each.severity for each in without}
    assert all(each.severity <= before[each.rule, each.place] for each in with_them)
    assert all(each.severity is Severity.ADVISE for each in with_them if each.lowered_by)


@pytest.mark.parametrize(
    ("country", "law"),
    [("US", "National Labor Relations Act"), ("GB", "United Kingdom"), ("ca", "Canada"), ("AU", "Aus")],
)
def test_the_law_that_is_named_is_that_of_the_agency_s_country(country: str, law: str) -> None:
    section7 = next(rule for rule in PROTECTING if rule.id == "protected.section7")
    facts = facts_about(Draft("Our pay is low.", ME), agency=Agency(country=country))

    (said,) = section7.listed(facts)

    assert law in said
    assert country.upper() == "US" or "not verified" in said


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
def test_no_policy_switches_a_protective_rule_off(rule: Rule) -> None:
    for hat in rule.hats:
        for severity in Severity:
            setting = a_layer((rule, hat, severity), locked=[(rule, hat)])

            for policy in (
                layered([rule], organisation=setting),
                layered([rule], worker=setting),
                layered([rule], sectors=[setting]),
            ):
                assert policy.severity(rule, hat) is Severity.ALLOW


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
@pytest.mark.parametrize("word", ["off", "advise", "warn", "block"])
def test_no_policy_file_switches_a_protective_rule_off(rule: Rule, word: str) -> None:
    layer = parse_policy(f'format = 1\nname = "Ours"\n[severity]\n"{rule.id}" = "{word}"\n')

    policy = layered([rule], organisation=layer)

    assert all(policy.severity(rule, hat) is Severity.ALLOW for hat in rule.hats)


@pytest.mark.parametrize("rule", PROTECTING, ids=lambda rule: rule.id)
def test_only_ones_own_story_lowers_what_protects_clients(rule: Rule) -> None:
    lowered = {other.id for other in EVERYTHING.rules if rule.may_lower(other.id)}
    for_clients = {each for each in lowered if each.partition(".")[0] in CLIENT_SAFETY_FAMILIES}

    assert not for_clients or rule.id == "protected.own_story"
    assert "client.name" not in lowered
    assert not any(each.startswith(("location.", "identity.number", "identity.address")) for each in lowered)


def test_there_are_four_of_them() -> None:
    assert {rule.id for rule in PROTECTING} == {
        "protected.section7",
        "protected.public_concern",
        "protected.own_story",
        "protected.report",
    }

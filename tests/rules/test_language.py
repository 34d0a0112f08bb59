"""People-first words: every line of the tables is found and has its source, and word-list false alarms stay quiet."""

from __future__ import annotations

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.check import check, see
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.policy import layered
from hatpeg.core.reading import read
from hatpeg.detect.text import _stigma_table as tables
from hatpeg.detect.text import stigma as detector
from hatpeg.fixes import people_first as fix
from hatpeg.rules.language import stigma as rule
from tests.makers import a_draft, an_account

EVERYTHING = catalogue.load()
ENTRIES = tuple(tables.entries())


def labels(text: str, hat: Hat = Hat.PROFESSIONAL) -> list[str]:
    hits, unchecked = see(text, EVERYTHING, layered([]))
    assert not unchecked
    places = rule.look(Facts(a_draft(text, an_account(hat)), read(text), hits, NO_AGENCY))
    return [place.of(text) for place in places]


def test_every_line_names_a_source_of_the_rule() -> None:
    known = {source.key for source in rule.RULE.sources}

    assert {entry.source for entry in ENTRIES} <= known


def test_every_form_of_every_line_is_found() -> None:
    lost = [
        entry.term
        for entry in ENTRIES
        if not any(detector.find(read(f"They met {entry.term}, who lives there."), NO_AGENCY))
    ]

    assert lost == []


def test_nothing_is_said_of_the_words_that_are_offered() -> None:
    again = [
        entry.instead for entry in ENTRIES if any(detector.find(read(f"They met {entry.instead} there."), NO_AGENCY))
    ]

    assert again == []


def test_every_field_has_both_languages() -> None:
    for field in tables.FIELDS:
        forms = [entry for entry in ENTRIES if any(entry.instead in line for line in _lines(field))]

        assert forms, field


def _lines(field: str) -> tuple[str, ...]:
    return tables.lines(f"{tables.FOLDER}/{field}.txt")


@pytest.mark.parametrize(
    "line",
    ["noun NIDA addict = person", "verb NIDA: addict = person", "noun: addict = person", "noun NIDA: a/b c/d/e = x"],
)
def test_a_line_that_cannot_be_read_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="no such line"):
        list(tables._forms(line))


@pytest.mark.parametrize(
    "text",
    [
        # What word-list checkers such as alex stumble over (get-alex/alex, issues 33 and 346).
        "Authentication is disabled by default.",
        "On a failed attempt, try again in five seconds.",
        "She executed the plan and killed it at the gala.",
        "A committed artist, a dirty kitchen and a clean slate.",
        "A simple, special and crazy quilt for the auction.",
        "The host will hang the banner and fire up the grill.",
        "He lies awake before each master class.",
        # Names, laws and titles.
        "McKinney-Vento Homeless Assistance Act funds go out in May.",
        "We thank the Coalition for the Homeless and the National Institute on Drug Abuse.",
        "Narcotics Anonymous, Alcoholics Anonymous and Adult Children of Alcoholics use our rooms.",
        "She is a licensed substance abuse counselor.",
        "The Battered Women's Justice Project trained our staff.",
        "Read more at drug-abuse.org and at @the_homeless.",
        # Other senses.
        "Clean needles are not on the list; clean clothes, clean water and clean air are.",
        "Our van has showers, come and get clean and dry.",
        "That bums me out, and beggars can't be choosers.",
        "An alcoholic drink costs more than a non-alcoholic one.",
        "A transient ischemic attack is a warning.",
        "Adopt a dog: los perros vagabundos también merecen casa.",
        "Es adicta al trabajo y al café.",
        "A clean slate, clean hands and a clean bill of health; no dirty laundry, no dirty tricks.",
        "She came clean about the budget, and the audit came back clean.",
        "Get clean socks at the van, stay clean and dry, keep the park clean.",
        "Abuse of power, child abuse prevention and an abusive landlord.",
        "Healthy habits, habit trackers and the user guide.",
        "She is addicted to coffee, and my kid is a book addict.",
        "Our committed volunteers painted the hall, and the host killed it.",
        "Drunk driving laws are changing, and we are drunk on joy.",
        "Alcoholic beverages stay outside the garden.",
        "The disabled elevator will be fixed, and two-step login was disabled.",
        "The gay lifestyle magazine sent a photographer.",
        "A leader born a woman of few words.",
        "Su ex con orden de alejamiento no puede acercarse.",
        "Bebidas alcohólicas no, agua limpia sí.",
        "Es ilegal desalojar sin orden, y ningún ser humano es ilegal.",
        "La oficina de defensa de indigentes abre a las nueve.",
        # What ordinary advocacy says.
        "Homeless families, homeless veterans and homeless youth deserve a door.",
        "The homeless-to-housed team is hiring.",
        "Crime victims have rights, and victims of wage theft can file.",
        "Vagrancy laws and panhandling bans house nobody.",
        "Drug user unions wrote the guide with us.",
        "He died of AIDS in 1991, and we say his name.",
        "Trans people are people. My pronouns are they and them.",
        "U=U: people living with HIV with an undetectable load do not pass it on.",
        "Health care for the homeless is a movement; the Coalition for the Homeless began it.",
        # Groups as an adjective beside a noun, and victims as the law names them.
        "The homeless shelter needs socks, and the homeless youth count is on.",
        "Victim services and victims' rights week are in April.",
        "An illegal eviction is illegal, and the law says so.",
        # Oneself, others' words, and words as words.
        "I'm a recovering alcoholic and an addict, and I run the desk.",
        "As for us addicts, we laugh a lot.",
        "As an alcoholic, I know how hard the holidays are.",
        "Speaking as a former prostitute, I want rights.",
        "We're a team of recovering addicts and proud of it.",
        "I'm the daughter of an alcoholic.",
        "Recovering addict here. Ask me anything.",
        "Former addict. Current aunt.",
        "Grateful recovering alcoholic, nine years today.",
        "Yes, I was that junkie on the bus.",
        "Adicta en recuperación 🙏",
        "Illegals is not a noun we use.",
        "I was one of the homeless for six years.",
        "Como adicta, sé lo que cuesta.",
        "He is more than an addict. She is not just a junkie.",
        "People see a junkie. I see my brother.",
        "She was treated as a drug abuser, not as a patient.",
        "When someone calls you a junkie, you stop asking.",
        "He was called a vagrant in court, and he answered.",
        "The word “addict” has no place on a chart.",
        "Language matters: addict, junkie and wino are out.",
        "Nobody here is a junkie. They are not bums.",
        "Fui adicta y hoy ayudo.",
        "Las palabras importan: drogadicto, sidoso e indigente no.",
        "«Los sin techo», decía el letrero.",
    ],
)
@pytest.mark.parametrize("hat", list(Hat))
def test_names_other_senses_and_own_words_stay_quiet(text: str, hat: Hat) -> None:
    assert labels(text, hat) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I work with addicts every day.", ["addicts"]),
        ("An addict's mother wrote to us.", ["addict's"]),
        ("I'm here for the homeless.", ["the homeless"]),
        ("I'm tired of junkies on my steps.", ["junkies"]),
        ("Drug abuse, poverty and grief are neighbors.", ["Drug abuse"]),
        ("The addict, she said, was nineteen.", ["addict"]),
        ("I'm a nurse and the homeless need us.", ["the homeless"]),
        ("We're so proud of our recovering addicts.", ["recovering addicts"]),
        ("She works as a prostitute, I hear.", ["prostitute"]),
        ("He has been clean for six years.", ["been clean for"]),
        ("They got clean and kept their keys.", ["got clean"]),
        ("The disabled deserve better buses.", ["The disabled"]),
        ("Los ilegales pagan impuestos.", ["Los ilegales"]),
        ("My neighbor is an addict.", ["addict"]),
        ("HELP THE HOMELESS THIS WINTER", ["THE HOMELESS"]),
        ("Help The Homeless Stay Warm This Winter Please", ["The Homeless"]),
        ("Homosexual couples may foster.", ["Homosexual couples"]),
        ("Trabajo con drogadictos.", ["drogadictos"]),
    ],
)
def test_what_is_said_of_others_is_found(text: str, expected: list[str]) -> None:
    assert labels(text) == expected


def test_each_word_is_listed_with_what_to_say() -> None:
    text = "Soup for the homeless and beds for addicts."
    hits, _ = see(text, EVERYTHING, layered([]))

    listed = list(rule.words_instead(Facts(a_draft(text), read(text), hits, NO_AGENCY)))

    assert listed == [
        "“the homeless”: say “people experiencing homelessness”",
        "“addicts”: say “people with a substance use disorder”",
    ]


def test_by_itself_it_is_a_note() -> None:
    text = "Soup for the homeless on Friday."
    policy = layered([rule.RULE])
    verdict = check(a_draft(text, policy_revision=policy.revision), EVERYTHING, policy, offers=False)

    severities = {found.severity for found in verdict.findings if found.rule == "language.stigma"}

    assert severities == {Severity.ADVISE}


@pytest.mark.parametrize(
    "text", ["Our addict hotline is open.", "The homeless and hungry line up.", "HIV-infected blood was sold."]
)
def test_no_wording_is_offered_where_the_sentence_would_limp(text: str) -> None:
    hits, _ = see(text, EVERYTHING, layered([]))
    facts = Facts(a_draft(text), read(text), hits, NO_AGENCY)

    offers = [fix.FIX.offer(facts, place) for place in rule.look(facts)]

    assert offers == [None]

"""The written policy says what the program enforces, sentence by sentence, and nothing else."""

from __future__ import annotations

import io
import re
import zipfile
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import Organisation
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.policy_document import HEADINGS, document_of, enforced, read_back
from hatpeg.core.reading_level import ease, grade
from hatpeg.policies.writing import as_docx, as_html, as_markdown

KNOWN = catalogue.load()
KEYS = [(rule.id, hat) for rule in KNOWN.rules for hat in rule.hats]
LEVELS = [Severity.OFF, Severity.ADVISE, Severity.WARN, Severity.BLOCK]
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=30)
ORGANISATIONS = st.builds(
    lambda name, severities, locked, chosen, answers, jurisdiction: Organisation(
        name=name,
        layer=PolicyLayer(name, severities, frozenset(locked)),
        sectors=tuple(chosen),
        answers=answers,
        jurisdiction=jurisdiction,
    ),
    WORDS,
    st.dictionaries(st.sampled_from(KEYS), st.sampled_from(LEVELS), max_size=40),
    st.lists(st.sampled_from(KEYS), max_size=10),
    st.lists(st.sampled_from(policies.sectors()), max_size=3, unique=True),
    st.dictionaries(st.sampled_from([str(number) for number in range(1, 31)]), WORDS, max_size=5),
    st.sampled_from(["US", "US-public", "UK", "other"]),
)


def text_of(docx: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(docx)) as package:
        assert package.testzip() is None
        for name in package.namelist():
            ET.fromstring(package.read(name))  # noqa: S314 - our own file
        return "".join(ET.fromstring(package.read("word/document.xml")).itertext())  # noqa: S314 - our own file


@settings(max_examples=200, deadline=None)
@given(ORGANISATIONS)
def test_the_policy_is_read_back_from_every_form_of_the_document(organisation: Organisation) -> None:
    policy = policies.policy_for(KNOWN, organisation=organisation)
    document = document_of(KNOWN.rules, policy, organisation)
    wanted = enforced(KNOWN.rules, policy)

    for text in (as_markdown(document), as_html(document, "en"), text_of(as_docx(document, "en"))):
        severities, locked = read_back(text)
        assert severities == wanted
        assert {rule for rule, _ in locked} == {rule for rule, hat in policy.locked if (rule, hat) in wanted}


@pytest.mark.parametrize("sector", policies.sectors())
def test_every_enforced_rule_has_one_sentence_and_no_other_has(sector: str) -> None:
    policy = policies.policy_for(KNOWN, [sector])
    document = document_of(KNOWN.rules, policy, Organisation())

    written = [each.code[1:].partition(" ")[0] for part in document.parts for each in part.sentences]

    assert sorted(written) == sorted({rule for rule, _ in enforced(KNOWN.rules, policy)})
    assert [part.number for part in document.parts] == list(HEADINGS) == list(range(1, 15))


def test_nothing_about_conduct_or_opinion_is_enforced_on_personal_accounts() -> None:
    everything = Organisation(layer=PolicyLayer("x", dict.fromkeys(KEYS, Severity.BLOCK), frozenset(KEYS)))
    policy = policies.policy_for(KNOWN, organisation=everything)

    personal = {rule for (rule, hat), level in enforced(KNOWN.rules, policy).items() if hat is Hat.PERSONAL}

    assert not [rule for rule in personal if rule.startswith(("conduct.", "crossover.", "language.", "audience."))]


def test_the_part_on_personal_accounts_says_the_rights_first() -> None:
    policy = policies.policy_for(KNOWN, ["dv_shelter"])

    part = document_of(KNOWN.rules, policy, Organisation(jurisdiction="US")).parts[7]

    assert part.heading == "Your own accounts"
    assert "pay, hours, benefits" in part.paragraphs[0]
    assert {"protected.section7", "protected.report"} <= {each.code[1:].partition(" ")[0] for each in part.sentences}


def test_an_agencys_own_words_are_shown_and_never_taken_for_a_rule() -> None:
    trick = Organisation(name="[client.name W=off] & <b>", answers={"1": "We help. [client.name W=off P=off]"})
    policy = policies.policy_for(KNOWN, organisation=trick)

    for text in (
        as_markdown(document_of(KNOWN.rules, policy, trick)),
        as_html(document_of(KNOWN.rules, policy, trick), "en"),
    ):
        assert read_back(text)[0]["client.name", Hat.PROFESSIONAL] is Severity.BLOCK
        assert "<b>" not in text


def test_the_page_loads_nothing_and_names_its_language() -> None:
    policy = policies.policy_for(KNOWN, ["hiv_care"])

    page = as_html(document_of(KNOWN.rules, policy, Organisation(name="HH")), "es")

    assert '<html lang="es">' in page
    assert not re.search(r"https?:|src=|@import|url\(", page)


def test_the_same_policy_gives_the_same_file() -> None:
    policy = policies.policy_for(KNOWN, ["hiv_care"])
    document = document_of(KNOWN.rules, policy, Organisation(name="HH"))

    assert as_docx(document, "en") == as_docx(document, "en")


def test_the_document_is_written_plainly() -> None:
    policy = policies.policy_for(KNOWN, ["dv_shelter"])
    document = document_of(KNOWN.rules, policy, Organisation())
    text = "\n".join(
        words for part in document.parts for words in (*part.paragraphs, *(s.words for s in part.sentences))
    )

    assert grade(text) <= 10


def test_reading_levels_rise_with_the_text() -> None:
    assert (
        grade("The cat sat on the mat.")
        < 2
        < grade("Organizational confidentiality necessitates considerable deliberation.")
    )
    assert (
        ease("El gato come pan.")
        > 80
        > ease("La confidencialidad organizacional requiere deliberaciones considerables.")
    )
    assert (grade(""), ease("")) == (0.0, 100.0)

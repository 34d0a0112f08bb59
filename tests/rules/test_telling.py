"""Nothing that the reader says a draft tells is lost: some rule speaks for every family, and one for each matter."""

from __future__ import annotations

import pytest

from hatpeg import catalogue
from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import read
from hatpeg.core.rule import Rule
from hatpeg.detect.text import topic
from hatpeg.rules.client import name
from hatpeg.rules.client.photo import face
from hatpeg.rules.conduct import insult_client, insult_person
from hatpeg.rules.identity import number
from tests.makers import a_draft, a_hit, an_account, facts_about

RULES = catalogue.load().rules
FAMILIES = (
    "client-identity",
    "sensitive-linked",
    "client-story",
    "location",
    "minors",
    "photo-mention",
    "dates-ages",
    "reidentify",
    "employer-crossover",
    "conduct",
    "contact",
    "id-number",
    "internal",
    "schedule",
)
LINKED = {
    "health.hiv_linked",
    "health.sud_linked",
    "health.other_linked",
    "status.survivor_linked",
    "status.homeless_linked",
    "status.immigration_linked",
    "status.legal_linked",
    "lgbtq.outing",
}
SURELY, HARDLY = 0.9999, 0.0005
HATS = pytest.mark.parametrize("hat", Hat)
TEXT = "Words go here, and more words."


def told(family: str, hat: Hat, place: TextSpan, score: float = SURELY) -> tuple[Hit, ...]:
    """What the detector yields when the reader finds one family, and that the draft should be stopped."""
    return tuple(Hit(kind, place, score, hat.value) for kind in ("told", "told-block", f"told-{family}"))


def telling(text: str, family: str, hat: Hat, *hits: Hit, words: str = "", score: float = SURELY) -> Facts:
    """Facts about a draft of which a part, or all, tells something."""
    place = a_hit(text, words or text).place
    seen = sorted((*hits, *told(family, hat, place, score)), key=lambda hit: hit.place)
    return facts_about(a_draft(text, an_account(hat)), *seen)


def speaking(facts: Facts) -> list[str]:
    """The rules that apply under the draft's hat and find something; who could see it is another question."""
    hat = facts.draft.account.hat
    rules = [rule for rule in RULES if hat in rule.hats and not rule.id.startswith("audience.")]
    return [rule.id for rule in rules if tuple(rule.look(facts))]


def quoted(rule: Rule, facts: Facts) -> list[str]:
    return [place.of(facts.draft.text) for place in rule.look(facts) if isinstance(place, TextSpan)]


@HATS
@pytest.mark.parametrize("family", FAMILIES)
def test_a_rule_speaks_for_every_family_under_either_hat(family: str, hat: Hat) -> None:
    assert len(speaking(telling(TEXT, family, hat))) == 1


@HATS
@pytest.mark.parametrize("family", FAMILIES)
def test_no_rule_speaks_when_hardly_anything_is_told(family: str, hat: Hat) -> None:
    assert speaking(telling(TEXT, family, hat, score=HARDLY)) == []


@HATS
@pytest.mark.parametrize("family", FAMILIES)
def test_what_is_told_under_the_other_hat_is_not_minded(family: str, hat: Hat) -> None:
    other = Hat.PERSONAL if hat is Hat.PROFESSIONAL else Hat.PROFESSIONAL

    facts = facts_about(a_draft(TEXT, an_account(other)), *told(family, hat, a_hit(TEXT, TEXT).place))

    assert speaking(facts) == []


@pytest.mark.parametrize(
    ("rule", "text"), [pytest.param(r, t, id=f"{r.id}: {t[:60]}") for r in RULES if r.id in LINKED for t in r.flags]
)
def test_the_rule_whose_matter_is_told_speaks_and_no_other_of_the_eight(rule: Rule, text: str) -> None:
    topics = topic.DETECTOR.find(read(text), rule.example_agency)

    facts = telling(text, "sensitive-linked", Hat.PERSONAL, *topics)

    assert LINKED.intersection(speaking(facts)) == {rule.id}


def test_a_private_matter_without_a_word_for_it_is_still_minded() -> None:
    facts = telling("Nobody at her church knows.", "sensitive-linked", Hat.PROFESSIONAL)

    assert speaking(facts) == ["health.other_linked"]


def test_the_matter_in_the_passage_wins_over_those_around_it() -> None:
    text = "She told me about her asylum case. He relapsed again. The hearing is soon."
    topics = topic.DETECTOR.find(read(text), NO_AGENCY)

    facts = telling(text, "sensitive-linked", Hat.PROFESSIONAL, *topics, words="He relapsed again")

    assert speaking(facts) == ["health.sud_linked"]


def test_the_names_inside_a_passage_are_what_is_shown() -> None:
    text = "Marisol got her keys, says Ana. Robert cooked."
    people = [a_hit(text, who) for who in ("Marisol", "Ana", "Robert")]

    facts = telling(text, "client-identity", Hat.PROFESSIONAL, *people, words="Marisol got her keys")

    assert quoted(name.RULE, facts) == ["Marisol"]


def test_a_name_beside_a_passage_is_shown_but_no_colleague() -> None:
    text = "Marisol from group got her keys, says Ana."
    people = [a_hit(text, "Marisol"), a_hit(text, "Ana"), a_hit(text, "Ana", "staff-name")]

    facts = telling(text, "client-identity", Hat.PROFESSIONAL, *people, words="got her keys")

    assert quoted(name.RULE, facts) == ["Marisol"]


def test_without_a_name_the_passage_is_shown() -> None:
    facts = telling("lil M made it, so proud", "client-identity", Hat.PERSONAL, words="lil M made it")

    assert quoted(name.RULE, facts) == ["lil M made it"]


def test_a_number_that_was_seen_is_not_shown_again_with_the_words_around_it() -> None:
    text = "Her record is MRN 00418827, look it up"
    seen = a_hit(text, "00418827", "record-number")

    facts = telling(text, "id-number", Hat.PROFESSIONAL, seen, words="record is MRN 00418827")

    assert quoted(number.RULE, facts) == ["00418827"]


def test_mockery_near_a_word_for_people_served_is_of_them() -> None:
    text = "Our clients are at it again. What a circus."
    served = a_hit(text, "clients", "client-word")

    facts = telling(text, "conduct", Hat.PROFESSIONAL, served, words="What a circus")

    assert quoted(insult_client.RULE, facts) == ["What a circus"]
    assert quoted(insult_person.RULE, facts) == []


def test_an_answer_to_a_comment_is_aimed_at_its_writer() -> None:
    text = "@mark Our clients have better manners. Cry harder."
    served = a_hit(text, "clients", "client-word")

    facts = telling(text, "conduct", Hat.PROFESSIONAL, served, words="Cry harder")

    assert quoted(insult_person.RULE, facts) == ["Cry harder"]
    assert quoted(insult_client.RULE, facts) == []


@HATS
def test_a_coarse_word_about_nobody_is_left_to_its_own_rule(hat: Hat) -> None:
    text = "What a load of bullshit."

    facts = telling(text, "conduct", hat, a_hit(text, "bullshit", "obscenity"))

    assert speaking(facts) == ["conduct.obscenity"]


def test_the_id_of_a_rule_in_a_folder_of_a_folder_is_its_whole_path() -> None:
    assert "client.photo.face" in {rule.id for rule in RULES}


def test_a_topic_in_a_passage_makes_it_private_where_a_stop_is_likely() -> None:
    text = "My last visit was with a man who is HIV positive."
    topics = tuple(topic.DETECTOR.find(read(text), NO_AGENCY))
    place = a_hit(text, text).place
    story = Hit("told-client-story", place, SURELY, Hat.PERSONAL.value)
    draft = a_draft(text, an_account(Hat.PERSONAL))

    stopped = telling(text, "client-story", Hat.PERSONAL, *topics)
    not_stopped = facts_about(draft, Hit("told", place, SURELY, Hat.PERSONAL.value), story, *topics)

    assert speaking(stopped) == ["client.anecdote", "health.hiv_linked"]
    assert speaking(not_stopped) == ["client.anecdote"]


def test_a_word_for_a_picture_beside_what_is_told_of_a_client_is_shown() -> None:
    text = "Selfie with my favorite resident. Photo by Ana."
    pictures = (a_hit(text, "Selfie", "picture-words"), a_hit(text, "Photo", "picture-words"))

    facts = telling(text, "client-story", Hat.PROFESSIONAL, *pictures, words="favorite resident")

    assert quoted(face.RULE, facts) == ["Selfie"]


def test_mockery_that_need_not_be_stopped_gets_the_milder_rule_on_the_agencys_account() -> None:
    text = "Our clients are at it again. What a circus."
    place = a_hit(text, "What a circus").place
    served = a_hit(text, "clients", "client-word")
    draft = a_draft(text, an_account(Hat.PROFESSIONAL))
    seen = (Hit(kind, place, SURELY, Hat.PROFESSIONAL.value) for kind in ("told", "told-conduct"))

    assert speaking(facts_about(draft, served, *seen)) == ["conduct.insult_person"]

"""Who reads along: groups that count on few, threads that turn, and work told to everyone."""

from __future__ import annotations

import pytest

from hatpeg.core.draft import Audience, Hat
from tests.rules.asking import asks

ASKED_GROUP = (
    "Posting in here because it's private: my client lied to the judge.",
    "This stays in the group please, our resident in unit 3 is using again.",
    "Safe space, right? My client's ex found her.",
    "Venting here only: she tested positive and won't tell her husband.",
    "Mods please don't let this leave the group, my patient is a cop's wife.",
    "Aquí entre nos, mi paciente está embarazada.",
)
LEFT_GROUP = (
    "This group is the best, thank you for the casserole ideas.",
    "Private group tours on Sunday.",
    "Reminder: what clients say in group stays in group.",
    "Don't share this recipe with my mother.",
    "Posting this here because I love this group: free diapers at the library.",
)

ASKED_COMMENTS = (
    "Should the city open a safe injection site downtown? Sound off below.",
    "Encampments: what's your take? Comment!",
    "We support trans youth in sports. Thoughts?",
    "The refugee shelter on Elm opens in May. Questions or opinions? Drop them in the comments.",
    "¿Qué piensan del nuevo albergue para migrantes?",
)
LEFT_COMMENTS = (
    "What soup should we make? Comment below.",
    "The new shelter opens in May. Comments are off; call us with questions.",
    "Trans day of visibility is March 31.",
    "What do you think of our new logo?",
)

ASKED_PUBLIC_DEFAULT = (
    "Long shift. A woman came in at 3am with a broken jaw and asked me for crayons.",
    "My client got his keys today, I ugly cried.",
    "Sat in the ER with one of my kids from the group home until five.",
    "Hoy una señora en el refugio me pidió que le guardara su anillo.",
)
LEFT_PUBLIC_DEFAULT = (
    "Long shift, good team.",
    "I love my job at the shelter and I need a nap.",
    "We need more beds in this town.",
    "Pay your advocates.",
)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_GROUP)
def test_group_asks(text: str, hat: Hat) -> None:
    assert asks("audience.group", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_GROUP)
def test_group_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("audience.group", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_COMMENTS)
def test_comments_asks(text: str, hat: Hat) -> None:
    assert asks("audience.comments", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_COMMENTS)
def test_comments_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("audience.comments", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", ASKED_PUBLIC_DEFAULT)
def test_public_default_asks(text: str, hat: Hat) -> None:
    assert asks("audience.public_default", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", LEFT_PUBLIC_DEFAULT)
def test_public_default_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("audience.public_default", text, hat)


def test_what_is_told_of_one_person_served_is_asked_about_in_a_group() -> None:
    text = "One of my clients lost her kids today and cried in my car for an hour."

    assert asks("audience.group", text, Hat.PERSONAL, Audience.GROUP)
    assert not asks("audience.group", text, Hat.PERSONAL, Audience.EVERYONE)


@pytest.mark.parametrize("text", ["Pantry is open on Friday, spread the word.", "I need a nap.", "Our pay is a joke."])
def test_a_group_alone_is_no_reason_to_ask(text: str) -> None:
    assert not asks("audience.group", text, Hat.PERSONAL, Audience.GROUP)


@pytest.mark.parametrize("audience", [Audience.FRIENDS, Audience.FOLLOWERS, Audience.ONLY_ME])
def test_a_smaller_audience_is_not_asked_about(audience: Audience) -> None:
    text = "Another night at the shelter with my client who will not stop crying about her kids."

    assert not asks("audience.public_default", text, Hat.PERSONAL, audience)

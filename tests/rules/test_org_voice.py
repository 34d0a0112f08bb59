"""What an agency asks in public, in whose name it speaks, and what its pictures show."""

from __future__ import annotations

import pytest

from hatpeg.core.draft import Hat
from tests.rules.asking import asks

ASKED_SOLICIT_DISCLOSURE = (
    "Have you survived domestic violence? Tell us in the comments.",
    "Comment YES if you've ever been hit by a partner.",
    "What's your sobriety date? Drop it below!",
    "Survivors, share your story in the comments to inspire others.",
    "Are you living with HIV? Introduce yourself below.",
    "How did you come out? Share in the comments.",
    "Poll: have you ever overdosed? Vote below.",
    "DM us if your partner is hurting you.",
    "Tell us about the first time you used.",
    "¿Has sufrido violencia? Cuéntanos abajo.",
    "Comenta con un corazón si eres sobreviviente.",
    "Undocumented students, send us a message with your name and school.",
    "Tag someone who is struggling with addiction.",
    "What was your abuser like? Let us know below.",
)
LEFT_SOLICIT_DISCLOSURE = (
    "Have you been hurt by a partner? Call our hotline, we believe you.",
    "Tell us in the comments: what soup should we make?",
    "Drop your favorite self-care tip below.",
    "Share this post so somebody sees it.",
    "Comment below if you can volunteer on Saturday.",
    "DM us to sponsor a table at the gala.",
    "Please don't share your story in the comments; they are public. Call us instead.",
    "Take our anonymous survey on our website.",
    "Tag a friend who loves coffee.",
    "Which mural do you like? Vote below.",
    "No cuentes tu historia en los comentarios: llámanos.",
    "Raise your hand if you've survived a Monday.",
)

ASKED_HELPLINE = (
    "One in four women will be abused by a partner.",
    "We lost three neighbors to overdose this month.",
    "October is Domestic Violence Awareness Month. Wear purple.",
    "Suicide rates among trans youth are rising.",
    "Love should not hurt. Leaving is the most dangerous time.",
    "Stalking is a crime, also online.",
    "La violencia de género nos toca a todas.",
    "Self-harm is not attention seeking.",
)
LEFT_HELPLINE = (
    "Thinking of suicide? Call or text 988.",
    "We're hiring a domestic violence advocate, $22 an hour.",
    "Thank you to the DV coalition for the training.",
    "The fentanyl test strips are in the drawer, call us at 555-0110.",
    "Bake sale on Friday.",
    "Domestic violence is a crime. Help: thehotline.org",
    "Wear purple on Thursday and call 1-800-799-7233 if you need us.",
)

ASKED_SPOKESPERSON = (
    "On behalf of Harbor House I want to apologize to the family.",
    "As the voice of this agency, I condemn the ordinance.",
    "Our agency's position is that the mayor lied.",
    "Speaking for the shelter: we will not comply.",
    "Harbor House regrets what happened last night and is investigating.",
    "En nombre del albergue, ofrecemos disculpas.",
    "Press statement from our agency: we oppose the bill.",
)
LEFT_SPOKESPERSON = (
    "On behalf of my coworkers, we want a raise.",
    "Speaking only for myself: I think the agency is wrong.",
    "I don't speak for my employer.",
    "Not speaking for the agency here, just me.",
    "Official statement from my cat: no.",
    "I told the reporter what we make an hour.",
    "On behalf of tired people everywhere, coffee.",
    "No hablo en nombre de la agencia.",
)

ASKED_EVENT_CONSENT = (
    "What a turnout! Swipe for pics of our residents dancing.",
    "Photos from last night's family dinner, so many of our clients came!",
    "Highlights from our kids' summer camp: look at those smiles from our shelter kids.",
    "Fotos de la posada con nuestras familias del refugio.",
    "Here's a video from our support group's art show, our survivors are so talented.",
)
LEFT_EVENT_CONSENT = (
    "Photos from our gala: the band, the cake, the mayor.",
    "What a turnout at the council meeting!",
    "Our policy: no photos of guests, ever.",
    "Great turnout, and no pictures, because people came to be unseen.",
    "Highlights from our annual report: 412 families housed.",
    "Swipe to see our new kitchen.",
)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_SOLICIT_DISCLOSURE)
def test_solicit_disclosure_asks(text: str, hat: Hat) -> None:
    assert asks("org.solicit_disclosure", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_SOLICIT_DISCLOSURE)
def test_solicit_disclosure_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("org.solicit_disclosure", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_HELPLINE)
def test_helpline_asks(text: str, hat: Hat) -> None:
    assert asks("org.helpline", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_HELPLINE)
def test_helpline_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("org.helpline", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", ASKED_SPOKESPERSON)
def test_spokesperson_asks(text: str, hat: Hat) -> None:
    assert asks("org.spokesperson", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", LEFT_SPOKESPERSON)
def test_spokesperson_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("org.spokesperson", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_EVENT_CONSENT)
def test_event_consent_asks(text: str, hat: Hat) -> None:
    assert asks("org.event_consent", text, hat)


@pytest.mark.parametrize("hat", [Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_EVENT_CONSENT)
def test_event_consent_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("org.event_consent", text, hat)


@pytest.mark.parametrize("rule", ["org.helpline", "org.solicit_disclosure"])
def test_a_reply_needs_no_help_line_and_calls_nobody(rule: str) -> None:
    assert not asks(rule, "Domestic violence is never your fault. How are you?", Hat.PROFESSIONAL, is_reply=True)

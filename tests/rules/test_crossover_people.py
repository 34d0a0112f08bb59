"""Private lines for people served, and private matters of colleagues."""

from __future__ import annotations

import pytest

from hatpeg.core.draft import Hat
from tests.rules.asking import asks

ASKED_CLIENT_CONTACT = (
    "Clients can reach me on my personal Facebook, it's under Jo Tran.",
    "To my clients: text me on my own phone, I'm up late anyway.",
    "If you're one of our residents and need to talk, DM me here.",
    "One of my patients added me on Instagram and I accepted.",
    "I follow a few of my kids from the group home on TikTok, they're hilarious.",
    "Any survivor who needs a ride, my DMs are open.",
    "Need a bed tonight? Message me privately, I'll get you in.",
    "My old client messaged me on Facebook last night and we chatted for an hour.",
    "Googled my client before intake, found her profile, yikes.",
    "Mis clientas me pueden escribir a mi WhatsApp personal.",
    "Si eres sobreviviente y necesitas ayuda, mándame mensaje por privado.",
    "Le di mi número personal a una de las residentes.",
    "I gave my cell number to a resident so she can call me at night.",
)
LEFT_CLIENT_CONTACT = (
    "DM me if you want the soup recipe.",
    "My DMs are open for anyone who needs to talk about grad school.",
    "Landlords who rent to people with a record, DM me.",
    "If you need help, call our hotline, day or night.",
    "Please don't friend your clients. Ever.",
    "A client sent me a friend request and I declined, boundaries matter.",
    "Text HOME to 741741.",
    "Message our page to sign up for the walk.",
    "I don't accept friend requests from clients.",
    "Never give clients your personal number.",
    "Coworkers, text me if you want the union info.",
    "No acepto solicitudes de clientas.",
    "DM us for volunteer shifts.",
)

ASKED_COWORKER = (
    "Our night advocate Renee works alone at the shelter from ten to six.",
    "My coworker Brent is drunk at work again.",
    "My coworker Priya had a miscarriage, be gentle with her.",
    "My supervisor Carol is getting divorced and it shows.",
    "Our case manager Luis lives on Fourth Street, right by the school.",
    "My colleague Sam is transitioning, so proud of them.",
    "Mi compañera Rosa está en rehabilitación.",
    "My coworker Dana is not sober, she drinks in the van.",
)
LEFT_COWORKER = (
    "My coworker Dana makes the best tamales.",
    "Happy work anniversary to our director, Renata Osei-Lund.",
    "My supervisor denied my leave again.",
    "Our nurse Kim won an award from the state.",
    "My coworkers and I signed union cards.",
    "Manager Steve makes twice what we do.",
    "My colleague Jo and I are presenting at the conference on Friday.",
    "Mi compañera Lupe y yo pedimos un aumento.",
)

ASKED_DISCLAIMER = (
    "I'm a social worker and this ordinance is cruel.",
    "As an advocate, I'm asking you to vote.",
    "I work in addiction treatment and Suboxone saves lives.",
    "Trabajo con migrantes y esta ley es cruel.",
    "As a nurse at a shelter I say: fund housing.",
)
LEFT_DISCLAIMER = (
    "I am a Taurus and this ordinance is cruel.",
    "We need a raise.",
    "Field day is on Friday.",
)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_CLIENT_CONTACT)
def test_client_contact_asks(text: str, hat: Hat) -> None:
    assert asks("crossover.client_contact", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_CLIENT_CONTACT)
def test_client_contact_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("crossover.client_contact", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", ASKED_COWORKER)
def test_coworker_asks(text: str, hat: Hat) -> None:
    assert asks("crossover.coworker", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL, Hat.PROFESSIONAL])
@pytest.mark.parametrize("text", LEFT_COWORKER)
def test_coworker_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("crossover.coworker", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", ASKED_DISCLAIMER)
def test_disclaimer_asks(text: str, hat: Hat) -> None:
    assert asks("crossover.disclaimer", text, hat)


@pytest.mark.parametrize("hat", [Hat.PERSONAL])
@pytest.mark.parametrize("text", LEFT_DISCLAIMER)
def test_disclaimer_leaves_it(text: str, hat: Hat) -> None:
    assert not asks("crossover.disclaimer", text, hat)

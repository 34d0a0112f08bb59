"""A post on violence, suicide or overdose without a way to get help."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source

HELP = ("cue-help-contact", "phone-number", "public-contact", "link")
NOT_THEN = ("cue-org-no-help-needed",)
"""A job advert or a thank-you is about the subject, and to nobody in it."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """The first word on such a subject, in a post that names no way to reach help."""
    hits = facts.hits_of("cue-crisis-topic")
    if hits and not facts.draft.is_reply and not facts.hits_of(*HELP, *NOT_THEN):
        yield hits[0].place


RULE = Rule(
    severity=Severity.ADVISE,
    hats=PROFESSIONAL_ONLY,
    look=look,
    statement="Posts on violence, suicide, overdose or crisis carry a way to reach help.",
    message="Speaks of a crisis without a way to get help",
    why="Somebody in that crisis may be reading it.",
    instead="Add your line, 988, or another that you trust.",
    flags=(
        "Domestic violence rose again this year.",
        "Fentanyl took eleven neighbors in March.",
        "Suicide is preventable.",
        "Human trafficking happens here too.",
        "One in four women will be abused by a partner.",
        "La violencia doméstica no es un asunto privado.",
    ),
    passes=(
        "Domestic violence rose again. Call our hotline, day or night.",
        "Suicide is preventable. Call or text 988.",
        "The bake sale is on Saturday.",
        "We are hiring a domestic violence advocate, 32 hours a week.",
        "Thank you to the domestic violence coalition for the training.",
        "La violencia doméstica: llámanos.",
        "The walk starts at nine.",
    ),
    sources=(
        Source(
            "TS-WEB",
            "NNEDV, victim service agencies and the internet",
            "https://techsafety.org/resources-agencyuse/victim-service-agencies",
        ),
        Source(
            "SUI",
            "Framework for successful messaging: safety tips",
            "https://www.suicidepreventionmessaging.org/safety/tips-messaging-safely",
        ),
    ),
    fixes=("add-help-line",),
    family="other",
)

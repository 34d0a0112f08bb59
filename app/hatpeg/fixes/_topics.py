"""What a passage is about, as far as single words tell: the topic for a sentence about people in general."""

from __future__ import annotations

import re

from hatpeg.core import small_words as small
from hatpeg.core.facts import Facts
from hatpeg.core.place import TextSpan

GENERAL = "general"
FIRST = frozenset({"missing", "grief", "joy"})
"""What sets the tone, whatever the matter."""
SEEN = {
    "topic-hiv": "hiv",
    "topic-drugs": "recovery",
    "topic-violence": "abuse",
    "topic-lgbtq": "lgbtq",
    "topic-immigration": "immigration",
    "topic-legal": "legal",
    "topic-housing": "housing",
    "topic-health": "health",
}
"""Topics that the detectors see already, the most particular first."""
QUIET = (
    "confidential-site",
    "security-detail",
    "internal-system",
    "internal-document",
    "internal-link",
    "secret-place",
)
"""What is best not talked about at all."""
SAID = {
    "missing": r"missing (?:from|since)|last seen|desaparecid[oa]|no aparece",
    "grief": r"rip|died?|dies|funeral|buried|mourn\w*|grie[fv]\w*|heartbroken|passed away|memorial|overdosed"
    r"|lost (?:one|a|him|her|another)|murio|fallecio|funeral|luto|perdimos|se nos fue|descanse|qepd",
    "joy": r"congrat\w*|(?:so|very|super|and|am|i'm|we're|are|mom|team) proud|proud (?:of|moment)"
    r"|happy \S*(?:birthday|anniversary|day|versary)|gotcha day|milestones?|celebrat\w+|graduat\w+|won"
    r"|feliz cumple\w*|felicidades|orgullos?[oa]?|cumpleaños|logro|ganamos|gano",
    "giving": r"needs? (?:a|an|furniture|coats|boots|winter|donors)|needed|donat\w+|strollers?|furniture|crib"
    r"|looking for|anybody have|anyone have|necesita|donar|donaciones|cobijas|pañales|muebles|cuarto",
    "children": r"kids?|child|children|bab(?:y|ies)|toddler|boys?|girls?|twins|newborn|placement|foster|preschool"
    r"|kindergarten|niñ[oa]s?|bebes?|hij[oa]s|menor",
    "work": r"jobs?|hired|school|class|diploma|ged|college|paycheck|homework|trabajo|empleo|escuela|prepa|tarea",
}
"""Words that tell a topic, folded; the first topic told is taken."""
ALL_SAID = {topic: re.compile(rf"\b(?:{words})\b") for topic, words in SAID.items()}
JOYFUL = re.compile(r"[🎉🎂🎓🥳🎊🏆👑]")
WEAK = frozenset({"camp", "tent", "keys", "high", "chip", "court", "shelter", "patient/patients", "visa", "clean"})
"""Words that name their topic too seldom to choose by."""
MOCKED = re.compile(
    r"\b(?:lo+l\w*|lmf?ao+\w*|smh|clown|funniest|unserious|wild|crazy|dumb|jaja\w*)\b|[😂🤣🤡💀🙄😭]", re.IGNORECASE
)
"""Signs that people are laughed at, or that the day was long."""


def topic_of(facts: Facts, passage: TextSpan) -> str:
    """The topic of a passage; the whole draft decides where the passage is silent."""
    if any(hit.place.overlaps(passage) for hit in facts.hits_of(*QUIET)):
        return "quiet"
    if any(hit.place.overlaps(passage) for hit in facts.hits_of("insult", "obscenity")):
        return "patience"
    whole = TextSpan(0, len(facts.draft.text))
    return _told(facts, passage) or _mood(passage.of(facts.draft.text)) or _told(facts, whole) or GENERAL


def _told(facts: Facts, place: TextSpan) -> str:
    words = small.folded(place.of(facts.draft.text))
    said = [topic for topic, pattern in ALL_SAID.items() if pattern.search(words)]
    first = [topic for topic in said if topic in FIRST]
    if not first and JOYFUL.search(words):
        first = ["joy"]
    seen = [
        topic
        for kind, topic in SEEN.items()
        if any(hit.place.overlaps(place) and hit.value not in WEAK for hit in facts.hits_of(kind))
    ]
    return next(iter(first + seen + said), "")


def _mood(words: str) -> str:
    return "patience" if MOCKED.search(words) else ""

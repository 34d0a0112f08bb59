"""Adds a way to reach help at the end: the agency's own line, or one that answers in the whole country."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_of
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say

LABEL = mark("Add a help line")
OWN = {Language.ENGLISH: "Need help? Call {line}.", Language.SPANISH: "¿Necesitas ayuda? Llama al {line}."}
NATIONAL = {"US": "988", "CA": "988", "GB": "116 123", "AU": "13 11 14"}
"""988 Lifeline (US and Canada), Samaritans, Lifeline Australia; lines change, see the networks' dates."""
FOR_TOPIC = {
    "topic-violence": "1-800-799-7233",
    "topic-drugs": "1-800-662-4357",
    "topic-lgbtq": "1-866-488-7386",
}
"""In the US alone: National Domestic Violence Hotline, SAMHSA's National Helpline, The Trevor Project."""
NEAR = {
    Language.ENGLISH: "Need help? Call a help line near you.",
    Language.SPANISH: "¿Necesitas ayuda? Llama a una línea de ayuda cercana.",
}


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """One more sentence, in the language of the draft."""
    text = facts.draft.text
    language = language_of(text)
    line = next(iter(facts.agency.hotlines), "") or _national(facts, place)
    words = OWN[language].format(line=line) if line else NEAR[language]
    end = len(text.rstrip())
    return Rewrite(say(LABEL), TextSpan(end, end), f" {words}")


def _national(facts: Facts, place: TextSpan) -> str:
    """The line for what is spoken of at the place, where there is one; where life is in danger, the general one."""
    country = facts.agency.country.upper()
    seen = [line for kind, line in FOR_TOPIC.items() if any(hit.place.overlaps(place) for hit in facts.hits_of(kind))]
    return seen[0] if seen and country == "US" else NATIONAL.get(country, "")


FIX = Fix(
    offer=offer,
    examples=(
        ("⟦Suicide⟧ is preventable.", "Suicide is preventable. Need help? Call 988."),
        ("⟦Domestic violence⟧ rose.", "Domestic violence rose. Need help? Call 1-800-799-7233."),
        (
            "La ⟦violencia doméstica⟧ no es un asunto privado.",
            "La violencia doméstica no es un asunto privado. ¿Necesitas ayuda? Llama al 1-800-799-7233.",
        ),
    ),
)

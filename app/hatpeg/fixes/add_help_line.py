"""Adds a way to reach help at the end: the agency's own line, or one that answers in the whole country."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_of
from hatpeg.core.place import TextSpan

LABEL = "Add a help line"
OWN = {Language.ENGLISH: "Need help? Call {line}.", Language.SPANISH: "¿Necesitas ayuda? Llama al {line}."}
NATIONAL = {"US": "988", "CA": "988", "GB": "116 123", "AU": "13 11 14"}
"""988 Lifeline (US and Canada), Samaritans, Lifeline Australia; lines change, see the networks' dates."""
NEAR = {
    Language.ENGLISH: "Need help? Call a help line near you.",
    Language.SPANISH: "¿Necesitas ayuda? Llama a una línea de ayuda cercana.",
}


def offer(facts: Facts, _place: TextSpan) -> Rewrite | None:
    """One more sentence, in the language of the draft."""
    text = facts.draft.text
    language = language_of(text)
    line = next(iter(facts.agency.hotlines), NATIONAL.get(facts.agency.country.upper(), ""))
    words = OWN[language].format(line=line) if line else NEAR[language]
    end = len(text.rstrip())
    return Rewrite(LABEL, TextSpan(end, end), f" {words}")


FIX = Fix(
    offer=offer,
    examples=(
        ("⟦Suicide⟧ is preventable.", "Suicide is preventable. Need help? Call 988."),
        (
            "La ⟦violencia doméstica⟧ no es un asunto privado.",
            "La violencia doméstica no es un asunto privado. ¿Necesitas ayuda? Llama al 988.",
        ),
    ),
)

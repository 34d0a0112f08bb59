"""Says "our confidential shelter" where a confidential site is named or its address given."""

from __future__ import annotations

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_at
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import replaced

SHELTER = {Language.ENGLISH: "our confidential shelter", Language.SPANISH: "nuestro refugio confidencial"}
HOUSE = {Language.ENGLISH: "our confidential house", Language.SPANISH: "nuestra casa confidencial"}


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """On the agency's account alone: on a worker's own it would still tell where they work."""
    found = hits_at(facts, place, "confidential-site")
    text = facts.draft.text
    if facts.draft.account.hat is Hat.PERSONAL or not found or text[: found[0].place.start].endswith(("#", "@")):
        return None
    words = _words(facts.agency, found[0].value)[language_at(facts.reading, place)]
    return replaced(say("Use “{words}”", words=words), text, found[0].place, words)


def _words(agency: Agency, name: str) -> dict[Language, str]:
    kind = next((site.kind for site in agency.confidential_sites if site.name == name), "")
    return SHELTER if not kind or "shelter" in kind.lower() else HOUSE


FIX = Fix(
    offer=offer,
    examples=(
        ("Thank you for the quilts at ⟦Heron House⟧!", "Thank you for the quilts at our confidential shelter!"),
        ("⟦Heron House⟧ is full tonight.", "Our confidential shelter is full tonight."),
        ("Drop quilts at ⟦9 Sluice Lane⟧.", "Drop quilts at our confidential shelter."),
        ("We love the ⟦Marigold House⟧.", "We love our confidential house."),
        ("Gracias por las cobijas del ⟦Heron House⟧.", "Gracias por las cobijas de nuestro refugio confidencial."),
    ),
    example_agency=Agency(
        confidential_sites=(
            ConfidentialSite("Heron House", kind="shelter", addresses=("9 Sluice Lane",)),
            ConfidentialSite("Marigold House", kind="recovery residence"),
        )
    ),
)

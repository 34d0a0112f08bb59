"""Jobs by their field: "is a nurse" becomes "works in health care"."""

from __future__ import annotations

import re

from hatpeg.core.language import Language

ENGLISH = {
    "health care": "nurse paramedic doctor surgeon pharmacist dentist phlebotomist|dental hygienist|dental assistant"
    "|nursing assistant|home health aide|physical therapist",
    "education": "teacher professor principal librarian tutor paraeducator|substitute teacher|school counselor",
    "a restaurant": "waitress waiter cook chef dishwasher bartender barista|line cook",
    "a trade": "welder plumber electrician carpenter mechanic roofer mason painter machinist",
    "public service": "firefighter deputy officer dispatcher soldier veteran|police officer|state trooper",
    "sports": "pitcher quarterback boxer coach|baseball player|football player|basketball player",
    "transport": "trucker driver pilot captain|truck driver|bus driver|air traffic controller|tugboat captain",
    "an office": "lawyer accountant paralegal bookkeeper engineer programmer realtor|insurance adjuster",
    "the arts": "musician pianist singer actor actress dancer sculptor|drag queen",
    "farming": "farmer rancher farmhand|farm worker|dairy farmer",
}
SPANISH = {
    "el área de la salud": "enfermera enfermero doctora doctor farmaceutica paramedico dentista",
    "la educación": "maestra maestro profesora profesor directora bibliotecaria",
    "un restaurante": "mesera mesero cocinera cocinero bartender",
    "un oficio": "albañil plomero electricista carpintero mecanico soldador costurera",
    "el campo": "campesina campesino jornalero jornalera agricultor",
    "el transporte": "chofer camionero taxista piloto",
    "una oficina": "abogada abogado contadora contador secretaria ingeniera ingeniero",
}
LEAD_EN = r"(?:(?:retired|former|young|local|night|ex|licensed|minor league|registered) )*"


def _names(listed: str) -> str:
    single, *longer = listed.split("|")
    return "|".join([*longer, *single.split()])


def _english() -> list[tuple[re.Pattern[str], str]]:
    patterns: list[tuple[re.Pattern[str], str]] = []
    for field, listed in ENGLISH.items():
        names = _names(listed)
        is_one = rf"\b(?P<be>is|was) (?:a|an) {LEAD_EN}(?:{names})\b(?![ -](?:at|of|who))"
        patterns.append((re.compile(is_one.replace("(?P<be>is|was)", "is"), re.IGNORECASE), f"works in {field}"))
        patterns.append((re.compile(is_one.replace("(?P<be>is|was)", "was"), re.IGNORECASE), f"worked in {field}"))
    return patterns


def _spanish() -> list[tuple[re.Pattern[str], str]]:
    patterns: list[tuple[re.Pattern[str], str]] = []
    for field, listed in SPANISH.items():
        names = _names(listed)
        patterns.append((re.compile(rf"\bes (?:una? )?(?:{names})\b", re.IGNORECASE), f"trabaja en {field}"))
        patterns.append((re.compile(rf"\bera (?:una? )?(?:{names})\b", re.IGNORECASE), f"trabajaba en {field}"))
    return patterns


TRADES = {Language.ENGLISH: tuple(_english()), Language.SPANISH: tuple(_spanish())}
"""By language, what to look for and the words to put there."""

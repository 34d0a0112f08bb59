"""Puts a calm answer in place of one that confirms, argues or insults: nothing about anybody, and where to call."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.language import Language, language_of
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say

ANSWERS = {
    Language.ENGLISH: "Thank you for writing. We cannot discuss anyone’s care here. {reach}",
    Language.SPANISH: "Gracias por escribir. Aquí no podemos hablar de la atención de nadie. {reach}",
}
RULES = {
    Language.ENGLISH: "Thank you for writing. Our house rules: no insults, and nothing about anyone’s care. {reach}",
    Language.SPANISH: "Gracias por escribir. Aquí seguimos reglas: sin insultos y sin datos de nadie. {reach}",
}
QUARREL = ("cue-conduct-argues", "insult")
REACH = {
    Language.ENGLISH: "Please call our office and ask for a supervisor.",
    Language.SPANISH: "Llama a nuestra oficina y pregunta por una persona encargada.",
}
CALL = {Language.ENGLISH: "Please call us at {number}.", Language.SPANISH: "Llámanos al {number}."}
LABEL = mark("Say it calmly, without anybody in it")


def offer(facts: Facts, place: TextSpan) -> Rewrite | None:
    """The whole answer, with the agency's public number where it is known; in a quarrel, with the house rules."""
    text = facts.draft.text
    language = language_of(text)
    phones = [phone for site in facts.agency.public_sites for phone in site.phones]
    reach = CALL[language].format(number=phones[0]) if phones else REACH[language]
    answers = RULES if facts.inside(place, *QUARREL) else ANSWERS
    words = answers[language].format(reach=reach)
    return Rewrite(say(LABEL), TextSpan(0, len(text)), words)


FIX = Fix(
    offer=offer,
    examples=(
        (
            "We are so sorry ⟦your stay⟧ was hard.",
            ANSWERS[Language.ENGLISH].format(reach=REACH[Language.ENGLISH]),
        ),
        (
            "Sentimos que ⟦tu tratamiento⟧ no haya sido bueno.",
            ANSWERS[Language.SPANISH].format(reach=REACH[Language.SPANISH]),
        ),
        ("⟦Get a life⟧.", RULES[Language.ENGLISH].format(reach=REACH[Language.ENGLISH])),
        ("⟦Usted no sabe nada⟧ de la casa.", RULES[Language.SPANISH].format(reach=REACH[Language.SPANISH])),
    ),
)

"""Puts a clean word for a coarse one where there is one of the same kind; else it takes the coarse word away."""

from __future__ import annotations

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Rewrite
from hatpeg.core.fix import Fix
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say
from hatpeg.core.things import hits_at
from hatpeg.core.wording import removed, replaced

CLEANER = {
    "bullshit": "nonsense",
    "horseshit": "nonsense",
    "shitty": "awful",
    "shittiest": "worst",
    "shitshow": "mess",
    "clusterfuck": "mess",
    "fuckup": "mistake",
    "pissed": "upset",
    "pissed off": "upset",
    "bitching": "complaining",
    "bitchy": "rude",
    "badass": "brave",
    "badasses": "heroes",
    "half assed": "careless",
    "wtf": "what",
    "dick move": "unkind thing",
    "jodido": "difícil",
    "jodida": "difícil",
    "jodidos": "difíciles",
    "jodidas": "difíciles",
    "pendejada": "tontería",
    "pendejadas": "tonterías",
    "chingadera": "cosa",
    "chingaderas": "cosas",
    "un chingo": "mucho",
    "putada": "lástima",
}


def offer(facts: Facts, place: TextSpan) -> Rewrite:
    """A clean word, or the sentence without it."""
    found = hits_at(facts, place, "obscenity")
    clean = CLEANER.get(found[0].value) if found else None
    if clean is None:
        return removed(mark("the coarse word"), facts.draft.text, found[0].place if found else place)
    return replaced(say("Use “{words}”", words=clean), facts.draft.text, found[0].place, clean)


FIX = Fix(
    offer=offer,
    examples=(
        ("What a load of ⟦bullshit⟧ today.", "What a load of nonsense today."),
        ("A ⟦shitty⟧ form.", "An awful form."),
        ("This ⟦fucking⟧ form again.", "This form again."),
        ("This ⟦f***ing⟧ form again.", "This form again."),
        ("Qué día tan ⟦jodido⟧.", "Qué día tan difícil."),
        ("Otro ⟦pinche⟧ formulario.", "Otro formulario."),
    ),
)

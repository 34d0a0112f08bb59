"""Puts "a person we work with" where one client is named, tagged or meant."""

from __future__ import annotations

from hatpeg.core.fix import Fix
from hatpeg.fixes._persons import unnamed

FIX = Fix(
    offer=unnamed,
    examples=(
        ("⟦My client⟧ got her keys.", "A person we work with got her keys."),
        ("⟦One of our residents⟧ cried.", "A person we work with cried."),
        ("So proud of ⟦@maria_g⟧ today.", "So proud of a person we work with today."),
        ("⟦Maria⟧'s kids came by.", "Someone's kids came by."),
        ("Our newest ⟦client⟧ called.", "A person we work with called."),
        ("⟦Our newest survivor⟧ called.", "A survivor called."),
        ("Hoy acompañamos a ⟦una clienta⟧ a su cita.", "Hoy acompañamos a una persona con quien trabajamos a su cita."),
        ("⟦Mi clienta⟧ encontró trabajo.", "Una persona con quien trabajamos encontró trabajo."),
    ),
)

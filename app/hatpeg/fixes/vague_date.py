"""Says "recently" for a day in the past and "soon" for one to come; the day alone can point at a person."""

from __future__ import annotations

from hatpeg.core.fix import Fix
from hatpeg.fixes._dates import vague

FIX = Fix(
    offer=vague,
    examples=(
        ("She moved out on ⟦March 3⟧.", "She moved out recently."),
        ("On ⟦March 3⟧, she moved out.", "Recently, she moved out."),
        ("He was admitted ⟦last Tuesday⟧ with nothing.", "He was admitted recently with nothing."),
        ("Our client will be in court on ⟦March 3⟧.", "Our client will be in court soon."),
        ("Salió de aquí el ⟦3 de marzo⟧.", "Salió de aquí hace poco."),
        ("El ⟦3 de marzo⟧ llegó con sus hijos.", "Hace poco llegó con sus hijos."),
    ),
)

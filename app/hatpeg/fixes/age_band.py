"""Says "in her thirties" for 34 and "a child" for 7, where grammar permits; else it takes the age away."""

from __future__ import annotations

from hatpeg.core.fix import Fix
from hatpeg.fixes._ages import banded

FIX = Fix(
    offer=banded,
    examples=(
        ("One of our residents, ⟦34⟧, has a job.", "One of our residents, in their thirties, has a job."),
        ("A mom, ⟦34⟧, got her keys.", "A mom, in her thirties, got her keys."),
        ("Our client (⟦52⟧) lost his job.", "Our client (in his fifties) lost his job."),
        ("Our client, age ⟦52⟧, lost his job.", "Our client, in his fifties, lost his job."),
        ("My client, ⟦7⟧, drew a boat.", "My client, a child, drew a boat."),
        ("Our client is a ⟦34-year-old⟧ nurse.", "Our client is a nurse."),
        ("A ⟦7-year-old⟧ drew a boat.", "A child drew a boat."),
        ("Una señora de ⟦34 años⟧ llegó ayer.", "Una señora de treinta y tantos años llegó ayer."),
        ("Un niño de ⟦7 años⟧ llegó ayer.", "Un niño llegó ayer."),
    ),
)

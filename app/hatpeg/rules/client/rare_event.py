"""A hint at somebody whom readers know from elsewhere."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import SOMEBODY, cued

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=cued("in-the-news", company=SOMEBODY, beside=True, told_from=0.2),
    statement="Nothing hints at a person served through the news, a rare condition or a well-known name.",
    message="May hint at somebody whom readers know from elsewhere",
    why="One hint is enough for whoever saw the news to know who it is, and that you serve them.",
    instead="Leave out that there was any contact, or share the news without it.",
    flags=(
        "You probably saw it on the news. She came to us afterwards.",
        "Can't say who but one of our patients is very famous in this town.",
        "He is the one from the news, and he sleeps in our shelter.",
        "If you know you know, our new resident has been on TV.",
        "You all saw her on the news last week, she's with us now.",
        "Nuestra clienta salió en las noticias, y ella ya está con nosotros.",
    ),
    passes=(
        "The shelter made the news for its new roof.",
        "The story of Ryan White made headlines in 1985.",
        "Read about the budget in the paper.",
        "Everybody knows who pays when services are cut.",
        "We were all over the news, and the beds are full.",
        "Salimos en las noticias por la nueva cocina.",
    ),
    sources=(
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source(
            "NASW-8",
            "NASW, 8 ethical considerations on privacy (Code 1.07)",
            "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethics-8/Upholding-Privacy-and-Confidentiality-in-Social-Work-Practice",
        ),
    ),
    fixes=("remove-passage", "say-it-of-many"),
    family="reidentify",
)

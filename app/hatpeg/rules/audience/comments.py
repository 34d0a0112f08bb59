"""A subject under which comments turn against the people served, and a call for them."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.ADVISE,
    hats=PROFESSIONAL_ONLY,
    look=cued("asks-for-comments", company=("cue-heated",), beside=True),
    statement="No thread is opened that can turn into hate, unless somebody minds it.",
    message="Asks for comments on a heated subject",
    why="Those who are talked about read them too.",
    instead="Limit the comments, post the house rules, and say who looks after them and when.",
    flags=(
        "The new shelter is on Tuesday's agenda. What do you think?",
        "Encampment sweeps: tell us what you think in the comments.",
        "Trans kids need us. Share your thoughts below.",
        "Syringe services work. Agree or disagree?",
        "Personas trans en la escuela: ¿qué opinas?",
    ),
    passes=(
        "What do you think of our new logo?",
        "Refugees are welcome here.",
        "The zoning hearing is on Monday at six.",
        "Comment below with your favorite soup.",
        "¿Qué opinas del mural?",
    ),
    sources=(
        Source("VOA", "Volunteers of America comment rules", "https://www.voascla.org/facebook-terms-of-use-voagbr"),
        Source(
            "MOD2",
            "Comment moderation as harm reduction",
            "https://www.acmstrategies.com/post/facebook-comment-moderation",
        ),
        Source(
            "LINDKE",
            "Lindke v. Freed (2024), CACM column",
            "https://cacm.acm.org/opinion/public-business-and-private-accounts",
        ),
    ),
    fixes=(),
    family="other",
    no_fix="Comments are limited on the network, not in the words.",
)

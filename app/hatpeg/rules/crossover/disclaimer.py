"""A word on the field from somebody whose employer can be known."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.ADVISE,
    hats=PERSONAL_ONLY,
    look=cued("about-the-field"),
    statement="Where your profile names your employer, “my own views” helps readers tell who speaks.",
    message="Speaks as somebody who works in the field",
    why="Readers may take it for your agency’s word. A line in your profile settles it once.",
    instead="Add “Views are my own” to your profile; no post needs it.",
    flags=(
        "As a social worker I think this bill is wrong.",
        "In my field we have known this for years.",
        "I work in harm reduction and I vote yes.",
        "I'm a caseworker and I say: pay for housing.",
        "Como trabajadora social, digo que no.",
        "Soy trabajador social y voto.",
    ),
    passes=(
        "I think this bill is wrong.",
        "My garden is late this year.",
        "We went to the lake.",
        "Working nights is hard.",
        "Voto por el parque.",
        "Field hockey starts on Monday.",
    ),
    sources=(
        Source(
            "NLRB-LIKE",
            "NLRB on likes and on disclaimers",
            "http://socialmediaandemploymentlaw.com/category/handbooks/page/2/",
        ),
        Source(
            "SHEP",
            "Shepherd v. McGee (D. Or. 2013)",
            "https://blog.ericgoldman.org/archives/2013/11/social-workers-facebook-rant-justified-termination-shepherd-v-mcgee.htm",
        ),
        Source(
            "CCEW",
            "Charity Commission guidance, Sept 2023 (summaries)",
            "https://www.womblebonddickinson.com/uk/insights/articles-and-briefings/new-social-media-guidance-charities",
        ),
    ),
    fixes=(),
    family="other",
    no_fix="It is said once in a profile, not in every post.",
)

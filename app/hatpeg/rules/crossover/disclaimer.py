"""A word on the field from somebody whose employer can be known."""

from __future__ import annotations

from collections.abc import Iterable

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.own_views import says_own_views
from hatpeg.core.place import Place
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued


def look(facts: Facts) -> Iterable[Place]:
    """Nothing where the post says whose views they are."""
    return () if says_own_views(facts.draft.text) else cued("about-the-field")(facts)


RULE = Rule(
    severity=Severity.ADVISE,
    hats=PERSONAL_ONLY,
    look=look,
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
        "As a social worker I think this bill is wrong. Views are my own.",
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
    fixes=("own-views",),
    family="other",
)

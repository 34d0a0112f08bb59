"""A claim to speak for the agency."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.ADVISE,
    hats=PERSONAL_ONLY,
    look=cued("speaks-for"),
    statement="Only those who are asked to speak for the agency do so.",
    message="May sound like the agency speaking",
    why="Reporters quote it as the agency’s word.",
    instead="Say “I think”, or send it to those who speak for the agency.",
    flags=(
        "On behalf of Harbor House, we condemn this vote.",
        "Our official position is that the bill must fail.",
        "Official statement: we are closed on Friday.",
        "En nombre de la agencia, pedimos calma.",
        "Speaking as a representative of the shelter, I am angry.",
    ),
    passes=(
        "I think this vote is wrong.",
        "Speaking for myself, I am tired.",
        "On behalf of my union, thank you.",
        "My position on soup is firm.",
        "Hablo por mí.",
    ),
    sources=(
        Source(
            "CCEW",
            "Charity Commission guidance, Sept 2023 (summaries)",
            "https://www.womblebonddickinson.com/uk/insights/articles-and-briefings/new-social-media-guidance-charities",
        ),
        Source(
            "SAFEALL",
            "Safe Alliance social media policy, 2014",
            "http://www.safealliance.org/about-us/social-media-policy/",
        ),
        Source(
            "NLRB-VEN",
            "Nonprofits and the NLRA (Venable, 2011)",
            "https://www.venable.com/insights/publications/2011/08/nonprofits-beware-your-employees-blogs-facebook-po",
        ),
    ),
    fixes=("remove-clause",),
    family="other",
)

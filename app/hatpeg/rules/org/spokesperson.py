"""A claim to speak for the agency."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source

KIND, WITH_NAME = "cue-speaks-for", "with-name"
NAMES = ("employer-name", "house-name", "agency-handle", "workplace-name", "confidential-site")


def look(facts: Facts) -> Iterator[TextSpan]:
    """A claim to speak for the agency; "on behalf of" alone is said for many."""
    for hit in facts.hits_of(KIND):
        if hit.value != WITH_NAME or facts.in_sentence_of(hit.place, *NAMES):
            yield hit.place


RULE = Rule(
    severity=Severity.ADVISE,
    hats=PERSONAL_ONLY,
    look=look,
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
        "Harbor House regrets what happened last night.",
        "En nombre del albergue, ofrecemos disculpas.",
    ),
    passes=(
        "I think this vote is wrong.",
        "Speaking for myself, I am tired.",
        "On behalf of my union, thank you.",
        "My position on soup is firm.",
        "Hablo por mí.",
        "I don't speak for my employer.",
        "On behalf of tired people everywhere, coffee.",
        "No hablo en nombre de la agencia.",
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

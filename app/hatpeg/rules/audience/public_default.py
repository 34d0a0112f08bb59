"""A private post about work that everybody can see."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Audience
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PERSONAL_ONLY, Rule, Source
from hatpeg.core.telling import telling

SERIOUS = 0.5
"""How likely the reader must find it that something is told."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """The story that is told of work, where everyone would see it."""
    seen = telling(facts)
    if facts.draft.account.audience is Audience.EVERYONE and seen.any >= SERIOUS:
        yield from seen.of("client-story")


RULE = Rule(
    severity=Severity.WARN,
    hats=PERSONAL_ONLY,
    look=look,
    statement="A private post that touches work goes to a small audience, not to everyone.",
    message="Touches your work, and everyone can see it",
    why="Networks keep the last audience and widen it through tags; clients and their families look you up.",
    instead="Choose friends or one list on the network, and look at it again before you post.",
    flags=(
        "Another night at the shelter with my client who will not stop crying about her kids.",
        "My client made me cry at work today, she lost her boy.",
        "Long day at the clinic, one of my patients relapsed and cursed at me.",
        "At work today a resident threw a chair at my coworker.",
        "Hoy en el albergue mi clienta me contó lo que le hizo su marido.",
    ),
    passes=(
        "My garden is late this year.",
        "Housing is a right.",
        "We need overtime pay.",
        "I am 6 years sober today.",
        "Feliz cumpleaños a mi hija.",
        "The soup was hot.",
    ),
    sources=(
        Source(
            "HCPC",
            "HCPC social media guidance for social workers, 2017 (report)",
            "http://locumtoday.co.uk/article.php?s=2017-09-11-using-social-media-can-raise-profile-of-social-work",
        ),
        Source(
            "BASW-PRIV",
            "BASW, no such thing as online privacy",
            "https://basw.co.uk/about-social-work/psw-magazine/articles/theres-no-such-thing-online-privacy-social-workers",
        ),
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "FBHELP",
            "Facebook help, choosing an audience (mirror)",
            "http://www.biocaremalta.com/www.facebook.com/help/120939471321735d7cb.html?ref=dp",
        ),
    ),
    fixes=(),
    family="other",
    no_fix="The audience is set on the network, not in the words.",
)

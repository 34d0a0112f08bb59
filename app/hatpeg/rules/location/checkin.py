"""Check-ins and tagged places on duty, with people served, or where they are served."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

EXACT = ("coordinates", "map-link", "plus-code")
SPEAKER = frozenset({"on-duty", "one-client", "client-word"})
WORK = SPEAKER | {"secret-place", "confidential-site", "service-place"}
INVITED = ("open-to-all", "public-place", "public-event")
HOURS = ("clock-time", "hours-told")
"""A pin with an hour beside it is how a page announces an event."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """A place told by somebody at work, or beside somebody served; never one that everybody is invited to."""
    elsewhere = tuple(hit for hit in facts.hits if hit.kind in SPEAKER)
    pins_count = facts.draft.account.hat is Hat.PROFESSIONAL and not facts.hits_of(*INVITED, *HOURS)
    for sentence in facts.sentences:
        if sentence.kinds & {*INVITED, "advice", "own-life"}:
            continue
        at_work = bool(sentence.kinds & WORK)
        for hit in sentence.hits_of("check-in", *EXACT):
            pinned = pins_count and (hit.value == "pin" or hit.kind in EXACT)
            if at_work or pinned or any(not other.place.overlaps(hit.place) for other in elsewhere):
                yield hit.place


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="No check-ins or tagged places while on duty, with people served, or where they are served.",
    message="Tells where you are while you are at work",
    why="Someone looking for a client or for you can go there.",
    instead="Post later, and leave the place out. Leave the network’s location field empty too.",
    flags=(
        "📍 Larkspur clinic with my client, wish us luck",
        "Just arrived at the county courthouse with a client",
        "I'm at Mercy Hospital with one of our residents",
        "On shift at the women's shelter, send coffee",
        "Home visit time: 45.9917, -125.2071, my client has a cat",
        "Aquí en el juzgado con mi clienta",
    ),
    passes=(
        "I'm at a loss for words.",
        "We are at capacity tonight.",
        "Check in on your neighbors this winter.",
        "We spent the evening checking in with ourselves.",
        "The check-in desk opens at 6 on gala night.",
        "No check-ins please, we want everybody to feel welcome.",
        "Tip: turn off check-ins before you travel.",
    ),
    sources=(
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "GEO",
            "Geotagged photos and nonprofits (2011)",
            "https://jenniferamandajones.com/2011/10/17/the-photos-that-betray-us-gps-technology-mobile-phones-nonprofits/",
        ),
        Source(
            "ABC",
            "ABC News, Beryl Women Inc, 2015",
            "https://www.abc.net.au/news/2015-03-23/new-technology-threatens-womens-refuge-security/6340020?nw=0&r=HtmlFragment",
        ),
    ),
    fixes=("past-and-placeless", "remove-passage", "remove-clause", "say-it-of-many"),
    family="location",
)

"""Check-ins and tagged places on duty, with people served, or where they are served."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.location._company import around

EXACT = ("coordinates", "map-link", "plus-code")
WORK = ("on-duty", "one-client", "client-word", "secret-place", "confidential-site", "service-place")
INVITED = ("open-to-all", "public-place", "public-event")


def look(facts: Facts) -> Iterator[TextSpan]:
    """A place told by somebody at work, or beside somebody served; never one that everybody is invited to."""
    for hit in facts.hits_of("check-in", *EXACT):
        if around(facts, hit.place, *INVITED, "advice", "own-life") or facts.inside(hit.place, *INVITED):
            continue
        if around(facts, hit.place, *WORK) or _is_at_work(facts, hit):
            yield hit.place


def _is_at_work(facts: Facts, place: Hit) -> bool:
    """Whether the rest of the post speaks of work; from the work account, whether a pin stands in no invitation."""
    if any(not hit.place.overlaps(place.place) for hit in facts.hits_of("on-duty", "one-client", "client-word")):
        return True
    pinned = place.value == "pin" or place.kind in EXACT
    work_hat = facts.draft.account.hat is Hat.PROFESSIONAL
    return work_hat and pinned and not facts.hits_of(*INVITED, "clock-time", "hours-told")


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
    fixes=("remove-passage",),
    family="location",
)

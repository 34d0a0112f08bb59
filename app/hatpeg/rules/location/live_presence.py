"""Where staff or people served are right now, or are about to be."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import is_surely_nothing
from hatpeg.rules.location._time_scale import TIMES, is_live, told
from hatpeg.rules.location._weighing import weighed


def look(facts: Facts) -> Iterator[TextSpan]:
    """Comings and goings that are told as they happen; habits are another rule's."""
    for found in weighed(facts, TIMES):
        if is_live(found.sentence) and not is_surely_nothing(facts):
            yield told(found.sentence.hits)


RULE = Rule(
    severity=Severity.ADVISE,
    hats=BOTH_HATS,
    look=look,
    statement="No word on where staff or people served are right now, or will be.",
    message="Tells where staff or clients are, or are about to be",
    why="Someone who is looking for them can wait there.",
    instead="Write about it a week later, without the place and the day.",
    flags=(
        "On my way to court with a client right now",
        "Heading to a home visit in an hour, wish me luck with my client",
        "We're at the clinic with our residents this morning",
        "Taking her to the courthouse tomorrow, our bravest resident",
        "Picking up my client from detox tonight",
        "Ahorita voy a recoger a mi clienta al juzgado",
    ),
    passes=(
        "Join us at the vigil tonight at 7.",
        "Our office is open today from 9 to 5.",
        "Webinar tomorrow at noon on court advocacy.",
        "Twitter chat tonight at 8 with our policy team.",
        "Pride is this weekend, come say hello!",
        "Point-in-Time training is tomorrow at the library.",
    ),
    sources=(
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
    ),
    fixes=("past-and-placeless", "remove-passage", "remove-clause", "say-it-of-many"),
    family="schedule",
)

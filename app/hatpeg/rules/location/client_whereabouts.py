"""Where somebody served lives, sleeps, works, learns, worships or is treated."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import with_told
from hatpeg.rules.location._place_scale import PERSON, PLACES, POINT, TO_SITE
from hatpeg.rules.location._weighing import places, weighed


def look(facts: Facts) -> Iterator[TextSpan]:
    """Hints at a place beside a person, and whatever else tells where somebody or a hidden house is."""
    return with_told(facts, "location", _hinted(facts))


def _hinted(facts: Facts) -> Iterator[TextSpan]:
    """Hints at a place beside a person, and not at a house where people served live: that is another rule's."""
    for found in weighed(facts, PLACES):
        if found.sentence.has(*PERSON) and not found.sentence.has(*TO_SITE):
            yield from places(found.hints, PLACES.hints, POINT)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No word on where a client or former client lives, moved, works, learns, prays or is treated.",
    message="May tell where somebody you serve can be found",
    why="Someone who is looking for them can go there.",
    instead="Cut the place, or write “in another community”.",
    flags=(
        "My client moved to Garden City last week",
        "Our resident now works at the Waffle House on Grand",
        "One of our guests sleeps behind the library",
        "My client is staying at Motel 6",
        "Mi clienta vive en la calle Junín",
    ),
    passes=(
        "120 families moved into permanent housing across the county.",
        "I moved to Denver in May.",
        "The senator lives in Ohio.",
        "My sister works at Walmart.",
        "Survivors live in every town.",
    ),
    sources=(
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
        Source(
            "LETSENDDV",
            "Reporting on domestic violence: safety principle",
            "https://journalists.letsenddv.org/principles/safety",
        ),
        Source(
            "ACP-MO",
            "Missouri Safe at Home, private businesses",
            "https://sos.mo.gov/business/SafeAtHome/PrivateBusinesses",
        ),
    ),
    fixes=("past-and-placeless", "remove-passage", "remove-clause", "say-it-of-many"),
    family="location",
)

"""The name, address, landmark or looks of a place that is kept confidential."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency, ConfidentialSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.location._place_scale import PERSON, PLACES, POINT, TO_SITE
from hatpeg.rules.location._weighing import places, weighed

LISTED = ("confidential-site", "secret-hashtag")
TIES = frozenset({*LISTED, "own-site", "one-client", "client-word", "on-duty"})
HOUSES = ("service-place=hidden", "service-place=open")
"""What a landmark on the list must have beside it: alone it is any bell tower."""
TIED = (*TIES, "service-place", "secret-place", "confidential-site", "security-detail", "third-person", "dwelling")
PASSING = frozenset({"check-in", "place-name", ("site-description", "at"), "street-name", "street-address"})
"""Hints that only say "we are in Plaza Mayor": where no house and nobody served is told of, nothing hides there."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Everything on the agency's list; its landmarks and other hints only where they are tied to a site."""
    yield from facts.places_of(*LISTED)
    tied = bool(facts.hits_of(*TIED))
    for found in weighed(facts, PLACES):
        if not tied and all(hit.kind in PASSING or (hit.kind, hit.value) in PASSING for hit in found.hints):
            continue
        if found.sentence.has(*TO_SITE) or not found.sentence.has(*PERSON):
            yield from places(found.hints, PLACES.hints, POINT)
    for sentence in facts.sentences:
        if (sentence.kinds | sentence.beside) & TIES or sentence.has(*HOUSES):
            yield from (hit.place for hit in sentence.hits_of("site-landmark"))


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No address, landmark, route or look of a place that is kept confidential.",
    message="Helps to find a place that must stay hidden",
    why="One hint can lead a dangerous person to everyone who lives there.",
    instead="Give the public office or the hotline, or write “our confidential shelter”.",
    flags=(
        "Double shift at Heron House tonight",
        "Our shelter is behind the library",
        "our safe house is across from the Food Lion",
        "The women's shelter is the yellow duplex next to the church, please use the back door",
        "So proud #HeronHouse",
        "La casa segura está detrás de la gasolinera",
    ),
    passes=(
        "Estamos en Plaza Mayor repartiendo comida hasta las 2.",
        "A survivor moved out of our shelter and into her own place.",
        "12 families moved into our shelter last winter.",
        "Every county needs a shelter.",
        "Shelter is a human right.",
        "Meet us at the library on Friday.",
        "A heron stood by the river.",
        "Send mail to our public office, PO Box 12.",
        "The hotel by the airport hosts our conference.",
    ),
    sources=(
        Source(
            "CT-OLR",
            "Connecticut OLR 2014-R-0011, confidentiality of safe-house locations",
            "https://www.cga.ct.gov/2014/rpt/2014-R-0011.htm",
        ),
        Source("TS-LOC", "NNEDV, shelter location and the internet", "https://www.techsafety.org/shelter-location"),
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
        Source(
            "USC12321",
            "34 USC 12321, shelters' and abused persons' addresses (postal)",
            "https://www.law.cornell.edu/uscode/text/34/12321",
        ),
        Source(
            "FVPSA",
            "FVPSA, 42 USC 10406(c)(5), as enacted by Pub. L. 111-320, 124 Stat. 3491",
            "https://en.m.wikisource.org/wiki/Page:United_States_Statutes_at_Large_Volume_124.djvu/3517",
        ),
    ),
    fixes=("confidential-shelter", "use-public-office", "remove-passage", "remove-clause", "say-it-of-many"),
    family="location",
    example_agency=Agency(
        confidential_sites=(ConfidentialSite("Heron House", aliases=("the Nest",)),),
        secret_hashtags=("#HeronHouse",),
        ordinary_words=("nest", "heron"),
    ),
)

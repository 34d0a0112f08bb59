"""Street addresses and small postcodes of anybody's home or of a house that is not public."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.identity._person import around

PUBLIC = ("public-event", "open-door", "open-to-all")
PRIVATE = ("dwelling", "one-client")
SMALL = 1.0
"""The score of a postcode that stands for a handful of doors: British, Canadian, ZIP+4."""
HOME_UNITS = frozenset(
    "apt apartment flat depto dpto departamento apto apartamento lot lote lt casa trailer patio puerta".split()
)
"""Words in an address that only homes have."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every address that is not public by the agency's list or by the words around it."""
    small = tuple(hit for hit in facts.hits_of("postcode") if hit.score >= SMALL)
    for hit in (*facts.hits_of("street-address", "intersection"), *small):
        if not _is_listed(facts, hit) and not _is_public(facts, hit):
            yield hit.place
    for hit in facts.hits_of("street-name"):
        if _is_a_home(facts, hit) and not _is_listed(facts, hit):
            yield hit.place


def _is_listed(facts: Facts, hit: Hit) -> bool:
    """Whether a place on the agency's list begins where the address does: the town at its end is not enough."""
    return facts.inside(TextSpan(hit.place.start, hit.place.start + 1), "public-place")


def _is_public(facts: Facts, hit: Hit) -> bool:
    """Whether the words around an address make it an office, a venue or a drop-off, and none make it a home.

    An address that comes with hours, and with nobody who lives there, is a door that opens to people.
    """
    sentence = facts.reading.sentence_of(hit.place)
    if not HOME_UNITS.isdisjoint(hit.value.split()) or facts.inside(sentence, *PRIVATE):
        return False
    if facts.inside(sentence, "whereabouts") and not _is_told_beside(facts, sentence, hit, *PUBLIC):
        return False
    told = any(not other.place.overlaps(hit.place) for other in facts.in_sentence_of(hit.place, "hours-told"))
    loose = told and not facts.inside(sentence, "relative-time")
    hours = hit.kind == "street-address" and (loose or facts.inside(sentence, "clock-time"))
    return hours or _is_told_beside(facts, around(facts, hit.place), hit, *PUBLIC)


def _is_told_beside(facts: Facts, near: TextSpan, hit: Hit, *kinds: str) -> bool:
    """Whether such words stand near an address, not in it: Church Street is no church."""
    before, after = TextSpan(near.start, hit.place.start), TextSpan(hit.place.end, near.end)
    return facts.inside(before, *kinds) or facts.inside(after, *kinds)


def _is_a_home(facts: Facts, hit: Hit) -> bool:
    """Whether a street without a number is told as where somebody lives, stays or hides."""
    sentence = facts.reading.sentence_of(hit.place)
    return facts.inside(sentence, "dwelling") and not facts.inside(sentence, *PUBLIC)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="A street address or small postcode is given only where the place is public.",
    message="Gives a street address.",
    why="A person or a house can be found by it, also by someone who means harm.",
    instead="Give the public office, a P.O. box, or ask people to call first.",
    fixes=("use-public-office", "remove-passage", "remove-clause", "say-it-of-many"),
    flags=(
        "One of our residents, 34, moved out of our shelter on 118 Elm Street, call her",
        "Cards for Mr. Beaudry to 16 Quince St, apt 2.",
        "Rooftop break 📍44 Kestrel Court",
        "He sleeps at the corner of 5th and Larch.",
        "La familia ya está en la calle Maple 1418.",
        "Drop it at my house, 212 Orchard Ln.",
        "Vive en la privada Cedros 5.",
        "Viven de la iglesia 2 cuadras al sur.",
        "La familia está en la calle 45 entre 12 y 14.",
        "Her own place on Chestnut St has a porch.",
        "She moved into Flat 2, 17 Rose Lane last week.",
        "Our shelter at 40 Sawmill Loop needs a new couch.",
        "The house is at SW1A 2AA.",
        "They moved to 44 Oak Avenue, Port Ellery, OH 44101.",
        "She was at one-oh-four Linden Ave.",
        "Cards for her to 418 Old Quarry Lane.",
    ),
    passes=(
        "Open house Sat 2-4 at 16 Quince St",
        "Visit us at our office, 14 Court Square.",
        "HIV stigma must end. Get tested at our public clinic, 200 Main Street, Mon-Fri 9-5.",
        "Mail it to P.O. Box 118, Port Ellery.",
        "AA meets Mondays at St Paul's, 17 High Street. All welcome.",
        "Pick up a backpack at the YMCA, 900 W Grand Ave.",
        "Main Street America gave us a grant.",
        "Vigil on Thursday at 7, 200 Main Street. Bring a candle.",
        "Drop donations at 212 Mercer, back dock, weekdays 8 to 3.",
        "Taller gratis en la parroquia, calle Hidalgo 212.",
        "El museo está en Calle Independencia 99 y la entrada es libre.",
        "El Centro de Justicia está en Av. Revolución 1200, atienden las 24 horas.",
        "Recibimos víveres en Calle Roma 18.",
        "Our drop-in is open until nine: 905 Depot Avenue.",
        "The thrift store on Broad Street is open daily.",
        "We serve Kern County and the city of Port Ellery.",
        "She came to 2140 Calloway St, Suite 300, and got help.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-"
            "Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source(
            "CT-OLR",
            "Connecticut OLR 2014-R-0011, confidentiality of safe-house locations",
            "https://www.cga.ct.gov/2014/rpt/2014-R-0011.htm",
        ),
    ),
    family="location",
    example_agency=Agency(
        town="Port Ellery",
        public_sites=(PublicSite("Business office", addresses=("2140 Calloway Street, Suite 300",)),),
    ),
)

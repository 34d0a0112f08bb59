"""Names of people served: those on the worker's own list, of which only digests are kept, and those read as such."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.telling import telling
from hatpeg.core.watch_forms import forms_of
from hatpeg.core.watch_list import WatchList
from hatpeg.core.watch_names import parse_names
from hatpeg.rules._linked import KINDS

SURE = 0.4
"""From here on a name beside a passage is one; inside it, every name counts."""

OF_PLACES = ("street-address", "street-name", "intersection", "public-place", "own-site", "workplace-name")
"""What is called after people: streets, halls, the agency itself."""
LISTED_FROM = 0.2
"""From here on, something private may be told of somebody on the list of whom only one name is given."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every name on the list, and whatever else tells readers who somebody served is."""
    yield from _listed(facts)
    if facts.on_picture and facts.draft.account.hat is Hat.PROFESSIONAL:
        yield from _badges(facts)
    for passage in telling(facts).of("client-identity"):
        yield from _names_at(facts, passage) or (passage,)


def _badges(facts: Facts) -> Iterator[TextSpan]:
    """Names that can be read on a picture: a badge or a whiteboard has no words around them that tell whose."""
    for hit in facts.hits_of("person-name"):
        if hit.score >= SURE and not facts.inside(hit.place, "staff-name", *OF_PLACES):
            yield hit.place


def _names_at(facts: Facts, passage: TextSpan) -> list[TextSpan]:
    """The names inside a passage, else those in its sentence; but no colleague's."""
    named = [hit for hit in facts.hits_of("person-name", "watch-name") if not facts.inside(hit.place, "staff-name")]
    inside = [hit.place for hit in named if hit.place.overlaps(passage)]
    sentence = facts.reading.sentence_of(passage)
    return inside or [hit.place for hit in named if hit.score >= SURE and hit.place.overlaps(sentence)]


def _listed(facts: Facts) -> Iterator[TextSpan]:
    """Every name on the list, and half of one where it names a person and the words are about people served."""
    yield from facts.places_of("watch-name")
    seen = telling(facts)
    private = seen.any >= LISTED_FROM and bool(facts.hits_of("words-tell")) and bool(facts.hits_of(*KINDS))
    told = bool(seen.places) or private
    for place in facts.places_of("watch-part"):
        served = told or facts.inside(facts.reading.sentence_of(place), "client-word", "one-client")
        if served and facts.inside(place, "person-name", "perhaps-a-name") and not facts.inside(place, "staff-name"):
            yield place


LIST = "Robert Stillwagon\nXóchitl Barrera Luna\nNoor Al-Hamdani"

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Never use a client's name, present or past.",
    message="May name somebody you serve, or make plain who it is.",
    why="A name, even shortened or turned round, tells readers whom you serve.",
    instead="Leave the name out, or write about people in general.",
    flags=(
        "So proud of Robert Stillwagon today",
        "bobby stillwagon made soup for everyone",
        "R. Stillwagon is the best at chess",
        "Feliz cumpleaños a Xochitl Barrera",
        "Free coffee for all #JusticeForNoorAlHamdani",
        "Stillwagon, Robert: thank you for the song",
        "Rob Stilwagon painted the new mural",
        "My client Marisol got her keys today, so proud of her",
        "lil M from room 4 made 90 days!!",
        "Our resident DeShawn Carter relapsed again last night",
        "Mi clienta Yesenia Barrios recayó anoche",
    ),
    passes=(
        "Robert brought the coffee.",
        "The wagon stood still all day.",
        "Thank you to everyone who came on Saturday.",
        "A luna moth sat on our door, and we all came to look.",
        "Al is short for a lot of names.",
        "Roberta S. Miller reads from her novel at the library.",
        "Rita Hester and Marsha P. Johnson are remembered on November 20.",
        "The Ryan White program pays for medicine.",
        "Our director Ana Ruiz will speak at the gala.",
        "Gracias a Lupe Torres, de la junta, por el pastel.",
    ),
    sources=(
        Source(
            "NASW-107",
            "NASW Code 1.07 (study summary)",
            "https://socialworktestprep.com/blog/2025/may/07/ethics-the-exam-1-07-privacy-and-confidentiality",
        ),
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
    ),
    fixes=("a-person", "say-it-of-many", "remove-passage"),
    family="client_identity",
    example_agency=Agency(
        watched=WatchList.of(forms_of(parse_names(LIST), {"robert": ("bobby", "rob")}), bytes(32), fewest=1)
    ),
)

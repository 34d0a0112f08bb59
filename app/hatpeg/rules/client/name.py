"""Names of people served: those on the worker's own list, of which only digests are kept."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.watch_forms import forms_of
from hatpeg.core.watch_list import WatchList
from hatpeg.core.watch_names import parse_names


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every name on the list, and a forename or surname of one where a person's name is seen for other reasons."""
    yield from facts.places_of("watch-name")
    for place in facts.places_of("watch-part"):
        if facts.inside(place, "person-name") and not facts.inside(place, "staff-name"):
            yield place


LIST = "Robert Stillwagon\nXóchitl Barrera Luna\nNoor Al-Hamdani"

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Never use a client's name, present or past.",
    message="Gives a name that is on your list of clients.",
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
    ),
    passes=(
        "Robert brought the coffee.",
        "The wagon stood still all day.",
        "Thank you to everyone who came on Saturday.",
        "A luna moth sat on our door, and we all came to look.",
        "Al is short for a lot of names.",
        "Roberta S. Miller reads from her novel at the library.",
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
    fixes=("a-person", "remove-passage"),
    family="client_identity",
    example_agency=Agency(
        watched=WatchList.of(forms_of(parse_names(LIST), {"robert": ("bobby", "rob")}), bytes(32), fewest=1)
    ),
)

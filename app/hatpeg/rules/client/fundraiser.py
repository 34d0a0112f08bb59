"""An appeal for one person or family that can be known."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import READ, SERVED, cued, is_told_less

MONEY = ("fundraiser-link", "payment-handle")
PERSON = ("third-person", "person-name", "about-concrete-client")
LIKELY = 0.5
"""From here on the reader finds it likely enough that a person, told of beside a name to pay to, is served."""
ASKS = cued("appeal-for-one")


def look(facts: Facts) -> Iterator[TextSpan]:
    """An appeal for one, in a draft that has a link or name to pay to, or that speaks of somebody served."""
    pays = facts.hits_of(*MONEY)
    asks = tuple(ASKS(facts))
    if not (pays or asks) or is_told_less(facts, 0.15):
        return
    is_of_one_served = facts.hits_of(*SERVED) or (
        pays and facts.hits_of(READ) and facts.hits_of(*PERSON) and not is_told_less(facts, LIKELY)
    )
    if is_of_one_served:
        yield from asks
        yield from (hit.place for hit in pays)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Nobody collects in public for one person or family that is served.",
    message="Asks for help for one person or family you serve",
    why="The page shows a name, a face and a need, and that you serve them.",
    instead="Ask for the program’s fund, or for an unnamed family that the agency helps.",
    flags=(
        "Help this family, she is our resident with three boys: gofundme.com/f/dana-and-boys",
        "Please help her get a car, my client needs it for work. Venmo @dana-p",
        "Her CashApp is $danap, she is one of our residents.",
        "Donate to this family, our clients lost everything: paypal.me/riosfamily",
        "Ayuden a esta familia, nuestra clienta tiene tres niños. Venmo @lupe-r",
        "The family's GoFundMe is up, they are clients of ours: gofundme.com/f/osei-family",
        "Our resident needs a crib: her cashapp is $LunaAndMateo",
    ),
    passes=(
        "Our wish list is on our website: socks and diapers.",
        "Give to our winter fund at harborhouse.example/give.",
        "Sponsor a family this holiday through our office.",
        "Help this town care for its neighbors.",
        "Ayudemos a las familias de nuestro condado.",
        "My sister runs a marathon for us: gofundme.com/f/miles-for-beds",
        "Venmo @harborhouse to fill the pantry.",
        "Donate to our program on our website.",
    ),
    sources=(
        Source(
            "OVW-FAQ",
            "US DOJ OVW, FAQ on the VAWA confidentiality provision, 34 USC 12291(b)(2), Oct 2017",
            "https://grandmomastube.com/asking-for-sign-in-info-on-shared-document-4699",
        ),
        Source(
            "STORY",
            "Nine tips for ethical nonprofit storytelling",
            "https://donorly.com/thedonorlyblog/nine-tips-for-ethical-nonprofit-storytelling",
        ),
    ),
    fixes=("remove-passage", "say-it-of-many"),
    family="contact",
)

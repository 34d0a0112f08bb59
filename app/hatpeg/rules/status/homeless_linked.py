"""Having no home, losing one or finding one, told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=linked("housing"),
    statement="Nobody is made known as having no home, being evicted or staying in a shelter.",
    message="May show that one person has, or had, no home.",
    why="A landlord, a boss or a school may read it, long after things have changed.",
    instead="Write about housing in general, or show volunteers and staff.",
    flags=(
        "Our guest Big Ron sleeps in his truck behind the Kroger.",
        "Tina from our program was evicted with her four kids on Friday.",
        "Marisol from our program finally got her keys after two years on the street.",
        "Our client Mr. Delgado has been homeless since the flood and lives in a tent by the river",
        "Walter, our guest, lives in a tent behind the Walmart on Route 9",
        "Don Beto duerme en la calle, atrás del mercado, ayer lo visité.",
        "Don Beto, mi cliente, duerme en la calle desde que lo desalojaron en mayo.",
    ),
    passes=(
        "Homelessness is solvable.",
        "We counted 312 people without a home in January.",
        "Please bring socks and tents to our office by Friday.",
        "The council should repeal the camping ban.",
        "Volunteers needed for the Point-in-Time count.",
        "I was homeless at nineteen, and somebody helped me.",
        "Eviction filings rose by a third this year.",
        "We are hiring a housing navigator.",
        "La vivienda es un derecho.",
        "Thank you to the volunteers who cooked at the day center.",
    ),
    sources=(
        Source(
            "CSH-PIT",
            "CSH, Point-in-Time count tweets, 2015",
            "https://csh.org/2015/01/stories-from-a-point-in-time/page/2",
        ),
        Source(
            "HMIS",
            "HUD HMIS data and technical standards, 30 July 2004",
            "https://www.govinfo.gov/content/pkg/FR-2004-07-30/html/04-17097.htm",
        ),
        Source(
            "HMIS-DV",
            "HUD clarification on DV shelters and HMIS, 19 Oct 2004; EPIC page",
            "https://archive.epic.org/privacy/dv/hmis.html",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)

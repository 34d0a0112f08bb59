"""Anything that could tell who a child is that is served, fostered or sheltered."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import told

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=told("minors"),
    statement="Nothing that could identify a child who is served, fostered, sheltered or adopted through the agency.",
    message="May tell who a child you serve is.",
    why="A child cannot agree to this, and may still be looked for.",
    instead='Write "children we serve", without age, school, name or day.',
    flags=(
        "Little Aiden in our foster home turned 6 and lost his first tooth.",
        "Our foster placement Mia starts kindergarten at Lincoln Elementary today.",
        "The 9-year-old in room 3 wet the bed again, poor thing, her mom hit her.",
        "Two brothers, 4 and 7, were placed with us last night from Pierce County.",
        "My foster baby Jaylen is 11 months old and his mom is in jail",
        "Mi niño de acogida, Mateo, de 5 años, no habla desde lo que le hizo el papá",
        "Nuestra niña de acogida, Camila, de 8 años, empezó hoy en la escuela Juárez.",
    ),
    passes=(
        "Toy drive! Bring new toys for children of all ages by December 10.",
        "One in seven children in our state has seen violence at home.",
        "Foster families are needed in every county.",
        "My son turned 6 today and wants a dinosaur cake.",
        "My daughter starts kindergarten on Monday and I am a mess.",
        "Story hour for kids from 3 to 6 is on Saturday at the library.",
        "Every child deserves a bed of their own.",
        "We need diapers in sizes 4 and 5.",
        "Se buscan familias de acogida en todo el condado.",
        "The school board votes on lunches for all children.",
    ),
    sources=(
        Source(
            "IVE",
            "Social Security Act 471(a)(8), Children's Bureau policy manual",
            "http://www.acf.hhs.gov/cwpm/programs/cb/laws_policies/laws/cwpm/qaHistory.jsp?citID=56&id=282",
        ),
        Source("IVB", "45 CFR 1355.21(a) (UNC)", "https://www.sog.unc.edu/cssi/citation/118046"),
        Source(
            "FOSTER-NC",
            "Pitt County DSS policy, 2017",
            "http://www.reflector.com/News/2017/11/16/No-pix-of-foster-kids-allowed-on-social-media-Pitt-DSS-board-decides.html",
        ),
        Source(
            "FOSTER-WA",
            "Washington foster caregivers guidance",
            "http://www.fpaws.org/content/social-networking-and-foster-care",
        ),
    ),
    fixes=("generalise", "say-it-of-many", "remove-passage", "remove-clause"),
    family="minors",
)

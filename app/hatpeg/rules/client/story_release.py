"""A testimonial or success story, which needs a release on file."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source
from hatpeg.rules._cues import SOMEBODY, cued

RULE = Rule(
    severity=Severity.BLOCK,
    hats=PROFESSIONAL_ONLY,
    look=cued("success-story", company=SOMEBODY, told_from=0.3),
    statement="A testimonial or success story goes out only with a release that covers this text, picture and network.",
    message="May be a client’s story that needs a release",
    why="A yes to help is no yes to publicity. A release names what, where and until when, and can be taken back.",
    instead="Tell it of several people at once and say so, or publish it with the release on file.",
    flags=(
        "In her own words: I came here with one bag and a black eye. That is our client Dana.",
        "Client spotlight: he was on the street for six years, and she found him a room.",
        "Meet our graduate Marcus, 34, from homeless to housed in ninety days.",
        "Our latest success story: our client came to us pregnant and using. She is nine months sober.",
        "Resident of the month: Dee, who left her husband in March.",
        "Testimonio de nuestra clienta: él me pegaba y ellas me abrieron la puerta.",
    ),
    passes=(
        "Staff spotlight: Ana has answered the line for six years.",
        "Volunteer of the month: thank you to the bakers.",
        "Success stories need homes to happen in.",
        "The board told the story of our first year.",
        "Donor spotlight: the quilt circle.",
        "Testimonios de voluntarias en nuestra página.",
    ),
    sources=(
        Source(
            "OCR-CADIA",
            "HHS OCR settlement, Cadia, 30 Sep 2025 ($182,000)",
            "https://www.pubt.io/view/7C4DB3F91663D0639119C5C0A9A1860DD44DB84C",
        ),
        Source(
            "H508",
            "45 CFR 164.508 authorization elements (summaries)",
            "https://legalclarity.org/45-cfr-164-508-hipaa-authorization-requirements",
        ),
        Source(
            "TS-CONF",
            "NNEDV, confidentiality: VAWA, FVPSA and VOCA",
            "https://techsafety.org/confidentiality-in-vawa-fvpsa",
        ),
        Source(
            "LOFT",
            "LOFT Community Services policy on client stories and images, 2018",
            "https://www.loftcs.org/policy-manual/?page_id=334",
        ),
        Source("P2-32", "42 CFR 2.32", "https://law.lawstack.com/node_references?cite=42+C.F.R.%3A%C2%A7+2.32"),
    ),
    fixes=("generalise", "say-it-of-many", "declared-example", "remove-passage"),
    family="client_story",
)

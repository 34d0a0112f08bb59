"""HIV, a test, a medicine or a clinic told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("hiv"),
    statement="HIV, a test, medicine or visit is never tied to a person who could be known.",
    message="May tie HIV to one person.",
    why="One sentence can cost them work, family or a home, and it cannot be taken back.",
    instead="Write about HIV in general, without a person in the sentence.",
    flags=(
        "My client DeShawn tested positive last week and is scared to tell his wife.",
        "Our resident Kayla has been HIV positive since 2019 and is undetectable now.",
        "Marcus from group is poz and nobody in his family knows.",
        "Terrence W., our client, is HIV positive and picks up his Biktarvy on Mondays",
        "My patient Luis Ortega got his HIV diagnosis today and cried in my office",
        "Our client Shawn is HIV positive and his viral load is up again",
        "Mi paciente Yesenia salió positiva al VIH y su marido no sabe.",
    ),
    passes=(
        "HIV stigma must end.",
        "World AIDS Day is December 1. Join us at the library for the quilt.",
        "Undetectable equals untransmittable. Share it.",
        "Free HIV testing every Tuesday from 4 to 7, no appointment needed.",
        "There were 214 new HIV diagnoses in our county last year.",
        "The Ryan White program pays for medicine, and Congress must fund it.",
        "I have been living with HIV for eleven years, and I am fine.",
        "Magic Johnson has spoken about HIV since 1991.",
        "Hazte la prueba del VIH. Es gratis y confidencial.",
        "PrEP is for everyone who wants it. Ask us how.",
    ),
    sources=(
        Source(
            "NY-2780",
            "NY Public Health Law 2780(7), 2782 (advisory letter)",
            "https://docsopengovernment.dos.ny.gov/coog/ftext/f17742.html",
        ),
        Source("NY-2782", "NY Public Health Law 2782", "https://www.nysenate.gov/legislation/laws/PBH/2782"),
        Source(
            "CA-HIV",
            "California Health and Safety Code 121025 (law-firm summary)",
            "https://axislegalca.com/when-hiv-status-is-disclosed-to-others-privacy-concerns-and-what-to-do-next/",
        ),
        Source(
            "PA-HIV",
            "PA HIV Confidentiality Act (news)",
            "https://epgn.com/2010/10/14/9910471-actionaids-sued-for-privacy-violation",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)

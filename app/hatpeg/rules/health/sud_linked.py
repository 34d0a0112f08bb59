"""Drink, drugs, treatment or recovery told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("drugs"),
    statement="Substance use, treatment, relapse and recovery are never tied to a person, not even to congratulate.",
    message="May tie drug or alcohol use, or treatment, to one person.",
    why="Even good wishes tell readers that somebody is in treatment.",
    instead="Write about the program, or about recovery in general, without a person in the sentence.",
    flags=(
        "Our client Tyrell relapsed again last night, he is back in detox.",
        "Congrats to Danny S. on 90 days clean in our house!",
        "Jenna from my caseload overdosed in our bathroom and I had to Narcan her.",
        "Mr. Alvarez, our methadone patient, drives the school bus, and nobody knows.",
        "Our client Danielle used again, her tox screen was full of fentanyl",
        "Felicidades a Rosa, nuestra residente, ocho meses sin consumir.",
    ),
    passes=(
        "Recovery is possible.",
        "Free naloxone training this Thursday at the library.",
        "In 2023, 412 people in our state died of an overdose.",
        "AA meets every night at seven in the church basement.",
        "Drug checking alert: fentanyl was found in pressed pills this week.",
        "I have been sober for nine years, and today I celebrate.",
        "Methadone saves lives, and the rules about take homes should change.",
        "We are hiring a recovery coach, apply by Friday.",
        "Entrenamiento gratis de naloxona este jueves.",
        "The Red Cross hosts a blood drive on Monday.",
    ),
    sources=(
        Source(
            "P2-12",
            "42 CFR 2.12(a)",
            "https://casetext.com/regulation/code-of-federal-regulations/title-42-public-health/chapter-i-public-health-service-department-of-health-and-human-services/subchapter-a-general-provisions/part-2-confidentiality-of-substance-use-disorder-patient-records/subpart-b-general-provisions/section-212-applicability",
        ),
        Source(
            "P2-13",
            "42 CFR 2.13 (older printing)",
            "https://books.google.co.ke/books?id=YBALAAAAIAAJ&pg=PA17&vq=%22Administration%3B+the+Centers+for+Disease+Control%3B+the+Agency+for+Toxic+Substances+and+Disease+Registry%3B+the%22&dq=related:ISBN0857490168&lr=&output=html_text",
        ),
        Source("P2-32", "42 CFR 2.32", "https://law.lawstack.com/node_references?cite=42+C.F.R.%3A%C2%A7+2.32"),
        Source(
            "P2-BA",
            "Rehab blog on before/after pictures",
            "https://serenityvista.blogspot.com/2013/07/trending-before-and-after-pictorial.html",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)

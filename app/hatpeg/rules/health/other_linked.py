"""An illness, an injury, a pregnancy, or any other private matter told of one person."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._linked import linked

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=linked("health"),
    statement="No illness, injury, disability, pregnancy, medicine or other private matter is tied to a person served.",
    message="May tie something private to one person.",
    why="What somebody told in confidence can reach their family, their boss or a court.",
    instead="Leave the private part out, or write about people in general.",
    flags=(
        "Our resident Marlene is pregnant again and has not told her mother.",
        "My client Jerome has schizophrenia and stopped his meds on Monday.",
        "Mr. Kowalski in room 4 was diagnosed with cancer today, he cried in my office.",
        "Our client Brandi is bipolar and off her meds again, she is in the psych ward",
        "My client Jerome Tate tried suicide last night, he is in the ICU",
        "Tasha from our program had a miscarriage this morning.",
        "Don Ernesto, nuestro residente, tiene demencia y ya no conoce a su hija.",
    ),
    passes=(
        "Depression is an illness, and help is free.",
        "Flu shots are free at our clinic on Friday.",
        "One in five adults lives with a mental illness.",
        "I have anxiety, and therapy helped me a lot.",
        "Our nurse will talk about diabetes on Tuesday at noon.",
        "The office is closed today, our staff are sick.",
        "Thank you to the hospital for the donated walkers.",
        "If you feel suicidal, call or text 988.",
        "La diabetes se puede controlar. Charla gratis el martes.",
        "Pregnant? Our prenatal class is free.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="sensitive_linked",
)

"""An answer that tells that somebody is or was served."""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

SAYS_SO = cued("confirms", unless=("cue-confirms-nothing",))
REACH = 40
"""Characters from the start of a draft, or of a line, in which somebody is called by name or handle."""
CALLED = re.compile(
    r"[\W_]*(?:(?:dear|hi|hey|hello|thanks|thank you|congrats|congratulations|happy \w+|welcome back|rip"
    r"|good morning|querida|querido|estimada|estimado|hola|gracias|felicidades|felicitaciones)[ ,]+"
    r"|(?:review )?reply\W+(?:dear |hi )?)?"
    r"(?:(?:ms|mr|mrs|mx|dr|sr|sra|don|doña)\.? )?\Z",
    re.IGNORECASE,
)
"""What may stand before the name of somebody who is spoken to."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """What confirms it, in an answer; elsewhere only where a name or handle is called, or stands in the sentence."""
    places = tuple(SAYS_SO(facts))
    if places and not facts.draft.is_reply and not _calls_somebody(facts):
        places = tuple(place for place in places if facts.in_sentence_of(place, "handle"))
    yield from places


def _calls_somebody(facts: Facts) -> bool:
    """Whether a line opens with somebody's name or handle: "@ana we", "Dear Candace,", "Ms. Trammell, if"."""
    text = facts.draft.text
    for hit in facts.hits_of("handle", "person-name"):
        start, end = hit.place
        line = text.rfind("\n", 0, start) + 1
        is_set_off = hit.kind == "handle" or text[end : end + 1] in {",", ":", "!"}
        if is_set_off and start - line <= REACH and CALLED.match(text[line:start]):
            return True
    return False


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Nobody is confirmed as a client: not in replies, reviews, congratulations or condolences.",
    message="May confirm that somebody is or was a client",
    why="Whether somebody is a client is itself private, even when they have said so themselves.",
    instead="We cannot discuss anyone’s care here. Please call us.",
    flags=(
        "We are so sorry your stay with us was hard. Please call the manager.",
        "Congrats on your 90 days! We remember you from the first night.",
        "Thank you for trusting us with your recovery.",
        "Your caseworker will call you back about your appointment.",
        "You were a client here for two years and we always treated you well.",
        "Sentimos que tu tratamiento no haya sido lo que esperabas.",
        "Gracias por confiar en nosotras tu recuperación.",
        "Ms. Trammell, if you put this energy into your case plan you would have your girls back.",
        "Faltaste a tu cita y por eso tu caso sigue igual.",
    ),
    passes=(
        "We cannot discuss anyone's care here. Please call our office at any time.",
        "Thank you for the kind words, and for the coats.",
        "Our group is open to all on Tuesdays at six.",
        "No podemos confirmar si alguien es paciente. Llámanos, por favor.",
        "You can ask for a bed at our front door, day or night.",
        "We never share whether someone is a client.",
    ),
    sources=(
        Source(
            "OCR-MANASA",
            "HHS OCR settlement, Manasa Health Center, June 2023 ($30,000)",
            "https://www.hipaaguide.net/ocr-fines-new-jersey-psychiatry-practice-for-google-review-responses/",
        ),
        Source(
            "OCR-NVD",
            "HHS OCR settlement, New Vision Dental, 14 Dec 2022 ($23,000)",
            "https://www.hhs.gov/about/news/2022/12/14/hhs-civil-rights-office-enters-settlement-with-dental-practice-over-disclosures-of-patients-protected-health-information.html",
        ),
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
        Source(
            "CRNBC",
            "CRNBC social media snapshots (regulator's vignettes)",
            "https://www.crnbc.ca/Standards/resourcescasestudies/ethics/socialmedia/Pages/SocialMediaCases.aspx",
        ),
    ),
    fixes=("house-rules-reply", "say-it-of-many"),
    family="client_identity",
    examples_are_replies=True,
)

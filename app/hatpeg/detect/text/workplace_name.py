"""The name of the place where the writer works, as told by the words around it: "I work at the Rainbow Loft".

The value is ``care`` where the name itself says that people are served there ("Positive Steps Clinic").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading

KIND = "workplace-name"
CARE, ANY = "care", ""
ROLE = (
    r"nurse|counsell?or|advocate|aide|paralegal|manager|worker|staff|tech|coach|parent|monitor|caseworker|therapist"
    r"|intern|volunteer|attorney|lawyer|receptionist|cook|janitor|educator"
)
LEADS = re.compile(
    r"\b(?:work(?:ing|ed)?|(?:double|night|day|late|overnight|another|last|my|first|crazy|wild|long)[ ]shift"
    r"|(?:my|new)[ ]job"
    r"|(?:long|hard|rough|wild|crazy|tough|slow|busy|first|another)[ ](?:day|night|week)|(?:day|week|year)[ ]\w{1,5}"
    rf"|\w{{1,6}}[ ](?:years?|yrs?|months?)|job|{ROLE})\Z",
    re.IGNORECASE,
)
"""Words for the writer's work right before "at"."""
REACH = 24
NO_NAME = r"(?!(?i:my|our|a|an|the|this|that|his|her|your|their|home|school|work|church|noon|i|we)\b)"
NAME = NO_NAME + r"[A-Z][\w'’-]{1,20}(?:[ ](?:of|for|&|and|the)(?=[ ][A-Z]))?"
NAMES = re.compile(rf"[ ](?:at|for|with)[ ](?:the[ ])?(?P<name>{NAME}(?:[ ]{NAME}){{0,4}})")
BEHIND = re.compile(
    rf"\b(?:[Aa]t|[Ii]n)[ ](?:the[ ])?(?P<name>{NAME}(?:[ ]{NAME}){{0,4}}),?[ ](?i:where i(?:['’]m)?[ ])"
)
SERVES = re.compile(
    r"\b(?:clinic|recovery|mission|refuge|refugio|shelter|house|haven|cps|dcf|dcfs|dhs|foster|hospice|rehab|cent(?:er|re)"
    r"|home|casa|services|aid|detox|treatment|outreach|hospital|legal|family|youth|women|ministries|project)\b",
    re.IGNORECASE,
)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each such name, behind words for the writer's work or in front of "where I work"."""
    view = reading.plain
    for match in NAMES.finditer(view.text):
        if LEADS.search(view.text[max(0, match.start() - REACH) : match.start()]):
            yield Hit(KIND, view.match_place(match, "name"), 0.7, _value(match["name"]))
    if "here " not in view.text:
        return
    for match in BEHIND.finditer(view.text):
        yield Hit(KIND, view.match_place(match, "name"), 0.8, _value(match["name"]))


def _value(name: str) -> str:
    return CARE if SERVES.search(name) else ANY


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "I work at the ⟦Rainbow Loft⟧ and love it",
        "Long day at ⟦Positive Steps Clinic⟧",
        "day 200 at ⟦Polk County CPS⟧",
        "another night shift at ⟦Union Gospel Mission⟧",
        "As a paralegal at ⟦Casa Refugio⟧ one learns",
        "at ⟦Sunny Acres⟧ where I work",
        "my job at ⟦New Dawn Recovery⟧:",
    ),
    ignores=(
        "I work at a shelter.",
        "We met at Grand Central.",
        "He waits for Monday.",
        "A day at the beach",
        "Where I come from, soup is soup.",
    ),
)

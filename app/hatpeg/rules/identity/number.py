"""Numbers that a state, a court, a clinic or a bank gave one person."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._told import with_told

NUMBERS = ("social-security-number", "record-number", "licence-plate", "card-number", "bank-account")


def look(facts: Facts) -> Iterator[TextSpan]:
    """Every number that is known by its form, and what else tells one."""
    return with_told(facts, "id-number", facts.places_of(*NUMBERS))


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No case, record, account, card, plate or Social Security number is given, not even in part.",
    message="May give a number that belongs to one person.",
    why="A case, record or plate number leads to one person, even with no name.",
    instead="Leave the number out, and clear it from the clipboard too. A number is for a private message.",
    flags=(
        "Please pray, case 24-CR-1187 is up tomorrow.",
        "Her SSN is 518-55-0143.",
        "MRN 00418827, you know who you are",
        "HMIS #88231, keys today",
        "A 209-555-014, your work permit is here.",
        "gray silverado KTR 4419 outside again",
        "silver Kia, reg LR21 VHX",
        "Mándenle a la cuenta, IBAN ES9121000418450200051332",
        "Expediente 0412/2023 por fin ganado",
        "their social ends in 4329",
    ),
    passes=(
        "Grant 2024-VA-GX-0012 pays for this.",
        "H.R. 2695 passed, and HB 1187 is next.",
        "42 CFR Part 2 protects treatment records.",
        "Our EIN is 12-3456789; gifts are tax deductible.",
        "Call the office, 555-0147, ext. 204.",
        "#Give2025 raised $18,204.",
        "24 people every minute; 1 in 4 women.",
        "Form I-765 fees changed again.",
        "Our comment to docket FDA-2025-N-0311 is public.",
        "Dinner is $25 a plate for 200 people.",
    ),
    sources=(
        Source("H514L", "The 18 identifiers (list)", "https://www.calhipaa.com/what-are-the-18-phi-identifiers"),
        Source("HMIS-FLD", "News on HMIS fields, 2004", "https://poormagazine.org/node/1636"),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="id_number",
)

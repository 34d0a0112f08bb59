"""Numbers of somebody's record: case, docket, chart, claim, receipt, policy, member, inmate, A-number.

The value is letters and figures alone, in upper case.
"""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.reading import Reading
from hatpeg.detect.text._records import records

KIND = "record-number"


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every record number, each place once."""
    view = reading.plain
    done = 0
    for start, end, score in records(view.text):
        if start >= done:
            value = "".join(sign for sign in view.text[start:end] if sign.isalnum()).upper()
            yield Hit(KIND, view.place(start, end), score, value)
            done = end


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "case ⟦24-CR-1187⟧ is on Monday",
        "praying hard. ⟦JD-2291⟧ if you want to send good vibes",
        "HMIS number is ⟦88-20417⟧",
        "MRN ⟦00418827⟧ you know who you are",
        "Rx ⟦7724196⟧, for Ms. F",
        "she policy # ⟦H4471-2209⟧ got denied",
        "policy ⟦WGH-40-555-0187⟧",
        "moved her to Calloma. ⟦A204 555 017⟧",
        "If ⟦A 209-555-014⟧ sees this",
        "home office ref ⟦A 4471902⟧",
        "Receipt ends ⟦4471⟧.",
        "receipt ⟦MSC2190554417⟧, next week",
        "envelope w file ⟦88213⟧",
        "expediente ⟦0412/2023⟧",
        "el expediente clínico ⟦88213⟧ no está",
        "carpeta de investigación ⟦CI-FDTP/2/UI-3/01234/05-2023⟧",
        "cédula de ciudadanía ⟦1.032.456.789⟧",
        "causa penal ⟦245/2021⟧ ganada",
        "su RFC es ⟦GOMA850412AB1⟧",
        "Exp. ⟦678/23⟧ a la jueza",
        "kid #⟦C-20817⟧",
        "tribunal ⟦SC242/24/00917⟧",
        "application ref ⟦5582 0917 3⟧",
        "His MBI is ⟦1EG4-TE5-MK73⟧",
        "the portal shows /child/⟦0088213⟧",
        "the hearing in ⟦ZC24P00318⟧ moved",
    ),
    ignores=(
        "H.R. 2695 and HB 1187 passed.",
        "42 CFR Part 2, 34 U.S.C. 12291, Title IX",
        "Our EIN is 12-3456789.",
        "Grant 2024-VA-GX-0012 pays for it.",
        "Call us, ext. 204.",
        "Form I-94, W-2 and I-765",
        "Room 214, bus 412, suite 300",
        "Our comment to the FDA docket FDA-2025-N-0311 is public.",
        "the board meets on policy 5145",
        "In this case 200 families came.",
        "Our 2024 report: 1,204 people in 2023",
        "5 cases of water, 400 files",
        "city ticket 24-118812",
        "la rifa, folio del 001 al 500",
        "Nuestro RFC es CES010203AB1.",
        "cédula profesional 1234567 de nuestra psicóloga",
        "Exp. 12/2025 on the milk",
        "Local 1140 won 61 to 9.",
        "Case closed on 03/15/2024.",
        "#Give2025 and #10kRun",
        "call 555-0147 or 303-555-0147",
    ),
)

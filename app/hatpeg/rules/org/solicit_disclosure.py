"""An invitation to tell of abuse, status or use in public."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import PROFESSIONAL_ONLY, Rule, Source
from hatpeg.rules._cues import cued

OUTRIGHT = cued("asks-for-stories")
CALLED = cued("org-invites", company=("cue-org-private-matter",), beside=True)
ELSEWHERE = ("public-contact", "phone-number", "cue-help-contact")
"""Ways to tell it in private: who gives one asks nobody to tell it in public."""


def look(facts: Facts) -> Iterator[TextSpan]:
    """An invitation to tell one's story, or a call to answer beside a private question."""
    yield from OUTRIGHT(facts)
    if not facts.draft.is_reply and not facts.hits_of(*ELSEWHERE):
        yield from CALLED(facts)


RULE = Rule(
    severity=Severity.WARN,
    hats=PROFESSIONAL_ONLY,
    look=look,
    statement="Nobody is invited to tell of abuse, status, use or identity in comments or messages.",
    message="Invites people to tell something private in public",
    why="Comments are public, and an abuser, employer or parent may read along.",
    instead="Give the hotline or chat, and say that comments are public.",
    flags=(
        "Tell us your story in the comments.",
        "Comment if you've been abused.",
        "DM us if you are in danger.",
        "Raise your hand if you have survived an overdose.",
        "Cuéntanos tu historia en los comentarios.",
        "Share your recovery story below? Tell your story below.",
        "Have you survived domestic violence? Tell us in the comments.",
        "Comenta con un corazón si eres sobreviviente.",
    ),
    passes=(
        "Call or text our line, day or night.",
        "Share this post.",
        "Tell us about your favorite soup.",
        "Take our survey about parking.",
        "Comparte esta publicación.",
        "Tell your senator to vote yes.",
        "Have you been hurt by a partner? Call our hotline, we believe you.",
        "Please don't share your story in the comments, they are public.",
        "Raise your hand if you've survived a Monday.",
    ),
    sources=(
        Source(
            "OCADSV",
            "Oregon coalition, five social media practices for DV/SA programs, 2017",
            "https://www.ocadsv.org/resources/five-solid-social-media-practices-for-dv-sa-advocacy-programs/",
        ),
        Source(
            "TS-WEB",
            "NNEDV, victim service agencies and the internet",
            "https://techsafety.org/resources-agencyuse/victim-service-agencies",
        ),
        Source(
            "TS-ADV",
            "NNEDV, online communication for advocates",
            "https://techsafety.org/online-communication-for-advocates",
        ),
    ),
    fixes=("use-public-line", "remove-passage", "remove-clause"),
    family="other",
)

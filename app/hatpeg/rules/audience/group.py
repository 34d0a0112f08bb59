"""Talk that counts on few readers."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.draft import Audience
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.telling import telling
from hatpeg.rules._cues import cued

SERIOUS = 0.5
"""How likely the reader must find it that something is told."""
SECRET = cued(
    "secret-talk",
    company=("one-client", "client-word", "third-person", "person-name", "watch-name"),
    beside=True,
    told_from=0.3,
)


def look(facts: Facts) -> Iterator[TextSpan]:
    """Words that count on few readers, beside somebody; or, where the audience is a group, what tells of one served."""
    yield from SECRET(facts)
    if facts.draft.account.audience is Audience.GROUP and telling(facts).any >= SERIOUS:
        yield from facts.places_of("one-client", "watch-name")


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="A closed, secret or professional group is still publication.",
    message="Counts on this staying among few",
    why="Every group has a member who takes a screenshot, and groups have been opened by accident.",
    instead="Write it as if everybody could read it, or say it in person.",
    flags=(
        "Just between us, my client is back with him again.",
        "In this group only: she tested positive and cried in my office.",
        "Deleting this later, but our resident is pregnant again.",
        "Since this is a closed group, my client's mom is on the board.",
        "Que no salga de aquí: mi clienta volvió con él.",
        "Don't screenshot this, our guest has a warrant.",
        "Venting here only: my client tested positive and won't tell her husband.",
    ),
    passes=(
        "What happens in our group stays there: come on Tuesday.",
        "Between us girls, the soup was too salty.",
        "Will delete later, my hair is a mess.",
        "The private group tour starts at ten.",
        "Entre nosotras, qué cansancio.",
        "Our book group meets on Monday.",
        "Posting this here because I love this group: free diapers at the library.",
    ),
    sources=(
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
        Source(
            "UT-WSJ",
            "Facebook group outs two students (2012)",
            "https://archives.sfweekly.com/thesnitch/2012/10/16/facebook-accidentally-outs-gay-kids-to-their-parents",
        ),
        Source(
            "P2-12",
            "42 CFR 2.12(a)",
            "https://casetext.com/regulation/code-of-federal-regulations/title-42-public-health/chapter-i-public-health-service-department-of-health-and-human-services/subchapter-a-general-provisions/part-2-confidentiality-of-substance-use-disorder-patient-records/subpart-b-general-provisions/section-212-applicability",
        ),
    ),
    fixes=("remove-passage", "say-it-of-many"),
    family="client_story",
)

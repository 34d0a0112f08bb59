"""A relative or partner by whom somebody served can be known."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued, is_told_less

LIKELY = 0.5
"""Where nobody is called a client, the reader must find it likely that the draft tells of one."""
REACH = 45
"""Characters from a relative to what they are known by: "whose mother runs the only bookstore"."""
KNOWN_BY = ("detail-job", "detail-thing", "detail-origin")
OTHERS = ("own-life", "staff-name", "public-event")
SERVED = ("one-client", "client-word", "watch-name", "about-concrete-client")
DESCRIBED = cued("relatives", company=SERVED, beside=True, told_from=LIKELY)


def look(facts: Facts) -> Iterator[TextSpan]:
    """A relative who is described beside somebody served, or by a job or a thing in what tells of somebody served."""
    yield from DESCRIBED(facts)
    if not facts.hits_of("cue-relative") or not facts.hits_of(*KNOWN_BY) or is_told_less(facts, LIKELY):
        return
    for sentence in facts.sentences:
        if "cue-relative" in sentence.kinds and not sentence.has(*OTHERS):
            relatives = [hit.place for hit in sentence.hits_of("cue-relative")]
            for known in sentence.hits_of(*KNOWN_BY):
                yield from (r.joined(known.place) for r in relatives if 0 <= known.place.start - r.end <= REACH)


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="Relatives, partners and abusers of people served are not described either.",
    message="Tells of a relative or partner of somebody you serve",
    why="The job, school or car of a relative leads to the family, and to the one who fled.",
    instead="Write about families in general, or leave the relative out.",
    flags=(
        "Our client's ex is a cop here, so she cannot report. Her ex works at the county.",
        "My client is hiding because her husband is a pastor in this town.",
        "One of our residents told me that her mother works at the bank on the square.",
        "A resident of ours is scared: the father is a judge.",
        "My clienta tiene miedo, su ex es policía.",
        "Our resident left because his wife owns the diner by the courthouse.",
        "There is a kid in my program whose mother runs the only bookstore.",
        "My client fled because her husband coaches at the high school.",
    ),
    passes=(
        "Her mother is a hero, says the poster.",
        "My husband is a nurse and makes good soup.",
        "Families deserve homes.",
        "The mayor and his wife opened the gala.",
        "Many survivors say their ex is still near.",
        "Mi esposo es enfermero.",
        "Her mom is a saint, says every cookbook.",
    ),
    sources=(
        Source(
            "H514",
            "45 CFR 164.514(b)",
            "https://brickergraydon.com/insights/resources/key/HIPAA-Privacy-Regulations-Other-Requirements-Relating-to-Uses-and-Disclosures-of-Protected-Health-Information-Requirements-for-De-Identification-of-Protected-Health-Information-164-514-b",
        ),
        Source(
            "NSVRC",
            "NSVRC, talking with survivors (for journalists)",
            "http://www.nsvrc.org/sites/default/files/2013-01/publications_nsvrc_factsheet_media-packet_talking-with-survivors.txt",
        ),
        Source(
            "NY-2780",
            "NY Public Health Law 2780(7), 2782 (advisory letter)",
            "https://docsopengovernment.dos.ny.gov/coog/ftext/f17742.html",
        ),
    ),
    fixes=("generalise", "say-it-of-many", "remove-clause", "remove-passage"),
    family="reidentify",
)

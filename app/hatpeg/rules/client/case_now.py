"""A case, a visit or a call of today, told while it is fresh."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core import telling_weights as weights
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.telling import telling

NOW = ("time-now", "relative-time")
SERVED = frozenset(("one-client", "watch-name"))
HAPPENED = frozenset(("stay-event", "care-event"))


def look(facts: Facts) -> Iterator[TextSpan]:
    """Somebody served, or what happens to somebody in care, in one sentence with today, where a story is told."""
    seen = telling(facts)
    if seen.any < weights.SPEAK_FROM:
        return
    passages = seen.of("client-story")
    for sentence in facts.sentences:
        about = sentence.kinds & SERVED or (sentence.kinds & HAPPENED and "third-person" in sentence.kinds)
        if about:
            for hit in sentence.hits_of(*NOW):
                whole = facts.reading.sentence_of(hit.place)
                if any(passage.overlaps(whole) for passage in passages):
                    yield whole


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Nothing is told about a case, visit, call, court date or shift of today or this week.",
    message="May tell of a case from today or this week",
    why="What is told the same day can be matched with a face in a waiting room or a courtroom.",
    instead="Write about what such days teach, later and in general, with nobody in it.",
    flags=(
        "Rough shift. My client relapsed tonight and I drove her to detox.",
        "Sat in court this morning while our resident lost her kids.",
        "Today one of our guests overdosed in the bathroom and we brought him back.",
        "Just now placed a baby with the kindest foster mom, his mother was screaming.",
        "Hoy mi clienta perdió la audiencia y lloró en el pasillo.",
        "Tonight my client told me what he did to her arm.",
    ),
    passes=(
        "Today is World AIDS Day.",
        "Tonight we hold a vigil at seven.",
        "Today we packed 200 kits.",
        "Rough shift, good team, hot soup.",
        "I have a hearing today about my own lease.",
        "Hoy repartimos 80 cobijas.",
    ),
    sources=(
        Source(
            "HCPC-14",
            "Community Care, HCPC sanction 2014",
            "http://www.communitycare.co.uk/2014/09/10/social-worker-given-conditions-practice-order-disrespectful-facebook-posts/",
        ),
        Source(
            "NASW-8",
            "NASW, 8 ethical considerations on privacy (Code 1.07)",
            "https://www.socialworkers.org/About/Ethics/Ethics-Education-and-Resources/Ethics-8/Upholding-Privacy-and-Confidentiality-in-Social-Work-Practice",
        ),
        Source(
            "THOMAS",
            "Social worker struck off, 2019",
            "http://www.computeracademie.com/2018/08/13/social-worker-sacked-for-facebook-posts-about-moronic-parents-and-demonic-kids/",
        ),
    ),
    fixes=("say-it-of-many", "past-and-placeless", "remove-passage"),
    family="client_story",
)

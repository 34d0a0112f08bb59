"""The writer's own story."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Reach, Rule, Source
from hatpeg.rules._quoted import is_quoted

SOMEBODY_ELSE = frozenset(
    (
        "one-client",
        "client-word",
        "person-word",
        "third-person",
        "watch-name",
        "person-name",
        "perhaps-a-name",
        "initial",
        "name-initial",
        "handle",
        "phone-number",
        "somebody-hinted",
        "dwelling",
        "about-concrete-client",
        "cue-relative",
        "cue-relatives",
        "cue-coworker",
        "work-mention",
        "on-duty",
        "own-event",
        "care-event",
    )
)
"""Whoever these stand for has not said that it may be told."""


SERVED = ("one-client", "watch-name", "about-concrete-client")


def look(facts: Facts) -> Iterator[TextSpan]:
    """A sentence of one's own story with nobody else in it, in a draft without anybody served."""
    if "cue-own-life" not in facts.kinds or facts.hits_of(*SERVED):
        return
    for sentence in facts.sentences:
        own = [hit.place for hit in sentence.hits_of("cue-own-life") if not is_quoted(facts.draft.text, hit.place)]
        others = [hit.place for hit in sentence.hits_of(*SOMEBODY_ELSE)] if own else []
        if own and all(any(place.overlaps(each) for each in own) for place in others):
            yield facts.reading.sentence_of(own[0])


RULE = Rule(
    severity=Severity.ALLOW,
    hats=BOTH_HATS,
    look=look,
    statement="Your own recovery, status, transition or survival is yours to tell.",
    message="Your own story",
    why="Nobody but you decides about it. Only you know who may read it, and what you will want in a year.",
    instead="Nothing has to change. Look at the audience, and leave others out of it.",
    flags=(
        "I am 6 years sober today.",
        "I'm trans and I'm tired of this.",
        "I was homeless at nineteen. I slept in my car.",
        "Soy sobreviviente y estoy aquí.",
        "My own recovery began in a church basement.",
        "I have HIV. I am undetectable.",
        "I left my husband in 2011 with forty dollars.",
        "Me diagnosticaron VIH en 2009 y sigo aquí.",
    ),
    passes=(
        "My client is 6 years sober today.",
        "She is trans and tired.",
        "We were all homeless once, says our resident Kim.",
        "Mi clienta es sobreviviente.",
        "I drove my client to detox, I am so proud of her.",
        "The library opens at nine.",
        "“I am 6 years sober,” says the sign in the hall.",
        "I'm trans and so is the boy I drove home.",
        "I was homeless at nineteen, like the twins my shelter took in.",
    ),
    sources=(
        Source(
            "NIDA",
            "NIDA, Words Matter",
            "https://nida.nih.gov/nidamed-medical-health-professionals/health-professions-education/words-matter-terms-to-use-avoid-when-talking-about-addiction?msclkid=2afe5d9dab9911ec9739d569a06fa382",
        ),
        Source(
            "STORY2",
            "Ten tips (firespring)",
            "https://firespring.com/solutions-for-nonprofits/ethical-storytelling-10-tips-for-nonprofits/",
        ),
    ),
    fixes=(),
    family="other",
    lowers=(
        "health.",
        "status.",
        "lgbtq.outing",
        "client.anecdote",
        "client.mosaic",
        "client.case_now",
        "identity.age_exact",
        "identity.date",
        "conduct.compromising",
    ),
    reach=Reach.SENTENCE,
    no_fix="It protects; there is nothing to mend.",
)

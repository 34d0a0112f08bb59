"""Contempt for the people the agency is there for, or for any group."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._said import said

CONTEMPT = said("conduct-contempt", unless=("cue-against-contempt",))
OF_US = ("we ", "us ", "we are ", "we're ", "nosotros ", "nosotras ", "somos ")
LONGEST = max(map(len, OF_US))


def look(facts: Facts) -> Iterator[TextSpan]:
    """What degrades a group that the writer does not count as their own."""
    text = facts.draft.text
    for place in CONTEMPT(facts):
        if not text[max(0, place.start - LONGEST) : place.start].casefold().endswith(OF_US):
            yield place


RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=look,
    statement="No contempt for the people the agency exists to serve, or for any protected group.",
    message="Shows contempt for a whole group of people",
    why="Somebody of that group may be deciding right now whether to ask you for help.",
    instead="Name the problem, not the people: the rule, the shortage, the landlord.",
    flags=(
        "Bunch of junkies in the lobby again.",
        "These people breed and then they want our money.",
        "Once an addict always an addict.",
        "The homeless are lazy, there, I said it.",
        "Los drogadictos son todos iguales.",
        "Homeless people are a plague on downtown.",
        "I am sick of these addicts in our lobby.",
        "Trans people are mentally ill.",
        "Los maricones son un asco.",
        "Esos vagos nada más quieren dinero.",
        "Send them all back, illegals should not get beds.",
    ),
    passes=(
        "Stop calling people junkies.",
        "The homeless are all of us, one paycheck away.",
        "Addicts deserve treatment, not jail.",
        "“These people breed,” the councilman said.",
        "The mayor thinks the homeless are lazy. He is wrong.",
        "We junkies are all liars until we are not. Eight years clean.",
        "Homeless people are just people.",
        "When someone calls you a crackhead, you stop asking for help.",
        "Myth: homeless people are lazy. Fact: four in ten work.",
        "I was called trash for years. I am not.",
        "The homeless count was lower this year.",
        "Deja de llamar vagos a tus vecinos.",
    ),
    sources=(
        Source(
            "SHEP",
            "Shepherd v. McGee (D. Or. 2013)",
            "https://blog.ericgoldman.org/archives/2013/11/social-workers-facebook-rant-justified-termination-shepherd-v-mcgee.htm",
        ),
        Source(
            "SAFEALL",
            "Safe Alliance social media policy, 2014",
            "http://www.safealliance.org/about-us/social-media-policy/",
        ),
        Source(
            "SWE",
            "Social Work England standard 5.6 and guidance, as reproduced in a county manual",
            "https://proceduresonline.com/templates/customers/adults/chapters/default_chapters/p_social_media.html",
        ),
    ),
    fixes=("remove-passage", "say-it-of-many"),
    family="conduct",
)

"""Contempt for the people the agency is there for, or for any group."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=cued("contempt", unless=("cue-against-contempt",)),
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
        "Send them all back, illegals should not get beds.",
    ),
    passes=(
        "Stop calling people junkies.",
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

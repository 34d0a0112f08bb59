"""Mockery of, or attacks on, people served."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._aim import at_people_served

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=at_people_served,
    statement="People served, their families and callers are never mocked, insulted, threatened or complained about.",
    message="May mock or attack somebody, perhaps a person you serve.",
    why="Whoever is meant may read it, and so may others who need help and now will not ask.",
    instead="Keep it for a talk with a colleague or a supervisor; anger at rules and budgets can be said.",
    flags=(
        "My client is such a lying junkie, third dead grandma this month lol",
        "My client Crystal is a lying junkie and her kids would be better off without her",
        "Dear Mr. Boggs, our client, you are a drunk and a liar and we all laugh at you",
        "This crackhead client of mine, Darnell, is too stupid to live",
        "Our client Tina is a fat cow who steals from the other residents lol",
        "Our client Wayne is a drunk and a pig, no wonder his kids hate him",
        "Our resident Kevin is a pathetic drunk and a liar.",
    ),
    passes=(
        "Nobody should be called an addict at a front desk.",
        "This printer is the worst, and so is Monday.",
        "The council's decision was wrong and will cost lives.",
        "I am tired, underpaid and still proud of this work.",
        "Our residents deserve better than a plastic chair.",
        "The word frequent flyer has no place in a hospital.",
        "The form is nine pages long, and that is the real scandal.",
        "He called her stupid and worthless for eleven years.",
        "Estoy cansada, y el sistema no ayuda.",
        "We love our neighbors, even the loud ones.",
    ),
    sources=(
        Source(
            "SHEP",
            "Shepherd v. McGee (D. Or. 2013)",
            "https://blog.ericgoldman.org/archives/2013/11/social-workers-facebook-rant-justified-termination-shepherd-v-mcgee.htm",
        ),
        Source(
            "THOMAS",
            "Social worker struck off, 2019",
            "http://www.computeracademie.com/2018/08/13/social-worker-sacked-for-facebook-posts-about-moronic-parents-and-demonic-kids/",
        ),
        Source(
            "NURSE",
            "Consequences for nurses (legal summary)",
            "https://legalclarity.org/consequences-for-nurses-who-violate-hipaa-on-social-media",
        ),
    ),
    fixes=("say-it-of-many", "remove-passage", "remove-clause"),
    family="conduct",
)

"""A threat, or a wish that somebody be hurt."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules.conduct._said import said

RULE = Rule(
    severity=Severity.BLOCK,
    hats=BOTH_HATS,
    look=said("conduct-threat", unless=("cue-threat-told",)),
    statement="No threats, and no wishes that anybody be hurt.",
    message="Threatens somebody, or wishes them harm",
    why="It frightens, it can be a crime, and it is quoted back at everybody who works with you.",
    instead="Say what has to change. If somebody is in danger, call the police instead.",
    flags=(
        "I hope he dies in there.",
        "Someone should burn his house down.",
        "I will find you and make you pay, I know where you live.",
        "They deserve to hang.",
        "Ojalá se muera ese señor.",
        "Lo voy a matar si vuelve.",
        "I will find you.",
        "Watch your back, pal.",
        "If I see him again I'll break his legs.",
        "Let the junkies die.",
        "Te voy a matar.",
        "Hay que matarlos a todos.",
    ),
    passes=(
        "The band killed it at the gala.",
        "He told her: I will find you. That is a threat, and it is abuse.",
        "Strangulation is a warning sign.",
        "We fight for housing.",
        "This heat is killing me.",
        "I'll find you a bed, call me.",
        "We will find you, and your kids, a place to sleep.",
        "I'm going to find you a lawyer.",
        "We let them die alone. Never again.",
        "Watch your back when you lift boxes.",
        "“I know where you live,” he wrote. Save those texts.",
        "Stalkers say I know where you sleep. Write it down.",
        "They should hang the banner by noon.",
        "Officer Dan will run them over to the food bank.",
        "Él me decía te voy a matar. Hoy vivo tranquila.",
        "Le dijo que la iba a matar, y nadie le creyó.",
    ),
    sources=(
        Source(
            "SAFEALL",
            "Safe Alliance social media policy, 2014",
            "http://www.safealliance.org/about-us/social-media-policy/",
        ),
        Source("VOA", "Volunteers of America comment rules", "https://www.voascla.org/facebook-terms-of-use-voagbr"),
    ),
    fixes=("remove-passage", "remove-clause", "say-it-of-many"),
    family="conduct",
)

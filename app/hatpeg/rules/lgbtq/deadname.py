"""A former name, or a name that somebody does not use."""

from __future__ import annotations

from hatpeg.core.finding import Severity
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.rules._cues import cued

RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=cued(
        "former-name",
        company=("person-name", "one-client", "client-word", "watch-name"),
        unless=("cue-former-name-told-of", "employer-name"),
        told_from=0.3,
    ),
    statement="Former names and wrong pronouns stay out, even where they stand in a record.",
    message="Gives a former name of somebody",
    why="A former name tells that somebody is trans, and hurts. It can also lead to old records.",
    instead="Use the name and pronouns the person uses, and nothing about any other.",
    flags=(
        "Our client Kayla, formerly known as Kevin, got her license today.",
        "Her real name is Robert, but our resident wants to be called Rae.",
        "My client was born a boy and now she is the queen of the shelter.",
        "Our resident Kim is trans, and the clerk read her deadname out loud: her dead name is Luis.",
        "Mi clienta Kimberly antes se llamaba Luis Ángel.",
        "Legal name is Daniel, our guest goes by Dani.",
    ),
    passes=(
        "The library, formerly known as the armory, opens in May.",
        "Deadnaming people hurts. Ask for the name they use.",
        "Our name change clinic is on Thursday.",
        "My legal name is on the lease, and I hate it.",
        "La calle antes se llamaba Juárez.",
        "Twitter, formerly known as the good place, is down.",
    ),
    sources=(
        Source(
            "GLAAD",
            "GLAAD reporter guide",
            "https://www.glaad.org/blog/fact-sheet-reporter-guide-covering-transgender-people-topics-and-legislation",
        ),
        Source(
            "GLAAD2",
            "GLAAD on misgendering and deadnaming",
            "https://www.glaad.org/blog/lgbtq-celebrities-and-allies-speak-out-against-hateful-misgendering-and-deadnaming",
        ),
        Source(
            "NJSP",
            "State police page deadnames a woman",
            "https://planettransgender.com/nj-police-fb-post-misgendering-and-dead-naming-endangers-trans-womans-life/",
        ),
    ),
    fixes=("remove-clause", "remove-passage", "say-it-of-many"),
    family="sensitive_linked",
)

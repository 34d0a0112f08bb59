"""A former name, or a name that somebody does not use."""

from __future__ import annotations

from collections.abc import Iterator

from hatpeg.core.facts import Facts, Sentence
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.small_words import TIME_WORDS

KIND, TOLD_OF = "cue-conduct-former-name", "cue-former-name-told-of"
OWN, NAME = "own", "name"
SERVED = ("one-client", "client-word", "watch-name")
SOMEBODY = (*SERVED, "person-name", "third-person", "handle")
TRANS = ("trans", "pronoun", "came out", "nonbinary", "non binary", "genero")


def look(facts: Facts) -> Iterator[TextSpan]:
    """A former name tied to somebody: by its wording, or in a draft on somebody served or on a trans person."""
    if not facts.hits_of(KIND):
        return
    is_of_trans = any(word in hit.value for hit in facts.hits_of("topic-lgbtq") for word in TRANS)
    for sentence in facts.sentences:
        if KIND in sentence.kinds and not sentence.has(TOLD_OF, "employer-name"):
            for hit in sentence.hits_of(KIND):
                if _is_tied(sentence, hit, is_of_trans=is_of_trans) and _is_of_a_name(facts, hit):
                    yield hit.place


def _is_tied(sentence: Sentence, hit: Hit, *, is_of_trans: bool) -> bool:
    if hit.value == OWN or is_of_trans:
        return sentence.has(*SOMEBODY)
    return sentence.has(*SERVED)


def _is_of_a_name(facts: Facts, hit: Hit) -> bool:
    """Whether "born" is followed by a name, where the words ask for one."""
    last = hit.place.of(facts.draft.text).split()[-1]
    return hit.value != NAME or (last[:1].isupper() and last.casefold() not in TIME_WORDS)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="Former names and wrong pronouns stay out, even where they stand in a record.",
    message="Gives a former name of somebody",
    why="A former name tells that somebody is trans, and hurts. It can also lead to old records.",
    instead="Use the name and pronouns the person uses, and nothing about any other.",
    flags=(
        "Our client Kayla, formerly known as Kevin, got her license today.",
        "Her real name is Robert, but our resident wants to be called Rae.",
        "Our client Tasha was born Terrence.",
        "Kim used to be called Kevin before she transitioned.",
        "Jayden's birth name was Jessica, he is our youth speaker.",
        "My client was born a boy and now she is the queen of the shelter.",
        "Our resident Kim is trans, and the clerk read her deadname out loud: her dead name is Luis.",
        "Mi clienta Kimberly antes se llamaba Luis Ángel.",
        "Legal name is Daniel, our guest goes by Dani.",
    ),
    passes=(
        "The library, formerly known as the armory, opens in May.",
        "Hope House, previously known as Haven, has moved.",
        "Maria Gomez, née Lopez, chairs our board.",
        "The town of Elmwood, formerly known as Mill Creek, turns 200.",
        "Legal name and name you use: our form now has both.",
        "We never ask for a dead name.",
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

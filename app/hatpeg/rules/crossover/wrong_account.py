"""A voice that does not fit the account."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source

VOICES = {
    Hat.PERSONAL: ("cue-our-agency-voice", "agency-handle", "public-hashtag", "public-contact"),
    Hat.PROFESSIONAL: ("cue-own-voice",),
}
"""What sounds like the other hat, by the hat that is worn."""
ENOUGH = {Hat.PERSONAL: 2, Hat.PROFESSIONAL: 1}
"""How many different signs it takes: people speak of work at home more often than of home at work."""
SHOWN, LONGEST = 3, 40


def look(facts: Facts) -> Iterator[TextSpan]:
    """The words that sound like the other hat, where there are enough of them; and what was pasted from its drafts."""
    yield from facts.past.pasted(facts.reading)
    found = _signs(facts)
    hat = facts.draft.account.hat
    if len({hit.place.of(facts.draft.text).casefold() for hit in found}) >= ENOUGH[hat]:
        yield from (hit.place for hit in found[:SHOWN])


def quoted(facts: Facts) -> Iterable[str]:
    """The words that made it ask."""
    pasted = ["a sentence from your other hat's draft"] if any(True for _ in facts.past.pasted(facts.reading)) else []
    words = [hit.place.of(facts.draft.text) for hit in _signs(facts)]
    return (*pasted, *dict.fromkeys(f"“{each}”" for each in words if len(each) <= LONGEST))[:SHOWN]


def _signs(facts: Facts) -> list[Hit]:
    return list(facts.hits_of(*VOICES[facts.draft.account.hat]))


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="A draft goes out under the hat it sounds like.",
    message="Sounds like your other hat",
    why="A private joke on the agency’s page, or the agency’s call on yours, is seen before it is taken back.",
    instead="Switch hats, or change the words that belong to the other one.",
    flags=(
        "We are hiring at our shelter, apply at our front desk, link in bio. My husband says lol.",
        "Our residents need coats, drop off donations at our front desk, lol, my kids are helping.",
        "Donate today, our shelter is full, omg my mom is crying.",
        "Join us for our gala, volunteers needed, my dog is coming lol.",
        "Nuestro refugio necesita cobijas, se buscan voluntarios, jaja mi suegra ya dijo que sí.",
    ),
    passes=(
        "The soup was hot.",
        "The council votes on Tuesday.",
        "Long week, good team.",
        "The library opens at nine.",
        "La feria es el sábado.",
        "Volunteers painted the porch.",
    ),
    sources=(
        Source(
            "REDX",
            "American Red Cross, Twitter faux pas, 2011",
            "https://redcrosschat.org/2011/02/16/twitter-faux-pas/",
        ),
    ),
    fixes=(),
    family="employer_crossover",
    listed=quoted,
    no_fix="Which hat it belongs to is for you to say; the sheet on copying offers to switch.",
)

"""A voice that does not fit the account, and what was pasted from the other hat's draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.finding import Severity
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.rule import BOTH_HATS, Rule, Source
from hatpeg.core.telling import telling
from hatpeg.rules._quoted import is_quoted

AGENCY, OWN = "cue-our-agency-voice", "cue-own-voice"
ONLY_AN_AGENCY = ("employer-name", "agency-handle", "public-hashtag")
PLACES = ("service-place", "house-name")
WORTH = {
    "signature": 3.0,
    f"{AGENCY}=serve": 2.0,
    f"{AGENCY}=call": 2.0,
    f"{AGENCY}=offer": 1.5,
    f"{AGENCY}=ours": 1.0,
    f"{AGENCY}=vague": 0.5,
    f"{OWN}=private": 2.0,
    f"{OWN}=party": 2.0,
    f"{OWN}=kin": 1.0,
    f"{OWN}=slang": 1.0,
} | dict.fromkeys(ONLY_AN_AGENCY, 1.0)
WORTH |= dict.fromkeys(PLACES, 0.5)
"""What each sign of the other hat's voice counts; the same words, or a second of the weak kinds, count once."""
ONCE = frozenset({f"{OWN}=slang"})
VOICES = {Hat.PERSONAL: ("signature", AGENCY, *ONLY_AN_AGENCY, *PLACES), Hat.PROFESSIONAL: (OWN,)}
"""What sounds like the other hat, by the hat that is worn."""
ENOUGH = {Hat.PERSONAL: 3.0, Hat.PROFESSIONAL: 2.0}
"""People speak of work at home more often than of home at work."""
PLENTY = 5.0
"""The same without anything that only an agency has or does: schools and shops ask for volunteers as well."""
FOR_ONE_WHO_SAYS_I = 1.0
"""How much more it takes on a personal account where the writer says "I" besides."""
SAYS_I = frozenset("i i'm im i'll i've i'd my me mine mi mis yo".split())
ACTS = frozenset({"signature", f"{AGENCY}=serve", f"{AGENCY}=call", f"{AGENCY}=offer"})
OF_AN_AGENCY = frozenset({"signature", f"{AGENCY}=serve", f"{AGENCY}=ours", *ONLY_AN_AGENCY, *PLACES})
SHOWN, LONGEST = 3, 40
PASTED = "a sentence from your other hat's draft"


def look(facts: Facts) -> Iterator[TextSpan]:
    """What was pasted from the other hat's drafts, and the words that sound like it, where there are enough of them."""
    yield from facts.past.pasted(facts.reading)
    yield from (hit.place for hit in _signs(facts)[:SHOWN])


def quoted(facts: Facts) -> Iterable[str]:
    """The words that made it ask."""
    pasted = [PASTED] if any(True for _ in facts.past.pasted(facts.reading)) else []
    words = [" ".join(hit.place.of(facts.draft.text).split()) for hit in _signs(facts)]
    return (*pasted, *dict.fromkeys(f'"{each}"' for each in words if len(each) <= LONGEST))[:SHOWN]


def _signs(facts: Facts) -> list[Hit]:
    """The signs that count, the strongest first; none where there are too few, or another rule speaks of all."""
    hat = facts.draft.account.hat
    counted: dict[str, Hit] = {}
    for hit in facts.hits_of(*VOICES[hat]):
        name = _name(hit)
        if name in WORTH and not is_quoted(facts.draft.text, hit.place) and not _is_of_conditions(facts, hit):
            counted.setdefault(name if name in ONCE else hit.place.of(facts.draft.text).casefold(), hit)
    found = sorted(counted.values(), key=lambda hit: -WORTH[_name(hit)])
    return found if _is_enough(facts, found) and not _is_said_elsewhere(facts, found) else []


def _name(hit: Hit) -> str:
    return f"{hit.kind}={hit.value}" if hit.kind in {AGENCY, OWN} else hit.kind


def _is_enough(facts: Facts, found: list[Hit]) -> bool:
    hat = facts.draft.account.hat
    enough, names = ENOUGH[hat], {_name(hit) for hit in found}
    if hat is Hat.PERSONAL:
        if not names & ACTS or not names & OF_AN_AGENCY:
            enough = PLENTY
        enough += FOR_ONE_WHO_SAYS_I * (not SAYS_I.isdisjoint(facts.reading.words.positions))
    return sum(WORTH[_name(hit)] for hit in found) >= enough


def _is_of_conditions(facts: Facts, hit: Hit) -> bool:
    """Whether a worker speaks of pay or a union in the sentence: "we" are the colleagues then."""
    return facts.draft.account.hat is Hat.PERSONAL and bool(facts.in_sentence_of(hit.place, "cue-pay-and-work"))


def _is_said_elsewhere(facts: Facts, found: list[Hit]) -> bool:
    """Whether the rules on crossing over speak of the very words."""
    told = telling(facts).of("employer-crossover")
    return all(any(place.overlaps(hit.place) for place in told) for hit in found)


RULE = Rule(
    severity=Severity.WARN,
    hats=BOTH_HATS,
    look=look,
    statement="A draft goes out under the hat it sounds like.",
    message="Sounds like your other hat",
    why="A private joke on the agency’s page, or the agency’s call on yours, is seen before it is taken back.",
    instead="Switch hats, or change the words that belong to the other one.",
    flags=(
        "We are hiring at our shelter. Volunteers needed too, stop at our front desk. My husband says lol.",
        "Our residents need coats. Drop off donations at our front desk, register here. lol, my kids are helping.",
        "Donate today, our shelter is full. Call our hotline, walk-ins welcome. omg my mom is crying, follow me @mel",
        "Volunteers needed for our clients' picnic, become a donor. My dog is coming lol.\n- The Harbor team",
        "Nuestro albergue necesita cobijas, se buscan voluntarios, dona hoy, sin cita previa. Jaja mi suegra va.",
    ),
    passes=(
        "The soup was hot.",
        "The council votes on Tuesday.",
        "Long week, good team.",
        "Our residents deserve better than a plastic chair.",
        "My mother was a social worker, and so am I.",
        "“My kids and I slept for twelve hours,” she told the Courier.",
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

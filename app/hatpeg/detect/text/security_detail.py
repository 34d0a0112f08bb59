"""What would let somebody past an agency's locks and watches: codes, keys, dead cameras, hours with few staff.

The score tells how exploitable it is: a code with its value 0.95, a known gap 0.8, a hint that needs company 0.6.
Advice and questions ("never reuse a gate code", "do your cleaners prop the door?") give nothing away.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import pairwise

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading, Word, Words
from hatpeg.resources import lines

KIND = "security-detail"
STAFFING = "staffing"
"""The value of a hit that tells when few are there: workers may complain of that."""
VALUE, GAP, HINT = 0.95, 0.8, 0.6
NEAR, FAR = 6, 11
"""Words between a key and its hiding place, and between a lock or a camera and what is said of it."""

CODE = re.compile(
    r"\b(?:code|pin|override|combo|combination|clave|codigo) (?:is |es |changed to |= ?|: ?)?"
    r"(?:\d{4,6}[#*]?(?!\w)|\d(?:[- ]\d){3,5})",
    re.IGNORECASE,
)
LOGIN = re.compile(
    r"\b(?:pass(?:word|code)?|pw|pwd|contraseña|clave|login|usuario|user(?:name)?) ?(?:[:=]|\b(?:is|es)\b)"
    r"(?: (?:still|literally|sigue))? ?"
    r"(?!(?:not|the|a|an|no|your|in|my|here|now|required|needed|broken|down|open|still|el|la)\b)[\w'’\"]+",
    re.IGNORECASE,
)
SHORTEST = 3
"""Digits a code has; fewer are a ratio, an hour or a number of people."""
MIXED = re.compile(r"(?=.*[a-z])(?=.*\d)\w{6,}")
"""A word of letters and digits: what passwords look like."""
ADVICE = frozenset({"never", "don't", "dont", "avoid", "change", "nunca", "eviten", "evita", "cambia"})


@cache
def _phrases() -> tuple[Phrases, frozenset[str]]:
    """All sayings, and those that tell how many are there to watch."""
    staffing = lines("words/security_staffing.txt")
    return Phrases((*lines("words/security_phrases.txt"), *staffing)), frozenset(staffing)


@cache
def _kinds() -> dict[str, frozenset[str]]:
    split = (line.split(":", 1) for line in lines("words/security_words.txt"))
    return {name: frozenset(words.split()) for name, words in split}


@cache
def _minded() -> frozenset[str]:
    return frozenset().union(*(_kinds()[name] for name in ("secret", "key", "watch", "barrier", "prop")))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each detail once; the place runs from the lock, the key or the camera to what is said of it."""
    phrases, staffing = _phrases()
    hits = [Hit(KIND, place, GAP, STAFFING if line in staffing else "") for place, line in phrases.find(reading.words)]
    hits += _pairs(reading.words)
    if not (_kinds()["secret"] | _kinds()["login"]).isdisjoint(reading.words.positions):
        matches = (match for pattern in (CODE, LOGIN) for match in pattern.finditer(reading.plain.text))
        hits += (Hit(KIND, reading.plain.match_place(match), VALUE) for match in matches)
    if hits:
        hushed, no_homes = _hushed(reading), _kinds()["institution"]  # a dock, a guard, a med room, staff
        served = {reading.words[at].sentence for at in reading.words.at(no_homes)}
        for hit in dict.fromkeys(hits):
            if not _is_hushed(reading, hit, hushed):
                sure = hit.score >= GAP and reading.sentence_at(hit.place.start) in served
                yield Hit(KIND, hit.place, VALUE, hit.value) if sure else hit


def _pairs(words: Words) -> Iterator[Hit]:
    """A secret with its value, a key with its hiding place, a watch that does not work, a door that does not shut."""
    kinds = _kinds()
    for index in words.at(_minded()):
        word = words[index]
        after = [other for other in words[index + 1 : index + 1 + FAR] if other.sentence == word.sentence]
        if word.text in kinds["secret"]:
            yield from _secret(words, index, after)
        elif word.text in kinds["key"]:
            yield from _key(word, after)
        elif word.text in kinds["watch"]:
            yield from _until(word, after, kinds["dead"], GAP, kinds["says"] | kinds["open_two"])
        elif word.text in kinds["barrier"]:
            yield from _barrier(word, after)
        if word.text in kinds["prop"]:
            yield from _until(word, after[:NEAR], kinds["barrier"], GAP)


def _secret(words: Sequence[Word], index: int, after: list[Word]) -> Iterator[Hit]:
    """A code or password with its value, or with a riddle of it: "the door code is the year we opened"."""
    kinds, word = _kinds(), words[index]
    near = [other for other in words[max(0, index - 2) : index] if other.sentence == word.sentence]
    lock = next((other for other in (*near, *after[:NEAR]) if other.text in kinds["lock"]), None)
    told = next((other for other in after if other.text in kinds["says"]), None)
    mixed = next((other for other in after if MIXED.fullmatch(other.text)), None)
    value = mixed or next((other for other in after if other.text.isdecimal() and len(other.text) >= SHORTEST), None)
    start = min(word.place.start, lock.place.start) if lock else word.place.start
    if value and (lock or mixed or told):
        yield Hit(KIND, TextSpan(start, value.place.end), VALUE)
    elif lock and told:
        yield Hit(KIND, TextSpan(start, max(told.place.end, lock.place.end)), GAP)


def _key(word: Word, after: list[Word]) -> Iterator[Hit]:
    kinds = _kinds()
    yield from _until(word, after[:NEAR], kinds["under"], GAP)
    kept = next((place for place, other in enumerate(after[:NEAR]) if other.text in kinds["kept"]), None)
    if kept is not None:
        yield from _until(word, after[kept + 1 :], kinds["hiding"], GAP)


def _barrier(word: Word, after: list[Word]) -> Iterator[Hit]:
    kinds = _kinds()
    yield from _until(word, after[:NEAR], kinds["open"], HINT)
    for first, second in pairwise(after):
        if first.text in kinds["open_two"] and second.text in kinds["shuts"]:
            yield Hit(KIND, word.place.joined(second.place), GAP)
            return


def _until(
    word: Word, after: list[Word], wanted: frozenset[str], score: float, company: frozenset[str] | None = None
) -> Iterator[Hit]:
    """The place from a word to the first wanted one after it, with one of its company between, where any is asked."""
    for count, other in enumerate(after):
        if other.text in wanted:
            if company is None or any(between.text in company for between in after[:count]):
                yield Hit(KIND, word.place.joined(other.place), score)
            return


def _hushed(reading: Reading) -> dict[int, int]:
    """From where on in each sentence nothing counts: it asks, it warns, or it tells what is meant for everybody."""
    public, hushed = _kinds()["public"], dict[int, int]()
    for at in reading.words.at(public | ADVICE):
        word = reading.words[at]
        if word.text in public:
            hushed[word.sentence] = 0
        else:
            hushed.setdefault(word.sentence, word.place.start)
    for index, sentence in enumerate(reading.sentences):
        if sentence.of(reading.original).rstrip().endswith("?"):
            hushed[index] = 0
    return hushed


def _is_hushed(reading: Reading, hit: Hit, hushed: dict[int, int]) -> bool:
    """Whether the sentence takes the weight off a hit, or the words right at it do: "my door", "zip code"."""
    if hit.place.start >= hushed.get(reading.sentence_at(hit.place.start), len(reading.original)):
        return True
    kinds, words = _kinds(), reading.words
    first = bisect_left(words, hit.place.start, key=lambda word: word.place.start)
    last = bisect_left(words, hit.place.end, key=lambda word: word.place.start)
    before = [word.text for word in words[max(0, first - 2) : first]]
    beside = [*before[-1:], *(word.text for word in words[first:last])]
    return not (kinds["mine"].isdisjoint(before) and kinds["public_beside"].isdisjoint(beside))


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "The ⟦door code is 4471#⟧ tonight.",
        "⟦code is 2580#⟧, come round the side",
        "The spare ⟦key is under⟧ the frog.",
        "⟦cameras on the alley are out⟧ until Friday",
        "The ⟦side door never latches⟧.",
        "There is ⟦only one staff⟧ on tonight.",
        "our case db ⟦password is⟧ the director's dog",
        "login: ⟦user: intake2 / pass: Justice4All⟧",
        "⟦No security on⟧ weekends.",
        "⟦La alarma se desconecta⟧ a las dos.",
        "⟦la llave esta bajo⟧ la maceta",
        "La ⟦contraseña es Familia2024⟧.",
        "the ⟦window in the kids room doesnt lock⟧",
        "at two ⟦nobody watches the gate⟧",
    ),
    ignores=(
        "Never reuse your birth year as a gate code.",
        "Do your cleaners prop the alley door?",
        "The zip code is 04417.",
        "Zoom passcode: 884321, see you there.",
        "I lost the key to my tackle box.",
        "Key finding: cameras came in June and left.",
        "Our door is always open.",
        "We are hiring, we are understaffed and underpaid.",
        "Shame is a locked door.",
        "Si él sabe tu contraseña, cámbiala.",
        "Use code SPRING10 for a discount.",
        "Use code SPRING20 for 20% off gala tickets.",
    ),
)

"""Coarse and obscene words of English and Spanish, masked ones (``f***``, ``sh!t``) too; the score is the strength.

Only whole words count, so that Scunthorpe, Essex and shiitake stay quiet; words of sexual health are on no list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND = "obscenity"
STRENGTHS = {"obscenity_strong": 0.95, "obscenity": 0.7, "obscenity_mild": 0.4}
SHORTEST, LONGEST = 4, 13
"""How long the part of a word before ``*`` may be."""

MASKS = "*@#$!"
MASKED = re.compile(r"(?<![\w@#/.$*])[a-zñ@][a-zñ'@#$!*]{1,14}(?<![!'])(?!\w|\.\w)", re.IGNORECASE)
MARK = re.compile(r"[*@#$!](?=[\w*@#$!])")
"""A mark that something follows: the cheap test before the dear one, since most drafts have a "!" at an end."""
STRETCHED = re.compile(r"(.)\1{2,}")


@cache
def _compiled() -> tuple[Phrases, Phrases, dict[str, float], dict[str, float]]:
    """The phrases, the exceptions, what each phrase is worth, and what each stem is worth."""
    worth = {line: score for name, score in STRENGTHS.items() for line in lines(f"words/{name}.txt")}
    stems = {line[:-1]: score for line, score in worth.items() if line.endswith("*")}
    whole = {line: score for line, score in worth.items() if not line.endswith("*")}
    return Phrases(whole), Phrases(lines("words/obscenity_exceptions.txt")), whole, stems


@cache
def _masked_words() -> dict[int, tuple[tuple[str, float], ...]]:
    """The words people mask, by their length, the strongest first."""
    whole, stems = _compiled()[2:]
    known = [
        (word, whole.get(word) or _by_stem(word, stems) or STRENGTHS["obscenity"])
        for word in lines("words/obscenity_masked.txt")
    ]
    return {length: tuple(pair for pair in known if len(pair[0]) == length) for length in range(2, 16)}


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each coarse word once; where an exception stands nothing is seen."""
    phrases, exceptions, worth, _ = _compiled()
    found = {place.start: Hit(KIND, place, worth[line], line) for place, line in phrases.find(reading.words)}
    for hit in (*_longer(reading), *_masked(reading)):
        found.setdefault(hit.place.start, hit)
    if found:
        for first, last, _ in exceptions.find_words(reading.words):
            for word in reading.words[first:last]:
                found.pop(word.place.start, None)
        yield from found.values()


def _longer(reading: Reading) -> Iterator[Hit]:
    """Words with another ending, or with a letter drawn out: ``fuckwit``, ``shiiiit``."""
    _, _, worth, stems = _compiled()
    heads = _heads()
    stretched = STRETCHED.search(reading.loose.text) is not None
    for written, places in reading.words.positions.items():
        text = STRETCHED.sub(r"\1", written) if stretched else written
        score = _by_stem(text, stems) if text[:SHORTEST] in heads else 0.0
        if not score and text != written:
            score = worth.get(text, 0.0)
        if score:
            yield from (Hit(KIND, reading.words[at].place, score, text) for at in places)


@cache
def _heads() -> frozenset[str]:
    return frozenset(stem[:SHORTEST] for stem in _compiled()[3])


def _by_stem(text: str, stems: dict[str, float]) -> float:
    return next((stems[text[:length]] for length in range(SHORTEST, LONGEST) if text[:length] in stems), 0.0)


def _masked(reading: Reading) -> Iterator[Hit]:
    if not MARK.search(reading.plain.text):
        return
    for match in MASKED.finditer(reading.plain.text):
        written = match.group().lower().replace("@ss", "ass")
        if set(MASKS).isdisjoint(match.group()) or (written == "ass" and match.group() != "@ss"):
            continue
        for word, score in _masked_words().get(len(written), ()):
            if _fits(written, word):
                yield Hit(KIND, reading.plain.match_place(match), score, word)
                break


def _fits(written: str, word: str) -> bool:
    """Whether a masked word can be this one: its first letter shows, and more than a mark at its end is hidden."""
    if written[0] != word[0] or not all(a == b or a in MASKS for a, b in zip(written, word, strict=True)):
        return False
    return written[:-1] != word[:-1] or written[-1] == "$"


DETECTOR = TextDetector(
    kinds=(KIND,),
    find=find,
    finds=(
        "this is ⟦bullshit⟧",
        "what a ⟦fuckup⟧ of a day",
        "⟦f***⟧ this",
        "oh ⟦sh!t⟧, the van",
        "⟦b!tch⟧ please",
        "so ⟦fuuuuucking⟧ tired",
        "⟦wtf⟧ was that form",
        "otra vez, qué ⟦mierda⟧",
        "no seas ⟦pendejo⟧",
        "vete a la ⟦chingada⟧",
        "⟦c*ño⟧, otra vez",
        "kind of a ⟦dick move⟧",
        "a useless streak of ⟦p*ss⟧",
    ),
    ignores=(
        "Greetings from Scunthorpe, Essex and Penistone.",
        "Let's assess the analysis of shiitake and cocktails.",
        "Anal, oral, condom, breast and STI: sex is health.",
        "Dick Cheney read Moby Dick to Philip K. Dick.",
        "Cock-a-doodle-doo!",
        "End slut shaming now.",
        "Rated 5* and a * b, as* noted, with class!",
        "Damn, what the hell, this is crap.",
        "La disputa por la computadora, dijo el diputado.",
        "Trabaja de pinche de cocina.",
        "Email us at f@ck.example or as@is.example",
        "A great tit and a blue tit sang.",
    ),
)

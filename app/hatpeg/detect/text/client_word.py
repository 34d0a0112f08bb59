"""Words for the people served: ``client-word`` is any of them, ``one-client`` one whom the writer knows.

"Clients deserve better" talks about people in general; "a client", "our resident", "a mom on my caseload" and
"la señora que atiendo" talk about somebody. A word for anybody (mom, guy, señora) counts only in company that
shows the writer serves that person. Other senses (guest speaker, email client) are listed and left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading, Word
from hatpeg.detect.text._clients import (
    article_of,
    before,
    colours_the_next,
    is_charted,
    is_in_company,
    is_nobody,
    is_one_we_serve,
    little_words,
)
from hatpeg.resources import lines

NOBODY = 0.0


@cache
def _roles() -> dict[str, tuple[bool, bool]]:
    """For each word: whether it always means somebody served, and whether it means many."""
    roles: dict[str, tuple[bool, bool]] = {}
    for name, served in (("person-nouns", False), ("client-nouns", True)):
        for line in lines(f"words/{name}.txt"):
            one, many = line.split()
            roles[many] = served, many != one
            roles[one] = served, False
    return roles


@cache
def _written() -> frozenset[str]:
    """The same words as they stand in a text, some with an ending."""
    return frozenset(written for word in _roles() for written in (word, f"{word}'s"))


@cache
def _phrases(name: str) -> Phrases:
    return Phrases(lines(f"words/{name}.txt"))


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every word for somebody served, and again as ``one-client`` where it stands for one known person."""
    words, roles = reading.words, _roles()
    other: set[int] = set()
    for first, last, _ in _phrases("client-other-senses").find_words(words):
        other.update(range(first, last))
    for place, _ in _phrases("client-phrases").find(words):
        yield from _both(Hit("one-client", place))
    for index in words.at(_written()):
        if index in other:
            continue
        word = words[index]
        name = word.text.removesuffix("'s")
        served, many = roles[name]
        start, score = (_of_several if many else _known)(words, index, served=served)
        if score:
            yield from _both(Hit("one-client", words[start].place.joined(word.place), score, name))
        elif served or (many and is_one_we_serve(words, index)) or _is_owned(words, index, many=many):
            yield Hit("client-word", word.place, 1.0 if served else 0.5, name)


def _is_owned(words: Sequence[Word], index: int, *, many: bool) -> bool:
    """Whether "our women" or "nuestra chica" stands here; one of "my boys" may be the writer's own."""
    before, little = words[index - 1].text if index else "", little_words()
    if many:
        return before in little["own"]
    return before in {"nuestra", "nuestro"} and words[index].text not in little["relatives"]


def _both(hit: Hit) -> tuple[Hit, Hit]:
    return hit, Hit("client-word", hit.place, hit.score, hit.value)


def _of_several(words: Sequence[Word], index: int, *, served: bool) -> tuple[int, float]:
    """Where "one of our guests" begins, and how sure it is: "of the" needs a word for somebody served."""
    start, little = article_of(words, index), little_words()
    if start is None or start < 2 or words[start - 2].sentence != words[index].sentence:  # noqa: PLR2004
        return index, NOBODY
    article = words[start].text
    owned = article in little["own"] or (article in little["the"] and (served or is_in_company(words, index, article)))
    counted = words[start - 1].text in {"of", "de"} and words[start - 2].text in little["several"]
    return start - 2, 1.0 if owned and counted else NOBODY


def _known(words: Sequence[Word], index: int, *, served: bool) -> tuple[int, float]:
    """Where the mention of one known person begins, and how sure that is; ``NOBODY`` when it is none."""
    start, little = article_of(words, index), little_words()
    if start is None:
        return index, 0.7 if served and is_charted(words, index) else NOBODY
    article, ahead = words[start].text, before(words, start)
    if is_nobody(words, index, ahead[-1] if ahead else ""):
        return index, NOBODY
    if served:
        coloured = words[index].text in little["attributive"] and colours_the_next(words, index)
        sure = 1.0 if article in little["own"] else 0.8 if article in little["one"] else 0.5
        return start, NOBODY if coloured else sure
    if article in little["one"] and not little["helped"].isdisjoint(ahead):
        return start, 0.8
    return start, 0.9 if is_in_company(words, index, article) else NOBODY


DETECTOR = TextDetector(
    kinds=("client-word", "one-client"),
    find=find,
    finds=(
        "⟦One of our residents⟧ asked for lipstick.",
        "⟦Residents⟧ get a key on the first day.",
        "⟦My client⟧ laughed.",
        "⟦A mom on my caseload⟧ bikes eleven miles.",
        "⟦A woman⟧ came in with a parrot.",
        "⟦this kid⟧ finally unpacked",
        "⟦my 2 o'clock⟧ never showed",
        "Una comida con ⟦una señora⟧ que atiendo.",
        "⟦Mi clienta⟧ me pidió el pasaporte.",
        "⟦a guy⟧ we housed in March",
        "⟦una muchacha⟧ del refugio",
        "⟦La señora guatemalteca⟧ que acompañamos limpia.",
        "⟦Uno de los niños⟧ que cuidamos ya lee.",
        "las ⟦mujeres⟧ que atendemos merecen respeto",
        "Nuestra ⟦chica⟧ cumple los 18 el día 20.",
        "⟦one of my guys⟧ made parole",
    ),
    ignores=(
        "Our email client thinks everything is spam.",
        "Tonight's guest speaker is a poet.",
        "Be patient with yourself.",
        "Youth group is at six.",
        "A kid at the grocery store waved.",
        "Client-centered care matters.",
        "Permanent residents vote in the union.",
        "La señora dice que atendemos mal.",
        "Sé paciente contigo.",
    ),
)

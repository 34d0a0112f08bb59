"""Weighs the signs in one sentence, and some of the rest of the post, on a scale.

A hint is harmless until something ties it to people served or to those who serve them, and an invitation to
everybody takes weight away again. The weights are logarithms of odds, fitted to labelled posts and rounded, so
that they add up; a scale's ``enough`` is where a warning is right clearly more often than not.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import fsum

from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts, Sentence
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan

Signs = Mapping[str, float]
"""What a kind of hit weighs; ``"kind=value"`` for one value of it, which goes before the plain kind."""
Marks = Mapping[str, str]
"""What was seen, as ``"kind=value"``, and its plain kind."""

WORK = ("on-duty", "one-client", "client-word", "secret-place", "confidential-site")
EXACT = frozenset({"street-address", "intersection", "coordinates", "map-link", "plus-code"})
"""Where one of these stands, the words around it need not go."""
DECIMALS = 6
"""Weights have few decimals: what is left behind these comes from adding, and would change with the order."""
HOUSES = ("hidden", "open")
"""What a personal post must have one of: an ordinary evening out, or a day in court of one's own, has none."""


@dataclass(frozen=True, slots=True)
class Scale:
    """What counts, and how much.

    A sentence is weighed if it has one of the ``hints``. ``company`` is what else counts there, ``pairs`` what
    two kinds together add, ``elsewhere`` what counts from the other sentences.
    """

    enough: float
    hints: Signs
    company: Signs
    elsewhere: Signs
    pairs: tuple[tuple[frozenset[str], frozenset[str], float], ...] = ()
    hinting: frozenset[str] = field(init=False, repr=False, compare=False)
    """The kinds of which the hints are."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "hinting", frozenset(sign.partition("=")[0] for sign in self.hints))


@dataclass(frozen=True, slots=True)
class Weighed:
    """One sentence that weighs enough, and the hints in it."""

    sentence: Sentence
    hints: tuple[Hit, ...]
    weight: float


def weighed(facts: Facts, scale: Scale) -> list[Weighed]:
    """Each sentence that weighs enough on a scale; worked out once for all rules that ask."""
    return facts.reading.once(f"weighed on {id(scale)}", lambda: list(_weighed(facts, scale)))


def _weighed(facts: Facts, scale: Scale) -> Iterator[Weighed]:
    if facts.draft.account.hat is Hat.PERSONAL and not _speaks_of_work(facts):
        return
    hinted = [sentence for sentence in facts.sentences if not sentence.kinds.isdisjoint(scale.hinting)]
    everywhere = _signs(_marks(facts.hits), scale.elsewhere) if hinted else frozenset()
    for sentence in hinted:
        hints = tuple(hit for hit in sentence.hits if hit.kind in scale.hinting and _sign(hit, scale.hints))
        if not hints:
            continue
        marks = _marks(sentence.hits)
        weights = [*_weights(marks, scale.hints), *_weights(marks, scale.company), *_paired(sentence.kinds, scale)]
        weights += [scale.elsewhere[sign] for sign in everywhere - _signs(marks, scale.elsewhere)]
        weight = round(fsum(weights), DECIMALS)
        if weight >= scale.enough:
            yield Weighed(sentence, hints, weight)


def _speaks_of_work(facts: Facts) -> bool:
    return any(hit.kind in WORK or (hit.kind == "service-place" and hit.value in HOUSES) for hit in facts.hits)


def places(hints: Iterable[Hit], signs: Signs, least: float) -> tuple[TextSpan, ...]:
    """Where to point: at an exact place, else at the hints that weigh at least so much, else at all of them."""
    all_of_them = tuple(hints)
    exact = tuple(hit.place for hit in all_of_them if hit.kind in EXACT)
    if exact:
        return exact
    heavy = tuple(hit.place for hit in all_of_them if signs[_sign(hit, signs)] >= least)
    return heavy or tuple(hit.place for hit in all_of_them)


def _sign(hit: Hit, signs: Signs) -> str:
    exact = f"{hit.kind}={hit.value}"
    if exact in signs:
        return exact
    return hit.kind if hit.kind in signs else ""


def _marks(hits: Iterable[Hit]) -> Marks:
    """What each hit can be on a scale: its kind with its value, and its kind."""
    return {f"{hit.kind}={hit.value}": hit.kind for hit in hits}


def _signs(marks: Marks, signs: Signs) -> frozenset[str]:
    return frozenset(
        [exact if exact in signs else kind for exact, kind in marks.items() if exact in signs or kind in signs]
    )


def _weights(marks: Marks, signs: Signs) -> list[float]:
    """Each sign counts once, however often it stands there."""
    return [signs[sign] for sign in _signs(marks, signs)]


def _paired(kinds: frozenset[str], scale: Scale) -> list[float]:
    return [bonus for one, other, bonus in scale.pairs if kinds & one and kinds & other]

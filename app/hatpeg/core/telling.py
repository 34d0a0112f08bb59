"""Decides what a draft tells, from how likely the reader finds it and from what else was seen.

The reader's numbers and the other detectors' hits err differently, so they are weighed together: the logarithm of
the odds that the reader gives, plus what each kind of hit adds or takes away. Whether anything is said at all is one
decision for the whole draft; then the families that are likely enough are named, and where a stop is not likely
enough, only those that never stop a draft. The weights are fitted to labelled posts (packaging/models/telling.py).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from hatpeg.core import telling_weights as weights
from hatpeg.core.facts import Facts
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan

PREFIX = "told-"
ANY, STOP, OPINION = "told", "told-block", "words-tell"
MILD = frozenset({"client-story", "employer-crossover", "conduct", "schedule", "dates-ages"})
"""Families that are worth a warning where a stop would be too much."""
STORY = "client-story"
LEAST = 1e-4
EVEN = 0.5
"""Where there is no second opinion, it neither adds nor takes away."""


@dataclass(frozen=True, slots=True)
class Telling:
    """What a draft tells: the passages of each family, and how likely anything is told and must be stopped."""

    places: Mapping[str, tuple[TextSpan, ...]]
    any: float
    stop: float

    def of(self, family: str) -> tuple[TextSpan, ...]:
        """The passages that tell what a family is about."""
        return self.places.get(family, ())


def telling(facts: Facts) -> Telling:
    """What the draft tells under its account's hat; worked out once for all rules."""
    return facts.reading.once("telling", lambda: _telling(facts))


def _telling(facts: Facts) -> Telling:
    hat = facts.draft.account.hat.value
    told = [hit for hit in facts.hits if hit.kind.startswith(ANY) and hit.value == hat]
    opinion = max((hit.score for hit in facts.hits_of(OPINION) if hit.value == hat), default=EVEN)
    any_told = chance(facts, _most(told, ANY), opinion, weights.ANY)
    stop = chance(facts, _most(told, STOP), opinion, weights.STOP)
    if any_told < weights.SPEAK_FROM:
        return Telling({}, any_told, stop)
    named = _named([hit for hit in told if hit.kind not in (ANY, STOP)], is_stop=stop >= weights.STOP_FROM)
    places: dict[str, tuple[TextSpan, ...]] = {}
    for hit in named:
        places[_family(hit)] = (*places.get(_family(hit), ()), hit.place)
    if not places:
        places[STORY] = tuple(hit.place for hit in told if hit.kind == ANY and hit.score >= weights.USUALLY_FROM)
    return Telling(places, any_told, stop)


def _named(told: Sequence[Hit], *, is_stop: bool) -> list[Hit]:
    """The families that are likely enough; where the draft must be stopped, one at least that stops it."""
    likely = [hit for hit in told if is_stop or _family(hit) in MILD]
    named = [hit for hit in likely if hit.score >= weights.FAMILY_FROM.get(_family(hit), weights.USUALLY_FROM)]
    severe = [hit for hit in likely if _family(hit) not in MILD]
    if is_stop and severe and not any(hit in severe for hit in named):
        named.append(max(severe, key=lambda hit: hit.score))
    if not named and likely:
        named.append(max(likely, key=lambda hit: hit.score))
    return named


def chance(facts: Facts, score: float, opinion: float, weighed: weights.Weighed) -> float:
    """How likely it is, given the reader's number, the second opinion and everything else that was seen."""
    odds = weighed.start + weighed.reader * _odds(score) + weighed.opinion * _odds(opinion)
    seen = facts.kinds
    odds += sum([weight for kind, weight in weighed.hits.items() if kind in seen])
    return 1 / (1 + math.exp(-odds))


def _odds(score: float) -> float:
    usable = min(max(score, LEAST), 1 - LEAST)
    return math.log(usable / (1 - usable))


def _most(told: Iterable[Hit], kind: str) -> float:
    return max((hit.score for hit in told if hit.kind == kind), default=0.0)


def _family(hit: Hit) -> str:
    return hit.kind.removeprefix(PREFIX)

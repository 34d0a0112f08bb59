"""What a draft tells of somebody served by which readers could know who it is: the kinds of details, and where.

Only what stands in the sentences about one person served counts, so that a report on many, a job advert or the
writer's own life has no details at all. The kinds follow the eighteen identifiers of 45 CFR 164.514(b) and what
studies of anonymous stories add to them: the family's shape, work, belongings, words that were said.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from hatpeg.core.facts import Facts, Sentence
from hatpeg.core.place import TextSpan
from hatpeg.core.speech import mark, say

SEEN_AS = {
    "age": ("age", "named-age", "birth-date"),
    "origin": ("detail-origin",),
    "town": ("place-name", "street-address", "street-name", "intersection", "site-landmark"),
    "family": ("detail-family",),
    "work": ("detail-job",),
    "thing": ("detail-thing",),
    "day": ("date", "month", "relative-time", "time-now", "clock-time"),
    "event": (
        "care-event",
        "topic-hiv",
        "topic-lgbtq",
        "topic-immigration",
        "topic-drugs",
        "topic-violence",
        "topic-health",
        "topic-legal",
    ),
    "only": ("cue-only-one", "cue-in-the-news"),
}
"""For each kind of detail, the hits that show it. A kind is one word, for it is kept when the words are not."""
IN_WORDS = {
    "only": mark("“the only one”, or the news"),
    "age": mark("an age"),
    "origin": mark("an origin, a language or a faith"),
    "family": mark("a family"),
    "work": mark("a job or school"),
    "town": mark("a place"),
    "thing": mark("a mark, a thing or a pet"),
    "event": mark("an illness or an event"),
    "day": mark("a day or hour"),
    "quote": mark("somebody’s own words"),
}
"""Each kind as a person would say it, the one that narrows most first."""
NARROWS = frozenset(IN_WORDS) - {"event", "day", "quote"}
"""The kinds that tell who; the others tell what happened and when, as every story does."""
KINDS_SEEN = {hit: kind for kind, hits in SEEN_AS.items() for hit in hits}
SURE = {"age": 0.7, "town": 0.4}
"""Below this score an age may be a span of time, a place anything with a capital."""
NAMED = ("one-client", "watch-name")
SERVED = (*NAMED, "about-concrete-client")
OTHERS = ("own-life", "own-age", "staff-name", "not-served", "public-event", "open-to-all")
"""Whom else a sentence may be about; then it counts only where it names somebody served."""
GOES_ON = ("third-person", "one-client", "client-word")
ANOTHER = re.compile(r"(?:an?|another|one|my other|our other|una?|otr[ao]) ", re.IGNORECASE)
QUOTE = re.compile(r"[\"“«](?:[^\"“”«»\n]*?\s){2}[^\"“”«»\n]*[\"”»]")
"""Three words at least between quotation marks: fewer are a title, or irony."""


Details = Mapping[str, tuple[TextSpan, ...]]
"""The places of each kind of detail."""


def details_of(facts: Facts) -> Details:
    """The kinds of details told of anybody served, and where; nothing where nobody served is about.

    The kinds alone are what may be remembered of a draft, as :attr:`Past.details`.
    """
    merged: dict[str, tuple[TextSpan, ...]] = {}
    for person in people_in(facts):
        for kind, places in person.items():
            merged[kind] = (*merged.get(kind, ()), *places)
    return merged


def people_in(facts: Facts) -> tuple[Details, ...]:
    """The details of each person, or family, that some sentences in a row are about; worked out once."""
    return facts.reading.once("details", lambda: tuple(_details(facts, run) for run in _runs(facts)))


def plainly(kinds: Iterable[str]) -> tuple[str, ...]:
    """The kinds as a person would say them; those that are not known are left out."""
    told = frozenset(kinds)
    return tuple(say(words) for kind, words in IN_WORDS.items() if kind in told)


def _details(facts: Facts, run: Iterable[Sentence]) -> Details:
    found: dict[str, list[TextSpan]] = {}
    for sentence in run:
        for hit in sentence.hits:
            kind = KINDS_SEEN.get(hit.kind)
            if kind and hit.score >= SURE.get(kind, 0.0):
                found.setdefault(kind, []).append(hit.place)
        whole = facts.reading.sentence_of(sentence.hits[0].place)
        for match in QUOTE.finditer(facts.draft.text, whole.start, whole.end):
            found.setdefault("quote", []).append(TextSpan(*match.span()))
    return {kind: tuple(sorted(places)) for kind, places in found.items()}


def _runs(facts: Facts) -> list[list[Sentence]]:
    """Sentences about somebody served, each with those right behind it that go on about the same person."""
    if not facts.hits_of(*SERVED):
        return []
    runs: list[list[Sentence]] = []
    last = -2
    for sentence in facts.sentences:
        at = facts.reading.sentence_at(sentence.hits[0].place.start)
        goes_on = at == last + 1 and not _brings_in_another(facts, sentence)
        if _is_about_one(sentence, goes_on=goes_on):
            if not goes_on:
                runs.append([])
            runs[-1].append(sentence)
            last = at
    return runs


def _brings_in_another(facts: Facts, sentence: Sentence) -> bool:
    """Whether a person is spoken of for the first time: "a client", "another guest", "una señora"."""
    return any(ANOTHER.match(facts.draft.text, hit.place.start) for hit in sentence.hits_of("one-client"))


def _is_about_one(sentence: Sentence, *, goes_on: bool) -> bool:
    if sentence.has(*NAMED):
        return True
    return not sentence.has(*OTHERS) and (sentence.has(*SERVED) or (goes_on and sentence.has(*GOES_ON)))

"""Words that make a person into a condition, where the writer uses them of others.

The tables in ``resources/words/language/`` give what to say instead, which is the value of a hit. Names, other senses
and words in quotation marks are none; nor is what people call themselves, or talk about the words as words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from hatpeg.core.agency import Agency
from hatpeg.core.clauses import around
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.mending import leans_forward
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading
from hatpeg.detect.text._own_use import is_introduction, is_own_use
from hatpeg.detect.text._stigma_table import NOUN, SORTS, Entry, about_words, table

PREFIX = "stigma-"
GROUP, CLEAN = "group", "clean"
SPANISH = ("un ", "una ", "los ", "las ")
"""In Spanish an adjective follows its noun: after "los ilegales" comes none that they could go with."""
LEADING = (" for", " since")
JOINED = re.compile(r"-\w")
AROUND, REACH = 24, 3
"""Words looked at on a side, and those after a term among which a shorter one inside it may end."""
PLURAL_VERBS = frozenset(
    "need deserve want get live die sleep struggle face suffer also freeze stay keep lose know see feel often still"
    " merecen necesitan quieren duermen mueren sufren tambien".split()
)
"""Verbs that many people do, which no list of small words holds."""
OTHERS = frozenset(
    "he he's she she's they they're who who's him her them his their people folks clients residents guests members"
    " somebody someone everyone anyone mom moms dad dads parents men women kids ella ellas el ellos quien quienes gente"
    " personas lleva llevan".split()
)
SELF = frozenset("i i'm i've i'd im ive me myself we're us yo soy me estoy llevo".split())


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Each term, with its sort as the kind and what to say instead as the value."""
    used = list(_used(reading))
    if not used:
        return
    talk = {reading.words[at].sentence for at, _, _ in about_words().find_words(reading.words)}
    for hit in used:
        sentence = reading.sentence_at(hit.place.start)
        if talk.isdisjoint((sentence - 1, sentence, sentence + 1)):
            yield hit


def _used(reading: Reading) -> Iterator[Hit]:
    """The terms that are the writer's own; where one is none, a shorter one may stand inside: "a homosexual couple"."""
    phrases, known = table()
    words = reading.words
    for first, last, line in phrases.find_words(words):
        hit = _hit(reading, known.get(line), first, last)
        if hit is None and line in known:
            inner = next(phrases.find_words(words[first + 1 : last + REACH]), None)
            if inner is not None and first + 1 + inner[0] < last:
                hit = _hit(reading, known.get(inner[2]), first + 1 + inner[0], first + 1 + inner[1])
        if hit is not None:
            yield hit


def _hit(reading: Reading, entry: Entry | None, first: int, last: int) -> Hit | None:
    if entry is None:
        return None
    place = reading.words[first].place.joined(reading.words[last - 1].place)
    if entry.sort == NOUN and is_introduction(reading, first, last):
        return None
    if _is_sense(reading, entry, place, first) and is_own_use(reading, first, last):
        return Hit(PREFIX + entry.sort, place, value=entry.instead)
    return None


def _is_sense(reading: Reading, entry: Entry, place: TextSpan, first: int) -> bool:
    """Whether words that may mean something else mean people here; in "homeless-to-housed" they do not."""
    if JOINED.match(reading.original, place.end):
        return False
    sort = entry.sort
    if (sort == CLEAN and not entry.term.endswith(LEADING)) or (sort == GROUP and not entry.term.startswith(SPANISH)):
        seen = around(reading.original, place)
        following = seen.next_word
        if leans_forward(seen) and following is not None and following.word not in PLURAL_VERBS:
            return False
    if sort != CLEAN:
        return True
    near = reading.words[max(0, first - AROUND) : first + AROUND]
    texts = {word.text for word in near if word.sentence == reading.words[first].sentence}
    return not texts.isdisjoint(OTHERS) and texts.isdisjoint(SELF)


DETECTOR = TextDetector(
    kinds=tuple(PREFIX + sort for sort in SORTS),
    find=find,
    sees="words that label people",
    finds=(
        "The clinic turned ⟦addicts⟧ away.",
        "Socks for ⟦the homeless⟧ this winter.",
        "Care for ⟦HIV-infected⟧ mothers.",
        "She has four ⟦years clean⟧ today.",
        "⟦Los sin techo⟧ merecen más.",
        "Un taller para ⟦drogadictos⟧ y sus familias.",
        "THE COUNTY IS FULL OF ⟦JUNKIES⟧.",
        "The new ⟦preferred pronouns⟧ box is on the form.",
    ),
    ignores=(
        "Narcotics Anonymous meets in the annex.",
        "Say “person who uses drugs”, not “addict”.",
        "I am an addict and I have six years today.",
        "The homeless count is on Tuesday.",
        "Clean water and clean energy for the valley.",
        "We thank the Battered Women Fund for the beds.",
        "She is addicted to coffee. He is a news junkie.",
        "They are not junkies.",
        "Soy adicta en recuperación.",
        "Es adicto al café.",
        "#addicts",
    ),
)

"""What happens to a person served and has a date: admitted, moved out, hearing, relapsed, passed away, cirugía.

Events that tell of somebody in care by themselves (discharged, deported) are also a ``care-event``. What the
writer tells of themselves is an ``own-event``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from hatpeg.core.agency import Agency
from hatpeg.core.detector import TextDetector
from hatpeg.core.hit import Hit
from hatpeg.core.phrases import Phrases
from hatpeg.core.reading import Reading
from hatpeg.resources import lines

KIND, IN_CARE, OWN = "stay-event", "care-event", "own-event"
WRITER = frozenset(["i", "i've", "i'm", "i'd", "yo", "me", "my", "mi"])


@cache
def _phrases() -> tuple[Phrases, frozenset[str]]:
    """Give all events as one set of phrases, and those that count fully."""
    strong = lines("words/stay-events-strong.txt")
    return Phrases((*strong, *lines("words/stay-events.txt"))), frozenset(strong)


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every such event; its value is the phrase that was looked for."""
    phrases, strong = _phrases()
    for first, last, line in phrases.find_words(reading.words):
        place = reading.words[first].place.joined(reading.words[last - 1].place)
        before = reading.words[max(0, first - 3) : first]
        own = any(word.text in WRITER and word.sentence == reading.words[first].sentence for word in before)
        yield Hit(OWN if own else KIND, place, 1.0, line)
        if line in strong and not own:
            yield Hit(IN_CARE, place, 1.0, line)


DETECTOR = TextDetector(
    kinds=(KIND, IN_CARE, OWN),
    find=find,
    finds=(
        "she was ⟦admitted⟧ again",
        "he ⟦moved out⟧ of here",
        "her ⟦hearing⟧ went well",
        "he ⟦passed away⟧ in his sleep",
        "la ⟦audiencia⟧ fue corta",
        "⟦ingresó⟧ con su bebé",
        "⟦relapsed⟧ twice",
    ),
    ignores=(
        "Thanks for the coffee and the quilts.",
        "The gala sold every ticket.",
        "We need blankets and socks.",
        "Gracias por todo",
        "Our team is hiring.",
    ),
)

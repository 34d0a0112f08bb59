"""What private matter the words are about: HIV, drugs, health, violence, housing, immigration, the law, whom one loves.

Only a topic: "HIV stigma must end" has one as well. Whether it is tied to a person is for others to say.
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

TOPICS = ("hiv", "lgbtq", "immigration", "drugs", "violence", "health", "housing", "legal")
"""Where two lists have the same phrase, the first keeps it."""


@cache
def _compiled() -> tuple[Phrases, dict[str, str]]:
    kinds: dict[str, str] = {}
    for topic in TOPICS:
        for line in lines(f"words/topics/{topic}.txt"):
            kinds.setdefault(line, f"topic-{topic}")
    return Phrases(kinds), kinds


def find(reading: Reading, _agency: Agency) -> Iterator[Hit]:
    """Every phrase of a topic, the longest at each place; its value is the phrase that was looked for."""
    phrases, kinds = _compiled()
    for place, line in phrases.find(reading.words):
        yield Hit(kinds[line], place, value=line)


DETECTOR = TextDetector(
    kinds=tuple(f"topic-{topic}" for topic in TOPICS),
    find=find,
    sees="what private matters are told",
    finds=(
        "she ⟦tested positive⟧ in May",
        "lleva dos años ⟦indetectable⟧",
        "he ⟦relapsed⟧ on Sunday",
        "⟦ninety days⟧ tomorrow",
        "her ⟦dementia⟧ is worse",
        "⟦embarazada⟧ de gemelos",
        "she ⟦left her husband⟧ with one bag",
        "la ⟦golpeaba⟧ cada noche",
        "he ⟦sleeps behind⟧ the bakery",
        "por fin duerme ⟦bajo techo⟧",
        "her ⟦asylum⟧ was granted",
        "se lo llevó ⟦la migra⟧",
        "his ⟦probation⟧ ends soon",
        "me dieron la ⟦custodia⟧",
        "the boy ⟦came out⟧ to me",
        "por ser ⟦lesbiana⟧",
    ),
    ignores=(
        "Thanks for the coffee and the quilts.",
        "The gala sold every ticket.",
        "We are hiring an advocate for the night.",
        "I love this song so much.",
        "Gracias por los juguetes y la cena.",
    ),
)

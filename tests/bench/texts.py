"""Texts to measure with: ordinary posts of a given length, and texts made to be slow."""

from __future__ import annotations

import random
from itertools import cycle, islice

SENTENCES = (
    "Our spring drive brought in 412 coats, and every single one found a home before the cold came back.",
    "Thank you to everyone who gave an hour on Saturday; the kitchen has not smelled this good since March.",
    "One of our residents, 34, moved out of our shelter on 118 Elm Street, call her at 303-555-0142.",
    "If you or somebody you know needs to talk, call or text 988 at any time, in English or Spanish.",
    "Gracias a todas las personas que donaron; la oficina abre de lunes a viernes de 9 a 5.",
    "The board meets on the 14th at 6 pm in the library on Main Street, and the public is welcome 😀",
    "HIV stigma must end, and it ends with people like you who say so out loud #EndStigma #KnowYourStatus",
    "I have been thinking a lot about how tired we all are, and how much good gets done all the same.",
)

NASTY = {
    "digits": "1234567890",
    "plus": "+",
    "parentheses": "((((",
    "at": "@",
    "hash": "#a",
    "dots": "a.",
    "slashes": "http://",
    "hyphens": "1-",
    "spaced letters": "a b ",
    "zero width": "a\u200b",
    "heart between letters": "J💔",
    "street": "12 street ",
    "commas": "a, ",
    "capitals": "Aa Bb ",
    "case numbers": "case no. 1",
    "dollars": "$a",
    "dates": "1/1/",
    "apostrophes": "a'",
    "newlines": "\n",
    "spaces": " ",
    "accents": "e\u0301",
    "surrogates": "\ud800",
    "our": "our shelter is at ",
    "she": "she is in her ",
}


def changed(text: str, number: int) -> str:
    """The text with one word of one sentence in its middle put in place of another: each number another word."""
    words = text.split(" ")
    return " ".join([*words[: len(words) // 2], f"{_words()[number]}ly", *words[len(words) // 2 + 1 :]])


def fresh(length: int, count: int, seed: int = 0) -> list[str]:
    """Texts of one length, each begun with another sentence, with one word changed in every sentence of all.

    So no sentence comes twice, and what is remembered of one is of no use for another.
    """
    chance = random.Random(seed)  # noqa: S311 - the same texts each time
    met: set[str] = set()
    texts = []
    for number in range(count):
        parts: list[str] = []
        for sentence in islice(cycle(SENTENCES), number % len(SENTENCES), None):
            parts.append(_altered(sentence, met, chance))
            if sum(map(len, parts)) + len(parts) > length:
                break
        texts.append(" ".join(parts)[:length])
    return texts


def _altered(sentence: str, met: set[str], chance: random.Random) -> str:
    """The sentence with one of its plain words changed, as it was not before."""
    words = sentence.split(" ")
    plain = [at for at, word in enumerate(words) if word.isalpha() and word.islower()]
    while True:
        at = chance.choice(plain)
        altered = " ".join([*words[:at], chance.choice(_words()), *words[at + 1 :]])
        if altered not in met:
            met.add(altered)
            return altered


def _words() -> list[str]:
    return sorted({word for sentence in SENTENCES for word in sentence.split(" ") if word.isalpha() and word.islower()})


def ordinary(length: int) -> str:
    """Sentences people write, cut at a length."""
    parts: list[str] = []
    size = 0
    for sentence in cycle(SENTENCES):
        if size >= length:
            break
        parts.append(sentence)
        size += len(sentence) + 1
    return " ".join(parts)[:length]


def nasty(name: str, length: int) -> str:
    """One of the texts made to be slow."""
    piece = NASTY[name]
    return (piece * (length // len(piece) + 1))[:length]

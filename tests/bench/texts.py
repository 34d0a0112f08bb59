"""Texts to measure with: ordinary posts of a given length, and texts made to be slow."""

from __future__ import annotations

from itertools import cycle

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

"""A guess at the language of a sentence, English or Spanish, from its small words alone."""

from __future__ import annotations

import re
from enum import StrEnum

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Reading

WORD = re.compile(r"[^\W\d_]+")
ENGLISH_WORDS = frozenset(
    "the an and of to in on at for with from is are was were be been have had do did not we our us you your"
    " him his she her it its they them their i my this that these those who what when where which will would can"
    " just so but if or as by about after before up out all one new here there today tonight please thanks".split()
)
SPANISH_WORDS = frozenset(
    "el la los las un una unos unas y de del al en con por para sin es son era fue esta estan ser ha han hay no nos"
    " nuestro nuestra su sus se lo le les yo mi me tu te ella ellos que quien cuando donde como si pero o porque ya"
    " muy mas todo todos hoy ayer aqui alla gracias señora casa vive vino llego tiene está están llegó".split()
)
SPANISH_LETTERS = re.compile(r"[ñ¿¡]|\b\w*[áéíóú]\w*\b", re.IGNORECASE)


class Language(StrEnum):
    """The two languages the program writes."""

    ENGLISH = "en"
    SPANISH = "es"


def language_of(text: str) -> Language:
    """The language most of the small words belong to; English where nothing tells."""
    words = [word.group().casefold() for word in WORD.finditer(text)]
    english = sum(word in ENGLISH_WORDS for word in words)
    spanish = sum(word in SPANISH_WORDS for word in words) + len(SPANISH_LETTERS.findall(text))
    return Language.SPANISH if spanish > english else Language.ENGLISH


def language_at(reading: Reading, place: TextSpan) -> Language:
    """The language of the sentence that a place begins in; the whole text decides where the sentence is silent."""
    sentence = reading.sentence_of(place).of(reading.original)
    around = sentence.replace(place.of(reading.original), " ")
    told = any(word.group().casefold() in ENGLISH_WORDS | SPANISH_WORDS for word in WORD.finditer(around))
    return language_of(around if told else reading.original)

"""How hard a text is to read: years of school for English, ease for Spanish.

English: Kincaid and others, *Derivation of new readability formulas*, 1975. Spanish: Szigriszt-Pazos, 1993, on the
INFLESZ scale of Barrio-Cantalejo and others, *An Sist Sanit Navar* 31, 2008.
"""

from __future__ import annotations

import re

WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
ENDING = re.compile(r"[.!?:]+(?:\s|$)|\n+")
ENGLISH_VOWELS, SPANISH_VOWELS = re.compile(r"[aeiouy]+"), re.compile(r"[aeiouáéíóúü]+")
SILENT = re.compile(r"(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$")
SPLIT = re.compile(r"[íú][aeo]|[aeo][íú]|[aeoáéó]{2}")
"""Vowels side by side that are two syllables in Spanish."""


def grade(text: str) -> float:
    """Years of school that an English text asks for; 0 for no text."""
    words = WORD.findall(text.lower())
    if not words:
        return 0.0
    return max(0.0, 0.39 * len(words) / _sentences(text) + 11.8 * sum(map(_in_english, words)) / len(words) - 15.59)


def ease(text: str) -> float:
    """How easily a Spanish text is read, from 0 to 100; from 55 on it is plain. 100 for no text."""
    words = WORD.findall(text.lower())
    if not words:
        return 100.0
    value = 206.835 - 62.3 * sum(map(_in_spanish, words)) / len(words) - len(words) / _sentences(text)
    return min(100.0, max(0.0, value))


def _sentences(text: str) -> int:
    return max(1, sum(1 for part in ENDING.split(text) if WORD.search(part)))


def _in_english(word: str) -> int:
    return max(1, len(ENGLISH_VOWELS.findall(word)) - len(SILENT.findall(word)))


def _in_spanish(word: str) -> int:
    return max(1, len(SPANISH_VOWELS.findall(word)) + len(SPLIT.findall(word)))

"""Every word that people read goes through here: said in English, or in the language that was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from gettext import NullTranslations

ENGLISH = "en"
FIRST_WITH_A_GAP = 10_000
"""Spanish sets thousands apart from five figures on (RAE, Ortografía 2010)."""
_spoken = NullTranslations()
_language = ENGLISH
_meanwhile: ContextVar[tuple[str, NullTranslations] | None] = ContextVar("meanwhile", default=None)
"""Another language, for as long as one thread writes something in it."""


def speak(language: str, translation: NullTranslations | None = None) -> None:
    """Say everything from now on in this language (``"en"``, ``"es"``). Words already shown must be asked for again."""
    global _spoken, _language
    _spoken, _language = translation or NullTranslations(), language


@contextmanager
def speaking(language: str, translation: NullTranslations | None = None) -> Iterator[None]:
    """Say everything in this language meanwhile, in this thread alone: a document in a language of its own."""
    before = _meanwhile.set((language, translation or NullTranslations()))
    try:
        yield
    finally:
        _meanwhile.reset(before)


def language() -> str:
    """The language that is spoken now, as a two-letter code."""
    meanwhile = _meanwhile.get()
    return meanwhile[0] if meanwhile else _language


def _translation() -> NullTranslations:
    meanwhile = _meanwhile.get()
    return meanwhile[1] if meanwhile else _spoken


def mark(words: str) -> str:
    """The same words, marked to be translated where they are said later."""
    return words


def say(words: str, /, **values: object) -> str:
    """A sentence in the language that is spoken now, with ``{name}`` filled in from ``values``.

    Values are never read as templates: a draft that holds "{name}" is shown as it stands.
    """
    said = _translation().gettext(words) if words else ""
    return said.format_map(values) if values else said


def say_many(one: str, many: str, count: int, /, **values: object) -> str:
    """A sentence that changes with a number, as each language counts; ``{n}`` is the number."""
    return _translation().ngettext(one, many, count).format_map({"n": number(count), **values})


def number(count: int) -> str:
    """A whole number as the language writes it: "10,000" in English, "10 000" in Spanish, where "1000" has no gap."""
    grouped = f"{count:,}"
    if language() == ENGLISH:
        return grouped
    return grouped.replace(",", "\N{NO-BREAK SPACE}" if count >= FIRST_WITH_A_GAP else "")

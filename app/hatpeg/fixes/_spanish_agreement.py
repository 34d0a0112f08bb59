"""Spanish words around a noun that becomes feminine: "los adictos son bienvenidos", "las personas son bienvenidas"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hatpeg.core import small_words as small
from hatpeg.core.clauses import Around, Token
from hatpeg.core.place import TextSpan

FEMININE = {
    "el": "la",
    "los": "las",
    "un": "una",
    "unos": "unas",
    "del": "de la",
    "al": "a la",
    "algun": "alguna",
    "ningun": "ninguna",
    "ese": "esa",
    "este": "esta",
    "aquel": "aquella",
    "primer": "primera",
    "buen": "buena",
    "ambos": "ambas",
    "cuantos": "cuántas",
} | {
    word: word.replace("os", "as")
    for word in (
        "muchos algunos estos esos otros nuestros todos pocos varios aquellos tantos demasiados viejos nuevos pequeños"
        " mismos antiguos verdaderos propios vuestros ciertos"
    ).split()
}
FEMININE |= {"otro": "otra", "nuestro": "nuestra", "viejo": "vieja", "nuevo": "nueva", "todo": "toda", "mucho": "mucha"}
EITHER = frozenset("pobre pobres joven jovenes dos tres cuatro cinco diez cien mas grandes gran mis sus tus".split())
"""Words before a noun that are the same for both."""
COPULAS = frozenset(
    "es son era eran fue fueron esta estan estaba estaban sea sean sigue siguen queda quedan sera seran".split()
)
BETWEEN = frozenset("no muy mas tan ya tambien siempre todavia aun".split())
AGREES = re.compile(r"(?:ad|id|os|in)os?$|^(?:buen|mal|suci|floj|honest|human|enferm|sol|viv|muert|nuev|viej)os?$")
"""Adjectives and participles as far as endings tell; what people are to others ("son hijos") stays."""
LOOKED_AT = 4

Change = tuple[int, int, str]


def agreeing(seen: Around, words: str) -> tuple[TextSpan, str]:
    """The feminine ``words`` in place of what was seen, with what agrees with it: the span to change and its words."""
    place, text = seen.place, seen.text
    changes = [*_before(seen), (place.start, place.end, words), *_after(seen)]
    start, end = changes[0][0], changes[-1][1]
    made, at = "", start
    for first, last, new in changes:
        made += text[at:first] + new
        at = last
    return TextSpan(start, end), made


def _before(seen: Around) -> list[Change]:
    changes: list[Change] = []
    at = seen.place.start
    for token in reversed(seen.before[-LOOKED_AT:]):
        if seen.text[token.end : at].strip() or token.word not in FEMININE.keys() | EITHER:
            break
        at = token.start
        if token.word in FEMININE:
            changes.append((token.start, token.end, _as(token, FEMININE[token.word])))
    return changes[::-1]


def _after(seen: Around) -> Iterator[Change]:
    """An adjective right after the noun, and one after "son"."""
    tokens = _joined(seen)
    if tokens and _agrees(tokens[0]):
        yield _feminine(tokens[0])
        tokens = tokens[1:]
    while tokens and tokens[0].word in BETWEEN:
        tokens = tokens[1:]
    if tokens and tokens[0].word in COPULAS:
        rest = [token for token in tokens[1:] if token.word not in BETWEEN]
        for token in rest:
            if _agrees(token):
                yield _feminine(token)
            elif token.word not in small.JOINERS | {"ni"}:
                break


def _joined(seen: Around) -> Sequence[Token]:
    """The next words up to a mark."""
    tokens: list[Token] = []
    at = seen.place.end
    for token in seen.after[: LOOKED_AT + 1]:
        if seen.text[at : token.start].strip():
            break
        tokens.append(token)
        at = token.end
    return tokens


def _agrees(token: Token) -> bool:
    return token.word not in small.DETERMINERS | small.PRONOUNS and bool(AGREES.search(token.word))


def _feminine(token: Token) -> Change:
    stem, many = (token.written[:-2], "s") if token.written.endswith("s") else (token.written[:-1], "")
    return token.start, token.end, f"{stem}a{many}"


def _as(token: Token, word: str) -> str:
    return word.capitalize() if token.written[:1].isupper() else word

"""Addresses without a street and a house number, as they are given in Spanish-speaking countries.

A grid ("Cll 45 #23-10", Colombia), a block and a lot ("manzana 14, lote 7", Mexico and Peru), a flat in a named
building ("Edif. Mirador, apto 4-B"), a way from a landmark ("de la iglesia 2 cuadras al sur", Nicaragua and Costa
Rica), streets on either side ("calle 45 entre 12 y 14", "calle 60 por 59").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from hatpeg.detect.text._streets import NAME

Found = tuple[int, int, float]

HOME = r"(?:apto|apt|apartamento|departamento|depto|dpto|casa|lote|lt|solar)"
GRID = re.compile(
    r"(?<!\w)(?i:calle|cll|cl|carrera|cra|kra|kr|cr|avenida|av|ak|ac|diagonal|diag|dg|transversal|transv|tv|tr|circular)"
    r"\.?[ ]\d{1,3}[ ]?[A-Z]?(?:[ ](?i:bis|sur|norte|este|oeste))?[ ]?(?:#|(?i:n[o°º]\.?))[ ]?\d{1,3}[A-Za-z]?"
    rf"(?:[ ]?-[ ]?\d{{1,3}})?(?!\w)(?:,?[ ](?i:{HOME}|bloque|torre|int|interior|piso)\.?[ ]?\d{{1,4}}[A-Z]?(?!\w))?"
)
LOT = re.compile(
    r"(?<!\w)(?i:manzana|mza|mz|mzna|supermanzana|smz|sector|bloque|torre|edificio|edif|etapa)\.?[ ]?#?"
    rf"(?:\d{{1,3}}(?!\w)|[A-Z](?!\w)|{NAME}(?:[ ]{NAME}){{0,2}}),?[ ](?i:{HOME})\.?[ ]?#?"
    r"\d{1,4}(?:[ -]?[A-Z](?!\w))?(?!\w)"
)
FLAT_OF = re.compile(
    rf"(?<!\w)(?i:apto|apt|apartamento|departamento|depto|dpto)\.?[ ]#?\d{{1,4}}[A-Z]?[ ](?:de|en)[ ](?:(?:la|el)[ ])?"
    rf"(?:(?i:calle|avenida|av\.)[ ])?{NAME}(?:[ ]{NAME}){{0,3}}[ ]\d{{1,5}}(?!\w)"
)
COUNT = r"(?:\d{1,3}|una?|dos|tres|cuatro|cinco|media)(?:[ ](?:y media|1/2))?"
WAY = re.compile(
    rf"(?<!\w)(?:de|del|desde)[ ](?:[\w'’.]{{1,16}}[ ]){{1,5}}?{COUNT}[ ](?:cuadras?|c\.|varas?|vrs|metros|mts)[ ]"
    r"(?:al[ ]|a la[ ]|hacia(?: el)?[ ])?(?:norte|sur|este|oeste|oriente|poniente|lago|montaña|arriba|abajo)(?!\w)"
    rf"(?:(?:,| y)?[ ]{COUNT}[ ](?:(?:cuadras?|c\.|varas?|vrs|metros|mts)[ ])?(?:al[ ]|a la[ ]|hacia(?: el)?[ ])?"
    r"(?:norte|sur|este|oeste|oriente|poniente|lago|montaña|arriba|abajo)(?!\w)){0,2}",
    re.IGNORECASE,
)
STREET = rf"(?:\d{{1,3}}[A-Z]?|{NAME}(?:[ ]{NAME}){{0,2}})(?!\w)"
BETWEEN = re.compile(
    rf"(?<!\w)(?:(?i:calle|avenida|av\.?)[ ]{STREET},?[ ](?i:entre|e/)[ ](?:(?i:calles?|las)[ ])?"
    rf"|(?i:entre[ ](?:las[ ])?(?:calles|avenidas))[ ]){STREET}[ ](?:y|e)[ ]{STREET}(?![ ]a[nñ]os)"
    rf"|(?<!\w)(?i:calle)[ ]\d{{1,3}}[A-Z]?[ ](?:por|x|con)[ ](?:calle[ ])?\d{{1,3}}[A-Z]?(?!\w)"
)
FLATS = frozenset("apto apt apartamento departamento depto dpto".split())
LOTS = frozenset("manzana mza mz mzna supermanzana smz sector bloque torre edificio edif etapa".split())
WAYS = frozenset("cuadra cuadras vara varas vrs metros mts".split())
BETWEENS = frozenset("entre por x con".split())
STREETS = frozenset("calle calles avenida avenidas av".split())


def spanish_addresses(text: str, words: AbstractSet[str]) -> Iterator[Found]:
    """Each grid address, lot, flat in a named building and way from a landmark: start, end, how sure."""
    if "#" in text or "nº" in text or "no. " in text.lower():
        yield from ((*match.span(), 1.0) for match in GRID.finditer(text))
    if not LOTS.isdisjoint(words):
        yield from ((*match.span(), 0.9) for match in LOT.finditer(text))
    if not FLATS.isdisjoint(words):
        yield from ((*match.span(), 0.9) for match in FLAT_OF.finditer(text))
    if not WAYS.isdisjoint(words):
        yield from ((*match.span(), 0.8) for match in WAY.finditer(text))


def streets_between(text: str, words: AbstractSet[str]) -> Iterator[Found]:
    """Each place told by the streets around it: start, end, how sure."""
    if not (STREETS.isdisjoint(words) or BETWEENS.isdisjoint(words)):
        yield from ((*match.span(), 0.9) for match in BETWEEN.finditer(text))

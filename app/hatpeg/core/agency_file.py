"""Reads an agency's list of names and places out of a TOML file's text.

Every table is optional, and tables or keys that are not known are left alone, so that a file made for a
later version can still be read. A value of the wrong kind stops the reading: half a list would look whole.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping

from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.errors import AgencyUnreadable
from hatpeg.core.speech import say

Table = Mapping[str, object]

LINE = re.compile(r"at line (\d+)")


def parse_agency(untrusted_text: str) -> Agency:
    """The lexicon in a file's text. Raises :class:`AgencyUnreadable`, whose sentence quotes none of it."""
    return agency_of(_toml(untrusted_text))


def agency_of(top: Table) -> Agency:
    """The lexicon in a file that was read as TOML already. Raises as :func:`parse_agency` does."""
    about = _table(top, "agency")
    hashtags = _table(top, "hashtags")
    return Agency(
        name=_word(about, "name", "agency"),
        nicknames=_words(about, "nicknames", "agency"),
        town=_word(about, "town", "agency"),
        country=_word(about, "country", "agency") or Agency().country,
        domain=_word(about, "domain", "agency"),
        handles=_words(about, "handles", "agency"),
        public_sites=tuple(_public_site(table) for table in _tables(top, "public_site")),
        confidential_sites=tuple(_confidential_site(table) for table in _tables(top, "confidential_site")),
        programmes=_once(name for table in _tables(top, "programme") for name in _public_names(table)),
        hotlines=_hotlines(top),
        emails=_words(about, "emails", "agency"),
        staff=_words(_table(top, "staff"), "consented", "staff"),
        public_hashtags=_words(hashtags, "public", "hashtags"),
        secret_hashtags=_words(hashtags, "never", "hashtags"),
        events=_words(_table(top, "events"), "public", "events"),
        internal_systems=_words(_table(top, "internal"), "systems", "internal"),
        ordinary_words=_words(_table(top, "near_misses"), "words", "near_misses"),
    )


def _toml(untrusted_text: str) -> Table:
    try:
        return tomllib.loads(untrusted_text.removeprefix("\ufeff").replace("\r\n", "\n"))
    # A number of thousands of digits is a plain ValueError, brackets nested without end a RecursionError.
    except (ValueError, RecursionError) as problem:
        line = LINE.search(str(problem))
        where = say("Look at line {n}.", n=line[1]) if line else say("Look for a quote that is not closed.")
        told = say("The list of your agency’s names and places cannot be read. {where}", where=where)
        raise AgencyUnreadable(told) from None


def _public_site(table: Table) -> PublicSite:
    where = "public_site"
    return PublicSite(
        name=_word(table, "name", where),
        aliases=_words(table, "aliases", where),
        addresses=_once((_word(table, "address", where), *_words(table, "address_variants", where))),
        phones=_once((_word(table, "phone", where), *_words(table, "phones", where))),
    )


def _confidential_site(table: Table) -> ConfidentialSite:
    where = "confidential_site"
    return ConfidentialSite(
        name=_word(table, "name", where),
        kind=_word(table, "kind", where),
        aliases=_words(table, "aliases", where),
        addresses=_once((_word(table, "address", where), *_words(table, "address_variants", where))),
        landmarks=_words(table, "landmarks", where),
        routes=_words(table, "routes", where),
        point=_point(table, where),
    )


def _public_names(table: Table) -> tuple[str, ...]:
    """The names of a programme that is marked public; any other stays unknown."""
    where = "programme"
    names = (_word(table, "name", where), *_words(table, "aliases", where))
    public = table.get("public", False)
    if not isinstance(public, bool):
        raise _wrong(where, "public", say("true or false"))
    return names if public else ()


def _hotlines(top: Table) -> tuple[str, ...]:
    own = [_word(table, "number", "hotline") for table in _tables(top, "hotline")]
    national = _table(top, "national_hotlines")
    known = [number for key in national for number in _words(national, key, "national_hotlines")]
    return _once((*own, *known))


def _point(table: Table, where: str) -> tuple[float, float] | None:
    """Latitude and longitude, both or neither."""
    values = [table.get(key) for key in ("latitude", "longitude")]
    if values == [None, None]:
        return None
    for key, value, most in zip(("latitude", "longitude"), values, (90, 180), strict=True):
        if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= most:
            raise _wrong(where, key, say("a number from {least} to {most}", least=-most, most=most))
    latitude, longitude = (float(str(value)) for value in values)
    return latitude, longitude


def _table(top: Table, name: str) -> Table:
    table = top.get(name, {})
    if not isinstance(table, dict):
        raise _wrong(name, "", say("a table of its own"))
    return table


def _tables(top: Table, name: str) -> list[Table]:
    tables = top.get(name, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise _wrong(name, "", say("written with two square brackets"))
    return tables


def _word(table: Table, key: str, where: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise _wrong(where, key, say("text in quotes"))
    return value.strip()


def _words(table: Table, key: str, where: str) -> tuple[str, ...]:
    values = table.get(key, [])
    if not isinstance(values, list) or not all(isinstance(value, str) for value in values):
        raise _wrong(where, key, say("a list of texts in quotes"))
    return _once(value.strip() for value in values)


def _once(values: Iterable[str]) -> tuple[str, ...]:
    """The values in their order, without empty ones and without the same one twice."""
    return tuple(dict.fromkeys(value for value in values if value))


def _wrong(where: str, key: str, want: str) -> AgencyUnreadable:
    # A key of [national_hotlines] is the agency's own wording, so it is not shown.
    named = f"“{key}” in [{where}]" if key and where != "national_hotlines" else f"[{where}]"
    return AgencyUnreadable(
        say(
            "The list of your agency’s names and places cannot be used: {part} should be {want}.", part=named, want=want
        )
    )

"""Writes an agency's lexicon as the text of a TOML file that :mod:`hatpeg.core.agency_file` reads back the same."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.toml_words import quoted

Value = str | bool | float | tuple[str, ...]


def written_agency(agency: Agency) -> str:
    """The lexicon as TOML. People who are watched for are not in it: of them there are only digests."""
    about: dict[str, Value] = {
        "name": agency.name,
        "nicknames": agency.nicknames,
        "town": agency.town,
        "country": agency.country,
        "domain": agency.domain,
        "handles": agency.handles,
        "emails": agency.emails,
    }
    tables = [
        *_table("[agency]", about),
        *(line for site in agency.public_sites for line in _table("[[public_site]]", _public(site))),
        *(line for site in agency.confidential_sites for line in _table("[[confidential_site]]", _confidential(site))),
        *(line for name in agency.programmes for line in _table("[[programme]]", {"name": name, "public": True})),
        *(line for number in agency.hotlines for line in _table("[[hotline]]", {"number": number})),
        *_table("[staff]", {"consented": agency.staff}),
        *_table("[hashtags]", {"public": agency.public_hashtags, "never": agency.secret_hashtags}),
        *_table("[events]", {"public": agency.events}),
        *_table("[internal]", {"systems": agency.internal_systems}),
        *_table("[near_misses]", {"words": agency.ordinary_words}),
    ]
    return "\n".join(tables) + "\n" if tables else ""


def _public(site: PublicSite) -> Mapping[str, Value]:
    return {
        "name": site.name,
        "aliases": site.aliases,
        "address_variants": site.addresses,
        "phones": site.phones,
    }


def _confidential(site: ConfidentialSite) -> Mapping[str, Value]:
    written: dict[str, Value] = {
        "name": site.name,
        "kind": site.kind,
        "aliases": site.aliases,
        "address_variants": site.addresses,
        "landmarks": site.landmarks,
        "routes": site.routes,
    }
    return written if site.point is None else written | {"latitude": site.point[0], "longitude": site.point[1]}


def _table(head: str, values: Mapping[str, Value]) -> Iterator[str]:
    """A table's lines; nothing at all when it would be empty."""
    said = [f"{key} = {_value(value)}" for key, value in values.items() if value not in {"", ()}]
    if said:
        yield from ("", head, *said)


def _value(value: Value) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(quoted, value))}]"
    return quoted(value) if isinstance(value, str) else json.dumps(value)

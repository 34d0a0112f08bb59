"""What an agency has told the program about itself: what may be named, and what never."""

from __future__ import annotations

from dataclasses import dataclass, fields

from hatpeg.core.watch_list import NOBODY, WatchList


@dataclass(frozen=True, slots=True)
class PublicSite:
    """A place the agency publishes: ``addresses`` and ``phones`` as they are written in public."""

    name: str
    aliases: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ConfidentialSite:
    """A place that must never be named, placed or described.

    A landmark or a route alone is only a hint: it matters when a post ties it to the site. ``point`` is its latitude
    and longitude in degrees, where the agency has told them: a photo that was taken near it is then known.
    """

    name: str
    kind: str = ""
    aliases: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    landmarks: tuple[str, ...] = ()
    routes: tuple[str, ...] = ()
    point: tuple[float, float] | None = None


class _Hashed:
    """Room for a hash: an agency of thousands of entries is looked up many times in every check."""

    __slots__ = ("_hash",)
    _hash: int


@dataclass(frozen=True, slots=True)
class Agency(_Hashed):
    """The agency's lexicon. Everything is optional: an empty one knows nothing and allows nothing.

    ``watched`` are the people served, of whom only digests are known.
    """

    name: str = ""
    nicknames: tuple[str, ...] = ()
    town: str = ""
    country: str = "US"
    domain: str = ""
    handles: tuple[str, ...] = ()
    public_sites: tuple[PublicSite, ...] = ()
    confidential_sites: tuple[ConfidentialSite, ...] = ()
    programmes: tuple[str, ...] = ()
    hotlines: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    staff: tuple[str, ...] = ()
    public_hashtags: tuple[str, ...] = ()
    secret_hashtags: tuple[str, ...] = ()
    events: tuple[str, ...] = ()
    internal_systems: tuple[str, ...] = ()
    ordinary_words: tuple[str, ...] = ()
    watched: WatchList = NOBODY

    def __hash__(self) -> int:
        """As of any frozen value, counted once."""
        if not hasattr(self, "_hash"):
            object.__setattr__(self, "_hash", hash(tuple(getattr(self, each.name) for each in fields(self))))
        return int(self._hash)


NO_AGENCY = Agency()

"""The agency's names and places, and the people to watch for: read from the work vault, and kept there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.agency_file import parse_agency
from hatpeg.core.agency_words import written_agency
from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.organisation import NO_ORGANISATION, Organisation
from hatpeg.core.policy import NO_LAYER, PolicyLayer
from hatpeg.core.speech import mark
from hatpeg.core.watch_list import KEY_BYTES, WatchList
from hatpeg.wiring.organisations import laid_down

if TYPE_CHECKING:
    from hatpeg.core.watch_forms import Person
    from hatpeg.store.stores import Stores
    from hatpeg.store.vault import Vault

NAMES_AND_PLACES = mark("your agency’s names and places")
PEOPLE = mark("the names of people you work with")
LIES_WITH = Hat.PROFESSIONAL
"""It is the agency's, and goes when the work hat is handed back. Drafts under Personal are held to it as well."""


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What is known of the agency: its names and places, and its policy where there is one.

    ``unread`` names in plain words what is kept and could not be read: nothing is clear without it.
    """

    agency: Agency = NO_AGENCY
    unread: tuple[str, ...] = ()
    organisation: Organisation = NO_ORGANISATION
    notice: str = ""
    own: PolicyLayer = NO_LAYER
    """What was chosen on this computer, over what the organization has laid down."""


def lexicon_of(stores: Stores) -> Lexicon:
    """What is known of the agency. While the work hat is locked nothing is, and that is said."""
    policy = laid_down(stores)
    vault = stores.vaults.get(LIES_WITH)
    unread = list(policy.unread)
    if vault is None:
        unread += [NAMES_AND_PLACES] if LIES_WITH in stores.locked else []
        return Lexicon(NO_AGENCY, tuple(unread), policy.organisation, policy.notice, policy.own)
    agency = NO_AGENCY
    try:
        agency = parse_agency(vault.lists.agency())
    except HatpegError:
        unread.append(NAMES_AND_PLACES)
    try:
        agency = replace(agency, watched=vault.lists.watch_list())
    except HatpegError:
        unread.append(PEOPLE)
    return Lexicon(agency, tuple(unread), policy.organisation, policy.notice, policy.own)


def keep_agency(vault: Vault, agency: Agency) -> None:
    """Keep names and places, in place of those before. Raises :class:`StoreUnavailable`."""
    vault.lists.save_agency(written_agency(agency))


def keep_people(vault: Vault, people: tuple[Person, ...]) -> WatchList:
    """Keep digests of these people's names, in place of those before; nobody, and nothing is kept.

    Raises :class:`StoreUnavailable`.
    """
    from secrets import token_bytes

    from hatpeg.core.watch_forms import forms_of
    from hatpeg.detect.nicknames import nicknames

    key = token_bytes(KEY_BYTES)
    watched = WatchList.of(forms_of(people, nicknames()), key)
    vault.lists.save_watch_list(key if watched else b"", watched.to_bytes() if watched else b"")
    return watched

"""What is read before anything can be shown: rules, accounts and settings, of the hats that are open."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from hatpeg.core.draft import Audience, Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.network import Network, code_points
from hatpeg.core.past import Past
from hatpeg.core.ports import AccountStore
from hatpeg.core.settings import LANGUAGE, SETTINGS
from hatpeg.core.speech import mark
from hatpeg.keeping import pasts_of
from hatpeg.ui.desk import ELSEWHERE, Desk
from hatpeg.wiring.lexicon import Lexicon, lexicon_of

if TYPE_CHECKING:
    from hatpeg.store.stores import Stores
    from hatpeg.wiring.engine import Engine

CHOSEN, SECTORS = "chosen account", "sectors"
SETTINGS_LIE_WITH = Hat.PERSONAL
"""How the program looks is the worker's own affair, and stays when the work hat is handed back."""
NOWHERE_YET = Network(
    id=ELSEWHERE,
    name=mark("another network"),
    limit=None,
    count=code_points,
    audiences=tuple(Audience),
    safest=Audience.ONLY_ME,
    place_habit="",
    checked="2026-11-25",
)
"""Stands in for a moment, until the networks are read."""


def empty_desk() -> Desk:
    """A desk with nothing on it: before anything is read, and while everything is locked."""
    return Desk({ELSEWHERE: NOWHERE_YET})


@dataclass(frozen=True, slots=True)
class Opened:
    """What was found when the program started, or when a hat was unlocked."""

    stores: Stores
    desk: Desk
    settings: Mapping[str, str]
    pasts: Mapping[Hat, Past] = field(default_factory=dict)


def read_from(stores: Stores, engine: Engine) -> Opened:
    """Read rules, accounts and settings; of a hat that is locked, nothing."""
    if len(stores.locked) == len(Hat):
        engine.load((), Lexicon())
        return Opened(stores, empty_desk(), _settings(None))
    opened = [hat for hat in Hat if hat not in stores.locked]
    work = Hat.PROFESSIONAL in opened
    sectors = tuple(stores.of[Hat.PROFESSIONAL].setting(SECTORS).split()) if work else ()
    engine.load(sectors, lexicon_of(stores))
    desk = Desk(
        networks=engine.catalogue.networks,
        accounts=tuple(account for hat in opened for account in stores.of[hat].accounts()),
        chosen={hat: stores.of[hat].setting(CHOSEN) for hat in opened},
        policy_revision=engine.policy.revision,
        sectors=sectors,
        notice=" ".join(filter(None, (stores.notice, engine.lexicon.notice))),
        with_browser=frozenset(
            account for hat in opened if hat in stores.vaults for account in stores.vaults[hat].care.browser_profiles()
        ),
    )
    own = stores.of[SETTINGS_LIE_WITH] if SETTINGS_LIE_WITH in opened else None
    settings = {**_settings(own), **engine.lexicon.organisation.settings}
    return Opened(stores, desk, settings, pasts_of(stores))


def _settings(own: AccountStore | None) -> Mapping[str, str]:
    """Every setting as it was chosen; the language as it was chosen on this computer, whatever is open."""
    from hatpeg.store.language import chosen_language
    from hatpeg.store.places import vault_folder

    settings = {each.name: each.read(own.setting(each.name) if own else "") for each in SETTINGS}
    with suppress(StoreUnavailable):
        settings[LANGUAGE.name] = chosen_language(vault_folder())
    return settings

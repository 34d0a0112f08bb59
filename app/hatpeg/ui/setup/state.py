"""What the set-up dialog shows and what comes out of it, without Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hatpeg.core.destination import SEEN_BY
from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.network import Network


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list to choose from: its value and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class SetupState:
    """The accounts of both hats, the kinds of work, and how the answers will be kept."""

    accounts: tuple[Account, ...]
    networks: tuple[Choice, ...]
    sectors: tuple[Choice, ...]
    chosen_sectors: frozenset[str]
    kept_sentence: str


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """What the caseworker entered."""

    accounts: tuple[Account, ...]
    sectors: tuple[str, ...]


def setup_state(
    accounts: Iterable[Account],
    networks: Mapping[str, Network],
    sectors: Sequence[Choice],
    chosen_sectors: Iterable[str],
    kept_sentence: str,
) -> SetupState:
    """The dialog for what is known so far; networks by name, the catch-all last."""
    named = sorted(networks.values(), key=lambda network: (network.id == "elsewhere", network.name.casefold()))
    return SetupState(
        tuple(accounts),
        tuple(Choice(network.id, network.name) for network in named),
        tuple(sectors),
        frozenset(chosen_sectors),
        kept_sentence,
    )


def audiences_of(network: Network) -> tuple[Choice, ...]:
    """The audiences a network offers, in its own order."""
    return tuple(Choice(audience.value, SEEN_BY[audience]) for audience in network.audiences)


def starting_audience(network: Network, hat: Hat) -> Audience:
    """Where an account starts from: the safest under Personal; an agency's page is there to be seen."""
    if hat is Hat.PROFESSIONAL and Audience.EVERYONE in network.audiences:
        return Audience.EVERYONE
    return network.safest


def answers(accounts: Iterable[Account], networks: Mapping[str, Network], sectors: Iterable[str]) -> SetupAnswers:
    """Tidy what was entered: an account without a name is called after its network."""
    named = (
        account
        if account.name.strip()
        else replace(account, name=f"{account.hat.word} {networks[account.network].name}")
        for account in accounts
    )
    return SetupAnswers(
        tuple(replace(account, name=" ".join(account.name.split())) for account in named), tuple(sectors)
    )

"""Choices about accounts, and what comes out of them, without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.destination import SEEN_BY
from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.network import Network


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a list to choose from: its value and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class SetupAnswers:
    """The accounts of both hats, and the kinds of work."""

    accounts: tuple[Account, ...]
    sectors: tuple[str, ...]


def audiences_of(network: Network) -> tuple[Choice, ...]:
    """The audiences a network offers, in its own order; their words are to be said when shown."""
    return tuple(Choice(audience.value, SEEN_BY[audience]) for audience in network.audiences)


def starting_audience(network: Network, hat: Hat) -> Audience:
    """Where an account starts from: the safest under Personal; an agency's page is there to be seen."""
    if hat is Hat.PROFESSIONAL and Audience.EVERYONE in network.audiences:
        return Audience.EVERYONE
    return network.safest

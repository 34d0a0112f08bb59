"""What lies on the caseworker's desk: the accounts of both hats, which one is chosen, and the rules in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.network import Network
from hatpeg.core.speech import mark, say

ELSEWHERE = "elsewhere"
UNNAMED = {Hat.PROFESSIONAL: mark("Work account"), Hat.PERSONAL: mark("Personal account")}


@dataclass(frozen=True, slots=True)
class Desk:
    """Accounts in the order they were added; ``chosen`` is an account's id for each hat.

    ``networks`` must hold ``"elsewhere"``. ``notice`` is a sentence about how things are kept, or empty.
    ``with_browser`` are the ids of accounts for which a browser profile was chosen.
    """

    networks: Mapping[str, Network]
    accounts: tuple[Account, ...] = ()
    chosen: Mapping[Hat, str] = field(default_factory=dict)
    policy_revision: str = ""
    sectors: tuple[str, ...] = ()
    notice: str = ""
    with_browser: frozenset[str] = frozenset()

    def of(self, hat: Hat) -> tuple[Account, ...]:
        """The accounts of one hat."""
        return tuple(account for account in self.accounts if account.hat is hat)

    def account(self, hat: Hat) -> Account:
        """The chosen account of a hat; its first, or an unnamed one where there is none."""
        accounts = self.of(hat)
        chosen = next((each for each in accounts if each.id == self.chosen.get(hat)), None)
        return chosen or next(iter(accounts), Account(f"unnamed-{hat}", hat, ELSEWHERE, say(UNNAMED[hat])))

    def destination(self, hat: Hat) -> Destination:
        """Where a draft under this hat will go."""
        account = self.account(hat)
        network = self.networks.get(account.network, self.networks[ELSEWHERE])
        return Destination(account, network, account.id in self.with_browser and network.compose_address is not None)

    def draft(self, text: str, hat: Hat, *, is_reply: bool = False) -> Draft:
        """A draft for the chosen account of a hat, held to the rules in force."""
        return Draft(text, self.account(hat), policy_revision=self.policy_revision, is_reply=is_reply)

    def choosing(self, account_id: str) -> Desk:
        """The same desk with another account chosen; unchanged when there is no such account."""
        account = next((each for each in self.accounts if each.id == account_id), None)
        return self if account is None else replace(self, chosen={**self.chosen, account.hat: account.id})

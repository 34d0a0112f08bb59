"""Where a draft will go, in words: the one value that banner, preview and copy button are all shown from."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.draft import Account, Audience, Hat
from hatpeg.core.network import Network
from hatpeg.core.speech import mark, say

SEEN_BY = {
    Audience.EVERYONE: mark("Everyone can see this."),
    Audience.FOLLOWERS: mark("Your followers can see this."),
    Audience.FRIENDS: mark("Your friends can see this."),
    Audience.GROUP: mark("The members of one group can see this."),
    Audience.ONLY_ME: mark("Only you can see this."),
}
AUDIENCE_WORDS = {
    Audience.EVERYONE: mark("Public"),
    Audience.FOLLOWERS: mark("Followers"),
    Audience.FRIENDS: mark("Friends"),
    Audience.GROUP: mark("One group"),
    Audience.ONLY_ME: mark("Only you"),
}
WHOSE_RULES = {
    Hat.PROFESSIONAL: mark("Your organization’s rules apply."),
    Hat.PERSONAL: mark("Your own rules, plus the rules that protect clients."),
}


@dataclass(frozen=True, slots=True)
class Destination:
    """An account together with its network, and every wording that names it.

    ``opens`` tells that the network's page is opened where this account is logged in, when a draft is copied for it.
    """

    account: Account
    network: Network
    opens: bool = False

    @property
    def hat(self) -> Hat:
        """The hat the account belongs to."""
        return self.account.hat

    @property
    def kicker(self) -> str:
        """``WORK HAT`` or ``PERSONAL HAT``."""
        return self.hat.in_full.upper()

    @property
    def title(self) -> str:
        """``Harbor House · Facebook``."""
        return f"{self.account.name} · {self.network.called}"

    @property
    def subtitle(self) -> str:
        """Who can see it and whose rules apply."""
        return f"{say(SEEN_BY[self.account.audience])} {say(WHOSE_RULES[self.hat])}"

    @property
    def audience_words(self) -> str:
        """``Public · Facebook``."""
        return f"{say(AUDIENCE_WORDS[self.account.audience])} · {self.network.called}"

    @property
    def monogram(self) -> str:
        """Up to two letters that stand for the account."""
        words = [word for word in self.account.name.replace(".", " ").split() if word[0].isalnum()]
        return "".join(word[0].upper() for word in words[:2]) or self.hat.word[0]

    @property
    def copy_label(self) -> str:
        """What the copy button says when the gate is open."""
        if self.opens:
            return say("Copy and open {network} as {account}", network=self.network.called, account=self.account.name)
        return say("Copy for {account} on {network}", account=self.account.name, network=self.network.called)

    @property
    def spoken(self) -> str:
        """The banner as a screen reader says it."""
        return say(
            "Posting as {account}, {network}, {hat}. {seen}",
            account=self.account.name,
            network=self.network.called,
            hat=self.hat.in_full,
            seen=say(SEEN_BY[self.account.audience]),
        )

    @property
    def announcement(self) -> str:
        """What is said aloud when the hat or the account changes."""
        return say(
            "Now in {hat}. {account}, {network}. {seen}",
            hat=self.hat.word,
            account=self.account.name,
            network=self.network.called,
            seen=say(SEEN_BY[self.account.audience]),
        )

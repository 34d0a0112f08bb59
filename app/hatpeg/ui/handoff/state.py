"""What the handoff card says, decided without Qt. It names the account, and no word of the draft."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.destination import Destination
from hatpeg.core.draft import Hat
from hatpeg.core.speech import say


class Step(StrEnum):
    """How far it has come."""

    ASKING = "asking"
    NOT_OPENED = "not-opened"
    WRONG_PAGE = "wrong-page"


@dataclass(frozen=True, slots=True)
class HandoffState:
    """``browser`` says in words where the page opens, or should have; ``problem`` why it did not."""

    to: Destination
    browser: str
    step: Step = Step.ASKING
    problem: str = ""

    @property
    def hat(self) -> Hat:
        """The hat of the account."""
        return self.to.hat

    @property
    def who(self) -> str:
        """The name that the page has to show: the handle where there is one."""
        account = self.to.account
        return f"@{account.handle.removeprefix('@')}" if account.handle else account.name

    @property
    def title(self) -> str:
        """What has happened."""
        match self.step:
            case Step.ASKING:
                return say(
                    "Copied. {network} opens in {browser}.", network=self.to.network.called, browser=self.browser
                )
            case Step.NOT_OPENED:
                return say("Copied, and nothing was opened.")
            case _:
                return say("Nothing stays copied.")

    @property
    def words(self) -> str:
        """What to look at, or what to do now."""
        match self.step:
            case Step.ASKING:
                return say("Posting as {who}. Does the page show that name?", who=self.who)
            case Step.NOT_OPENED if self.browser:
                return say(
                    "{problem} Paste it only where {who} is logged in: {browser}.",
                    problem=self.problem,
                    who=self.who,
                    browser=self.browser,
                )
            case Step.NOT_OPENED:
                return say("{problem} Paste it only where {who} is logged in.", problem=self.problem, who=self.who)
            case _:
                return say(
                    "Log in as {who} in that browser profile, or choose another profile under Accounts.", who=self.who
                )

    @property
    def asks(self) -> bool:
        """Whether an answer is wanted."""
        return self.step is Step.ASKING

    @property
    def spoken(self) -> str:
        """The card as a screen reader says it."""
        return say("{title} {words}", title=self.title, words=self.words)

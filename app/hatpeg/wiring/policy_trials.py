"""Tries a policy out on invented posts: each is checked as the policy starts, and with what was chosen here."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from hatpeg import resources
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.speech import language
from hatpeg.core.verdict import Verdict
from hatpeg.ui.desk import ELSEWHERE
from hatpeg.ui.policy.samples_part import Answer, Judged
from hatpeg.ui.policy.seen import Seen, months_of

if TYPE_CHECKING:
    from hatpeg.core.organisation import Organisation
    from hatpeg.core.policy import Policy
    from hatpeg.wiring.policy_page import Policies

FILE, GENERAL = "samples/posts.toml", "general"


@dataclass(frozen=True, slots=True)
class Post:
    """One invented post: for which kind of work, under which hat, in each language."""

    sector: str
    hat: Hat
    words: dict[str, str]

    def text(self, code: str) -> str:
        """The post in a language, or in English where it has no other."""
        return self.words.get(code) or self.words["en"]


def posts() -> tuple[Post, ...]:
    """Every invented post there is."""
    read = tomllib.loads(resources.text(FILE))["post"]
    return tuple(
        Post(each["sector"], Hat.PERSONAL if each.get("hat") == Hat.PERSONAL else Hat.PROFESSIONAL, each)
        for each in read
    )


class PolicyTrials:
    """The trials of one session's policies."""

    def __init__(self, policies: Policies) -> None:
        self._policies = policies

    def judged(self, own: Organisation) -> tuple[Judged, ...]:
        """What becomes of invented posts of these kinds of work, before and after."""
        standing = self._policies.standing(own, language())
        sectors = standing.sectors or (GENERAL,)
        return tuple(
            Judged(
                post.text(language()),
                post.hat,
                self._answer(post, standing.start),
                self._answer(post, standing.now),
            )
            for post in posts()
            if post.sector in sectors
        )

    def seen(self) -> Seen:
        """What an organization could be given of the work history, from the same code that writes it into a file."""
        from hatpeg.store.export import HEADING, history_rows

        vault, found = self._policies.vault, self._policies.found()
        lines = (link.line for link in vault.history.links() if link.line is not None)
        return Seen(
            HEADING,
            history_rows(vault),
            months_of(lines),
            tuple(found.organisation.settings),
            len({rule for rule, _ in found.organisation.layer.locked}),
            found.organisation.name,
            found.by,
        )

    def _answer(self, post: Post, policy: Policy) -> Answer:
        account = Account("sample", post.hat, ELSEWHERE, "sample")
        draft = Draft(post.text(language()), account, policy_revision=policy.revision)
        return _answer(check(draft, self._policies.catalogue, policy, offers=False))


def _answer(verdict: Verdict) -> Answer:
    told = (each.message.rstrip(".") for each in verdict.findings if each.severity >= Severity.WARN)
    return Answer(verdict.decision, tuple(dict.fromkeys(told)))

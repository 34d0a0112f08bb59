"""Whether one rule asks something of a text, everything else being there as well."""

from __future__ import annotations

from functools import cache

from hatpeg import catalogue, policies
from hatpeg.core.check import Catalogue, check
from hatpeg.core.draft import Account, Audience, Draft, Hat
from hatpeg.core.policy import Policy


@cache
def _everything() -> tuple[Catalogue, Policy]:
    known = catalogue.load()
    return known, policies.policy_for(known, ("dv_shelter",))


def asks(rule: str, text: str, hat: Hat, audience: Audience = Audience.EVERYONE, *, is_reply: bool = False) -> bool:
    """Whether the rule has something to say in the sector that is strictest on places, however mildly."""
    known, policy = _everything()
    account = Account("mine", hat, "elsewhere", "Mine", audience)
    draft = Draft(text, account, policy_revision=policy.revision, is_reply=is_reply)
    return any(finding.rule == rule for finding in check(draft, known, policy, offers=False).findings)

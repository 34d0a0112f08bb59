"""What a caseworker is about to post, and for whom: the value every answer is tied to."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.seen import Seen
from hatpeg.core.speech import say


class Hat(StrEnum):
    """The two roles that must not mix."""

    PERSONAL = "personal"
    PROFESSIONAL = "professional"

    @property
    def word(self) -> str:
        """The word a caseworker reads: *Work* or *Personal*."""
        return say("Work") if self is Hat.PROFESSIONAL else say("Personal")

    @property
    def in_full(self) -> str:
        """What it is called where it stands alone: *Work hat* or *Personal hat*."""
        return say("Work hat") if self is Hat.PROFESSIONAL else say("Personal hat")

    @property
    def other(self) -> Hat:
        """The hat that is not being worn."""
        return Hat.PERSONAL if self is Hat.PROFESSIONAL else Hat.PROFESSIONAL

    @property
    def others(self) -> tuple[Hat, ...]:
        """Every hat that is not being worn."""
        return tuple(hat for hat in Hat if hat is not self)


class Audience(StrEnum):
    """Who can see what an account posts, from the widest to the narrowest."""

    EVERYONE = "everyone"
    FOLLOWERS = "followers"
    FRIENDS = "friends"
    GROUP = "group"
    ONLY_ME = "only-me"


@dataclass(frozen=True, slots=True)
class Account:
    """One place a draft can go to.

    ``network`` is the id of a network (``"facebook"``); ``name`` is what the caseworker calls the account,
    never a secret. ``id`` tells accounts apart and is never shown.
    """

    id: str
    hat: Hat
    network: str
    name: str
    audience: Audience = Audience.EVERYONE
    handle: str = ""


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo that goes with a draft. Until somebody has looked at it, the draft is "not checked".

    ``seen`` is what the worker process saw on it and what a person decided, None before it was looked at.
    """

    id: str
    alt_text: str = ""
    seen: Seen | None = None


@dataclass(frozen=True, slots=True)
class Draft:
    """Text, photos, the account they are meant for, and the revision of the rules they are to be held to.

    ``is_reply`` marks an answer to what somebody else has written: a comment, a review, a message.
    """

    text: str
    account: Account
    photos: tuple[Photo, ...] = ()
    policy_revision: str = ""
    is_reply: bool = False

    @property
    def parts(self) -> tuple[str, ...]:
        """All of it in words, one after the other: the text, the account, the rules, the use; three for each photo."""
        account = self.account
        parts = [self.text, account.id, account.hat, account.network, account.name, account.handle]
        parts += [account.audience, self.policy_revision, "reply" if self.is_reply else "post"]
        for photo in self.photos:
            parts += [photo.id, photo.alt_text, photo.seen.spelled if photo.seen else ""]
        return tuple(parts)

    @property
    def fingerprint(self) -> str:
        """Changes with every character, photo, account, audience, policy and use; 64 hexadecimal digits.

        What was seen on a photo and decided about it belongs to it.
        """
        return fingerprint_of(self.parts)


def fingerprint_of(parts: Iterable[str]) -> str:
    """The fingerprint of a draft's parts. Each is taken with its length, so that no two drafts share one spelling."""
    digest = hashlib.sha256()
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass")
        digest.update(b"%d:" % len(encoded))
        digest.update(encoded)
    return digest.hexdigest()

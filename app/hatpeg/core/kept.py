"""What is kept between two sittings: drafts, how accounts are looked after, and what was knowingly left in a draft."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from hatpeg.core.draft import Photo
from hatpeg.core.speech import mark

LONGEST_TITLE = 60
NO_TITLE = mark("Draft without words")


@dataclass(frozen=True, slots=True)
class KeptDraft:
    """A draft as it is kept. ``id`` is chosen once, when it is begun; ``account`` is the id of an account.

    Its hat is the vault's: the same text under the other hat is another draft. ``checked`` is the
    :class:`~hatpeg.core.verdict.Decision` on exactly this draft, empty while there is none.
    """

    id: str
    text: str
    account: str = ""
    photos: tuple[Photo, ...] = ()
    is_reply: bool = False
    checked: str = ""


@dataclass(frozen=True, slots=True)
class DraftLine:
    """A draft as a list of drafts shows it; ``updated`` is local time, ``checked`` as in :class:`KeptDraft`."""

    id: str
    title: str
    account: str
    updated: datetime
    photos: int = 0
    checked: str = ""


@dataclass(frozen=True, slots=True)
class Acknowledged:
    """A reason somebody gave for leaving a finding in a draft.

    ``words`` are the words it was about: other words in the same place are not covered.
    """

    rule: str
    code: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class BrowserProfile:
    """Where an account is logged in: a browser (``"firefox"``) and the key of one of its profiles.

    ``name`` is what the profile was called when it was chosen; one that has another name since is not opened.
    """

    browser: str
    profile: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class PrivacyCheck:
    """One item of an account's privacy checklist, and the day on which it was last ticked."""

    item: str
    ticked: date


def title_of(text: str) -> str:
    """The first line that has a letter or a digit, cut between two words."""
    for line in text.splitlines():
        words = " ".join(line.split())
        if any(char.isalnum() for char in words):
            return words if len(words) <= LONGEST_TITLE else _cut(words)
    return NO_TITLE


def sought(text: str) -> str:
    """How a text is compared when drafts are searched: without case, accents or line breaks."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in apart if not unicodedata.combining(char)).split())


def _cut(words: str) -> str:
    head = words[: LONGEST_TITLE - 1]
    return (head.rpartition(" ")[0] or head) + "…"

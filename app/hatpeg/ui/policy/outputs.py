"""What the sections for saving and for a signed policy show, decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hatpeg.core.speech import mark, say


class Kind(StrEnum):
    """What can be saved; the value is the ending of the file."""

    PDF = "pdf"
    WORD = "docx"
    PAGE = "html"
    MARKDOWN = "md"
    POLICY = "toml"


LABELS = {
    Kind.PDF: mark("Save as PDF"),
    Kind.WORD: mark("Save for Word"),
    Kind.PAGE: mark("Save as a web page"),
    Kind.MARKDOWN: mark("Save as Markdown"),
    Kind.POLICY: mark("Save the policy file"),
}
KINDS = {
    Kind.PDF: mark("PDF (*.pdf)"),
    Kind.WORD: mark("Word document (*.docx)"),
    Kind.PAGE: mark("Web page (*.html)"),
    Kind.MARKDOWN: mark("Markdown (*.md)"),
    Kind.POLICY: mark("Policy file (*.toml)"),
}
DOCUMENTS = (Kind.PDF, Kind.WORD, Kind.PAGE, Kind.MARKDOWN)
SAVED = mark("Saved.")
ABOUT_DOCUMENT = mark("What people sign. It is saved in the language that is chosen under the document.")
ABOUT_FILE = mark(
    "What the program follows. Give it to your IT, or sign it with “hatpeg policy sign” and hand it out. Locked, "
    "nobody can turn down what must be changed. Names and places, also confidential ones, are only in it where you "
    "say so, and anybody can read them there."
)
LOCKS, NAMES = mark("Lock the strict rules"), mark("With names and places")
NEXT_VERSION = mark("Begin version {n}")
ABOUT_VERSION = mark("This is version {n}. Begin another one whenever you hand out a change.")

ABOUT_PACK = mark(
    "Your organization can hand out its policy as a signed file. It holds on this computer from then on, and nothing "
    "in it can be turned down here that it has locked."
)
USE_ONE, USE_NEWER = mark("Use a policy from your organization"), mark("Use a newer one")
SIGNED = mark("Signed policies (*.json *.hatpeg-policy)")
COMPARE = mark(
    "Ask your organization for these signs, by telephone or in person, not with the file. Use it only if all are the "
    "same."
)
IT_IS_THE_SAME, LEAVE_IT = mark("All are the same, use this policy"), mark("Leave it")
KNOWN_KEY = mark("It is signed as the one before.")
USE_IT = mark("Use this policy")
TAKEN = mark("Your drafts are held to it from now on. What was checked before is checked anew.")
OLD = mark("This policy is old. Ask your organization whether there is a newer one.")


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file that is wanted: what, in which language, and whether with locks, and with names and places."""

    kind: Kind
    language: str = "en"
    locks: bool = True
    names: bool = False


@dataclass(frozen=True, slots=True)
class Offer:
    """A signed policy that was read and whose signature holds. ``content`` is the file as it was read.

    ``is_first`` asks for the fingerprint to be compared.
    """

    name: str
    version: int
    fingerprint: str
    content: str
    day: str = ""
    approver: str = ""
    is_first: bool = True
    is_old: bool = False

    @property
    def words(self) -> str:
        """What it is, in one sentence."""
        name = self.name or say("Your organization")
        if self.day and self.approver:
            return say(
                "{name}, version {n}, approved on {day} by {approver}",
                name=name, n=self.version, day=self.day, approver=self.approver,
            )  # fmt: skip
        return say("{name}, version {n}", name=name, n=self.version)

    @property
    def agree_words(self) -> str:
        """What the button says that takes it."""
        return say(IT_IS_THE_SAME if self.is_first else USE_IT)

    @property
    def told(self) -> str:
        """What has to be done before it is taken."""
        return say(COMPARE if self.is_first else KNOWN_KEY)


@dataclass(frozen=True, slots=True)
class PackState:
    """``in_force`` is the signed policy that holds, ``offered`` one that was read and not taken yet."""

    in_force: Offer | None = None
    offered: Offer | None = None
    said: str = ""

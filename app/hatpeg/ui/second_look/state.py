"""What the sheet for a second look shows, decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass

from hatpeg.core.second_look.asking import Shown
from hatpeg.core.second_look.reviewer import Reviewer
from hatpeg.core.speech import mark, say

TITLE = mark("A second look")
SUBTITLE = mark("Another person can allow this one post. Nothing has been copied.")
CAN, STAYS = mark("Can be allowed"), mark("Always stays on")
WHY_OK, WHO = mark("Why is this one OK?"), mark("Who is looking?")
THEIR_PASSPHRASE = mark("Their passphrase, typed here")
KEEPS = mark("We keep the rule, the reason and a code for the person. We never keep the words.")
NOT_HERE = mark("They are not in the room? Save a review file and send it to them the way you send such things.")
SAVE_FILE, OPEN_ANSWER = mark("Save a review file"), mark("Open an answer")
ALLOW, BACK_TO_DRAFT = mark("Allow this post once"), mark("Back to my draft")
FIX_FIRST = mark("Nobody can allow what always stays on. Change that first, then ask about the rest.")
BUSY = mark("One moment…")
FEW_WORDS = mark("A few words. No names.")
REVIEW_FILES, ANSWER_FILES = mark("Review file (*.hatpeg-review)"), mark("Answer (*.hatpeg-answer)")
REVIEW_NAME = "post.hatpeg-review"
SAVED = mark("The review file is saved. Only the person you chose can open it. Open the answer here when it comes.")
ANSWER_TAKEN = mark("This post was allowed. It can be copied once, within a day.")
OTHER_DRAFT = mark("A post was allowed, but the draft here is another one. Open the draft that was looked at.")
NOBODY = mark("Nobody is entered yet who may look. Settings, Organization, Second looks.")
NOT_NEEDED = mark("Nothing here needs a second look.")


@dataclass(frozen=True, slots=True)
class SecondLookState:
    """``shown`` is what stops the draft, ``people`` those who may look, in the order in which they are offered."""

    shown: tuple[Shown, ...]
    people: tuple[Reviewer, ...]

    @property
    def can_be_allowed(self) -> bool:
        """Whether allowing would let the draft out: nothing in it always stays on."""
        return bool(self.shown) and all(each.can_be_allowed for each in self.shown)

    @property
    def spoken(self) -> str:
        """The sheet as a screen reader says it."""
        rows = (f"{say(each.message)} {say(CAN if each.can_be_allowed else STAYS)}." for each in self.shown)
        return " ".join((say(SUBTITLE), *rows, "" if self.can_be_allowed else say(FIX_FIRST))).strip()

"""What the page of second looks shows, decided without Qt."""

from __future__ import annotations

from dataclasses import dataclass, field

from hatpeg.core.second_look.asking import WHY, Request
from hatpeg.core.second_look.reviewer import Reviewer
from hatpeg.core.speech import mark, say

ABOUT = mark(
    "Where something must change, another person can allow one work post. They see that post and nothing else. "
    "Personal posts are never shown to anybody."
)
WHO, ABOUT_WHO = mark("Who may look"), mark("Compare the numbers with the person, by telephone or face to face.")
BY_ORGANIZATION = mark("Your organization says who may look.")
NOBODY_YET = mark("Nobody yet. Ask your supervisor for their record, a small file.")
ADD, REMOVE = mark("Add a person from their record"), mark("Remove {name}")
ANSWERS, ABOUT_ANSWERS = mark("Answers"), mark("An answer opens one post, once, on this computer, for a day.")
OPEN_ANSWER = mark("Open an answer")
FOR_OTHERS = mark("When others ask you")
ABOUT_BECOMING = mark(
    "Make a record once, under a passphrase of its own. Give the file to your team or to your IT: with it they can ask "
    "you. You can never allow your own posts."
)
YOUR_NAME, YOUR_PASSPHRASE, AGAIN = (
    mark("Your name"),
    mark("A passphrase for your looks"),
    mark("That passphrase again"),
)
MAKE, SAVE_RECORD = mark("Make my record"), mark("Save my record")
DIFFERENT = mark("The two passphrases are not the same yet.")
PASSPHRASE = mark("The passphrase of your record")
OPEN_REQUEST = mark("Open a review file")
REQUEST, THEY_SAY = mark("A post to look at"), mark("Why they think it is OK")
STOPS, PHOTO = mark("What stops it"), mark("Photo {n}")
FOR_ACCOUNT = mark("For {account} on {network}")
ALLOW, SEND_BACK, CLOSE = mark("Allow and save the answer"), mark("Send back with this reason"), mark("Close it")
WHY_BACK, FEW_WORDS = mark("If not, why"), mark("A few words for them. No names.")
NOT_SHOWN = mark("This photo cannot be shown, so the post cannot be allowed.")
CANNOT = mark("Something in it always stays on, so nobody can allow it. Send it back.")
ANSWERED = mark("The answer is saved. Send it back the way the review file came.")
MADE = mark("Your record is made. Save it, and give the file to those who may ask you.")
SAVED, ADDED, REMOVED = mark("Saved."), mark("Added. They can be asked from now on."), mark("Removed.")
BUSY = mark("One moment…")
RECORD_FILES, REVIEW_FILES = mark("Record of a reviewer (*.hatpeg-reviewer)"), mark("Review file (*.hatpeg-review)")
ANSWER_FILES = mark("Answer (*.hatpeg-answer)")
RECORD_NAME, ANSWER_NAME = "reviewer.hatpeg-reviewer", "post.hatpeg-answer"


@dataclass(frozen=True, slots=True)
class ReviewsState:
    """``people`` are those who may look, ``own`` is who works here, ``request`` the post that lies open for a look."""

    people: tuple[Reviewer, ...] = ()
    is_laid_down: bool = False
    own: Reviewer | None = None
    request: Request | None = field(default=None, repr=False)
    network: str = ""
    views: tuple[bytes, ...] = field(default=(), repr=False)
    """Its photos as bare pixels, shrunk; empty for one that cannot be shown."""
    said: str = ""
    is_problem: bool = False

    @property
    def who_words(self) -> str:
        """What is said above the people."""
        if self.is_laid_down:
            return say(BY_ORGANIZATION)
        return say(ABOUT_WHO) if self.people else say(NOBODY_YET)


def can_allow(state: ReviewsState) -> bool:
    """Whether the post that lies open can be allowed: nothing always stays on, and every photo is to be seen."""
    return state.request is not None and state.request.can_be_allowed and all(state.views)


def why_words(request: Request) -> str:
    """Why whoever asks thinks that the post is OK."""
    return " · ".join(filter(None, (*(say(words) for words in WHY[request.why] if words), request.words)))

"""What the first run shows, decided without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from hatpeg.core.draft import Hat
from hatpeg.core.sectors import Sector
from hatpeg.core.speech import mark, say
from hatpeg.ui.accounts.state import FormState

FEWEST = 8
"""Characters of a passphrase, at least."""


class Step(StrEnum):
    """One page of the first run; its value is kept, so that it goes on where it was left."""

    WELCOME = "welcome"
    WORK = "work"
    WORK_ACCOUNT = "work account"
    PERSONAL_ACCOUNT = "personal account"
    BOTH_ACCOUNTS = "both accounts"
    LOCK = "lock"
    DONE = "done"


ALONE = (Step.WELCOME, Step.WORK, Step.WORK_ACCOUNT, Step.PERSONAL_ACCOUNT, Step.LOCK, Step.DONE)
MANAGED = (Step.BOTH_ACCOUNTS, Step.LOCK, Step.DONE)
"""Where an organisation has set the rules, there is nothing to ask about the work."""
OVER = "over"
"""What is kept once it was gone through to its end."""
HATS: Mapping[Step, tuple[Hat, ...]] = {
    Step.WORK_ACCOUNT: (Hat.PROFESSIONAL,),
    Step.PERSONAL_ACCOUNT: (Hat.PERSONAL,),
    Step.BOTH_ACCOUNTS: (Hat.PROFESSIONAL, Hat.PERSONAL),
}
NAMES = {
    Step.WELCOME: mark("Welcome"),
    Step.WORK: mark("Your work"),
    Step.WORK_ACCOUNT: mark("Work account"),
    Step.PERSONAL_ACCOUNT: mark("Personal account"),
    Step.BOTH_ACCOUNTS: mark("Your two hats"),
    Step.LOCK: mark("Lock and hide"),
    Step.DONE: mark("Done"),
}
TITLES = {
    Step.WELCOME: mark("Check a post before it goes out"),
    Step.WORK: mark("What kind of work do you do?"),
    Step.WORK_ACCOUNT: mark("Where do you post for work?"),
    Step.PERSONAL_ACCOUNT: mark("Where do you post as yourself?"),
    Step.BOTH_ACCOUNTS: mark("Your two hats"),
    Step.LOCK: mark("Lock and hide"),
    Step.DONE: mark("You are ready"),
}
ABOUT = {
    Step.WELCOME: mark("Hatpeg reads your draft on this computer and shows what could point to somebody."),
    Step.WORK: mark("This picks a starting set of rules for your Work hat. You can change it later."),
    Step.WORK_ACCOUNT: mark("One account is enough to begin. You can add more under Accounts."),
    Step.PERSONAL_ACCOUNT: mark("It stays apart from work. Nothing about it is in any report."),
    Step.BOTH_ACCOUNTS: mark("One account of each is enough to begin. You can add more under Accounts."),
    Step.LOCK: mark("Both are for moments when somebody else can see your screen."),
    Step.DONE: mark("Paste or type your first post. Copying works once nothing is left to change."),
}
PROMISES = (
    ("eye-off", mark("Nothing leaves this computer. Hatpeg never goes online.")),
    ("users", mark("Work and Personal are kept strictly apart, like two hats on two pegs.")),
    ("clipboard-copy", mark("You write, Hatpeg checks, and only a checked draft is copied.")),
    ("clock", mark("These steps take about 3 minutes. You can stop at any time and go on later.")),
)
DESCRIPTIONS = {
    Sector.DV_SHELTER: ("door-closed", mark("Shelters, hotlines, advocates")),
    Sector.HIV_CARE: ("ribbon", mark("Clinics, testing, outreach")),
    Sector.ADDICTION: ("sprout", mark("Recovery and harm reduction")),
    Sector.HOMELESS: ("bed", mark("Street outreach, housing")),
    Sector.LGBTQ: ("rainbow", mark("Centers, youth, health")),
    Sector.CHILD_WELFARE: ("baby", mark("Families, foster homes")),
    Sector.IMMIGRATION: ("globe", mark("Legal aid, arrival, asylum")),
    Sector.GENERAL: ("heart-handshake", mark("General social services")),
}
"""Icon and one line for each kind of work. The icons tell nothing to somebody who looks over a shoulder."""
MORE_THAN_ONE, ONLY_ONE = mark("I work in more than one of these"), mark("I work in one of these")
STRICTEST = mark("The strictest rule of each applies.")
TURNS_ON = (
    mark("No places. Shelter locations and check-ins are stopped."),
    mark("No client details. Names, ages, towns and dates are caught."),
    mark("No client photos. Faces and street signs get covered."),
)
ABOUT_PASSPHRASE = mark(
    "A passphrase keeps others on this computer out. Four or five words are best. There is no way round it."
)
PASSPHRASE_KEEPS = mark("Set a passphrase under “Lock and hide”, and it is kept.")
PASSPHRASE_IS_SET = mark("Your passphrase is set. Ctrl+L locks.")
TOO_SHORT = mark("A passphrase needs 8 characters or more.")
DIFFERENT = mark("The two are not the same yet.")
TRY_TAPS = mark("Press Shift three times, quickly. The window goes, and this once it comes back by itself.")
TRY_KEYS = mark("Press Ctrl+Shift+Backspace. The window goes, and this once it comes back by itself.")
TRIED = mark("That was it. From now on it waits until you open it again.")
HIDE_ONCE = mark("Hide does not close your browser or other programs.")
INVENTED = mark("The people and places in the sample are invented.")
SAMPLE_NOTICE = mark("This sample is invented. Press Ctrl+N for an empty draft.")
HINTS = (
    ("clipboard-copy", mark("Ctrl+Enter copies a draft that is checked, or goes to what is left to change.")),
    ("users", mark("Ctrl+Shift+S switches hats. Look at the banner: it always says where a draft goes.")),
    ("circle-help", mark("F1 opens Help, on every page.")),
)


@dataclass(frozen=True, slots=True)
class WizardState:
    """One page of the first run. ``notice`` says how things are kept where that is not as usual."""

    steps: tuple[Step, ...] = ALONE
    at: int = 0
    sectors: tuple[str, ...] = ()
    many: bool = False
    forms: Mapping[Hat, FormState] = field(default_factory=dict)
    has_passphrase: bool = False
    has_tried: bool = False
    taps_hide: bool = True
    notice: str = ""
    problem: str = ""
    is_busy: bool = False

    @property
    def step(self) -> Step:
        """The page that is shown."""
        return self.steps[self.at]

    @property
    def hats(self) -> tuple[Hat, ...]:
        """The hats whose accounts are asked for on this page."""
        return HATS.get(self.step, ())

    @property
    def shown_notice(self) -> str:
        """The notice, on the first page and where something can be done about it."""
        return self.notice if self.at == 0 or (self.step is Step.LOCK and not self.has_passphrase) else ""

    @property
    def progress(self) -> str:
        """Where one is, as it is said aloud too."""
        return say("Step {n} of {all}, {name}", n=self.at + 1, all=len(self.steps), name=say(NAMES[self.step]))

    @property
    def next_label(self) -> str:
        """What the button says that goes on."""
        if self.is_busy:
            return say("One moment…")
        return say("Start writing") if self.step is Step.DONE else say("Next")

    @property
    def can_skip(self) -> bool:
        """Whether this page may be left empty."""
        return bool(self.hats)

    def moved(self, by: int) -> WizardState:
        """The same on another page, never past the ends."""
        return replace(self, at=min(max(0, self.at + by), len(self.steps) - 1), problem="", is_busy=False)


def begun(kept: str, *, is_managed: bool) -> WizardState:
    """Where to begin: at the first page, or where it was left."""
    steps = MANAGED if is_managed else ALONE
    return WizardState(steps, next((at for at, step in enumerate(steps) if step == kept), 0))


def is_wanted(kept: str, *, has_accounts: bool) -> bool:
    """Whether there is a first run: when nothing was entered yet, or until it was gone through to its end."""
    return kept != OVER and (bool(kept) or not has_accounts)


def passphrase_problem(words: str, again: str) -> str:
    """What is wrong with a new passphrase; empty when it can be used, or when none is wanted."""
    if not words and not again:
        return ""
    if len(words) < FEWEST:
        return say(TOO_SHORT)
    return "" if words == again else say(DIFFERENT)


def chosen_with(sectors: tuple[str, ...], sector: str, *, many: bool) -> tuple[str, ...]:
    """The kinds of work after one was pressed: that one alone, or with the others."""
    if not many:
        return (sector,)
    now = set(sectors) ^ {sector}
    return tuple(each.value for each in Sector if each.value in now)

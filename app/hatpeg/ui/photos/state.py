"""What the Photos page shows: values made by :mod:`hatpeg.ui.photos.presenting`, without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from hatpeg.core.draft import Hat
from hatpeg.core.photo import Box
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Decision

ABOUT = mark("Faces, readable words, codes and hidden details are looked for here, on this laptop.")
ABOUT_COVERS = mark("Covers are solid and stay in the copy. Your own file is not changed.")
LOOK_TOO = mark("Small or turned faces can be missed. Look too.")
LOOKED = mark("I looked at the whole photo")
LOOKING = mark("Looking at the photo…")
MAKING = mark("Making the copy…")
BLANK = Box(0, 0, 0, 0)


class Stage(StrEnum):
    """What the page is at: nothing added, one being opened, one that was refused, one that lies open."""

    EMPTY = "empty"
    LOOKING = "looking"
    REFUSED = "refused"
    OPEN = "open"


class Fate(StrEnum):
    """What becomes of a thing: nothing was decided, it is covered, it may be seen."""

    OPEN = "open"
    COVERED = "covered"
    STAYS = "stays"


class Do(StrEnum):
    """What can be asked for about one thing."""

    COVER = "cover"
    STAFF = "staff"
    CONSENT = "consent"
    DRAWN = "drawn"
    STAYS = "stays"
    TAKE_BACK = "take-back"
    REMOVE = "remove"


class Way(StrEnum):
    """The ways out for a photo: with the draft in Write, to the clipboard, to a file."""

    USE = "use"
    COPY = "copy"
    SAVE = "save"


class Key(StrEnum):
    """What a key asks for on the photo or in its list."""

    MOVE = "move"
    RESIZE = "resize"
    REMOVE = "remove"
    NEW = "new"
    UNDO = "undo"
    NEXT = "next"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class KeyAsk:
    """A key that was pressed: by how much, in pixels of the screen, where it moves something."""

    key: Key
    across: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing that can be done, and its words."""

    do: Do
    label: str


@dataclass(frozen=True, slots=True)
class ThingState:
    """One numbered thing on the photo. ``box`` is where it was seen, ``cover`` what a cover fills.

    ``quote`` are words that can be read there, ``notes`` what the rules say of them. ``choices`` come first to last;
    the first is the one that most people want.
    """

    number: int
    title: str
    status: str
    fate: Fate
    box: Box = BLANK
    cover: Box = BLANK
    quote: str = ""
    notes: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    is_drawn: bool = False
    must_change: bool = False

    @property
    def spoken(self) -> str:
        """The thing as a screen reader says it."""
        parts = [f"{self.number}", self.title, self.status, self.quote, *self.notes]
        return ", ".join(part.rstrip(".") for part in parts if part) + "."


@dataclass(frozen=True, slots=True)
class LookState:
    """The look a person takes: ``at`` is the piece that is shown, None for the whole; ``note`` says what was missed."""

    note: str
    is_ticked: bool = False
    at: int | None = None
    pieces: tuple[Box, ...] = ()

    @property
    def is_last(self) -> bool:
        """Whether the last piece is shown."""
        return self.at is not None and self.at + 1 >= len(self.pieces)

    @property
    def walk_label(self) -> str:
        """The words of the button that goes from piece to piece."""
        if self.at is None:
            return say("Look piece by piece")
        return say("I have seen it all") if self.is_last else say("Next piece")

    @property
    def where(self) -> str:
        """Which piece is shown."""
        return "" if self.at is None else say("Piece {n} of {all}", n=self.at + 1, all=len(self.pieces))


@dataclass(frozen=True, slots=True)
class PhotosState:
    """The whole page. ``decision`` is None while it is being checked; ``sentence`` is about a photo that is not open.

    ``details`` say in plain words what the file told besides the picture; ``alt_notes`` what the rules say of the
    description. ``status`` stands in the bar below, ``told`` beside it after something was done.
    """

    stage: Stage = Stage.EMPTY
    sentence: str = ""
    hat: Hat = Hat.PROFESSIONAL
    size: tuple[int, int] = (0, 0)
    things: tuple[ThingState, ...] = ()
    chosen: int = 0
    """The number of the thing that is chosen; 0 for none."""
    decision: Decision | None = None
    title: str = ""
    subtitle: str = ""
    notes: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    look: LookState = LookState("")
    alt_text: str = ""
    alt_notes: tuple[str, ...] = ()
    use_label: str = ""
    can_go_out: bool = False
    is_busy: bool = False
    can_undo: bool = False
    can_cover_all: bool = False
    can_attach: bool = True

    @property
    def chosen_thing(self) -> ThingState | None:
        """The thing that is chosen."""
        return next((each for each in self.things if each.number == self.chosen), None)


@dataclass(frozen=True, slots=True)
class ConsentAsk:
    """A consent for the thing of this number, and its last day."""

    number: int
    until: date

"""What the Settings page shows, decided without Qt: sections, what stands in each, and how values are said."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from hatpeg.core.kept import sought
from hatpeg.core.settings import (
    CLIPBOARD_SECONDS,
    CLOSING,
    FONT,
    IDLE_MINUTES,
    LANGUAGE,
    LANGUAGE_NAMES,
    LOGIN,
    QUICK_KEY,
    TEXT_SIZE,
    THEME,
    Setting,
)
from hatpeg.core.speech import mark, say, say_many

HIDE_ONCE = mark(
    "Hide does not close your browser or other programs. Shift three times hides, and so does Ctrl+Shift+Backspace."
)
WITHOUT_ONE = mark("Without a passphrase, whoever uses this computer under your name can open Hatpeg.")
WITH_ONE = mark("A passphrase opens both hats. Without it nobody can.")
SET, CHANGE, REMOVE = mark("Set a passphrase"), mark("Change the passphrase"), mark("Remove the passphrase")
MAKE_BACKUP, BACKUP = (
    mark("Make a backup"),
    mark("One encrypted file with a passphrase of its own. It holds both hats."),
)
RESTORE_BACKUP = mark("Restore a backup")
RESTORE = mark("Puts a backup in place of what is kept now. One copy of that stays.")
SAVE_DRAFTS, EXPORT = mark("Save this hat’s drafts as text"), mark("Anybody can read that file.")
HAND_BACK_HAT = mark("Hand back my work hat")
HAND_BACK = mark(
    "Destroys the key and the files of your work hat. Personal stays as it is. A disk may hold old bytes for a while; "
    "without the key they mean nothing."
)
ERASE_ALL, ERASE = mark("Erase everything"), mark("Destroys both hats with everything in them. This cannot be undone.")
KEEPS = mark(
    "Kept here, encrypted: accounts, drafts, names and places, history without words, and which kinds of details your "
    "last 20 drafts held. Nothing is kept anywhere else."
)
NOT_KEPT = mark("Nothing can be kept on this computer now, so these wait.")
STILL = mark("Nothing in Hatpeg moves or blinks, so there is nothing to turn down.")
SIZE_KEYS = mark("Ctrl+plus and Ctrl+minus change the text size on every page, Ctrl+0 sets it back.")
ALSO_CLEARED = mark("It is also taken off when you lock, hide or close Hatpeg. That always stays on.")
QUICK = mark("A key of your own for what lies on the clipboard. It is off until you choose one.")
FIXED = mark("What your organization fixed has a padlock here. It does not see your drafts.")
FREE = mark("No organization has fixed any of your settings.")
FIXED_WHY = mark("Your organization keeps this on. It does not see your drafts.")
SET_BY = mark("Set by {organisation}")
YOUR_ORGANISATION = mark("your organization")
NONE_FOUND = mark("No setting has these words. Try fewer.")

PASSPHRASE, REMOVAL, DATA = "passphrase", "remove_passphrase", ("backup", "restore", "export", "hand_back", "erase")


@dataclass(frozen=True, slots=True)
class Button:
    """Something to press: ``key`` is what is asked for then, ``about`` one sentence below it."""

    key: str
    words: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class Door:
    """A way to another page, offered where that page is there. ``topic`` is a topic of Help to open."""

    page: str
    words: str
    topic: str = ""


@dataclass(frozen=True, slots=True)
class Section:
    """One section: its settings, then its buttons and doors, and what is told about them. All words are marked.

    A new setting joins by being named in its section here.
    """

    key: str
    heading: str
    settings: tuple[Setting, ...] = ()
    notes: tuple[str, ...] = ()
    buttons: tuple[Button, ...] = ()
    doors: tuple[Door, ...] = ()

    def words(self) -> str:
        """Everything that is said in this section, for a search."""
        settings = (words for setting in self.settings for words in (say(setting.label), *_all_values(setting)))
        buttons = (say(part) for button in self.buttons for part in (button.words, button.about))
        rest = (say(words) for words in (self.heading, *self.notes, *(door.words for door in self.doors)))
        return " ".join((*rest, *settings, *buttons))


SECTIONS = (
    Section("look", mark("Look and language"), (THEME, TEXT_SIZE, FONT, LANGUAGE), (SIZE_KEYS, STILL)),
    Section(
        "accounts",
        mark("Hats and accounts"),
        notes=(mark("Names, networks, who can see a post, and the browser profile of each account."),),
        doors=(Door("accounts", mark("Open accounts")),),
    ),
    Section("quick", mark("Quick check and tray"), (QUICK_KEY, CLOSING, LOGIN), (QUICK,)),
    Section("clipboard", mark("Clipboard"), (CLIPBOARD_SECONDS,), (ALSO_CLEARED,)),
    Section(
        "lock",
        mark("Lock and hide"),
        (IDLE_MINUTES,),
        (HIDE_ONCE,),
        (Button(PASSPHRASE, SET), Button(REMOVAL, REMOVE)),
    ),
    Section(
        "words",
        mark("Words"),
        notes=(mark("Names and places to always catch, and those that may be said."),),
        doors=(Door("names", mark("Open names and places")),),
    ),
    Section(
        "data",
        mark("Your data"),
        notes=(KEEPS,),
        buttons=(
            Button("backup", MAKE_BACKUP, BACKUP),
            Button("restore", RESTORE_BACKUP, RESTORE),
            Button("export", SAVE_DRAFTS, EXPORT),
            Button("hand_back", HAND_BACK_HAT, HAND_BACK),
            Button("erase", ERASE_ALL, ERASE),
        ),
        doors=(Door("history", mark("Open history")),),
    ),
    Section(
        "organization",
        mark("Organization"),
        doors=(
            Door("help", mark("What my employer can see"), "employer"),
            Door("reviews", mark("Second looks")),
        ),
    ),
    Section(
        "about",
        mark("Keys and about"),
        notes=(mark("Everything works from the keyboard. F1 opens help on the page you are on."),),
        doors=(Door("help", mark("Show the keys"), "keys"), Door("about", mark("About Hatpeg"))),
    ),
)
FIRST = SECTIONS[0].key
_WORDS = {
    "system": mark("As on this computer"),
    "light": mark("Light"),
    "dark": mark("Dark"),
    "contrast": mark("High contrast"),
    "plain": mark("Plain"),
    "easy to read": mark("Easy to read"),
    "stay in the tray": mark("Stay in the tray"),
    "quit": mark("Quit"),
    "no": mark("No"),
    "yes": mark("Yes"),
    "off": mark("Off"),
}


@dataclass(frozen=True, slots=True)
class SettingsState:
    """``values`` are the settings as they are, by name; ``can_keep`` whether anything is kept on this computer.

    ``fixed`` names the settings that the organisation has fixed; ``pages`` are the keys of pages that are there.
    """

    values: Mapping[str, str]
    has_passphrase: bool = False
    can_keep: bool = True
    fixed: frozenset[str] = frozenset()
    organisation: str = ""
    pages: frozenset[str] = field(default_factory=frozenset)

    @property
    def passphrase_words(self) -> str:
        """What is said about the passphrase."""
        return say(WITH_ONE) if self.has_passphrase else say(WITHOUT_ONE)

    @property
    def passphrase_label(self) -> str:
        """What its button says."""
        return say(CHANGE) if self.has_passphrase else say(SET)

    @property
    def set_by(self) -> str:
        """Who has fixed what is fixed."""
        return say(SET_BY, organisation=self.organisation or say(YOUR_ORGANISATION))

    @property
    def organisation_words(self) -> str:
        """What is said about the organisation's part."""
        return say(FIXED) if self.fixed else say(FREE)


def value_words(setting: Setting, value: str) -> str:
    """A value as people say it."""
    match setting.name:
        case CLIPBOARD_SECONDS.name:
            return say_many("{n} second", "{n} seconds", int(value))
        case IDLE_MINUTES.name:
            return say_many("{n} minute", "{n} minutes", int(value))
        case TEXT_SIZE.name:
            return say("{n} %", n=value)
        case LANGUAGE.name if value in LANGUAGE_NAMES:
            return LANGUAGE_NAMES[value]
        case _:
            return say(_WORDS[value]) if value in _WORDS else value


def sections_with(query: str, sections: Iterable[Section] = SECTIONS) -> tuple[Section, ...]:
    """The sections in which all these words are said."""
    words = sought(query).split()
    return tuple(section for section in sections if all(word in sought(section.words()) for word in words))


def _all_values(setting: Setting) -> list[str]:
    return [value_words(setting, value) for value in setting.choices]

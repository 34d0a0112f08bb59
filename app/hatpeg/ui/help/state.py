"""What the Help page shows, decided without Qt: topics, what is sought, and the keys that work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from hatpeg.core.kept import sought
from hatpeg.core.speech import mark, say

TOPICS = (
    "hats", "check", "limits", "findings", "not-checked", "replies", "blended", "photos", "copying", "quick-check",
    "hide-lock", "forgotten", "drafts", "history", "backup", "hand-back", "accounts", "words", "employer", "keys",
    "screen-readers", "support",
)  # fmt: skip
"""The topics in the order in which they are listed; each is a file in ``resources/help/``, in every language."""
FIRST, KEYS, SUPPORT = "check", "keys", "support"
ABOUT_PAGE: Mapping[str, str] = {
    "write": FIRST,
    "photos": "photos",
    "drafts": "drafts",
    "accounts": "accounts",
    "history": "history",
    "policy": "employer",
    "settings": "hide-lock",
    "names": "words",
    "about": "limits",
    "went_wrong": SUPPORT,
}
"""The topic that F1 opens, by the key of the page one is on."""
NOTHING_FOUND = mark("No topic has these words. Try fewer.")

_KEY, _DOES = mark("Key"), mark("Does")
DOES: Mapping[str, str] = {
    "F1": mark("Help on this page"),
    "Shift+F1": mark("If it went out wrong"),
    "Ctrl+1": mark("Write"),
    "Ctrl+O": mark("Drafts"),
    "Ctrl+2": mark("Photos"),
    "Ctrl+3": mark("History"),
    "Ctrl+4": mark("Policy"),
    "Ctrl+5": mark("Settings"),
    "Ctrl+Shift+A": mark("Accounts"),
    "Ctrl+N": mark("New draft"),
    "Ctrl+V": mark("On Photos: take the photo that was copied"),
    "Ctrl+Z": mark("Undo"),
    "Ctrl+Return": mark("Copy, or go to the first finding"),
    "F8": mark("Next finding"),
    "Shift+F8": mark("Finding before"),
    "Alt+Down": mark("Next finding"),
    "Alt+Up": mark("Finding before"),
    "Alt+Return": mark("Take the first wording of this finding"),
    "Alt+1": mark("Take the first wording of finding 1, and so on to Alt+9"),
    "Alt+K": mark("Keep it as it is"),
    "Alt+O": mark("Other wordings"),
    "Ctrl+Shift+F": mark("Go to the findings"),
    "Ctrl+Shift+P": mark("Add a photo"),
    "Ctrl+R": mark("Second look"),
    "Ctrl+Shift+S": mark("Switch hats"),
    "Alt+A": mark("Choose an account"),
    "Ctrl+Shift+2": mark("Check what lies on the clipboard"),
    "F6": mark("Next part of the window"),
    "Shift+F6": mark("Part of the window before"),
    "Ctrl+L": mark("Lock"),
    "Ctrl+Shift+Backspace": mark("Hide"),
    "Ctrl+F": mark("Search on this page"),
    "Esc": mark("Close what lies on top, or go back"),
    "Ctrl++": mark("Larger text"),
    "Ctrl+-": mark("Smaller text"),
    "Ctrl+0": mark("Text as it was"),
}
"""What each key does, by its name in Qt, in the order in which they are listed."""
SAME = frozenset({"Ctrl+Enter", *(f"Alt+{number}" for number in range(2, 10))})
"""Keys that are told together with another."""
_NAMES = {
    "Shift": mark("Shift"),
    "Return": mark("Enter"),
    "Backspace": mark("Backspace"),
    "Up": mark("Up"),
    "Down": mark("Down"),
    "+": mark("plus"),
    "-": mark("minus"),
}


@dataclass(frozen=True, slots=True)
class Topic:
    """One topic: its file's name, its title, and its text in Markdown."""

    key: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class HelpState:
    """The topics that are listed, and the one that is read; None where nothing was found."""

    topics: tuple[Topic, ...] = ()
    chosen: Topic | None = None

    @property
    def text(self) -> str:
        """What is read, in Markdown."""
        return self.chosen.text if self.chosen else say(NOTHING_FOUND)


def topic_of(key: str, text: str) -> Topic:
    """A topic from its file's text, whose first line is the title."""
    title = text.partition("\n")[0].removeprefix("# ").strip()
    return Topic(key, title, text)


def found(topics: Iterable[Topic], query: str) -> tuple[Topic, ...]:
    """The topics that hold all the words that are sought: first those that are most about them."""
    words = sought(query).split()
    holding = [topic for topic in topics if all(word in sought(topic.text) for word in words)]
    return tuple(sorted(holding, key=lambda topic: _closeness(topic, words), reverse=True))


def _closeness(topic: Topic, words: Iterable[str]) -> tuple[int, int]:
    """How many of the words stand in the title, and how often all of them stand in the text."""
    title, text = sought(topic.title), sought(topic.text)
    return sum(word in title for word in words), sum(text.count(word) for word in words)


def help_state(topics: Sequence[Topic], query: str, wanted: str) -> HelpState:
    """The page for a query; the topic that is wanted stays in front while it is among those found."""
    listed = found(topics, query) if query.strip() else tuple(topics)
    chosen = next((topic for topic in listed if topic.key == wanted), next(iter(listed), None))
    return HelpState(listed, chosen)


def topic_for(page: str) -> str:
    """The topic that tells of a page, by the page's key."""
    return ABOUT_PAGE.get(page, FIRST)


def untold(working: Iterable[str]) -> frozenset[str]:
    """The keys that work and of which nothing is told."""
    return frozenset(working) - SAME - DOES.keys()


def with_keys(topic: Topic, working: Iterable[str]) -> Topic:
    """The same topic; where it tells of the keys, with those that work now."""
    return replace(topic, text=f"{topic.text.rstrip()}\n\n{table_of_keys(working)}\n") if topic.key == KEYS else topic


def table_of_keys(working: Iterable[str]) -> str:
    """The keys that work now as a table in Markdown."""
    there = frozenset(working) - SAME
    rows = [f"| {key_name(key)} | {say(words)} |" for key, words in DOES.items() if key in there]
    return "\n".join((f"| {say(_KEY)} | {say(_DOES)} |", "| --- | --- |", *rows))


def key_name(key: str) -> str:
    """A key as it is written on keyboards of this language."""
    last = key.rpartition("+")[2] or "+"
    parts = [*key.removesuffix(last).rstrip("+").split("+"), last] if key != last else [last]
    return "+".join(say(_NAMES[part]) if part in _NAMES else part for part in parts if part)

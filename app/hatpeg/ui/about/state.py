"""What the About page tells, decided without Qt: the version, what is not seen, and whose work is in the program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hatpeg.core.markdown import escaped
from hatpeg.core.speech import mark, say

PROGRAM, CANNOT_SEE, LIBRARIES = "program", "cannot see", "libraries"
TITLES = {
    PROGRAM: mark("This program"),
    CANNOT_SEE: mark("What Hatpeg cannot see"),
    LIBRARIES: mark("Libraries"),
    "hatpeg": mark("Hatpeg’s license"),
    "rights": mark("Licenses of libraries"),
    "icons": mark("Icons"),
    "fonts": mark("Easy-reading letters"),
    "words/nicknames": mark("Nicknames"),
    "models/faces": mark("Reader of faces"),
    "models/names-crf": mark("Reader of names"),
    "models/reader": mark("Reader of meaning"),
    "models/writing": mark("Reader of words on photos"),
}
"""What each entry is called: the first two are told here, the others are read from the files that came with them."""

NO_NETWORK = mark("No network code runs in this program. Nothing is sent, and nothing is fetched.")
FREE = mark("Free software under the GNU General Public License, version 3 or later. It comes without any warranty.")
VERSION, SYSTEM, PYTHON, QT = mark("Version"), mark("System"), mark("Python"), mark("Qt")
RULES, NETWORKS = mark("Rules"), mark("Networks")
NO_CONTENT = mark("These lines hold nothing of yours. You can read them to somebody who helps you.")
BLIND = (
    mark("Whether a person would know themselves in your words."),
    mark("A nickname, a joke or a landmark that nobody told it."),
    mark("Faces that are small, turned or half hidden. Sound and video."),
    mark("Who really sees a post: networks change their settings, and people pass things on."),
    mark("What you posted before without Hatpeg, or from your phone."),
    mark("What a post says together with posts of others."),
    mark("What other programs on this computer do, or who looks after it."),
)
SO = mark("So it never tells you that a post is without risk. The last look is yours.")
LIBRARY, ITS_LICENSE = mark("Library"), mark("License")
NOT_NAMED = mark("The library does not name it.")
NOT_THERE = mark("Not found in this copy of the program.")


@dataclass(frozen=True, slots=True)
class Facts:
    """What this copy of the program is; all without anything of anybody's."""

    version: str
    system: str = ""
    python: str = ""
    qt: str = ""
    rules: int = 0
    networks: int = 0


@dataclass(frozen=True, slots=True)
class Library:
    """Other people's code that is used, and its license as the library itself names it."""

    name: str
    version: str
    license: str


@dataclass(frozen=True, slots=True)
class AboutState:
    """``entries`` are keys and titles, ``text`` what is read of the chosen one, in Markdown."""

    entries: tuple[tuple[str, str], ...]
    chosen: str
    text: str


def about_state(keys: Iterable[str], chosen: str, text: str) -> AboutState:
    """The page with these entries; one that has no title yet goes by its folder."""
    return AboutState(tuple((key, say(TITLES.get(key, key))) for key in keys), chosen, text)


def program_text(facts: Facts) -> str:
    """What this program is."""
    lines = ((VERSION, facts.version), (SYSTEM, facts.system), (PYTHON, facts.python), (QT, facts.qt))
    numbers = ((RULES, facts.rules), (NETWORKS, facts.networks))
    rows = [f"| {say(name)} | {escaped(str(value))} |" for name, value in (*lines, *numbers) if value]
    table = "\n".join(("| | |", "| --- | --- |", *rows))
    return "\n\n".join((f"# Hatpeg {facts.version}", say(NO_NETWORK), say(FREE), table, say(NO_CONTENT)))


def cannot_see_text() -> str:
    """What the program cannot see."""
    points = "\n".join(f"- {say(words)}" for words in BLIND)
    return f"# {say(TITLES[CANNOT_SEE])}\n\n{points}\n\n{say(SO)}"


def libraries_text(libraries: Sequence[Library]) -> str:
    """The libraries that are used."""
    if not libraries:
        return say(NOT_THERE)
    named = ((f"{each.name} {each.version}", each.license or say(NOT_NAMED)) for each in libraries)
    rows = [f"| {escaped(name)} | {escaped(rights)} |" for name, rights in named]
    head = (f"| {say(LIBRARY)} | {say(ITS_LICENSE)} |", "| --- | --- |")
    return "\n".join((f"# {say(TITLES[LIBRARIES])}", "", *head, *rows))


def as_markdown(name: str, text: str) -> str:
    """The text of a file for reading: one that is Markdown as it is, any other paragraph by paragraph."""
    if name.endswith(".md"):
        return text
    return "\n\n".join(escaped(part) for part in text.replace("\f", "\n").split("\n\n") if part.strip())

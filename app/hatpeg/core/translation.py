"""Reads a language's sentences from the text of a gettext .po file: what translators edit is what the program reads."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from gettext import NullTranslations

FUZZY = "fuzzy"
_ESCAPED = re.compile(r"\\(.)")
_KEY = re.compile(r'(msgid|msgid_plural|msgstr|msgstr\[(\d)\]) (".*")')
_MEANT = {"n": "\n", "t": "\t"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One sentence. ``said`` is empty where it has no translation yet; with ``many`` it has one form per number."""

    one: str
    many: str
    said: tuple[str, ...]
    is_guess: bool = False
    """Whether it stands there to be looked at by a translator, and is not said."""


class Translation(NullTranslations):
    """Sentences by their English ones. A sentence that has none is said in English, as :mod:`gettext` does."""

    def __init__(self, entries: Mapping[str, tuple[str, ...]]) -> None:
        """The first form of an entry is for one, the last for every other number, as in Spanish."""
        super().__init__()
        self._entries = entries

    def gettext(self, message: str) -> str:
        """The sentence in this language."""
        said = self._entries.get(message)
        return said[0] if said else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        """The sentence for a number."""
        said = self._entries.get(msgid1)
        if not said:
            return msgid1 if n == 1 else msgid2
        return said[0] if n == 1 else said[-1]


def translation(po: str) -> Translation:
    """What can be said with the text of a .po file."""
    return Translation({each.one: each.said for each in entries(po) if all(each.said) and not each.is_guess})


def entries(po: str) -> Iterator[Entry]:
    """Every sentence of a .po file, without its header. Comments are passed over."""
    for block in po.split("\n\n"):
        entry = _entry(block)
        if entry is not None and entry.one:
            yield entry


def _entry(block: str) -> Entry | None:
    parts: dict[str, str] = {}
    key = ""
    for line in block.splitlines():
        found = _KEY.fullmatch(line)
        if found:
            key = found[1]
            parts[key] = _unquoted(found[3])
        elif line.startswith('"') and key:
            parts[key] += _unquoted(line)
    if "msgid" not in parts:
        return None
    said = tuple(parts[key] for key in sorted(parts) if key.startswith("msgstr"))
    is_guess = any(line.startswith("#,") and FUZZY in line for line in block.splitlines())
    return Entry(parts["msgid"], parts.get("msgid_plural", ""), said, is_guess)


def _unquoted(quoted: str) -> str:
    inside = quoted[1:-1]
    return _ESCAPED.sub(lambda found: _MEANT.get(found[1], found[1]), inside) if "\\" in inside else inside

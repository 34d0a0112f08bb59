"""The plain view: what hides letters is undone, character by character, and nothing else is changed.

Compatibility forms follow NFKC (Unicode Standard Annex 15), one character at a time so that the map back to the
original stays exact. Where NFKC would change what a person reads (½, ™, emoji that hold letters) the character stays.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from hatpeg.core.lookalikes import LOOKALIKES, unmasked
from hatpeg.core.view import Edit, View, as_written, edited

_FIXED: dict[str, str | None] = (
    dict.fromkeys("‘’‚‛‹›′‵´ʹʻʼʽˈꞌ", "'")
    | dict.fromkeys("“”„‟«»″‶ʺ〝〞〟", '"')
    | dict.fromkeys("‐‑‒–—―⁃−⸺⸻⹀", "-")
    | dict.fromkeys("⁄∕", "/")
    | dict.fromkeys("™℠©®ℹ½¼¾⅓⅔⅛⅜⅝⅞⅕⅖⅗⅘⅙⅚⅐⅑⅒↉⅟")  # None: these stay
    | dict.fromkeys("\t\u2800", " ")
    | dict.fromkeys("\x0b\x0c\x85\u2028\u2029", "\n")
    | dict.fromkeys("\u115f\u1160\u3164\uffa0", "")  # Korean fillers, which look like nothing
    | dict(zip("øØłŁđĐħĦŧŦıȷðÐ", "oOlLdDhHtTijdD", strict=True))
    | {"æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ß": "ss", "ẞ": "SS", "þ": "th", "Þ": "Th", "№": "No"}
    | {"ñ": "ñ", "Ñ": "Ñ", "\r": "\r"}
)
_ENCLOSED = ((0x1F110, "A"), (0x1F150, "A"), (0x1F170, "A"), (0x249C, "a"))
"""Letters in brackets, in black circles and in black squares, which NFKC leaves alone or spells with brackets."""

_FLAG_LETTER = "[\U0001f1e6-\U0001f1ff]"
_LONE_FLAG_LETTER = re.compile(f"(?<!{_FLAG_LETTER}){_FLAG_LETTER}(?!{_FLAG_LETTER})")
_UNUSUAL = re.compile(r"[^\x20-\x7e\n]")
_INVISIBLE = frozenset({"Cc", "Cf", "Mn", "Me", "Mc"})
_TILDE = "\u0303"
_SYMBOL = r"[^\w\s\x00-\x7f¿¡°]"
_SHREDDED = re.compile(rf"(?<![^\W_])[^\W\d_]{{1,2}}(?:{_SYMBOL}{{1,4}}[^\W\d_]{{1,2}}){{2,}}(?![^\W_])")
_SYMBOLS = re.compile(_SYMBOL + "+")
_LETTERS_PER_SHRED = 1.5


def folded(text: str) -> View:
    """The plain view of a text. The view of ordinary ASCII text is the text itself."""
    unusual = set(_UNUSUAL.findall(text))
    if not unusual:
        return as_written(text)
    folds = {char: _fold(char) for char in unusual}
    same_length = text.translate({ord(char): new for char, new in folds.items() if len(new) == 1})
    if any("\U0001f1e6" <= char <= "\U0001f1ff" for char in unusual):
        same_length = _LONE_FLAG_LETTER.sub(lambda match: _flag_letter(match.group()), same_length)
    view = as_written(same_length)
    if odd := {char: new for char, new in folds.items() if len(new) != 1}:
        view = edited(view, _length_changes(same_length, odd))
    if not LOOKALIKES.isdisjoint(folds.values()):
        view = View(unmasked(view.text), view.starts, view.ends)
    return _without_symbols_in_words(view)


def _length_changes(text: str, folds: dict[str, str]) -> list[Edit]:
    """The edits that take away or spell out; an accent goes together with the letter that carries it."""
    edits: list[Edit] = []
    for match in _UNUSUAL.finditer(text):
        new = folds.get(match.group())
        if new is None:
            continue
        at = match.start()
        if new or not at or not unicodedata.category(match.group()).startswith("M"):
            edits.append((at, at + 1, new))
        elif edits and edits[-1][1] == at:
            edits[-1] = (edits[-1][0], at + 1, edits[-1][2])
        else:
            letter = text[at - 1]
            carries_tilde = match.group() == _TILDE and letter in "nN"
            edits.append((at - 1, at + 1, chr(ord(letter) + 0x83) if carries_tilde else letter))
    return edits


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    """What one character is read as: one character, several, or none."""
    if char in _FIXED:
        return _bare(char)
    category = unicodedata.category(char)
    if category in _INVISIBLE or 0xE0000 <= ord(char) < 0xE1000:  # noqa: PLR2004 - kept free for what is never shown
        return ""
    if category == "Zs":
        return " "
    if category == "Nd":
        return str(unicodedata.decimal(char))
    for first, letter in _ENCLOSED:
        if first <= ord(char) < first + 26:
            return chr(ord(letter) + ord(char) - first)
    spelled = unicodedata.normalize("NFKC", char)
    bare = "".join(_bare(part) for part in spelled)
    is_picture = category == "So" and len(spelled) > 1
    return char if is_picture or spelled.startswith(" ") or not (bare.isascii() or len(bare) == 1) else bare


def _bare(char: str) -> str:
    """A Latin or Greek letter without its accents; any other character as it is."""
    if char in _FIXED:
        fixed = _FIXED[char]
        return char if fixed is None else fixed
    base = unicodedata.normalize("NFD", char)[0]
    return base if base.isalpha() and (base.isascii() or "\u0370" <= base < "\u0400") else char


def _flag_letter(char: str) -> str:
    return chr(ord("A") + ord(char) - 0x1F1E6)


def _without_symbols_in_words(view: View) -> View:
    """The view with J💔a💔n💔e made Jane; two words with a heart between them stay two."""
    if view.text.isascii():
        return view
    edits = [edit for match in _SHREDDED.finditer(view.text) for edit in _symbols_of(match)]
    return edited(view, edits) if edits else view


def _symbols_of(match: re.Match[str]) -> Iterator[Edit]:
    word, start = match.group(), match.start()
    symbols = list(_SYMBOLS.finditer(word))
    if sum(char.isalpha() for char in word) > _LETTERS_PER_SHRED * (len(symbols) + 1):
        return
    for symbol in symbols:
        begins_a_word = word[symbol.start() - 1].islower() and word[symbol.end()].isupper()
        yield start + symbol.start(), start + symbol.end(), " " if begins_a_word else ""

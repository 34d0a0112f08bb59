"""TOML for people: texts as they are written in it, and plain words for where it breaks off."""

from __future__ import annotations

import json
import re

PLACE = re.compile(r"at line (\d+), column (\d+)")
EXPECTED = (
    ("Expected '=' after", "an equals sign after the name was expected"),
    ("Cannot overwrite", "this name stands here a second time"),
    ("Cannot declare", "this table stands here a second time"),
    ("Cannot mutate", "this name stands here a second time"),
    ("Cannot redefine", "this name stands here a second time"),
    ("Unclosed array", "a closing bracket “]” was expected"),
    ("Unclosed inline table", "a closing brace “}” was expected"),
    ("Unterminated string", "a closing quote was expected"),
    ('Expected "\'"', "a closing quote was expected"),
    ("Expected '\"", "a closing quote was expected"),
    ("Expected ']", "a closing bracket “]” was expected"),
    ("Expected newline or end", "the end of the line was expected: text has to stand in quotes"),
    ("Invalid value", "a value was expected: text in quotes, a number, true or false, or a list"),
    ("Invalid initial character", "a name was expected"),
    ("Invalid statement", "a name was expected"),
    ("Invalid date", "a day such as 2026-11-25 was expected"),
    ("Unescaped '\\'", "a backslash in text has to be written twice"),
    ("Illegal character", "a character that cannot stand there was found; a quote may not be closed"),
)
UNKNOWN = "something else was expected; a quote or a bracket may not be closed"


def plain_problem(problem: str, text: str) -> str:
    """A sentence for people, from what Python's TOML reader says of a text: the line, the column, what was expected."""
    place = PLACE.search(problem)
    lines = text.splitlines() or [""]
    line, column = (place[1], place[2]) if place is not None else (len(lines), len(lines[-1]) + 1)
    expected = next((words for sign, words in EXPECTED if sign in problem), UNKNOWN)
    return f"Line {line}, column {column}: {expected}."


def quoted(words: str) -> str:
    """A basic string (TOML 1.0): JSON's escapes are TOML's, but for DEL; half a character is no text at all."""
    whole = words.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(whole, ensure_ascii=False).replace("\x7f", "\\u007f")

"""Gathers every sentence that people read from the program, and brings the catalogues of translators up to date.

    .venv/bin/python packaging/words/sentences.py              writes resources/locale again
    .venv/bin/python packaging/words/sentences.py --missing    lists what a language has no words for yet

A sentence is what is given to ``say``, ``say_many`` or ``mark``, and what stands in the fields of rules and the like
that are for people. The program reads the .po files themselves: nothing is to be built.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from hatpeg.core.translation import Entry, entries

ROOT = Path(__file__).resolve().parents[2]
APP, LOCALE = ROOT / "app" / "hatpeg", ROOT / "resources" / "locale"
TEMPLATE, CATALOGUE = "hatpeg.pot", "hatpeg.po"
SPEAKERS = {"say": 1, "say_many": 2, "mark": 1}
"""Which functions take sentences, and how many."""
FIELDS = {
    "Rule": ("statement", "message", "why", "instead", "no_fix"),
    "PhotoLook": ("message", "why", "instead"),
    "Network": ("place_habit", "note"),
    "TextDetector": ("sees",),
}
"""Which fields of what are for people. They are said where they are shown."""
LIMITS = {"message": 70, "why": 110}
"""Characters that a finding and its reason may have, in every language."""
HEADER = """\
# The sentences of Hatpeg{title}.
# Written by packaging/words/sentences.py; only what stands after msgstr is written by hand.
msgid ""
msgstr ""
"Content-Type: text/plain; charset=UTF-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Language: {language}\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"""


@dataclass
class Sentence:
    """A sentence in English; ``many`` for other numbers than one. ``limit`` is 0 where it may be as long as it is."""

    one: str
    many: str = ""
    limit: int = 0
    files: set[str] = field(default_factory=set)


class Unreadable(Exception):
    """A sentence that is put together while the program runs cannot be translated."""


def gathered(app: Path = APP) -> dict[str, Sentence]:
    """Every sentence of the program, by its English words, in the order of the files."""
    found: dict[str, Sentence] = {}
    for file in sorted(app.rglob("*.py")):
        name = file.relative_to(app.parent).as_posix()
        for sentence in sentences_in(file.read_text("utf-8"), name):
            known = found.setdefault(sentence.one, sentence)
            known.files.add(name)
            known.many = known.many or sentence.many
            known.limit = min(filter(None, (known.limit, sentence.limit)), default=0)
    return found


def sentences_in(source: str, name: str) -> Iterator[Sentence]:
    """The sentences of one file."""
    tree = ast.parse(source)
    constants = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in ast.walk(tree):
        if isinstance(call, ast.Call):
            yield from _said(call, name)
            yield from _told(call, constants, name)


def _said(call: ast.Call, name: str) -> Iterator[Sentence]:
    """What is given to a function that speaks."""
    speaker = _name(call.func)
    if speaker not in SPEAKERS or not call.args:
        return
    if speaker == "say_many":
        one, many = (_literal(each, f"{name}:{call.lineno}") for each in call.args[:2])
        if one and many:
            yield Sentence(one[0], many[0])
        return
    for words in _literal(call.args[0], f"{name}:{call.lineno}", is_sure=speaker == "mark"):
        yield Sentence(words)


def _told(call: ast.Call, constants: dict[str, ast.expr], name: str) -> Iterator[Sentence]:
    """What stands in the fields of a rule, or the like, that are for people."""
    wanted = FIELDS.get(_name(call.func), ())
    for given in call.keywords:
        if given.arg in wanted:
            value = constants.get(given.value.id, given.value) if isinstance(given.value, ast.Name) else given.value
            if isinstance(value, ast.Call) and _name(value.func) in SPEAKERS:
                value = value.args[0]
            for words in _literal(value, f"{name}:{call.lineno}", is_sure=not isinstance(value, ast.Name)):
                yield Sentence(words, limit=LIMITS.get(given.arg or "", 0))


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


def _literal(node: ast.expr, place: str, *, is_sure: bool = False) -> tuple[str, ...]:
    """The words that a node stands for: none where they come from elsewhere, two where there is a choice."""
    match node:
        case ast.Constant(value=str(words)):
            return (words,) if words else ()
        case ast.IfExp():
            return (*_literal(node.body, place), *_literal(node.orelse, place))
        case ast.JoinedStr() | ast.BinOp():
            raise Unreadable(f"{place}: a sentence may not be put together from pieces")
        case _ if is_sure:
            raise Unreadable(f"{place}: the sentence itself has to stand here")
        case _:
            return ()


# --- writing -------------------------------------------------------------------------------------------------


def catalogue(sentences: Iterable[Sentence], language: str = "", known: Iterable[Entry] = ()) -> str:
    """The text of a .po file with these sentences, and with the translations that are known of them."""
    said = {each.one: each for each in known}
    title = f" in the language {language}" if language else ", to be translated"
    in_order = sorted(sentences, key=lambda each: (min(each.files, default=""), each.one))
    blocks = (_block(each, said.get(each.one)) for each in in_order)
    return "\n".join((HEADER.format(title=title, language=language), *blocks))


def _block(sentence: Sentence, known: Entry | None) -> str:
    lines = [f"#. At most {sentence.limit} characters."] if sentence.limit else []
    lines += [f"#: {file}" for file in sorted(sentence.files)]
    lines.append(f"msgid {_quoted(sentence.one)}")
    if not sentence.many:
        lines.append(f"msgstr {_quoted(known.said[0] if known and known.said else '')}")
    else:
        forms = known.said if known and len(known.said) > 1 else ("", "")
        lines.append(f"msgid_plural {_quoted(sentence.many)}")
        lines += [f"msgstr[{at}] {_quoted(form)}" for at, form in enumerate(forms)]
    return "\n".join(lines) + "\n"


def _quoted(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'


def renew() -> None:
    """Write the template and every catalogue again."""
    sentences = gathered().values()
    (LOCALE / TEMPLATE).write_text(catalogue(sentences), "utf-8")
    for file in sorted(LOCALE.glob(f"*/{CATALOGUE}")):
        known = list(entries(file.read_text("utf-8")))
        file.write_text(catalogue(sentences, file.parent.name, known), "utf-8")


def missing(language: str) -> Iterator[str]:
    """The sentences that a language has no words for."""
    po = (LOCALE / language / CATALOGUE).read_text("utf-8")
    said = {each.one for each in entries(po) if each.said and all(each.said)}
    return (each.one for each in gathered().values() if each.one not in said)


def main() -> int:
    """Run from the command line."""
    reader = argparse.ArgumentParser(description="Gathers the sentences of Hatpeg for translators.")
    reader.add_argument("--missing", action="store_true", help="list what has no translation yet, and write nothing")
    if not reader.parse_args().missing:
        renew()
        return 0
    lacking = [
        f"{file.parent.name}: {one}" for file in LOCALE.glob(f"*/{CATALOGUE}") for one in missing(file.parent.name)
    ]
    print("\n".join(lacking) or "Every sentence has its words in every language.")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())

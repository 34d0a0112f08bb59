r"""Reads the labelled posts: the corpus's JSON lines, and the posts kept beside this file in a notation of their own.

A file in ``posts/`` holds records like these, a blank line between two::

    @ W dv_shelter en B client_story,dates_ages
    Text on one line, \n for a line break, {the words that give it away} in braces.
    > The safe rewrite.

W and P are the work and the personal account; B, W and N are block, warn and none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FAMILIES = (
    "client_identity sensitive_linked client_story location minors photo_mention dates_ages reidentify "
    "employer_crossover conduct contact id_number internal schedule"
).split()
SEVERITIES = {"B": "block", "W": "warn", "N": "none"}
BRACED = re.compile(r"[{}]")


@dataclass(frozen=True, slots=True)
class Record:
    """One draft with what a reviewer says of it. ``spans`` are (start, end, family or "") of the passages."""

    text: str
    is_work: bool
    sector: str
    lang: str
    severity: str
    labels: tuple[str, ...]
    spans: tuple[tuple[int, int, str], ...]
    group: str
    """Twins and rewrites share a group; a split must not cut one."""
    source: str

    @property
    def is_flagged(self) -> bool:
        return self.severity != "none"


def corpus(path: Path, split: str | None = None) -> Iterator[Record]:
    """The posts of one JSON-lines file, and their rewrites. ``split`` keeps the posts of one split."""
    for number, line in enumerate(path.read_text("utf-8").splitlines()):
        post = json.loads(line)
        if split is not None and post.get("split") != split:
            continue
        text = post["text"]
        found = [(text.find(span["quote"]), span["quote"], span["label"]) for span in post["spans"]]
        spans = tuple((at, at + len(quote), label) for at, quote, label in found if at >= 0)
        size = 4 if path.stem == "train-f" else 1
        about = (post["account"] == "professional", post["sector"], post["lang"])
        group = f"{path.stem}-{number // size}"
        yield Record(text, *about, post["severity"], tuple(post["labels"]), spans, group, path.stem)
        if post.get("safe_rewrite"):
            yield Record(post["safe_rewrite"], *about, "none", (), (), group, path.stem + "-rewrite")


def written(path: Path) -> Iterator[Record]:
    """The posts of one file of ``posts/``, and their rewrites. Raises ValueError for a record that is not well made."""
    for number, block in enumerate(re.split(r"\n\s*\n(?=@ )", path.read_text("utf-8").strip())):
        header, text, *more = [line for line in block.strip().split("\n") if line.strip()]
        mark, hat, sector, lang, severity, labels = header.split()
        if mark != "@" or hat not in "WP" or severity not in SEVERITIES or len(more) > 1:
            raise ValueError(f"{path.name}: {header}")
        plain, spans = unbraced(text.replace("\\n", "\n"))
        named = () if labels == "-" else tuple(labels.split(","))
        about = (hat == "W", sector, lang)
        group, source = f"{path.stem}-{number // 8}", path.stem.split("-")[0]
        yield Record(plain, *about, SEVERITIES[severity], named, spans, group, source)
        if more:
            rewrite = unbraced(more[0].lstrip("> ").replace("\\n", "\n"))[0]
            yield Record(rewrite, *about, "none", (), (), group, source + "-rewrite")


def unbraced(text: str) -> tuple[str, tuple[tuple[int, int, str], ...]]:
    """The text without its braces, and where the braced passages stand."""
    kept, spans, length, opened = [], [], 0, None
    for part in re.split(r"([{}])", text):
        if part == "{":
            opened = length
        elif part == "}":
            if opened is not None and length > opened:
                spans.append((opened, length, ""))
            opened = None
        else:
            kept.append(part)
            length += len(part)
    return "".join(kept), tuple(spans)

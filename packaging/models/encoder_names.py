"""Makes the encoder's name rows: tagged tweets and caseworkers' sentences, with names of many countries put in."""

from __future__ import annotations

import random
import re
from pathlib import Path

from encoder_data import NO_LABEL, Row, tag_row
from names_augment import swapped
from names_data import Post, Span, in_hashtags, posts
from names_world import World
from records import FAMILIES

from hatpeg.reader.wordpiece import WordPiece

BRACKETED = re.compile(r"\[\[(PER|LOC|ORG) (.*?)\]\]")
KINDS = {"PER": "PERSON", "LOC": "LOC", "ORG": "ORG"}
LEFT_OUT, IN_HASHTAGS = 0.5, 0.1
SETS = ("btc.train", "wnut17.train", "tb.train")


def bracketed(line: str) -> Post:
    """A sentence in which ``[[PER lil M]]`` marks a name."""
    text, done, spans = "", 0, []
    for match in BRACKETED.finditer(line):
        text += line[done : match.start()]
        spans.append((len(text), len(text) + len(match[2]), KINDS[match[1]]))
        text, done = text + match[2], match.end()
    return Post(text + line[done:], tuple(spans))


class Names:
    """The tagged texts. Each epoch sees them with other names."""

    def __init__(self, ner: Path, names: Path, own: Path) -> None:
        self.tweets = [post for name in SETS for post in posts(ner / name)]
        lines = own.read_text("utf-8").splitlines() if own.exists() else []
        self.own = [bracketed(line) for line in lines if line.strip() and not line.startswith("#")]
        self.world = World(names)

    def rows(self, cutter: WordPiece, chance: random.Random) -> list[Row]:
        """The rows of one epoch: every text with a name or place, and half of the others."""
        rows = []
        for post in self.tweets:
            if not post.spans and chance.random() < LEFT_OUT:
                continue
            rows.append(self._row(post, cutter, chance, swap=0.45))
            # A stranger's tweet is no client's story: without these, half of the ordinary posts are flagged.
            rows[-1].flag, rows[-1].block, rows[-1].weight = 0, 0, 0.5
            rows[-1].families = [0] * len(FAMILIES)
        for post in self.own:
            rows += [self._row(post, cutter, chance, swap=0.8) for _ in range(2 if post.spans else 1)]
        return [row for row in rows if any(tag != NO_LABEL for tag in row.tags or ())]

    def _row(self, post: Post, cutter: WordPiece, chance: random.Random, swap: float) -> Row:
        spans: tuple[Span, ...] = post.spans
        if any(kind == "PERSON" for *_, kind in spans):
            if chance.random() < swap:
                post = swapped(post, self.world, chance)
            if chance.random() < IN_HASHTAGS:
                post = in_hashtags(post, chance.choice(["Strong", "", "Forever", "Family", "Justice"])) or post
        return tag_row(post.text, post.spans, cutter)

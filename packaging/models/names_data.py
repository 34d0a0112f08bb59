"""Reads the public name sets into texts with spans, spoils them as people do, and scores what a reader finds.

A post is a text and spans (start, end, kind); kinds are PERSON, LOC, ORG, MISC, HANDLE (an @name: neither hit nor
miss) and IGNORED. Where the sets come from and under which licences stands in the models' cards.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

Span = tuple[int, int, str]
KINDS = {
    "per": "PERSON",
    "person": "PERSON",
    "loc": "LOC",
    "location": "LOC",
    "geo-loc": "LOC",
    "facility": "LOC",
    "org": "ORG",
    "group": "ORG",
    "corporation": "ORG",
    "company": "ORG",
    "sportsteam": "ORG",
    "musicartist": "IGNORED",
}
_NO_SPACE_BEFORE = re.compile(r"^(?:[.,!?;:%)\]}…]+|'s|'S|n't|N'T|'m|'re|'ve|'ll|'d|’s)$")
_NO_SPACE_AFTER = {"(", "[", "{", "@", "$", "#"}
_HANDLE = re.compile(r"@\w+")
_EDGE = " \t\n#@\"'’‘“”.,:;!?()[]{}*-–—/\\|&"
_CYRILLIC = str.maketrans("aeopcxAEOPCXBHKMT", "аеорсхАЕОРСХВНКМТ")


@dataclass(frozen=True, slots=True)
class Post:
    """One text with what stands in it."""

    text: str
    spans: tuple[Span, ...]


# ------------------------------------------------------------------------------------------- reading


def sentences(path: Path) -> Iterator[list[tuple[str, str]]]:
    """Each post of a column file, as (word, tag) pairs."""
    row: list[tuple[str, str]] = []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        columns = line.split("\t") if "\t" in line else line.split()
        if not line.strip() or line.startswith("-DOCSTART"):
            if row:
                yield row
            row = []
        elif len(columns) > 1 and columns[0].strip():
            row.append((columns[0].strip(), columns[-1].strip()))


def joined(row: Sequence[tuple[str, str]]) -> Post:
    """The words of a post put together as a person would type them."""
    text, places, last = "", [], ""
    for word, _ in row:
        if text and not _NO_SPACE_BEFORE.match(word) and last not in _NO_SPACE_AFTER:
            text += " "
        places.append((len(text), len(text) + len(word)))
        text, last = text + word, word
    spans: list[Span] = []
    at = 0
    while at < len(row):
        tag, end = row[at][1], at + 1
        if tag == "O" or "-" not in tag:
            at += 1
            continue
        kind = tag.split("-", 1)[1]
        while end < len(row) and row[end][1] == f"I-{kind}":
            end += 1
        # The Broad Twitter Corpus tags "@" and the handle's name as two beginnings.
        if row[at][0] == "@" and end == at + 1 < len(row) and row[end][1] == f"B-{kind}":
            end += 1
            while end < len(row) and row[end][1] == f"I-{kind}":
                end += 1
        start, finish = places[at][0], places[end - 1][1]
        handle = text[start] == "@" or (start and text[start - 1] == "@")
        spans.append((start, finish, "HANDLE" if handle else KINDS.get(kind.lower(), "MISC")))
        at = end
    return Post(text, tuple(spans))


def posts(path: Path) -> list[Post]:
    """All posts of one set."""
    return [joined(row) for row in sentences(path)]


# ------------------------------------------------------------------------------------------- spoiling


def _mapped(post: Post, pieces: Iterable[str]) -> Post:
    """The post with each of its characters replaced by a piece."""
    ends = [0]
    for piece in (listed := list(pieces)):
        ends.append(ends[-1] + len(piece))
    return Post("".join(listed), tuple((ends[start], ends[end], kind) for start, end, kind in post.spans))


def _inside_names(post: Post, change: Callable[[int, str, bool], str]) -> Post:
    """The post with ``change(position, character, is it the name's last)`` for the characters of names."""
    last = {at: at == end - 1 for start, end, kind in post.spans if kind == "PERSON" for at in range(start, end)}
    return _mapped(post, (change(at, c, last[at]) if at in last else c for at, c in enumerate(post.text)))


def _injected(sign: str) -> Callable[[Post], Post]:
    def change(at: int, character: str, last: bool) -> str:  # noqa: FBT001 - called by position
        return character + sign if character.isalpha() and not last and at % 2 == 0 else character

    return lambda post: _inside_names(post, change)


def in_hashtags(post: Post, tail: str = "Strong") -> Post | None:
    """Names of several words as hashtags: Jane Doe becomes #JaneDoeStrong; None where there is none."""
    text, done, spans = "", 0, []
    for start, end, kind in sorted(post.spans):
        if kind == "PERSON" and " " in post.text[start:end] and start >= done:
            text += post.text[done:start] + "#"
            words = re.findall(r"\w+", post.text[start:end])
            tag = "".join(word[:1].upper() + word[1:] for word in words)
            spans.append((len(text), len(text) + len(tag), kind))
            text, done = text + tag + tail, end
    return Post(text + post.text[done:], tuple(spans)) if spans else None


VARIANTS: dict[str, Callable[[Post], Post | None]] = {
    "lower": lambda post: _mapped(post, map(str.lower, post.text)),
    "UPPER": lambda post: _mapped(post, map(str.upper, post.text)),
    "zero-width": _injected("\u200b"),
    "emoji": _injected("\U0001f494"),
    "look-alike": lambda post: _inside_names(post, lambda _, c, __: c.translate(_CYRILLIC)),
    "hashtag": in_hashtags,
}


def spoiled(listed: Iterable[Post], variant: str) -> list[Post]:
    """The posts with their letters changed in one way; where only names are changed, the posts that hold one."""
    whole = variant in ("lower", "UPPER")
    with_names = (post for post in listed if whole or any(kind == "PERSON" for *_, kind in post.spans))
    return [post for post in map(VARIANTS[variant], with_names) if post]


# ------------------------------------------------------------------------------------------- scoring


def trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """A span without marks at its edges and without a possessive ending."""
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and text[end - 1] in _EDGE:
        end -= 1
    return start, end - 2 if text[max(0, end - 2) : end] in ("'s", "’s") else end


def _touch(one: Sequence[object], other: Sequence[object]) -> bool:
    return one[0] < other[1] and other[0] < one[1]  # type: ignore[operator]


def score(listed: Sequence[Post], found: Sequence[Sequence[Span]], kind: str = "PERSON") -> dict[str, float]:
    """Strict F1, names touched (%) and findings per 100 posts that touch no name of this kind."""
    hits = wrong = names = different = touched = stray = 0
    for post, spans in zip(listed, found, strict=True):
        text = post.text
        left_out = [match.span() for match in _HANDLE.finditer(text)]
        left_out += [(start, end) for start, end, what in post.spans if what in ("HANDLE", "IGNORED")]
        gold = [trimmed(text, start, end) for start, end, what in post.spans if what == kind]
        gold = [span for span in gold if span[1] > span[0]]
        seen = {trimmed(text, start, end) for start, end, what in spans if what == kind}
        seen = {
            span
            for span in seen
            if span[1] > span[0]
            and (any(_touch(span, name) for name in gold) or not any(_touch(span, other) for other in left_out))
        }
        exact = len(seen & set(gold))
        hits, wrong = hits + exact, wrong + len(seen) - exact
        names, different = names + len(gold), different + len(set(gold))
        touched += sum(any(_touch(span, name) for span in seen) for name in gold)
        stray += sum(not any(_touch(span, name) for name in gold) for span in seen)
    precision, recall = hits / max(1, hits + wrong), hits / max(1, different)
    return {
        "names": names,
        "F1": 200 * precision * recall / max(1e-9, precision + recall),
        "touched": 100 * touched / max(1, names),
        "FP/100": 100 * stray / max(1, len(listed)),
    }

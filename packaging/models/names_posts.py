"""Sentences of labelled caseworkers' posts as teaching for the name reader.

The posts mark clients' names together with words around them, and do not mark other people. So a first model reads
them; a sentence is used where the marks, the spelling and that model leave no doubt about any of its words.
"""

import json
import random
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from names_data import Post, Span

from hatpeg.core.place import TextSpan
from hatpeg.core.reading import Word, read
from hatpeg.reader._gazetteer import Entry, Gazetteer
from hatpeg.reader._name_looks import TITLES
from hatpeg.reader.crf import NameCrf

SURE, DOUBT, MARKED = 0.5, 0.12, 0.08
SHARE_WITHOUT_NAMES = 0.35
NAME, ORDINARY, USUAL = 3, 3, 4


def texts(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Each post and each safe rewrite of the training parts, and the quotes that mark a client's name."""
    for path in [folder / "posts.jsonl", *sorted(folder.glob("train-*.jsonl"))]:
        for line in path.read_text("utf-8").splitlines():
            post = json.loads(line)
            if post.get("split", "train") == "train":
                yield post["text"], [s["quote"] for s in post["spans"] if s["label"] == "client_identity"]
                if post.get("safe_rewrite"):
                    yield post["safe_rewrite"], []


def verdict(word: Word, entry: Entry, score: tuple[float, float], *, marked: bool) -> str:
    """PERSON, LOC, O, or "?" where it cannot be told."""
    person, place = score
    capital, common = word.as_written[0].isupper(), max(entry.english, entry.spanish)
    plain_word = word.text in TITLES or (common >= USUAL and max(entry.first, entry.last) < NAME and person < SURE)
    if marked and not plain_word and (person >= MARKED or capital):
        return "PERSON"
    if person >= SURE and (capital or entry.first >= NAME):
        return "PERSON"
    if place >= SURE and capital:
        return "LOC"
    if max(person, place) < DOUBT or (entry.first < NAME and common >= ORDINARY and (not capital or place < DOUBT)):
        return "O"
    return "?"


def taught(folder: Path, first: NameCrf, lexicon: Gazetteer, chance: random.Random) -> Iterator[Post]:
    """The sentences without doubt: all that name somebody, some of the others."""
    for text, quotes in texts(folder):
        marks = [TextSpan(at, at + len(quote)) for quote in quotes if (at := text.find(quote)) >= 0]
        reading = read(text)
        for number, group in groupby(reading.words, key=lambda word: word.sentence):
            words = list(group)
            scores = first.scores(words, text)
            told = [
                verdict(word, lexicon.entry(base(word)), score, marked=any(word.place.overlaps(m) for m in marks))
                for word, score in zip(words, scores, strict=True)
            ]
            named = set(told) != {"O"}
            if "?" not in told and (named or chance.random() < SHARE_WITHOUT_NAMES):
                yield cut(text, reading.sentences[number], words, told)


def base(word: Word) -> str:
    """The word as the list has it."""
    return word.text.removesuffix("'s").replace("'", "")


def cut(text: str, sentence: TextSpan, words: list[Word], told: list[str]) -> Post:
    """One sentence as a post of its own; neighbouring words of one kind are one span."""
    spans: list[Span] = []
    last = "O"
    for word, kind in zip(words, told, strict=True):
        start, end = word.place.start - sentence.start, word.place.end - sentence.start
        joins = spans and not set(text[spans[-1][1] + sentence.start : word.place.start]) - set(" -.'’")
        if kind != "O" and kind == last and joins:
            spans[-1] = (spans[-1][0], end, kind)
        elif kind != "O":
            spans.append((start, end, kind))
        last = kind
    return Post(sentence.of(text), tuple(spans))

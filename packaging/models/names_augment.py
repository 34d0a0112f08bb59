"""More posts made from the labelled ones: other casings, and names swapped for names of other origins."""

import random
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from names_data import VARIANTS, Post, Span, in_hashtags
from names_world import World

BRACKETED = re.compile(r"\[\[(PER|LOC) ([^\]]+)\]\]")
TAILS = ("Strong", "", "", "Update", "s Story", "Forever")
SWAPS = 7


def written(path: Path) -> list[Post]:
    """The sentences of a file in which [[PER ...]] and [[LOC ...]] mark people and places."""
    found = []
    for line in path.read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        text, done, spans = "", 0, []
        for match in BRACKETED.finditer(line):
            text += line[done : match.start()]
            spans.append((len(text), len(text) + len(match[2]), "PERSON" if match[1] == "PER" else "LOC"))
            text, done = text + match[2], match.end()
        found.append(Post(text + line[done:], tuple(spans)))
    return found


def may_be_swapped(name: str) -> bool:
    """Whether a name is a whole one: initials and nicknames of two words are learnt as they are."""
    words = name.split()
    return all(len(word) > 2 and word.isalpha() for word in words) and words[0].lower() not in ("lil", "big", "little")  # noqa: PLR2004


def swapped(post: Post, world: World, chance: random.Random, longer: float = 0.0) -> Post:
    """The post with each person's name swapped for another, written in the same casing.

    It has as many parts; a name of one part gets two with the chance ``longer``.
    """
    text, done = "", 0
    spans: list[Span] = []
    for start, end, kind in sorted(post.spans):
        if start < done:
            continue
        text += post.text[done:start]
        begun, name = len(text), post.text[start:end]
        if kind == "PERSON" and may_be_swapped(name):
            other = world.someone(chance, 2 if chance.random() < longer else len(name.split()))
            capitals = name.isupper() and len(name) > 3  # noqa: PLR2004
            name = other.lower() if name.islower() else other.upper() if capitals else other
        text, done = text + name, end
        spans.append((begun, len(text), kind))
    return Post(text + post.text[done:], tuple(spans))


def cased(post: Post, variant: str) -> Post:
    """The post in small letters or in capitals."""
    return VARIANTS[variant](post) or post


def augmented(listed: Sequence[Post], world: World, chance: random.Random) -> Iterator[Post]:
    """Each post, and some of them again in small letters, in capitals, with other names, or as hashtags."""
    for post in listed:
        yield post
        named = any(kind == "PERSON" for *_, kind in post.spans)
        if chance.random() < (0.55 if post.spans else 0.35):
            yield cased(post, "lower")
        if chance.random() < 0.2:  # noqa: PLR2004
            yield cased(post, "UPPER")
        if named and chance.random() < 0.5:  # noqa: PLR2004
            other = swapped(post, world, chance)
            yield other
            if chance.random() < 0.5:  # noqa: PLR2004
                yield cased(other, "lower" if chance.random() < 0.75 else "UPPER")  # noqa: PLR2004
        if named and chance.random() < 0.2 and (tagged := in_hashtags(post, chance.choice(TAILS))):  # noqa: PLR2004
            yield tagged


def augmented_sentences(listed: Sequence[Post], world: World, chance: random.Random) -> Iterator[Post]:
    """Each sentence in all casings, and those with a name again with names of several origins."""
    for post in listed:
        yield from (post, cased(post, "lower"), cased(post, "UPPER"))
        if not any(kind == "PERSON" for *_, kind in post.spans):
            yield from (post, cased(post, "lower"))
            continue
        for _ in range(SWAPS):
            other = swapped(post, world, chance, longer=0.25)
            yield cased(other, "lower") if chance.random() < 0.4 else other  # noqa: PLR2004
        yield cased(swapped(post, world, chance, longer=0.4), "UPPER")

"""Measures the name reader on names that it never met, by origin and by how they are written.

The frames are not in the training sentences; the names are of the half kept for tests, and none of their words was
in the other half or in the word list's name tables.
"""

import random
import re
from collections.abc import Callable, Sequence

from lexicon import folded, name_tables
from names_data import Post, Span, score
from names_world import World, plain

FRAMES = (
    "{} knocked at two in the morning with a toddler on each arm.",
    "I held the umbrella while {} cried in the parking lot.",
    "We finally found a dentist who will see {} for free.",
    "Her brother keeps asking where {} is staying.",
    "My favorite part of today was {} singing in the van.",
    "{} relapses every winter and every spring comes back to us.",
    "Court again tomorrow for {}, wish us luck.",
    "It took four tries but {} has a birth certificate.",
    "The nurse and {} argued about the bandage for an hour.",
    "Could not sleep, kept thinking about {} out there.",
    "{} is scared of the elevator, so we take the stairs.",
    "Remember {} from the holiday party? Undetectable!",
    "They towed the car with all of {}'s papers in it.",
    "No bed for {} tonight, none in the whole county.",
    "Hoy {} me enseñó las fotos de su boda.",
    "El casero le cortó el agua a {} otra vez.",
    "Fuimos con {} a sacar su acta de nacimiento.",
    "{} no quiere que sepan dónde trabaja.",
)
FORMS: dict[str, Callable[[str], str]] = {"as written": str, "lower": str.lower, "UPPER": str.upper}
EACH = 120


def unseen(names: Sequence[str], met: set[str]) -> list[str]:
    """The names of which no word was met in training or stands in the lists."""
    return [name for name in names if not met & set(re.split(r"[ -]", folded(name)))]


def cases(kept: World, met: set[str], chance: random.Random) -> dict[tuple[str, str, str], list[Post]]:
    """Posts by origin, by first name or full name, and by how they are written."""
    found = {}
    for origin in kept.origins:
        first, last = unseen(kept.first[origin], met), unseen(kept.last[origin], met)
        for parts in ("first", "full"):
            for form, change in FORMS.items():
                listed = []
                for _ in range(EACH if min(len(first), len(last)) else 0):
                    name = chance.choice(first) + (f" {chance.choice(last)}" if parts == "full" else "")
                    before, after = (change(part) for part in chance.choice(FRAMES).split("{}"))
                    end = len(before) + len(change(name))
                    listed.append(Post(before + change(name) + after, ((len(before), end, "PERSON"),)))
                found[origin, parts, form] = listed
        listed = []
        for _ in range(EACH if min(len(first), len(last)) else 0):
            tag = re.sub(r"\W", "", plain(chance.choice(first)) + plain(chance.choice(last)).capitalize())
            listed.append(Post(f"We are all with you #{tag}Strong today", ((21, 21 + len(tag), "PERSON"),)))
        found[origin, "full", "#hashtag"] = listed
    return found


def by_origin(find: Callable[[str], list[Span]], training: World, kept: World) -> None:
    """Print the share of names touched: a row for each origin, a column for each way of writing."""
    met = set().union(*name_tables())
    for table in (training.first, training.last):
        met |= {word for listed in table.values() for name in listed for word in re.split(r"[ -]", folded(name))}
    rows: dict[str, list[str]] = {}
    for (origin, parts, form), listed in cases(kept, met, random.Random(5)).items():  # noqa: S311 - not for secrets
        touched = score(listed, [find(post.text) for post in listed])["touched"]
        rows.setdefault(origin, []).append(f"{parts} {form} {touched:5.1f}")
    for origin, cells in rows.items():
        print(f"{origin:30}", *cells, sep=" | ", flush=True)

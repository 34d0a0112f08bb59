"""Fits the weights of runs of letters and words, the reader's second opinion.

python packaging/models/ngrams.py --corpus FOLDER --out resources/models/reader/ngrams.z
"""

from __future__ import annotations

import argparse
import sys
import zlib
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent.parent / "app")]

from encoder_data import is_held_out, records_of  # noqa: E402
from records import Record, corpus  # noqa: E402

from hatpeg.core.reading import read  # noqa: E402
from hatpeg.reader.answers import HATS  # noqa: E402
from hatpeg.reader.ngrams import PLACES, STEPS, letters, of_hat, pairs, words_of  # noqa: E402

LEAST_POSTS = 3
STRENGTH = 3.0
"""How freely the weights may grow (the inverse of their penalty)."""


def places_of(record: Record) -> list[set[int]]:
    words = words_of(read(record.text).loose.text)
    return [letters(words), pairs(words), of_hat(words, HATS[0] if record.is_work else HATS[1])]


def rarities_of(listed: Sequence[list[set[int]]]) -> np.ndarray:
    """For each place how rare it is (the logarithm of one in so many posts); 0 where too few posts have it."""
    counts = np.zeros(PLACES)
    for groups in listed:
        for group in groups:
            counts[list(group)] += 1
    return np.where(counts >= LEAST_POSTS, np.log((1 + len(listed)) / (1 + counts)) + 1, 0)


def table(listed: Sequence[list[set[int]]], rarities: np.ndarray) -> csr_matrix:
    columns, ends, values = [], [0], []
    for groups in listed:
        for group in groups:
            places = [place for place in sorted(group) if rarities[place]]
            some = rarities[places]
            columns += places
            values += (some / np.linalg.norm(some)).tolist() if places else []
        ends.append(len(columns))
    return csr_matrix((np.array(values, np.float32), columns, ends), (len(listed), PLACES))


def told(name: str, scores: np.ndarray, gold: np.ndarray) -> str:
    safe = np.sort(scores[~gold])[::-1]
    shares = [100 * (scores[gold] > safe[int(share * len(safe))]).mean() for share in (0.02, 0.05, 0.1)]
    return f"{name}: found at 2/5/10 % bothered " + " / ".join(f"{share:.1f}" for share in shares)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--strength", type=float, default=STRENGTH)
    asked = parser.parse_args()
    records = records_of(asked.corpus, HERE / "posts", with_train_split=False)
    learnt = [record for record in records if not is_held_out(record.group)]
    model = LogisticRegression(C=asked.strength, max_iter=200, solver="liblinear")
    places = [places_of(record) for record in learnt]
    rarities = rarities_of(places)
    model.fit(table(places, rarities), [record.is_flagged for record in learnt])
    kept = [record for record in records if is_held_out(record.group)]
    for name, some in (("held-out groups", kept), ("posts", list(corpus(asked.corpus / "posts.jsonl")))):
        gold = np.array([record.is_flagged for record in some])
        print(told(name, model.decision_function(table([places_of(one) for one in some], rarities)), gold))
    if asked.out:
        weights = model.coef_[0]
        factor, step = float(np.quantile(np.abs(weights), 0.9999)) / STEPS, float(rarities.max()) / STEPS
        small = np.clip(np.round(weights / factor), -STEPS, STEPS).astype(np.int8)
        rare = np.round(rarities / step).astype(np.uint8)
        head = np.array([model.intercept_[0], factor, step], "<f4").tobytes()
        asked.out.write_bytes(zlib.compress(head + small.tobytes() + rare.tobytes(), 9))
        print(f"{asked.out.stat().st_size / 1024:.0f} KB")


if __name__ == "__main__":
    main()

"""Fits how much a word's letters look like a name's: resources/models/names-crf/letters.z.

Names are those that names_world.py may use in training; other words are those of wordfreq in English and Spanish.
names_crf.py says what must be installed and how this is run.
"""

import re
import sys
import zlib
from pathlib import Path

import numpy as np
from lexicon import folded, name_tables, zipf_levels
from names_world import INDIGENOUS, World
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.linear_model import LogisticRegression

from hatpeg.reader._letters import STEP

SHORTEST, LIGHTEST, RARE = 3, 0.1, 2


def grams(word: str) -> list[str]:
    """All runs of two to four letters, with the word's ends marked."""
    framed = f"^{word}$"
    return [framed[at : at + length] for length in (2, 3, 4) for at in range(len(framed) - length + 1)]


def parts(names: list[str]) -> set[str]:
    """The words of names, written small and without accents."""
    return {p for name in names for p in re.findall(r"[a-zñ]+", folded(name)) if len(p) >= SHORTEST}


def build(names: Path, out: Path) -> None:
    """Fit and write both sets of weights."""
    world, held = World(names), World(names, kept=1)
    first = parts([name for listed in world.first.values() for name in listed])
    last = parts([name for listed in world.last.values() for name in listed])
    left_out = parts([n for w in (held,) for table in (w.first, w.last) for listed in table.values() for n in listed])
    left_out |= parts([*INDIGENOUS[0], *INDIGENOUS[1]]) | set().union(*name_tables())
    levels = zipf_levels("en") | zipf_levels("es")
    others = {w for w, level in levels.items() if level >= RARE and len(w) >= SHORTEST} - first - last - left_out
    vectors = CountVectorizer(analyzer=grams, min_df=3, binary=True)
    fits = []
    table = vectors.fit_transform(sorted(first | last | others))
    words = sorted(first | last | others)
    for names_meant in (first | last, first):
        kept = np.array([word in names_meant or word in others for word in words])
        wanted = np.array([word in names_meant for word in words])
        fits.append(LogisticRegression(C=0.1, max_iter=300, class_weight="balanced").fit(table[kept], wanted[kept]))
    weights = np.stack([fit.coef_[0] for fit in fits], axis=1)
    lines = [f". {' '.join(str(round(fit.intercept_[0] * STEP)) for fit in fits)}"]
    for gram, pair in zip(vectors.get_feature_names_out(), weights, strict=True):
        if abs(pair).max() >= LIGHTEST:
            lines.append(f"{gram} {round(pair[0] * STEP)} {round(pair[1] * STEP)}")
    out.write_bytes(zlib.compress("\n".join(lines).encode(), 9))
    print(f"{len(lines)} runs of letters, {out.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]))

"""Fits the weights with which the reader's answer and the detectors' hits are put together, and writes them down.

    python packaging/models/telling.py --corpus FOLDER [--write]

Run it in the project's own environment, with the shipped encoder in place, on posts that the encoder has not learnt
from: the held-out groups. It needs scikit-learn besides.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold, cross_val_predict

HERE = Path(__file__).parent
sys.path += [str(HERE), str(HERE.parent.parent / "app")]

from encoder_data import is_held_out, records_of  # noqa: E402
from records import FAMILIES, Record, corpus  # noqa: E402

from hatpeg import catalogue, policies  # noqa: E402
from hatpeg.core.check import see  # noqa: E402

WEIGHTS = HERE.parent.parent / "app" / "hatpeg" / "core" / "telling_weights.py"
LEAST_POSTS = 25
"""A kind seen in fewer posts gets no weight of its own."""
STRENGTH = 0.08
"""How freely the weights may grow (the inverse of their penalty)."""
LEAST = 1e-4
LEAST_WEIGHT = 0.1
LEAST_FAMILY = 0.2
"""Naming a family that is less likely than this would be guessing."""


class Table:
    """What was seen in each post: the reader's three answers for its account, and the kinds of hits."""

    def __init__(self, records: list[Record]) -> None:
        known = catalogue.load()
        self.records = records
        self.any, self.stop, self.opinion = (np.full(len(records), LEAST) for _ in range(3))
        self.families = np.zeros((len(records), len(FAMILIES)))
        self.kinds: list[set[str]] = []
        names = {f"told-{family.replace('_', '-')}": at for at, family in enumerate(FAMILIES)}
        policy = {sector: policies.policy_for(known, [sector]) for sector in {record.sector for record in records}}
        for at, record in enumerate(records):
            hits, unchecked = see(record.text, known, policy[record.sector])
            if unchecked:
                raise SystemExit(f"not checked: {unchecked}")
            hat = "professional" if record.is_work else "personal"
            for hit in hits:
                if hit.kind in names and hit.value == hat:
                    self.families[at, names[hit.kind]] = max(self.families[at, names[hit.kind]], hit.score)
                elif hit.kind == "told" and hit.value == hat:
                    self.any[at] = max(self.any[at], hit.score)
                elif hit.kind == "words-tell" and hit.value == hat:
                    self.opinion[at] = max(self.opinion[at], hit.score)
                elif hit.kind == "told-block" and hit.value == hat:
                    self.stop[at] = max(self.stop[at], hit.score)
            self.kinds.append({hit.kind for hit in hits if not hit.kind.startswith(("told", "words-tell"))})
        self.flag = np.array([record.is_flagged for record in records])
        self.block = np.array([record.severity == "block" for record in records])

    def columns(self, score: np.ndarray, kinds: list[str]) -> np.ndarray:
        present = [[kind in seen for kind in kinds] for seen in self.kinds]
        return np.column_stack([log_odds(score), log_odds(self.opinion), np.array(present, float)])


def log_odds(score: np.ndarray) -> np.ndarray:
    usable = np.clip(score, LEAST, 1 - LEAST)
    return np.log(usable / (1 - usable))


def fitted(
    table: Table, score: np.ndarray, gold: np.ndarray, kinds: list[str]
) -> tuple[LogisticRegression, np.ndarray]:
    """The fitted weights, and for each post its chance by weights that were fitted without it."""
    model = LogisticRegression(C=STRENGTH, max_iter=2000)
    columns = table.columns(score, kinds)
    groups = [record.group for record in table.records]
    unseen = cross_val_predict(model, columns, gold, groups=groups, cv=GroupKFold(5), method="predict_proba")[:, 1]
    return model.fit(columns, gold), unseen


def bar(scores: np.ndarray, gold: np.ndarray, bothered: float) -> float:
    """The score above which this share of the harmless posts lies."""
    return float(np.quantile(scores[~gold], 1 - bothered))


def family_bars(table: Table, spoken: np.ndarray) -> dict[str, float]:
    """For each family the score that names it best, a family missed counting more than one named in vain (F2)."""
    bars = {}
    for at, family in enumerate(FAMILIES):
        gold = np.array([family in record.labels for record in table.records])[spoken]
        scores = table.families[spoken, at]
        best = max(np.arange(LEAST_FAMILY, 0.8, 0.02), key=lambda cut: _f2(scores >= cut, gold))
        bars[family.replace("_", "-")] = round(float(best), 2)
    return bars


def _f2(said: np.ndarray, gold: np.ndarray) -> float:
    return 5 * (said & gold).sum() / max(1, said.sum() + 4 * gold.sum())


def written(kind: str, model: LogisticRegression, kinds: list[str]) -> str:
    weights = {
        name: round(float(w), 2) for name, w in zip(kinds, model.coef_[0][2:], strict=True) if abs(w) >= LEAST_WEIGHT
    }
    lines = "".join(f'        "{name}": {weight},\n' for name, weight in sorted(weights.items()))
    head = "".join(f"    {round(float(one), 2)},\n" for one in (model.intercept_[0], *model.coef_[0][:2]))
    return f"{kind} = Weighed(\n{head}    {{\n{lines}    }},\n)\n"


def reliability(chance: np.ndarray, gold: np.ndarray) -> list[tuple[float, float, int]]:
    """By tenths of the chance: its mean, the share that is flagged, and how many posts."""
    tenth = np.minimum((chance * 10).astype(int), 9)
    at = [tenth == one for one in range(10)]
    return [(float(chance[some].mean()), float(gold[some].mean()), int(some.sum())) for some in at if some.any()]


def drawn(points: list[tuple[float, float, int]]) -> str:
    """The reliability plot: a well-calibrated reader's points lie on the line."""
    dots = "".join(
        f'<circle cx="{40 + 300 * said:.0f}" cy="{320 - 300 * true:.0f}" r="{2 + count**0.5 / 4:.1f}" fill="#22577a"/>'
        for said, true, count in points
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="360" height="360" font-family="sans-serif" font-size="11">'
        '<rect width="360" height="360" fill="white"/><rect x="40" y="20" width="300" height="300" fill="none" '
        'stroke="#999"/><line x1="40" y1="320" x2="340" y2="20" stroke="#999" stroke-dasharray="4"/>'
        f'{dots}<text x="190" y="345" text-anchor="middle">chance that a post should be spoken about</text>'
        '<text x="16" y="170" text-anchor="middle" transform="rotate(-90 16 170)">share that should be</text></svg>\n'
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpus", type=Path, required=True)
    parser.add_argument("--bothered", type=float, default=0.055)
    parser.add_argument("--stopped", type=float, default=0.017)
    parser.add_argument("--write", action="store_true")
    asked = parser.parse_args()
    records = [r for r in records_of(asked.corpus, HERE / "posts", with_train_split=False) if is_held_out(r.group)]
    records += corpus(asked.corpus / "posts.jsonl", "train")
    table = Table(records)
    counts = Counter(kind for seen in table.kinds for kind in seen)
    kinds = sorted(kind for kind, count in counts.items() if count >= LEAST_POSTS)
    speak, chance = fitted(table, table.any, table.flag, kinds)
    stop, chance_of_stop = fitted(table, table.stop, table.block, kinds)
    for share in (0.02, 0.035, 0.05, 0.1):
        alone = (table.any[table.flag] > bar(table.any, table.flag, share)).mean()
        both = (chance[table.flag] > bar(chance, table.flag, share)).mean()
        print(f"{100 * share:.1f} % bothered: found {100 * alone:.1f} by the reader alone, {100 * both:.1f} weighed")
    speak_from = bar(chance, table.flag, asked.bothered)
    stop_from = bar(chance_of_stop, table.flag, asked.stopped)
    bars = family_bars(table, chance >= speak_from)
    print(f"{len(records)} posts; speak from {speak_from:.3f}, stop from {stop_from:.3f}; {bars}")
    points = reliability(chance, table.flag)
    print("reliability: " + ", ".join(f"{said:.2f}: {true:.2f} ({count})" for said, true, count in points))
    if asked.write:
        (HERE / "reliability.svg").write_text(drawn(points), "utf-8")
        head = WEIGHTS.read_text("utf-8").split("ANY = ")[0]
        body = written("ANY", speak, kinds) + written("STOP", stop, kinds)
        body += f"SPEAK_FROM = {speak_from:.3f}\nSTOP_FROM = {stop_from:.3f}\nUSUALLY_FROM = 0.3\n"
        body += "FAMILY_FROM: Mapping[str, float] = {\n"
        body += "".join(f'    "{family}": {cut},\n' for family, cut in bars.items()) + "}\n"
        WEIGHTS.write_text(head + body, "utf-8")


if __name__ == "__main__":
    main()

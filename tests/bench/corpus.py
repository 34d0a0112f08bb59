"""Both rates together, on labelled posts: what was found of what should be, and which harmless posts were bothered.

``python -m tests.bench.corpus POSTS.jsonl [...] [--split dev] [--agency agency.toml] [--misses 10] [--alarms 10]``

A line holds ``id``, ``text``, ``account``, ``sector``, ``flag``, ``severity``, ``labels``, ``spans`` (label and
quote) and perhaps ``split`` and ``agency``; lines marked ``agency`` are checked with the lexicon, others without.
A post counts as found when a finding is "worth a look" or "must change"; a label as found when such a finding of its
family overlaps one of its quotes (strict), or stands anywhere in the post (family).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from hatpeg import catalogue, policies
from hatpeg.cli.inputs import agency_of
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.place import TextSpan

Row = dict[str, object]


def rows(files: Iterable[str], split: str | None) -> Iterator[dict]:
    for file in files:
        for line in Path(file).read_text("utf-8").splitlines():
            row = json.loads(line)
            if split is None or row.get("split") == split:
                yield row


class Score:
    """Counts of one run over a corpus."""

    def __init__(self) -> None:
        self.posts: Counter[tuple[str, ...]] = Counter()
        self.labels: dict[str, Counter[str]] = defaultdict(Counter)
        self.alarms: Counter[tuple[str, str]] = Counter()
        self.given: Counter[tuple[str, str]] = Counter()
        self.missed: list[dict] = []
        self.bothered: list[tuple[dict, list[Finding]]] = []

    def add(self, row: dict, findings: list[Finding]) -> None:
        kind = "flagged" if row["flag"] else "safe"
        strongest = max((finding.severity for finding in findings), default=Severity.OFF)
        for group in (("all",), ("account", row["account"]), ("lang", row["lang"]), ("sector", row["sector"])):
            self.posts[*group, kind] += 1
            self.posts[*group, kind, "spoken"] += strongest >= Severity.WARN
            self.posts[*group, kind, "block"] += strongest >= Severity.BLOCK
        told = "block" if strongest >= Severity.BLOCK else "warn" if strongest >= Severity.WARN else "less"
        self.given[row["severity"], told] += 1
        if row["flag"]:
            if row["severity"] == "block":
                self.posts["severity", "block", "flagged"] += 1
                self.posts["severity", "block", "flagged", "spoken"] += strongest >= Severity.WARN
                self.posts["severity", "block", "flagged", "block"] += strongest >= Severity.BLOCK
            self._add_labels(row, findings)
            self._add_place_and_family(row, findings)
            if strongest < Severity.WARN:
                self.missed.append(row)
        elif strongest >= Severity.WARN:
            self.bothered.append((row, findings))
            for rule in {finding.rule for finding in findings}:
                self.alarms[rule, str(row["account"])] += 1

    def _add_place_and_family(self, row: dict, findings: list[Finding]) -> None:
        """Whether what is said of a post names one of its families, and touches any of the words that carry it."""
        quotes = [(row["text"].find(span["quote"]), len(span["quote"])) for span in row["spans"]]
        carrying = [TextSpan(start, start + length) for start, length in quotes if start >= 0]
        places = [finding.place for finding in findings if isinstance(finding.place, TextSpan)]
        self.posts["right", "family"] += any(finding.family in row["labels"] for finding in findings)
        self.posts["right", "words"] += any(place.overlaps(span) for place in places for span in carrying)

    def _add_labels(self, row: dict, findings: list[Finding]) -> None:
        for label in row["labels"]:
            places = [
                TextSpan(start, start + len(span["quote"]))
                for span in row["spans"]
                if span["label"] == label and (start := row["text"].find(span["quote"])) >= 0
            ]
            of_family = [finding for finding in findings if finding.family == label]
            counts = self.labels[label]
            counts["posts"] += 1
            counts["spoken"] += bool(findings)
            counts["family"] += bool(of_family)
            counts["strict"] += any(f.place.overlaps(place) for f in of_family for place in places)


def score(files: Iterable[str], split: str | None, agency_file: str | None) -> Score:
    known = catalogue.load()
    agency = agency_of(agency_file)
    result = Score()
    for row in rows(files, split):
        policy = policies.policy_for(known, [row["sector"]], agency if row.get("agency") else agency_of(None))
        account = Account("bench", Hat(row["account"]), "elsewhere", "bench")
        verdict = check(Draft(row["text"], account, policy_revision=policy.revision), known, policy, offers=False)
        if verdict.unchecked:
            sys.stdout.write(f"NOT CHECKED {row['id']}: {verdict.unchecked}\n")
        result.add(row, [finding for finding in verdict.findings if finding.severity >= Severity.WARN])
    return result


def percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:5.1f} %" if whole else "    -  "


def told(result: Score, misses: int, alarms: int) -> Iterator[str]:
    yield f"{'group':<28}{'flagged':>8}{'found':>9}{'at block':>10}{'safe':>8}{'bothered':>10}{'at block':>10}"
    groups = sorted({key[: key.index("flagged")] for key in result.posts if "flagged" in key} - {("severity", "block")})
    for group in [("all",), ("severity", "block"), *(each for each in groups if each != ("all",))]:
        found, safe = (*group, "flagged"), (*group, "safe")
        yield (
            f"{' '.join(group):<28}{result.posts[found]:>8}"
            f"{percent(result.posts[*found, 'spoken'], result.posts[found]):>9}"
            f"{percent(result.posts[*found, 'block'], result.posts[found]):>10}{result.posts[safe]:>8}"
            f"{percent(result.posts[*safe, 'spoken'], result.posts[safe]):>10}"
            f"{percent(result.posts[*safe, 'block'], result.posts[safe]):>10}"
        )
    of = result.posts["all", "flagged"]
    yield ""
    yield f"flagged posts with a finding of one of their families {percent(result.posts['right', 'family'], of)}"
    yield f"flagged posts with a finding at the carrying words    {percent(result.posts['right', 'words'], of)}"
    yield ""
    yield f"{'labelled':<14}{'told at block':>14}{'warn':>8}{'less':>8}"
    for expected in ("block", "warn", "none"):
        block, warn, less = (result.given[expected, severity] for severity in ("block", "warn", "less"))
        yield f"{expected:<14}{block:>14}{warn:>8}{less:>8}"
    yield ""
    yield f"{'label':<22}{'posts':>6}{'spoken up':>11}{'family':>9}{'at the words':>14}"
    for label, counts in sorted(result.labels.items()):
        of = counts["posts"]
        yield (
            f"{label:<22}{of:>6}{percent(counts['spoken'], of):>11}{percent(counts['family'], of):>9}"
            f"{percent(counts['strict'], of):>14}"
        )
    yield ""
    yield "harmless posts bothered, by rule and account"
    for (rule, account), count in result.alarms.most_common():
        of = result.posts["account", account, "safe"]
        yield f"  {rule:<34}{account:<14}{count:>5}{percent(count, of):>9}"
    for row in result.missed[:misses]:
        yield f"\nMISSED {row['id']} {row['account']} {row['labels']}: {row['text'][:300]}"
    for row, findings in result.bothered[:alarms]:
        words = {f"{f.rule}: {f.place.of(row['text'])}" for f in findings}
        yield f"\nBOTHERED {row['id']} {row['account']} {sorted(words)}: {row['text'][:300]}"


def main() -> None:
    arguments = argparse.ArgumentParser(description="measure both rates on labelled posts")
    arguments.add_argument("files", nargs="+")
    arguments.add_argument("--split")
    arguments.add_argument("--agency")
    arguments.add_argument("--misses", type=int, default=0)
    arguments.add_argument("--alarms", type=int, default=0)
    chosen = arguments.parse_args()
    result = score(chosen.files, chosen.split, chosen.agency)
    sys.stdout.write("\n".join(told(result, chosen.misses, chosen.alarms)) + "\n")


if __name__ == "__main__":
    main()

"""How many flagged posts can be copied once what is offered for them is taken, and what they read like then.

``python -m tests.bench.mending POSTS.jsonl [...] [--split dev] [--agency agency.toml] [--show 50] [--stuck 20]``

A post counts as mended when nothing is left at "worth a look" or "must change", and at least four words are left;
it still leaks when one of its labelled quotes stands in it as it was.
Posts in which nothing was found are left out. The lines are those of :mod:`tests.bench.corpus`.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from hatpeg import catalogue, policies
from hatpeg.cli.inputs import agency_of
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Severity
from hatpeg.core.mending_all import Mended, mended
from tests.bench.corpus import percent, rows

FEWEST_WORDS = 4
"""Fewer left are no post: everything that was said has been taken away."""
WORD = re.compile(r"[^\W\d_]+")


@dataclass
class Score:
    """What became of the posts: ``posts`` by group and outcome, ``results`` to read."""

    posts: Counter[tuple[str, ...]] = field(default_factory=Counter)
    labels: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    results: list[tuple[dict, Mended, str]] = field(default_factory=list)


def outcome_of(result: Mended) -> str:
    if any(finding.severity >= Severity.WARN for finding in result.verdict.findings):
        return "stuck"
    return "mended" if len(WORD.findall(result.text)) >= FEWEST_WORDS else "empty"


def score(files: list[str], split: str | None, agency_file: str | None) -> Score:
    known, result = catalogue.load(), Score()
    for row in rows(files, split):
        if not row["flag"]:
            continue
        policy = policies.policy_for(known, [row["sector"]], agency_of(agency_file if row.get("agency") else None))
        account = Account("bench", Hat(row["account"]), "elsewhere", "bench")
        after = mended(Draft(row["text"], account, policy_revision=policy.revision), known, policy)
        outcome = "unseen" if not after.steps and outcome_of(after) == "mended" else outcome_of(after)
        leaks = outcome == "mended" and any(span["quote"] in after.text for span in row["spans"])
        for group in (("all",), ("account", row["account"]), ("lang", row["lang"]), ("sector", row["sector"])):
            result.posts[*group, outcome] += 1
            result.posts[*group, "leaks"] += leaks
        result.labels.update(step.label for step in after.steps)
        result.left.update({each.rule for each in after.verdict.findings if each.severity >= Severity.WARN})
        result.results.append((row, after, "mended, leaks" if leaks else outcome))
    return result


def told(result: Score, show: int, stuck: int) -> Iterator[str]:
    yield f"{'group':<28}{'found':>8}{'mended':>10}{'empty':>10}{'stuck':>10}{'leaks':>10}"
    for group in sorted({key[:-1] for key in result.posts}):
        counts = [result.posts[*group, outcome] for outcome in ("mended", "empty", "stuck")]
        shares = "".join(f"{percent(count, sum(counts)):>10}" for count in (*counts, result.posts[*group, "leaks"]))
        yield f"{' '.join(group):<28}{sum(counts):>8}{shares}"
    yield "\nsteps taken"
    yield from (f"  {label:<60}{count:>5}" for label, count in result.labels.most_common(40))
    yield "\nrules still asking"
    yield from (f"  {rule:<60}{count:>5}" for rule, count in result.left.most_common(20))
    for row, after, outcome in [each for each in result.results if each[2] != "unseen"][:show]:
        yield from ("", f"{row['id']} {row['account']} {row['sector']} {outcome}", f"  - {row['text']}")
        yield f"  + {after.text}"
    for row, after, outcome in [each for each in result.results if each[2] in ("stuck", "empty")][:stuck]:
        rules = sorted({each.rule for each in after.verdict.findings if each.severity >= Severity.WARN})
        yield from ("", f"{row['id']} {row['account']} {outcome} {rules}", f"  - {row['text']}", f"  + {after.text}")


def main() -> None:
    arguments = argparse.ArgumentParser(description="measure how many posts what is offered mends")
    arguments.add_argument("files", nargs="+")
    arguments.add_argument("--split")
    arguments.add_argument("--agency")
    arguments.add_argument("--show", type=int, default=0)
    arguments.add_argument("--stuck", type=int, default=0)
    chosen = arguments.parse_args()
    result = score(chosen.files, chosen.split, chosen.agency)
    sys.stdout.write("\n".join(told(result, chosen.show, chosen.stuck)) + "\n")


if __name__ == "__main__":
    main()

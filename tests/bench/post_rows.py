"""The table's rows on labelled posts and on patterns: both rates, languages, families, severities, ordinary tweets."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

from hatpeg import catalogue, policies
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Severity
from tests.bench import corpus, patterns
from tests.bench.models import names_data
from tests.bench.peers import IDENTIFYING, Beside, Spans
from tests.bench.rows import NO_TEXTS, Row, percent

STORY = "client.anecdote"
OF_PEERS = {
    "DATE_TIME": {"DATE_TIME", "DATE", "TIME"},
    "PHONE_NUMBER": {"PHONE_NUMBER", "PHONE"},
    "STREET_ADDRESS": {"LOC", "ADDRESS"},
}
"""What the sentences call it, and what the peers do."""


def rows(data: Path, beside: Beside) -> Iterator[Row]:
    posts, ner = data / "corpus" / "posts.jsonl", data / "data" / "ner"
    if posts.exists():
        yield from _labelled(posts, beside)
    else:
        yield Row("labelled posts", NO_TEXTS)
    if ner.is_dir():
        yield from _tweets(names_data.posts(ner / "btc.dev"))
        yield from _patterns(json.loads((ner / "presidio-synth-v2.json").read_text("utf-8")), beside)
    else:
        yield Row("ordinary tweets, patterns", NO_TEXTS)


def _labelled(file: Path, beside: Beside) -> Iterator[Row]:
    everything = list(corpus.rows([str(file)], None))
    seen = {peer.name: peer.ask([row["text"] for row in everything])[0] for peer in beside.running}
    for split in ("dev", None):
        result = corpus.score([str(file)], split, str(file.with_name("agency.toml")))
        counts = result.posts
        n = f"{split or 'all'}, {counts['all', 'flagged']} flagged and {counts['all', 'safe']} harmless"
        theirs = {name: _said(everything, spans, split) for name, spans in seen.items()}
        for kind, what, bar in (("flagged", "found", ">= 95 %"), ("safe", "harmless bothered", "<= 5 %")):
            ours = percent(counts["all", kind, "spoken"], counts["all", kind])
            yield Row(f"posts ({n}): {what}", ours, bar, {name: told[kind] for name, told in theirs.items()})
        yield Row("  harmless stopped", percent(counts["all", "safe", "block"], counts["all", "safe"]), "<= 2 %")
        if split is None:
            yield from _languages(result)
            yield from _severities(result)
            yield from _families(result)


def _said(everything: Sequence[dict], seen: Sequence[Spans], split: str | None) -> dict[str, str]:
    """How often a peer finds a person or what identifies one, in flagged and in harmless posts."""
    said: dict[str, list[bool]] = {"flagged": [], "safe": []}
    for row, spans in zip(everything, seen, strict=True):
        if split in (None, row["split"]):
            said["flagged" if row["flag"] else "safe"].append(any(kind in IDENTIFYING for *_, kind in spans))
    return {kind: percent(sum(each), len(each)) for kind, each in said.items()}


def _languages(result: corpus.Score) -> Iterator[Row]:
    counts = result.posts
    for kind, what in (("flagged", "found"), ("safe", "harmless bothered")):
        of = {lang: counts["lang", lang, kind] for lang in ("en", "es", "mix")}
        spoken = {lang: counts["lang", lang, kind, "spoken"] for lang in of}
        english = percent(spoken["en"], of["en"])
        spanish = percent(spoken["es"] + spoken["mix"], of["es"] + of["mix"])
        n = f"Spanish and Spanglish ({of['es'] + of['mix']}) / English ({of['en']})"
        yield Row(f"  {what}: {n}", f"{spanish} / {english}", "5 points apart")


def _severities(result: corpus.Score) -> Iterator[Row]:
    for expected in ("block", "warn", "none"):
        given = [result.given[expected, severity] for severity in ("block", "warn", "less")]
        shares = " / ".join(str(count) for count in given)
        yield Row(f"  labelled {expected} ({sum(given)}): told at block / warn / less", shares)


def _families(result: corpus.Score) -> Iterator[Row]:
    for label, counts in sorted(result.labels.items()):
        shares = " / ".join(percent(counts[how], counts["posts"])[:-2] for how in ("spoken", "family", "strict"))
        yield Row(f"  {label} ({counts['posts']}): spoken of / as this family / at the words, %", shares)


def _tweets(posts: Sequence[names_data.Post]) -> Iterator[Row]:
    known = catalogue.load()
    policy = policies.policy_for(known)
    for hat in Hat:
        account, told, bothered = Account("bench", hat, "elsewhere", "bench"), 0, 0
        for post in posts:
            verdict = check(Draft(post.text, account, policy_revision=policy.revision), known, policy, offers=False)
            minded = {finding.rule for finding in verdict.findings if finding.severity >= Severity.WARN}
            told += STORY in minded
            bothered += bool(minded)
        what = f"BTC, {len(posts):,} tweets, {hat.word} hat: told for a client's story"
        yield Row(what, percent(told, len(posts)), "<= 1 %")
        yield Row("  spoken about at all, by any rule", percent(bothered, len(posts)))


def _patterns(sentences: list[dict], beside: Beside) -> Iterator[Row]:
    ours = patterns.score(sentences)
    theirs = {
        peer.name: _pattern_score(sentences, peer.ask([row["full_text"] for row in sentences])[0])
        for peer in beside.running
        if peer.finds_all_patterns
    }
    for kind, bar in patterns.BARS.items():
        yield Row(
            f"synth-v2, {ours.gold[kind]} {kind}: touched as such / by any finding",
            _two(ours.touched[kind], ours.anyhow[kind], ours.gold[kind]),
            f">= {bar} %",
            {name: _two(told[kind], told["any " + kind], ours.gold[kind]) for name, told in theirs.items()},
        )
    of_ours = [
        100 * sum(count for (_, sure), count in ours.stray.items() if sure >= least) / ours.texts for least in (1, 0)
    ]
    yield Row(
        "  stray findings of these kinds in 100 (the surer / all)",
        " / ".join(f"{stray:.2f}" for stray in of_ours),
        "<= 1",
        {name: f"{100 * told['stray'] / ours.texts:.1f}" for name, told in theirs.items()},
    )
    if theirs:
        strays = {name: f"{100 * told['any stray'] / ours.texts:.1f}" for name, told in theirs.items()}
        yield Row("  stray findings of any kind in 100", "-", "-", strays)


def _two(part: int, other: int, whole: int) -> str:
    return f"{percent(part, whole)} / {percent(other, whole)}"


def _pattern_score(sentences: Sequence[dict], seen: Sequence[Spans]) -> Counter[str]:
    counts: Counter[str] = Counter()
    measured = set().union(*OF_PEERS.values())
    for row, spans in zip(sentences, seen, strict=True):
        gold = [(each["start_position"], each["end_position"], each["entity_type"]) for each in row["spans"]]
        for start, end, name in gold:
            if name in OF_PEERS:
                touching = {kind for s, e, kind in spans if s < end and start < e}
                counts[name] += bool(touching & OF_PEERS[name])
                counts["any " + name] += bool(touching)
        for s, e, kind in spans:
            if not any(s < end and start < e for start, end, _ in gold):
                counts["any stray"] += 1
                counts["stray"] += kind in measured
    return counts

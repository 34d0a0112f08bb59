"""The reader's table: how well and how fast it reads, each row with the bar it is held to, and peers beside it.

``python -m tests.bench.reading [--data ../shared] [--peers]``

Rows that need public or labelled texts are left out where the folder is not there. Times are of the processor, one
text after the other, each a new one; peers run in an environment of their own (``packaging/peers`` sets it up), on the
same posts and texts, right after ours.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from hatpeg import catalogue, policies, resources
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.finding import Severity
from tests.bench import corpus
from tests.bench.models import names_data
from tests.bench.names import found
from tests.bench.texts import ordinary

ROOT = Path(__file__).parents[2]
PEERS = ("presidio", "spacy-md", "scrubadub")
SETS = (("btc.dev", 92, 6, 81), ("wnut17.dev", 88, 8, 74))
"""Each set with its bars: names touched, findings that touch none (for 100 posts), strict F1."""
SHORT, LONG = 60, 4
IDENTIFYING = {
    "PERSON", "PHONE_NUMBER", "EMAIL_ADDRESS", "US_SSN", "CREDIT_CARD", "US_DRIVER_LICENSE", "IP_ADDRESS", "IBAN_CODE",
    "MEDICAL_LICENSE", "US_PASSPORT", "US_BANK_NUMBER", "US_ITIN", "EMAIL", "PHONE", "SOCIAL_SECURITY_NUMBER",
}  # fmt: skip
"""What a peer must find in a post for it to count as spoken about."""
LOADING = """
import time
from hatpeg import catalogue
def held():
    return int(open("/proc/self/statm").read().split()[1]) * 4096 / 1e6
catalogue.load()
before = held()
start = time.perf_counter()
from hatpeg.reader import mind
mind.load()
took = time.perf_counter() - start
from hatpeg.core.reading import read
mind.told(read("A first text, so that everything is loaded."))
print(took, held() - before)
"""


def row(what: str, value: str, bar: str) -> str:
    return f"{what:<58}{value:>16}   bar {bar}"


def names(data: Path) -> Iterator[str]:
    for name, touched, stray, f1 in SETS:
        posts = names_data.posts(data / "data" / "ner" / name)
        seen = [found(post.text, (0.2, 0.4), first_look=False) for post in posts]
        for bar in (0.4, 0.2):
            told = names_data.score(posts, [one[bar] for one in seen], "PERSON")
            yield row(f"{name}, from {bar}: persons touched", f"{told['touched']:.1f} %", f"{touched} %")
            yield row(f"{name}, from {bar}: stray persons in 100 posts", f"{told['FP/100']:.1f}", f"{stray}")
            yield row(f"{name}, from {bar}: persons, strict F1", f"{told['F1']:.1f}", f"{f1}")
        places = [found(post.text, (0.1,), first_look=False)[0.1] for post in posts] if name == "btc.dev" else []
        if places:
            yield row(f"{name}: places touched", f"{names_data.score(posts, places, 'LOC')['touched']:.1f} %", "78 %")


def labelled(data: Path) -> Iterator[str]:
    folder = data / "corpus"
    for split, n in (("dev", 126), (None, 420)):
        result = corpus.score([str(folder / "posts.jsonl")], split, str(folder / "agency.toml"))
        of, safe = result.posts["all", "flagged"], result.posts["all", "safe"]
        what = f"labelled posts, {split or 'all'} ({n})"
        yield row(f"{what}: found", corpus.percent(result.posts["all", "flagged", "spoken"], of), "95 %")
        yield row(f"{what}: harmless bothered", corpus.percent(result.posts["all", "safe", "spoken"], safe), "5 %")
        yield row(f"{what}: harmless stopped", corpus.percent(result.posts["all", "safe", "block"], safe), "2 %")


def tweets(data: Path) -> Iterator[str]:
    known = catalogue.load()
    policy = policies.policy_for(known)
    posts = names_data.posts(data / "data" / "ner" / "btc.dev")
    for hat in Hat:
        account, told = Account("bench", hat, "elsewhere", "bench"), 0
        for post in posts:
            verdict = check(Draft(post.text, account, policy_revision=policy.revision), known, policy, offers=False)
            told += any(each.rule == "client.anecdote" and each.severity >= Severity.WARN for each in verdict.findings)
        yield row(f"ordinary tweets told for a client's story, {hat.word}", f"{100 * told / len(posts):.1f} %", "1 %")


def texts(size: int, count: int) -> list[str]:
    """Texts of one size, each with one word changed in its middle."""
    words = ordinary(size).split(" ")
    middle = len(words) // 2
    return [" ".join([*words[:middle], f"paper{number}", *words[middle + 1 :]]) for number in range(count)]


def milliseconds(times: Sequence[float]) -> str:
    ordered = sorted(times)
    return f"{1000 * statistics.median(ordered):.1f} / {1000 * ordered[int(0.95 * (len(ordered) - 1))]:.1f} ms"


def speed() -> Iterator[str]:
    known = catalogue.load()
    policy = policies.policy_for(known, ["dv_shelter"])
    account = Account("bench", Hat.PROFESSIONAL, "x", "bench")

    def took(text: str, *, first_look: bool = False) -> float:
        draft = Draft(text, account, policy_revision=policy.revision)
        start = time.process_time()
        check(draft, known, policy, first_look=first_look, offers=False)
        return time.process_time() - start

    took(ordinary(2000))
    yield row("280 characters, all tiers", milliseconds([took(text) for text in texts(280, SHORT)]), "5 / 10 ms")
    quick = [took(text, first_look=True) for text in texts(280, SHORT)]
    yield row("280 characters, first look", milliseconds(quick), "1 ms")
    # A number in every sentence, so that none is remembered from another text.
    words = ordinary(5000).split(" ")
    fresh = " ".join(f"{word} {at}" if at % 9 == 0 else word for at, word in enumerate(words))[:5000]
    yield row("5,000 characters, first time", milliseconds([took(fresh)]), "100 ms")
    changed = [took(text) for text in texts(5000, LONG)]
    yield row("5,000 characters, one sentence changed", milliseconds(changed), "8 ms")
    done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
    seconds, megabytes = done.stdout.split()
    yield row("loading the reader", f"{float(seconds):.2f} s", "0.4 s")
    yield row("memory it adds", f"{float(megabytes):.0f} MB", "160 MB")
    size = sum(
        file.stat().st_size for name in ("reader", "names-crf") for file in resources.folder(f"models/{name}").iterdir()
    )
    yield row("data shipped for it", f"{size / 1e6:.1f} MB", "30 MB")


def peers(data: Path) -> Iterator[str]:
    python = ROOT / ".venv-peers" / "bin" / "python"
    if not python.exists():
        yield "peers: not set up; packaging/peers does it"
        return
    posts = {name: names_data.posts(data / "data" / "ner" / name) for name, *_ in SETS}
    rows = list(corpus.rows([str(data / "corpus" / "posts.jsonl")], None))
    everything = [post.text for listed in posts.values() for post in listed] + [each["text"] for each in rows]
    asked = json.dumps({"posts": everything, "short": texts(280, SHORT), "long": texts(5000, LONG)})
    for peer in PEERS:
        done = subprocess.run(
            [python, Path(__file__).with_name("peer.py"), peer],
            input=asked,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            said = done.stderr.strip().splitlines() or ["no word"]
            yield f"{peer}: could not be run ({said[-1][:80]})"
            continue
        told = json.loads(done.stdout)
        yield f"{peer}: 280 characters {milliseconds(told['short'])}, 5,000 {milliseconds(told['long'])}"
        yield f"{peer}: loading {told['load']:.1f} s, memory of its process {told['memory']:.0f} MB"
        yield from _told_of_names(peer, posts, told["found"])
        yield _told_of_posts(peer, rows, told["found"][-len(rows) :])


def _told_of_names(peer: str, posts: dict[str, list[names_data.Post]], seen: list) -> Iterator[str]:
    at = 0
    for name, listed in posts.items():
        spans = [[tuple(span) for span in one] for one in seen[at : at + len(listed)]]
        at += len(listed)
        told = names_data.score(listed, spans, "PERSON")
        shown = f"touched {told['touched']:.1f} %, stray {told['FP/100']:.1f} in 100, F1 {told['F1']:.1f}"
        yield f"{peer}: {name}, persons {shown}"


def _told_of_posts(peer: str, rows: list[dict], seen: list) -> str:
    said = [any(kind in IDENTIFYING for *_, kind in one) for one in seen]
    flagged = [one for one, each in zip(said, rows, strict=True) if each["flag"]]
    safe = [one for one, each in zip(said, rows, strict=True) if not each["flag"]]
    found_, bothered = corpus.percent(sum(flagged), len(flagged)), corpus.percent(sum(safe), len(safe))
    return f"{peer}: labelled posts with a person or identifier: {found_} of the flagged, {bothered} of the harmless"


def lines(data: Path, *, with_peers: bool) -> Iterator[str]:
    yield from speed()
    if (data / "data" / "ner").is_dir():
        yield from names(data)
        yield from tweets(data)
    if (data / "corpus").is_dir():
        yield from labelled(data)
    if with_peers and (data / "data" / "ner").is_dir():
        yield from peers(data)


def main() -> None:
    arguments = argparse.ArgumentParser(description="how well and how fast the reader reads")
    arguments.add_argument("--data", type=Path, default=Path("../shared"))
    arguments.add_argument("--peers", action="store_true", help="also the programs it is compared with")
    chosen = arguments.parse_args()
    for line in lines(chosen.data, with_peers=chosen.peers):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

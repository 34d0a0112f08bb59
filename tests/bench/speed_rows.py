"""The table's rows on time, memory and size; all times are of the processor, peers in turn with ours."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from hatpeg import catalogue, policies, resources
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.reading import read
from hatpeg.reader import crf
from tests.bench import watch_list
from tests.bench.models import names_data
from tests.bench.peers import ROOT, Beside
from tests.bench.rows import NO_TEXTS, Row, milliseconds
from tests.bench.texts import changed, fresh

SHORT, LONG, AT_A_TIME = 80, 16, 8
LOADING = """
import os, time
def held():
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 1e6
from hatpeg import catalogue
catalogue.load()
before, start = held(), time.process_time()
from hatpeg.reader import mind
mind.load()
loaded = time.process_time() - start
from hatpeg.core.reading import read
mind.names(read("A first text, so that everything is loaded."))
print(loaded, time.process_time() - start, held() - before, held())
"""
Took = Callable[[str], float]


def rows(data: Path, beside: Beside) -> Iterator[Row]:
    yield from _checks(data, beside)
    yield from _loading(beside)
    yield from _sizes(beside)
    if not (data / "data").is_dir():
        yield Row("watch-list of 10,000 names", NO_TEXTS)
    for name, measured, bar in watch_list.in_brief(data / "data"):
        yield Row(name, measured if isinstance(measured, str) else milliseconds(measured), bar)


def _checks(data: Path, beside: Beside) -> Iterator[Row]:
    took, first_look = _check(), _check(first_look=True)
    for text in fresh(2000, 8):
        took(text)
    yield _in_turn("280 characters, all tiers: median / p95", fresh(280, SHORT), took, "<= 5 / <= 10 ms", beside)
    ner = data / "data" / "ner"
    if ner.is_dir():
        posts = " ".join(post.text for post in names_data.posts(ner / "btc.dev"))
        cut = [posts[at : at + 280] for at in range(0, 280 * SHORT, 280)]
        yield _in_turn("  the same, cut out of BTC posts", cut, took, "-", beside)
    yield Row("  first tier", milliseconds([first_look(text) for text in fresh(280, SHORT, 1)]), "<= 1 ms")
    yield Row("  quick name reader alone", milliseconds([_quick(text) for text in fresh(280, SHORT, 2)]), "<= 1 ms")
    long = fresh(5000, LONG)
    yield _in_turn("5,000 characters, first time: median / p95", long, took, "<= 100 ms", beside)
    again = [changed(text, number) for number, text in enumerate(long)]
    yield _in_turn("  after one changed sentence", again, took, "<= 8 ms", beside)


def _check(*, first_look: bool = False) -> Took:
    known = catalogue.load()
    policy = policies.policy_for(known, ["dv_shelter"])
    account = Account("bench", Hat.PROFESSIONAL, "x", "bench")

    def took(text: str) -> float:
        draft = Draft(text, account, policy_revision=policy.revision)
        start = time.process_time()
        check(draft, known, policy, first_look=first_look, offers=False)
        return time.process_time() - start

    return took


def _quick(text: str) -> float:
    """What the quick name reader takes for the sentences of a text that is already read."""
    reader, reading = crf.load(), read(text)
    sentences = [[word for word in reading.words if word.sentence == at] for at in range(len(reading.sentences))]
    start = time.process_time()
    for words in sentences:
        reader.scores(words, text)
    return time.process_time() - start


def _in_turn(what: str, texts: Sequence[str], took: Took, bar: str, beside: Beside) -> Row:
    ours: list[float] = []
    theirs: dict[str, list[float]] = {peer.name: [] for peer in beside.running}
    for at in range(0, len(texts), AT_A_TIME):
        some = texts[at : at + AT_A_TIME]
        ours += [took(text) for text in some]
        for peer in beside.running:
            theirs[peer.name] += peer.ask(some)[1]
    return Row(what, milliseconds(ours), bar, {name: milliseconds(seconds) for name, seconds in theirs.items()})


def _loading(beside: Beside) -> Iterator[Row]:
    if not Path("/proc/self/statm").exists():
        yield Row("loading the reader", "not measured on this system")
        return
    told = []
    for _ in range(3):
        done = subprocess.run([sys.executable, "-c", LOADING], capture_output=True, text=True, check=True)
        told.append([float(figure) for figure in done.stdout.split()])
    load, first, added, held = (statistics.median(each) for each in zip(*told, strict=True))
    peers = {peer.name: peer.told for peer in beside.running}
    yield Row(
        "loading the reader / until a first text is read",
        f"{load:.2f} / {first:.2f} s",
        "<= 0.4 s",
        {name: f"{one.load:.2f} / {one.first:.2f} s" for name, one in peers.items()},
    )
    yield Row(
        "memory it adds / of the whole process",
        f"{added:.0f} / {held:.0f} MB",
        "<= 160 MB",
        {name: f"{one.added:.0f} / {one.memory:.0f} MB" for name, one in peers.items()},
    )


def _sizes(beside: Beside) -> Iterator[Row]:
    models = resources.folder("models")
    reader = sum(_size(models / name) for name in ("reader", "names-crf"))
    english = _size(ROOT / ".venv-peers" / "core_web_md")
    theirs = {peer.name: f"{english:.1f} MB" for peer in beside.running if peer.told.model == "md"}
    yield Row("data shipped for the reader", f"{reader:.1f} MB", "<= 30 MB", theirs)
    yield Row("  all of resources/models, photo models too", f"{_size(models):.1f} MB")


def _size(folder: Path) -> float:
    return sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()) / 1e6

"""``make bench``: the whole program's times, then the reader's table, each with the bars they are held to.

``ARGS=--peers`` runs the programs it is compared with beside it, ``ARGS=--quick`` leaves out what needs posts.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from hatpeg import catalogue, policies
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from tests.bench import desk, drafts, photos, reading, vault
from tests.bench.texts import NASTY, nasty, ordinary

ACCOUNT = Account("bench", Hat.PROFESSIONAL, "x", "bench")
BARE_WINDOW = """
import time; start = time.perf_counter()
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow(); window.resize(1366, 688); window.show()
application.processEvents()
print(time.perf_counter() - start)
"""
HATPEG_WINDOW = """
import time; start = time.perf_counter()
import os, sys
from hatpeg import __main__ as hatpeg
from PySide6.QtWidgets import QApplication
process_events = QApplication.processEvents
def shown(self, *_):
    process_events()
    print(time.perf_counter() - start)
def ready(self):
    process_events()
    print(time.perf_counter() - start, flush=True)
    os._exit(0)
QApplication.processEvents = staticmethod(lambda: shown(None))
QApplication.exec = staticmethod(lambda: ready(None))
hatpeg._run_window()
"""


def timed(work: Callable[[], object], runs: int) -> list[float]:
    """Seconds of each run, sorted."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return sorted(times)


def told(name: str, times: list[float], bar: str) -> None:
    median = statistics.median(times) * 1000
    p95 = times[min(len(times) - 1, round(len(times) * 0.95))] * 1000
    sys.stdout.write(f"{name:<44} median {median:9.2f} ms   p95 {p95:9.2f} ms   bar {bar}\n")


def checks() -> None:
    known = catalogue.load()
    policy = policies.policy_for(known, ["dv_shelter"])

    def one(text: str) -> Callable[[], object]:
        draft = Draft(text, ACCOUNT, policy_revision=policy.revision)
        return lambda: check(draft, known, policy, offers=False)

    one(ordinary(2000))()
    told("check, 280 characters", timed(one(ordinary(280)), 400), "2 ms")
    told("check, 5,000 characters", timed(one(ordinary(5000)), 60), "30 ms")
    short, long = timed(one(ordinary(1000)), 60), timed(one(ordinary(100_000)), 5)
    ratio = statistics.median(long) / statistics.median(short)
    sys.stdout.write(f"{'growth, 1,000 to 100,000 characters':<44} ratio {ratio:10.1f}" + " " * 24 + "bar 120\n")
    worst = max((timed(one(nasty(name, 100_000)), 1)[0], name) for name in NASTY)
    sys.stdout.write(f"{'slowest of the nasty texts, 100,000':<44} {worst[0]:12.2f} s    ({worst[1]})\n")


def vaults() -> None:
    """Opening, writing, listing and searching what is kept, with 10,000 drafts."""
    for name, measured, bar in vault.in_brief():
        told(name, measured, bar)


def processes() -> None:
    def run(*command: str) -> Callable[[], object]:
        return lambda: subprocess.run(command, input=b"Hello.", check=False, capture_output=True)

    told(
        "hatpeg check, whole process",
        timed(run(sys.executable, "-m", "hatpeg", "check", "-", "--hat", "personal"), 9),
        "400 ms",
    )
    told("  beside it: python doing nothing", timed(run(sys.executable, "-c", "pass"), 9), "-")


def windows() -> None:
    """Time to the first window, in pairs with a bare one, so that a slow moment slows both."""
    environment = os.environ | {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}

    def opened(script: str) -> list[float]:
        done = subprocess.run([sys.executable, "-c", script], env=environment, capture_output=True, check=True)
        return [float(line) for line in done.stdout.split()]

    runs = [(*opened(HATPEG_WINDOW), *opened(BARE_WINDOW)) for _ in range(9)]
    told("first window", sorted(first for first, _, _ in runs), "-")
    told("  until one can type", sorted(ready for _, ready, _ in runs), "-")
    told("  beside it: a bare window", sorted(bare for _, _, bare in runs), "-")
    for name, ratios, bar in (
        ("first window / bare window", [first / bare for first, _, bare in runs], "bar 1.7"),
        ("until one can type / bare window", [ready / bare for _, ready, bare in runs], "-"),
    ):
        sys.stdout.write(f"{name:<44} ratio {statistics.median(ratios):10.2f}" + " " * 24 + f"{bar}\n")


def desks() -> None:
    """What a person at the window waits for."""
    for line in (*desk.lines(), *drafts.lines()):
        sys.stdout.write(line + "\n")


def main() -> None:
    chosen = reading.options().parse_args()
    for part in (checks, vaults, processes, windows, desks):
        part()
    sys.stdout.write("\n")
    for line in reading.lines(chosen.data, with_peers=chosen.peers, quick=chosen.quick):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()
    if not chosen.quick:
        sys.stdout.write("\n")
        photos.main(())


if __name__ == "__main__":
    main()

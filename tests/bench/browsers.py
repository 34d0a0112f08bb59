"""How often the right browser profile gets the right account: ``python -m tests.bench.browsers [--times 100]``.

Real Chromium and Firefox, two profiles each, on a page of this machine that gives each its own cookie. The browser is
closed, open, open in the other profile, and open in both, in turn.
"""

from __future__ import annotations

import argparse
import random
import sys
import time

from tests.bench.on_a_desk import desk
from tests.bench.rows import milliseconds
from tests.system.real_browsers import Page, RealBrowser, installed

CLOSED = 10
"""Every so many times the browser is closed first, which takes the longest."""


def measured(browser: RealBrowser, times: int) -> tuple[int, list[float]]:
    """How often it was right, and the seconds until the page was asked for where the browser ran already."""
    chance = random.Random(1)  # noqa: S311 - the same order every time
    profiles = list(browser.profiles.values())
    right, seconds = 0, []
    for at in range(times):
        is_cold = at % CLOSED == 0
        if is_cold:
            browser.close()
        profile = profiles[at % 2] if is_cold else chance.choice(profiles)
        start = time.perf_counter()
        right += browser.post_in(profile) == browser.called(profile.name)
        if not is_cold:
            seconds.append(time.perf_counter() - start)
    return right, seconds


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=100)
    times = options.parse_args().times
    with desk() as home:
        page = Page()
        for name in ("chromium", "firefox"):
            if not installed(name):
                sys.stdout.write(f"{name:<12} not on this machine\n")
                continue
            browser = RealBrowser(name, home / name, page)
            right, seconds = measured(browser, times)
            browser.close()
            sys.stdout.write(
                f"{name:<12} right {right} of {times} (bar: all)   page asked for {milliseconds(seconds)}\n"
            )
            sys.stdout.flush()
        page.close()


if __name__ == "__main__":
    main()

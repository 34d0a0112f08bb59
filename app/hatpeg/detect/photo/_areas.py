"""Areas of a map of chances: what hangs together, and the smallest turned rectangle round each.

Written with numpy alone, so that no imaging library of 60 MB has to be shipped for it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
Corners = NDArray[np.float64]
"""4 x 2: the corners of a rectangle that may be turned, in order, x before y."""


def areas(marked: NDArray[np.bool_]) -> Iterator[NDArray[np.int64]]:
    """The runs of each area: rows of (line, first column, column after the last); areas touch at sides and corners."""
    runs = _runs(marked)
    if not len(runs):
        return
    roots = _joined(runs)
    order = np.argsort(roots, kind="stable")
    edges = np.flatnonzero(np.diff(roots[order])) + 1
    for members in np.split(order, edges):
        yield runs[members]


def _runs(marked: NDArray[np.bool_]) -> NDArray[np.int64]:
    padded = np.zeros((marked.shape[0], marked.shape[1] + 2), np.int8)
    padded[:, 1:-1] = marked
    steps = np.diff(padded, axis=1)
    lines, starts = np.nonzero(steps == 1)
    _, ends = np.nonzero(steps == -1)
    return np.stack([lines, starts, ends], 1)


def _joined(runs: NDArray[np.int64]) -> NDArray[np.int64]:
    """For each run the first run of its area."""
    parent = list(range(len(runs)))

    def root(at: int) -> int:
        while parent[at] != at:
            parent[at] = parent[parent[at]]
            at = parent[at]
        return at

    by_line: defaultdict[int, list[int]] = defaultdict(list)
    told = runs.tolist()
    for number, (line, _, _) in enumerate(told):
        by_line[line].append(number)
    for line, here in by_line.items():
        above = by_line.get(line - 1, [])
        at = 0
        for number in here:
            start, end = told[number][1:]
            while at < len(above) and told[above[at]][2] < start:
                at += 1
            other = at
            while other < len(above) and told[above[other]][1] <= end:
                one, two = root(number), root(above[other])
                parent[max(one, two)] = min(one, two)
                other += 1
    return np.array([root(number) for number in range(len(runs))])


def score(chances: Numbers, runs: NDArray[np.int64]) -> float:
    """The mean chance inside an area."""
    total = sum(float(chances[line, start:end].sum()) for line, start, end in runs.tolist())
    return total / float((runs[:, 2] - runs[:, 1]).sum())


def rectangle(runs: NDArray[np.int64]) -> Corners:
    """The smallest rectangle, turned as it may be, round an area: corners in order round it."""
    ends = [runs[:, [1, 0]], runs[:, [2, 0]], runs[:, [1, 0]] + [0, 1], runs[:, [2, 0]] + [0, 1]]
    hull = _hull(np.unique(np.concatenate(ends), axis=0).astype(float))
    sides = np.diff(np.concatenate([hull, hull[:1]]), axis=0)
    angles = np.unique(np.mod(np.arctan2(sides[:, 1], sides[:, 0]), np.pi / 2))
    along = np.stack([np.cos(angles), np.sin(angles)], 1)
    across = np.stack([-np.sin(angles), np.cos(angles)], 1)
    one, two = hull @ along.T, hull @ across.T
    best = int(np.argmin(np.ptp(one, axis=0) * np.ptp(two, axis=0)))
    low, high = one[:, best].min(), one[:, best].max()
    left, right = two[:, best].min(), two[:, best].max()
    return np.array(
        [a * along[best] + b * across[best] for a, b in ((low, left), (high, left), (high, right), (low, right))]
    )


def _hull(points: Corners) -> Corners:
    """The convex hull (Andrew's monotone chain, 1979); ``points`` come sorted."""
    if len(points) <= 2:  # noqa: PLR2004 - a line has no inside
        return points

    def chain(listed: Corners) -> list[Corners]:
        kept: list[Corners] = []
        for point in listed:
            while len(kept) > 1:
                a, b = kept[-1] - kept[-2], point - kept[-2]
                if a[0] * b[1] - a[1] * b[0] > 0:
                    break
                kept.pop()
            kept.append(point)
        return kept[:-1]

    return np.array(chain(points) + chain(points[::-1]))


def grown(corners: Corners, by: float) -> Corners:
    """The rectangle with every side moved outwards by so many pixels."""
    middle = corners.mean(axis=0)
    one, two = corners[1] - corners[0], corners[3] - corners[0]
    long, high = max(1e-6, float(np.hypot(*one))), max(1e-6, float(np.hypot(*two)))
    one, two = one / long * (long / 2 + by), two / high * (high / 2 + by)
    return np.array([middle - one - two, middle + one - two, middle + one + two, middle - one + two])

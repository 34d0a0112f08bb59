"""The table's rows on names and places: public sets, respelled posts, and names that no reader has met."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from tests.bench import unseen
from tests.bench.models import names_data
from tests.bench.names import found
from tests.bench.peers import Beside, Peer, Spans
from tests.bench.rows import NO_TEXTS, Row

SETS = (("BTC", "btc.dev", 92, 6, 81), ("WNUT-17", "wnut17.dev", 88, 8, 74))
"""Each set with its bars: names touched, findings that touch none (for 100 posts), strict F1."""
MAYBE, LIKELY, PLACE = 0.2, 0.4, 0.1
"""From these scores on a word may be, most likely is, part of a name, and of a place's."""
QUICK = 0.25
"""From here on the quick reader alone says that a word may be part of a name."""
Posts = Sequence[names_data.Post]


def rows(data: Path, beside: Beside) -> Iterator[Row]:
    folder = data / "data" / "ner"
    if not folder.is_dir():
        yield Row("names and places in public posts", NO_TEXTS)
    else:
        for title, file, *bars in SETS:
            yield from _public(title, names_data.posts(folder / file), bars, beside)
        yield from _respelled(names_data.posts(folder / "btc.dev"), beside)
    yield from _unseen(beside)


def asked(peer: Peer, posts: Posts) -> list[Spans]:
    return peer.ask([post.text for post in posts])[0]


def _public(title: str, posts: Posts, bars: Sequence[int], beside: Beside) -> Iterator[Row]:
    seen = [found(post.text, (PLACE, MAYBE, LIKELY), first_look=False) for post in posts]
    theirs = {peer.name: asked(peer, posts) for peer in beside.readers}
    ours = [names_data.score(posts, [one[bar] for one in seen]) for bar in (MAYBE, LIKELY)]
    scores = {name: names_data.score(posts, spans) for name, spans in theirs.items()}
    for (what, figure, mark), bar, sign in zip(
        (("touched", "touched", " %"), ("false positives in 100 posts", "FP/100", ""), ("strict F1", "F1", "")),
        bars,
        (">=", "<=", ">="),
        strict=True,
    ):
        yield Row(
            f"{title}: PERSON {what} (may be / likely)",
            " / ".join(f"{score[figure]:.1f}{mark}" for score in ours),
            f"{sign} {bar}{mark}",
            {name: f"{score[figure]:.1f}{mark}" for name, score in scores.items()},
        )
    if title == "BTC":
        places = names_data.score(posts, [one[PLACE] for one in seen], "LOC")
        others = {name: names_data.score(posts, spans, "LOC") for name, spans in theirs.items()}
        for what, figure, mark, bar in (
            ("touched", "touched", " %", ">= 78 %"),
            ("false positives in 100 posts", "FP/100", "", "-"),
        ):
            yield Row(
                f"{title}: places {what}",
                f"{places[figure]:.1f}{mark}",
                bar,
                {name: f"{score[figure]:.1f}{mark}" for name, score in others.items()},
            )


def _respelled(posts: Posts, beside: Beside) -> Iterator[Row]:
    """Names touched in posts that hold one, and by how many points that is less than as typed."""
    typed = [post for post in posts if any(kind == "PERSON" for *_, kind in post.spans)]
    before = _touched_by_all(typed, beside)
    yield Row(f"BTC, {len(typed)} posts with names, as typed: touched", *_first(before, "-"))
    for variant in names_data.VARIANTS:
        as_typed = before
        if variant == "hashtag":
            whole = [_of_two_words(post) for post in typed if names_data.in_hashtags(post)]
            as_typed = _touched_by_all(whole, beside)
        after = _touched_by_all(names_data.spoiled(typed, variant), beside)
        cells = {name: f"{share:.1f} ({share - as_typed[name]:+.1f})" for name, share in after.items()}
        yield Row(f"  {variant} (points above as typed)", cells.pop(""), ">= -1 point", cells)


def _of_two_words(post: names_data.Post) -> names_data.Post:
    """The post with its names of one word left out: those are not written as hashtags."""
    return names_data.Post(
        post.text,
        tuple(
            (start, end, "IGNORED" if kind == "PERSON" and " " not in post.text[start:end] else kind)
            for start, end, kind in post.spans
        ),
    )


def _touched_by_all(posts: Posts, beside: Beside) -> dict[str, float]:
    """The share of names touched by us, under "", and by each peer."""
    ours = [found(post.text, [MAYBE], first_look=False)[MAYBE] for post in posts]
    everyone = {"": ours} | {peer.name: asked(peer, posts) for peer in beside.readers}
    return {name: names_data.score(posts, spans)["touched"] for name, spans in everyone.items()}


def _first(shares: Mapping[str, float], bar: str) -> tuple[str, str, dict[str, str]]:
    cells = {name: f"{share:.1f}" for name, share in shares.items()}
    return cells.pop(""), bar, cells


def _unseen(beside: Beside) -> Iterator[Row]:
    for small in (True, False):
        by_origin = unseen.posts(small=small)
        worst: dict[str, tuple[float, str]] = {}
        sums: dict[str, float] = {}
        for origin, posts in by_origin.items():
            shares = _touched_by_all(posts, beside) | {"quick": _quick(posts)}
            for name, share in shares.items():
                worst[name] = min(worst.get(name, (101.0, "")), (share, origin))
                sums[name] = sums.get(name, 0.0) + share / len(by_origin)
        how = "in small letters" if small else "as written"
        cells = {
            name: f"{sums[name]:.1f}, {share:.0f} ({origin.split()[0]})" for name, (share, origin) in worst.items()
        }
        quick = cells.pop("quick")
        bar = ">= 95 % worst" if small else "-"
        yield Row(f"unseen first names {how}: mean, worst origin", cells.pop(""), bar, cells)
        yield Row("  by the quick name reader alone", quick)


def _quick(posts: Posts) -> float:
    spans = [found(post.text, [QUICK], first_look=True)[QUICK] for post in posts]
    return names_data.score(posts, spans)["touched"]

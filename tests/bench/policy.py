"""What an agency's own lexicon costs: ``python -m tests.bench.policy [--entries 2000] [--times 200]``.

Applying is what happens at a start: a policy's text is read, laid over the presets, and looked up for the first time.
A check is the whole check of a post without offers, with the lexicon and without it, in turn.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import time
from collections.abc import Callable, Iterator

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, parse_organisation
from hatpeg.core.organisation_words import written_organisation
from hatpeg.core.policy import Policy
from tests.bench.rows import milliseconds
from tests.bench.texts import fresh

STARTS = (
    "Amber",
    "Birch",
    "Cedar",
    "Delta",
    "Ember",
    "Fern",
    "Grove",
    "Harbor",
    "Iris",
    "Juniper",
    "Kestrel",
    "Linden",
)
ENDS = ("brook", "dale", "field", "gate", "haven", "light", "mead", "point", "ridge", "spring")
STREETS = ("Street", "Avenue", "Lane", "Road")
SECTORS = ("dv_shelter",)
ACCOUNT = Account("bench", Hat.PROFESSIONAL, "x", "bench")


def lexicon(entries: int) -> Agency:
    """An agency with so many names, places, addresses, telephones and words in all its lists together."""
    share = entries // 10
    return Agency(
        name="Amberbrook House",
        nicknames=named(share, "Team {}"),
        handles=tuple(f"@{each.replace(' ', '').casefold()}" for each in named(share, "{} agency")),
        public_sites=tuple(
            PublicSite(name, addresses=(f"{number} {street}",), phones=(f"555-{number:04}",))
            for number, (name, street) in enumerate(zip(named(share, "{} Center"), streets(share), strict=True), 100)
        ),
        confidential_sites=tuple(
            ConfidentialSite(name, "shelter", addresses=(f"{number} {street}",), landmarks=(f"the {name} mill",))
            for number, (name, street) in enumerate(zip(named(share, "{} Home"), streets(share), strict=True), 4000)
        ),
        programmes=named(share, "{} Program"),
        staff=named(share, "Jo {}"),
    )


def named(count: int, shape: str) -> tuple[str, ...]:
    """So many different names that nobody has."""
    return tuple(
        shape.format(f"{STARTS[at % 12]}{ENDS[at // 12 % 10]} {at // 120 or ''}".rstrip()) for at in range(count)
    )


def streets(count: int) -> tuple[str, ...]:
    """So many streets."""
    return tuple(f"{each} {STREETS[at % 4]}" for at, each in enumerate(named(count, "{}")))


def listed(agency: Agency) -> int:
    """How many entries there are."""
    sites = (*agency.public_sites, *agency.confidential_sites)
    of_sites = sum(
        1 + len(site.addresses) + len(getattr(site, "phones", ())) + len(getattr(site, "landmarks", ()))
        for site in sites
    )
    return of_sites + sum(map(len, (agency.nicknames, agency.handles, agency.programmes, agency.staff)))


def rows(entries: int, times: int) -> Iterator[str]:
    known = catalogue.load()
    agency = lexicon(entries)
    text = written_organisation(Organisation(agency=agency, sectors=SECTORS))
    posts = iter(fresh(280, 2 * times + 20, 11))
    bare = policies.policy_in_force(known, SECTORS, organisation=NO_ORGANISATION)

    def checked(policy: Policy, post: str) -> Callable[[], object]:
        draft = Draft(post, ACCOUNT, policy_revision=policy.revision)
        return lambda: check(draft, known, policy, offers=False)

    for _ in range(10):
        checked(bare, next(posts))()
    applied: list[float] = []
    for _ in range(5):
        post = next(posts)
        usual = seconds(checked(bare, post))
        organisation: Organisation = NO_ORGANISATION
        policy = bare

        def apply() -> None:
            nonlocal organisation, policy
            organisation = parse_organisation(text, policies.sectors())
            policy = policies.policy_in_force(known, organisation=organisation)

        read = seconds(apply)
        applied.append(read + max(0.0, seconds(checked(policy, post)) - usual))
    yield f"entries in the lexicon                               {listed(agency)}"
    yield f"applying the policy at start, median / worst         {milliseconds(sorted(applied))}   bar 100 ms"
    added = []
    for _ in range(times):
        post = next(posts)
        checked(bare, post)()  # the reader remembers a post that it has read
        without, with_it = checked(bare, post), checked(policy, post)
        added.append(min(seconds(with_it) for _ in range(3)) - min(seconds(without) for _ in range(3)))
    yield f"added to the check of 280 characters, median         {statistics.median(added) * 1000:.3f} ms   bar 0.3 ms"


def seconds(work: Callable[[], object]) -> float:
    """How long it takes."""
    begun = time.perf_counter()
    work()
    return time.perf_counter() - begun


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.policy")
    parser.add_argument("--entries", type=int, default=2000)
    parser.add_argument("--times", type=int, default=200)
    chosen = parser.parse_args()
    for line in rows(chosen.entries, chosen.times):
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

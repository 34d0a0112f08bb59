"""What an organization can see and what it cannot, decided without Qt: rows as they are exported, and what is fixed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hatpeg.core.history import HistoryLine
from hatpeg.core.speech import mark, say, say_many
from hatpeg.ui.policy.state import CATEGORIES, category_of

NOTHING_SENT = mark("Hatpeg sends nothing to anybody. It has no part that could.")
NEVER = (
    mark("No word of a draft, no photo, and no name of anybody in it. They are not even kept in the history."),
    mark("Nothing of your Personal hat: no line, no number, not that it is there."),
    mark("Nothing that you chose or turned down here."),
)
CAN = mark(
    "The rows below, and only if you save them under History and hand the file over. They are made by the same code as "
    "that file."
)
NO_ROWS = mark("There is no row yet.")
NOTHING_FIXED = mark("No organization has laid down anything on this computer.")
COLUMNS: Mapping[str, str] = {
    "when": mark("When"),
    "account": mark("Account"),
    "outcome": mark("How it ended"),
    "rules": mark("Rules"),
    "reasons": mark("Reasons"),
    "photos": mark("Photos"),
}
SHOWN = 50
"""Rows that are shown, the newest; a table of thousands would only be slower to read."""
MONTHS = (
    mark("January"), mark("February"), mark("March"), mark("April"), mark("May"), mark("June"), mark("July"),
    mark("August"), mark("September"), mark("October"), mark("November"), mark("December"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Month:
    """What was found in the work drafts of one month, by category of rules; ``checks`` is how many there were."""

    year: int
    month: int
    checks: int
    counts: Mapping[str, int]

    @property
    def words(self) -> str:
        """The month as it is read."""
        return say("{month} {year}", month=say(MONTHS[self.month - 1]), year=self.year)

    @property
    def bars(self) -> tuple[tuple[str, int], ...]:
        """Each category in words with its number, in the order of the page; those without any are left out."""
        return tuple((say(each.heading), self.counts[each.key]) for each in CATEGORIES if self.counts.get(each.key))


@dataclass(frozen=True, slots=True)
class Seen:
    """The columns and rows of an export, the months, and what the organization has fixed: settings, and rules."""

    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    months: tuple[Month, ...] = ()
    settings: tuple[str, ...] = ()
    locked: int = 0
    organisation: str = ""
    by: str = ""

    @property
    def heading(self) -> tuple[str, ...]:
        """The columns in words."""
        return tuple(say(COLUMNS.get(each, each)) for each in self.columns)

    @property
    def shown(self) -> tuple[tuple[str, ...], ...]:
        """The newest rows, newest first."""
        return self.rows[: -SHOWN - 1 : -1]

    @property
    def summary(self) -> str:
        """How many rows there are."""
        return say_many("{n} row of your Work hat.", "{n} rows of your Work hat.", len(self.rows)) if self.rows else ""

    @property
    def fixed(self) -> str:
        """What the organization has fixed, in numbers."""
        if not self.by:
            return say(NOTHING_FIXED)
        rules = say_many("{n} rule is locked.", "{n} rules are locked.", self.locked)
        settings = say_many("{n} setting is fixed.", "{n} settings are fixed.", len(self.settings))
        return f"{rules} {settings}"


def months_of(lines: Iterable[HistoryLine]) -> tuple[Month, ...]:
    """The months of a history, newest first. A category counts once for each check in which it was found."""
    checks: Counter[tuple[int, int]] = Counter()
    found: dict[tuple[int, int], Counter[str]] = {}
    for line in lines:
        key = (line.when.year, line.when.month)
        checks[key] += 1
        found.setdefault(key, Counter()).update({category_of(rule) for rule in line.rules})
    return tuple(Month(*key, checks[key], dict(found[key])) for key in sorted(checks, reverse=True))

"""What is shown while a draft is being written: findings move with their words until the next check, without Qt.

A first look sees less than a check, and now and then more. Where nothing changed since the last check, that one's
findings therefore stand; what the first look sees is taken where something changed. So no card comes and goes
between two keys.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from hatpeg.core.finding import Finding
from hatpeg.core.place import TextSpan

SENTENCE_ENDS = ".!?\n"


class Edit(NamedTuple):
    """What was done to a text, as one change: its ``kept_before`` first characters and ``kept_after`` last stayed."""

    before: str
    after: str
    kept_before: int
    kept_after: int

    def moved(self, span: TextSpan) -> TextSpan | None:
        """Where untouched words now stand; None when they were changed, or grew at an edge."""
        if span.end <= self.kept_before:
            return None if span.end == self.kept_before and _joins(self.after, span.end) else span
        if span.start < len(self.before) - self.kept_after:
            return None
        shift = len(self.after) - len(self.before)
        start = span.start + shift
        is_grown = start == len(self.after) - self.kept_after and _joins(self.after, start)
        return None if is_grown else TextSpan(start, span.end + shift)

    @property
    def touched(self) -> TextSpan:
        """The sentences that were changed, as they are now."""
        end = len(self.after) - self.kept_after
        ends = (self.after.find(mark, end) for mark in SENTENCE_ENDS)
        start = max(self.after.rfind(mark, 0, self.kept_before) for mark in SENTENCE_ENDS) + 1
        return TextSpan(start, min((found for found in ends if found >= 0), default=len(self.after)))


@dataclass(frozen=True, slots=True)
class Placed:
    """Findings, and the text that they stand in."""

    text: str = ""
    findings: tuple[Finding, ...] = ()

    def within(self, text: str) -> tuple[Finding, ...]:
        """Those whose words stand unchanged in another state of the text, where they stand there."""
        if text == self.text:
            return self.findings
        edit = edited(self.text, text)
        return tuple(_moved(self.findings, edit))


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What the last check found, and what is shown until the next one."""

    checked: Placed = Placed()
    shown: Placed = Placed()

    def after_check(self, text: str, findings: tuple[Finding, ...]) -> Meanwhile:
        """A check was made of this text."""
        placed = Placed(text, findings)
        return Meanwhile(placed, placed)

    def after_first_look(self, text: str, findings: tuple[Finding, ...]) -> Meanwhile:
        """A first look was taken at this text."""
        touched = edited(self.checked.text, text).touched
        new = [each for each in findings if not isinstance(each.place, TextSpan) or _meets(touched, each.place)]
        old = [each for each in self.checked.within(text) if not any(_is_same(each, other) for other in new)]
        return replace(self, shown=Placed(text, _in_order([*new, *old])))


def edited(before: str, after: str) -> Edit:
    """The change between two states of a text."""
    start = _alike(before, after)
    most = min(len(before), len(after)) - start
    end = _alike(before[::-1][:most], after[::-1][:most])
    return Edit(before, after, start, end)


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with that are the same; by halves, since comparing slices is quick."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _joins(text: str, at: int) -> bool:
    """Whether the characters on both sides of a place belong to one word."""
    return text[at - 1 : at].isalnum() and text[at : at + 1].isalnum()


def _moved(findings: Iterable[Finding], edit: Edit) -> Iterator[Finding]:
    for finding in findings:
        if not isinstance(finding.place, TextSpan):
            yield finding
            continue
        place = edit.moved(finding.place)
        if place is not None:
            moved = [(rewrite, edit.moved(rewrite.span)) for rewrite in finding.rewrites]
            rewrites = tuple(replace(rewrite, span=span) for rewrite, span in moved if span is not None)
            yield replace(finding, place=place, rewrites=rewrites)


def _meets(touched: TextSpan, place: TextSpan) -> bool:
    """Whether a place stands in what was touched, or at its edge."""
    return place.start <= touched.end and touched.start <= place.end


def _is_same(old: Finding, new: Finding) -> bool:
    if old.rule != new.rule:
        return False
    if isinstance(old.place, TextSpan) and isinstance(new.place, TextSpan):
        return old.place.overlaps(new.place)
    return old.place == new.place


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """As a check gives them: most severe first, then by their place, those of photos last."""

    def order(finding: Finding) -> tuple[int, bool, int, int]:
        place = finding.place
        if isinstance(place, TextSpan):
            return -finding.severity, False, place.start, place.end
        return -finding.severity, True, place.photo, 0

    return tuple(sorted(findings, key=order))

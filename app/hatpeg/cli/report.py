"""The report a person reads in a terminal, written like a good compiler's: the line, a caret, why, what instead."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from hatpeg.core.draft import Draft
from hatpeg.core.finding import WOULD_BE, Finding, Severity
from hatpeg.core.network import Network
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.speech import say
from hatpeg.core.verdict import Decision, Verdict

WIDTH = 88
BEFORE = 40
WORDS = {Severity.BLOCK: "must change", Severity.WARN: "worth a look", Severity.ADVISE: "good to know"}
LAST_LINE = {
    Decision.CLEAR: "Clear. Nothing left to change. {rules} rules checked; only you know who could recognize whom.",
    Decision.LOOK: "Can be copied. {look} worth a look first.",
    Decision.CHANGE: "{change} to change before you copy{and_look}.",
    Decision.UNCHECKED: "Not checked: {unchecked}. Your draft is fine; it was not let through.",
}

TOO_LONG = {
    Decision.CLEAR: "To shorten before you copy. Nothing else left to change; {rules} rules checked.",
    Decision.LOOK: "To shorten before you copy. {look} worth a look first.",
}


def report(draft: Draft, verdict: Verdict, network: Network) -> str:
    """The whole report, ending in a line that sums it up."""
    parts = ["\n".join(_told(draft, finding)) for finding in verdict.findings]
    if verdict.over_limit:
        parts.append(f"Too long for {network.name} by {verdict.over_limit:,}.")
    parts.append(_summary(verdict))
    return "\n\n".join(parts) + "\n"


def _told(draft: Draft, finding: Finding) -> Iterator[str]:
    place = finding.place
    if isinstance(place, TextSpan):
        line, column = _line_and_column(draft.text, place.start)
        yield f"line {line}, column {column}: {WORDS[finding.severity]}: {finding.message.rstrip('.')} [{finding.rule}]"
        yield from _pointed_at(draft.text, place)
    else:
        yield f"photo {place.photo + 1}: {on_photo(finding, place)}"
    yield from reasons(finding)


def on_photo(finding: Finding, place: PhotoPlace) -> str:
    """What a finding on a photo says, and where on it, in pixels from the upper left corner."""
    where = f" at {place.box.x:.0f}, {place.box.y:.0f}" if place.box else " in its description" if place.alt else ""
    return f"{WORDS[finding.severity]}{where}: {finding.message.rstrip('.')} [{finding.rule}]"


def reasons(finding: Finding) -> Iterator[str]:
    """What was seen, why it matters, and what to do instead."""
    if finding.listed:
        yield "    seen:    " + "; ".join(_printable(each) for each in finding.listed)
    if finding.observed is not None:
        yield f"    observed: {say(WOULD_BE[finding.observed])}"
    yield f"    why:     {finding.why}"
    yield f"    instead: {finding.instead}"
    if finding.rewrites:
        yield "    offers:  " + "; ".join(_printable(rewrite.label) for rewrite in finding.rewrites)


def _summary(verdict: Verdict) -> str:
    look = len(verdict.of(Severity.WARN))
    fits = not verdict.over_limit or verdict.decision in {Decision.CHANGE, Decision.UNCHECKED}
    line = LAST_LINE[verdict.decision] if fits else TOO_LONG[verdict.decision]
    return line.format(
        rules=verdict.rules_checked,
        look=look,
        change=len(verdict.of(Severity.BLOCK)),
        and_look=f", and {look} worth a look" if look else "",
        unchecked=", ".join(verdict.unchecked),
    )


def _line_and_column(text: str, position: int) -> tuple[int, int]:
    """Both counted from 1, the column in code points."""
    return text.count("\n", 0, position) + 1, position - text.rfind("\n", 0, position)


def _pointed_at(text: str, place: TextSpan) -> Iterator[str]:
    """The line the words stand in, or the part of it around them, and carets under them up to the line's end."""
    first = text.rfind("\n", 0, place.start) + 1
    last = text.find("\n", place.start)
    last = len(text) if last < 0 else last
    end = max(place.start + 1, min(place.end, last))
    left = max(first, min(place.start - BEFORE, last - WIDTH))
    right = min(last, max(end, left + WIDTH))
    before = ("…" if left > first else "") + _printable(text[left : place.start])
    words = _printable(text[place.start : end])
    yield "    " + before + words + _printable(text[end:right]) + ("…" if right < last else "")
    yield "    " + " " * _columns(before) + "^" * max(1, _columns(words))


def _printable(text: str) -> str:
    """Text that cannot move the cursor or change the terminal: control characters become a dot."""
    return "".join("·" if unicodedata.category(c) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else c for c in text)


def _columns(text: str) -> int:
    """How many cells of a terminal a text takes."""
    wide = sum(unicodedata.east_asian_width(c) in "WF" for c in text)
    return len(text) + wide - sum(unicodedata.combining(c) > 0 for c in text)

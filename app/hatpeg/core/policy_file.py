"""Reads one layer of a policy, a sector's preset or an organization's own, out of a TOML file's text.

A rule that is not known is left alone, so that a file made for a newer or older version can still be read. A
word or a kind of value that is not known stops the reading: half a policy would look like a whole one.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping

from hatpeg.core.draft import Hat
from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.finding import Severity
from hatpeg.core.policy import Key, PolicyLayer

Table = Mapping[str, object]

FORMAT = 1
SEVERITIES = {severity.word: severity for severity in Severity}
HATS = {hat.value: hat for hat in Hat}
LINE = re.compile(r"at line (\d+)")


def parse_policy(untrusted_text: str) -> PolicyLayer:
    """Read the layer that a file's text sets. Raises :class:`PolicyUnreadable` with one sentence for people.

    ``[severity]`` gives each rule one word for both hats or one word for each of them; ``locked`` lists rules
    that the worker may not loosen under either hat, ``always_on`` rules whose findings no reason lifts.
    """
    return policy_of(_toml(untrusted_text))


def policy_of(top: Table) -> PolicyLayer:
    """The layer in a file that was read as TOML already. Raises as :func:`parse_policy` does."""
    found = top.get("format")
    if isinstance(found, bool) or found != FORMAT:
        raise PolicyUnreadable(f"The rules file needs the line “format = {FORMAT}” at its top.")
    name = top.get("name", "")
    if not isinstance(name, str):
        raise PolicyUnreadable("The rules file cannot be used: “name” should be text in quotes.")
    severities = top.get("severity", {})
    if not isinstance(severities, dict):
        raise PolicyUnreadable("The rules file cannot be used: “severity” should be a table of its own.")
    settled = dict(pair for rule, value in severities.items() for pair in _settings(rule, value))
    return PolicyLayer(name.strip(), settled, frozenset(_listed(top, "locked")), frozenset(_listed(top, "always_on")))


def _toml(untrusted_text: str) -> Table:
    try:
        return tomllib.loads(untrusted_text.removeprefix("\ufeff").replace("\r\n", "\n"))
    # A number of thousands of digits is a plain ValueError, brackets nested without end a RecursionError.
    except (ValueError, RecursionError) as problem:
        line = LINE.search(str(problem))
        where = f"Look at line {line.group(1)}." if line else "Look for a quote that is not closed."
        raise PolicyUnreadable(f"The rules file cannot be read. {where}") from None


def _settings(rule: str, value: object) -> Iterator[tuple[Key, Severity]]:
    if not isinstance(value, dict):
        severity = _severity(rule, value)
        yield from (((rule, hat), severity) for hat in Hat)
        return
    for hat, word in value.items():
        if hat not in HATS:
            wanted = " or ".join(sorted(HATS))
            raise PolicyUnreadable(f"The rules file cannot be used: “{rule}” takes {wanted}, not “{hat}”.")
        yield (rule, HATS[hat]), _severity(rule, word)


def _severity(rule: str, word: object) -> Severity:
    severity = SEVERITIES.get(word) if isinstance(word, str) else None
    if severity is None:
        wanted = ", ".join(SEVERITIES)
        raise PolicyUnreadable(f"The rules file cannot be used: “{rule}” should be one of {wanted}.")
    return severity


def _listed(top: Table, name: str) -> Iterator[Key]:
    rules = top.get(name, [])
    if not isinstance(rules, list) or not all(isinstance(rule, str) for rule in rules):
        raise PolicyUnreadable(f"The rules file cannot be used: “{name}” should be a list of texts in quotes.")
    yield from ((rule, hat) for rule in rules for hat in Hat)

"""An organization's policy: its rules, its names and places, its settings, and who stands behind it. One TOML text.

Whatever it says about rules, :func:`hatpeg.core.policy.layered` decides what of that it may say: nothing about
conduct or opinion under Personal, and nothing against what the law protects.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date

from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.agency_file import agency_of
from hatpeg.core.errors import AgencyUnreadable, PolicyUnreadable
from hatpeg.core.policy import NO_LAYER, PolicyLayer
from hatpeg.core.policy_file import policy_of
from hatpeg.core.second_look.reviewer import Reviewer, parse_reviewer
from hatpeg.core.settings import SETTINGS
from hatpeg.core.toml_words import plain_problem

Table = Mapping[str, object]

JURISDICTIONS = ("US", "US-public", "UK", "CA", "AU", "other")
"""What law the part about personal accounts is written for; "US-public" are public agencies in the US."""
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
FIXABLE = {setting.name: setting for setting in SETTINGS}
MOST_BYTES = 2_000_000


@dataclass(frozen=True, slots=True)
class Organisation:
    """What an organization has laid down.

    ``sectors`` are the presets it starts from, ``settings`` those it fixes for everybody. ``version`` counts up with
    every change; ``day`` is when it was approved and ``review`` when it has to be looked at again, as ISO dates.
    """

    name: str = ""
    layer: PolicyLayer = NO_LAYER
    sectors: tuple[str, ...] = ()
    agency: Agency = NO_AGENCY
    settings: Mapping[str, str] = field(default_factory=dict)
    jurisdiction: str = "US"
    version: int = 1
    day: str = ""
    review: str = ""
    approver: str = ""
    second_look: str = ""
    """How somebody asks for a second look, in the organization's own words."""
    answers: Mapping[str, str] = field(default_factory=dict)
    """Answers to the questionnaire that make paragraphs and no rules, by the number of the question."""
    observes: bool = False
    """Whether its rules only show what they would have stopped."""
    reviewers: tuple[Reviewer, ...] = ()
    """Who may give a second look; where there are any, nobody else may."""


NO_ORGANISATION = Organisation()


def parse_organisation(untrusted_text: str, sectors: Iterable[str] = ()) -> Organisation:
    """Read a policy. Raises :class:`PolicyUnreadable` with one sentence that says where and what was expected.

    ``sectors`` are the presets there are. A policy is read whole or not at all.
    """
    if len(untrusted_text) > MOST_BYTES:
        raise PolicyUnreadable("The policy is too long to be read.")
    try:
        top = tomllib.loads(untrusted_text.removeprefix("\ufeff").replace("\r\n", "\n"))
    except (ValueError, RecursionError) as problem:
        raise PolicyUnreadable(plain_problem(str(problem), untrusted_text)) from None
    layer = policy_of(top)
    try:
        agency = agency_of(top)
    except AgencyUnreadable as problem:
        raise PolicyUnreadable(problem.sentence) from None
    return Organisation(
        name=layer.name,
        layer=layer,
        sectors=_sectors(top, frozenset(sectors)),
        agency=agency,
        settings=_settings(top),
        jurisdiction=_one_of(top, "jurisdiction", JURISDICTIONS),
        version=_version(top),
        day=_day(top, "date"),
        review=_day(top, "review"),
        approver=_word(top, "approver"),
        second_look=_word(top, "second_look"),
        answers=_answers(top),
        observes=_flag(top, "observe"),
        reviewers=_reviewers(top),
    )


def together(policies: Iterable[Organisation]) -> Organisation:
    """Several policies as one: what a later one says holds over an earlier one, and locks and lists add up.

    Together they only observe where each of them does: none makes another's rules mere remarks.
    """
    merged, policies = NO_ORGANISATION, tuple(policies)
    observes = bool(policies) and all(each.observes for each in policies)
    for each in policies:
        layer = PolicyLayer(
            each.layer.name or merged.layer.name,
            {**merged.layer.severities, **each.layer.severities},
            merged.layer.locked | each.layer.locked,
            merged.layer.always_on | each.layer.always_on,
        )
        merged = Organisation(
            name=each.name or merged.name,
            layer=layer,
            sectors=tuple(dict.fromkeys((*merged.sectors, *each.sectors))),
            agency=agencies_together(merged.agency, each.agency),
            settings={**merged.settings, **each.settings},
            jurisdiction=each.jurisdiction,
            version=max(merged.version, each.version),
            day=each.day or merged.day,
            review=each.review or merged.review,
            approver=each.approver or merged.approver,
            second_look=each.second_look or merged.second_look,
            answers={**merged.answers, **each.answers},
            observes=observes,
            reviewers=tuple({one.signs: one for one in (*merged.reviewers, *each.reviewers)}.values()),
        )
    return merged


def agencies_together(first: Agency, second: Agency) -> Agency:
    """Two lexicons as one: lists add up, and what the second says in one word holds over the first."""
    merged: dict[str, object] = {}
    for each in fields(Agency):
        one, other = getattr(first, each.name), getattr(second, each.name)
        if isinstance(one, tuple):
            merged[each.name] = tuple(dict.fromkeys((*one, *other)))
        else:
            merged[each.name] = other if other != getattr(NO_AGENCY, each.name) else one
    return replace(NO_AGENCY, **merged)  # type: ignore[arg-type]  # each by the name of its own field


def _sectors(top: Table, known: frozenset[str]) -> tuple[str, ...]:
    wanted = top.get("sectors", [])
    if not isinstance(wanted, list) or not all(isinstance(each, str) for each in wanted):
        raise _wrong("sectors", "a list of texts in quotes")
    strange = [each for each in wanted if known and each not in known]
    if strange:
        raise PolicyUnreadable(f"The policy names a sector that there is not. Choose from: {', '.join(sorted(known))}.")
    return tuple(dict.fromkeys(wanted))


def _settings(top: Table) -> dict[str, str]:
    table = top.get("settings", {})
    if not isinstance(table, dict):
        raise _wrong("settings", "a table of its own")
    for name, value in table.items():
        setting = FIXABLE.get(name)
        if setting is not None and value not in setting.choices:
            raise _wrong(name, f"one of {', '.join(setting.choices)}, in quotes")
    return {name: str(value) for name, value in table.items() if name in FIXABLE}


def _answers(top: Table) -> dict[str, str]:
    table = top.get("answers", {})
    if not isinstance(table, dict) or not all(isinstance(value, str) for value in table.values()):
        raise _wrong("answers", "a table of texts in quotes")
    return {str(name): str(value) for name, value in table.items()}


def _word(top: Table, name: str) -> str:
    value = top.get(name, "")
    if not isinstance(value, str):
        raise _wrong(name, "text in quotes")
    return value.strip()


def _one_of(top: Table, name: str, choices: tuple[str, ...]) -> str:
    value = _word(top, name) or choices[0]
    if value not in choices:
        raise _wrong(name, f"one of {', '.join(choices)}, in quotes")
    return value


def _version(top: Table) -> int:
    value = top.get("version", 1)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise _wrong("version", "a whole number from 1 on")
    return value


def _day(top: Table, name: str) -> str:
    value = top.get(name, "")
    written = value.isoformat() if isinstance(value, date) else value
    if not isinstance(written, str) or (written and not _is_day(written)):
        raise _wrong(name, "a day such as 2026-11-25")
    return written


def _is_day(written: str) -> bool:
    try:
        return DAY.fullmatch(written) is not None and bool(date.fromisoformat(written))
    except ValueError:
        return False


def _reviewers(top: Table) -> tuple[Reviewer, ...]:
    lines = top.get("reviewers", [])
    if not isinstance(lines, list) or not all(isinstance(each, str) for each in lines):
        raise _wrong("reviewers", "a list of texts in quotes")
    found = tuple(parse_reviewer(each) for each in lines)
    if len({each.signs for each in found}) < len(found):
        raise _wrong("reviewers", "a list in which nobody stands twice")
    return found


def _flag(top: Table, name: str) -> bool:
    value = top.get(name, False)
    if not isinstance(value, bool):
        raise _wrong(name, "true or false")
    return value


def _wrong(name: str, want: str) -> PolicyUnreadable:
    return PolicyUnreadable(f"The policy cannot be used: “{name}” should be {want}.")

"""Reads the sector presets that ship with the program, and lays them into one policy with the organization's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache, lru_cache

from hatpeg import resources
from hatpeg.core.agency import NO_AGENCY, Agency
from hatpeg.core.check import Catalogue
from hatpeg.core.draft import Hat
from hatpeg.core.errors import WrongUsage
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import NO_ORGANISATION, Organisation, agencies_together
from hatpeg.core.policy import NO_LAYER, Policy, PolicyLayer, layered, observing
from hatpeg.core.policy_file import parse_policy
from hatpeg.core.rule import Rule

GENERAL = "general"


@cache
def sectors() -> tuple[str, ...]:
    """The names of the presets: ``("addiction", "child_welfare", ...)``."""
    return tuple(sorted(path.stem for path in resources.folder("policy").glob("*.toml")))


@cache
def preset(sector: str) -> PolicyLayer:
    """One preset. Raises :class:`WrongUsage` for a sector that there is not."""
    if sector not in sectors():
        sentence = f"There is no sector {sector!r}. Choose from: {', '.join(sectors())}."
        raise WrongUsage(sentence)
    return parse_policy(resources.text(f"policy/{sector}.toml"))


def levels_of(rule: Rule) -> Mapping[str, Mapping[Hat, Severity]]:
    """How strict the presets are about a rule, by sector and by each hat it applies to."""
    return {
        sector: {hat: preset(sector).severities.get((rule.id, hat), rule.severity) for hat in rule.hats}
        for sector in sectors()
    }


@lru_cache(maxsize=8)
def _known_already(agency: Agency) -> Agency:
    """The one that was known first of equal ones: what detectors keep for it is found again without comparing."""
    return agency


def policy_for(
    catalogue: Catalogue,
    chosen: Iterable[str] = (),
    agency: Agency = NO_AGENCY,
    organisation: Organisation = NO_ORGANISATION,
    worker: PolicyLayer = NO_LAYER,
) -> Policy:
    """The policy of one or more sectors, the strictest winning, and of an organization and the worker over them.

    The organization's sectors count as chosen, and its names and places as the agency's; *general* applies when no
    sector is known.
    """
    names = dict.fromkeys((*chosen, *organisation.sectors)) or (GENERAL,)
    presets = tuple(preset(name) for name in names)
    known = _known_already(agencies_together(agency, organisation.agency))
    return layered(catalogue.rules, presets, organisation.layer, worker, known)


def policy_in_force(
    catalogue: Catalogue,
    chosen: Iterable[str] = (),
    agency: Agency = NO_AGENCY,
    organisation: Organisation = NO_ORGANISATION,
    worker: PolicyLayer = NO_LAYER,
) -> Policy:
    """The policy that drafts are held to: that of :func:`policy_for`, unless the organization only observes."""
    policy = policy_for(catalogue, chosen, agency, organisation, worker)
    if not organisation.observes:
        return policy
    without = policy_for(catalogue, chosen, agency, replace(organisation, layer=NO_LAYER), worker)
    return observing(without, policy)

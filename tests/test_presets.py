import json
from pathlib import Path
from typing import Any

import pytest

from hatpeg import catalogue, resources
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.policy_file import parse_policy
from hatpeg.core.sectors import Sector

RULES = Path(__file__).parents[2] / "shared" / "rules" / "rules.json"
SOFTER = {"conduct.insult_client": "warn"}  # "block when a client could be identified": the client's rules do that


def preset(sector: Sector) -> PolicyLayer:
    return parse_policy(resources.text(f"policy/{sector}.toml"))


def test_every_sector_has_a_preset_and_every_preset_a_sector() -> None:
    files = {path.stem for path in resources.folder("policy").glob("*.toml")}

    assert files == set(Sector)


@pytest.mark.parametrize("sector", Sector)
def test_every_preset_opens_by_saying_what_it_is_for(sector: Sector) -> None:
    text = resources.text(f"policy/{sector}.toml")

    assert text.startswith("# Where ")
    assert preset(sector).name == sector.words


@pytest.mark.parametrize("sector", Sector)
def test_every_preset_sets_every_rule_of_the_catalogue(sector: Sector) -> None:
    layer = preset(sector)

    missing = [
        (rule.id, hat) for rule in catalogue.load().rules for hat in rule.hats if (rule.id, hat) not in layer.severities
    ]

    assert missing == []


@pytest.mark.parametrize("sector", Sector)
def test_presets_never_stop_what_is_protected(sector: Sector) -> None:
    layer = preset(sector)

    protective = {rule for rule, _hat in layer.severities if rule.startswith("protected.")}
    allowed = {rule for (rule, _hat), severity in layer.severities.items() if severity is Severity.ALLOW}

    assert allowed == protective
    assert len(protective) == 4


def test_derived_presets_are_never_milder_than_the_general_one() -> None:
    general = preset(Sector.GENERAL).severities

    for sector in (Sector.CHILD_WELFARE, Sector.IMMIGRATION):
        milder = [key for key, value in preset(sector).severities.items() if value < general[key]]
        assert milder == []


@pytest.mark.skipif(not RULES.exists(), reason="the catalogue that the presets were first made from is not here")
@pytest.mark.parametrize(
    "sector", [sector for sector in Sector if sector not in {Sector.CHILD_WELFARE, Sector.IMMIGRATION}]
)
def test_presets_agree_with_the_catalogue_they_were_made_from(sector: Sector) -> None:
    expected = {}
    for rule in json.loads(RULES.read_text("utf-8"))["rules"]:
        expected.update(_expected(rule, sector))

    assert preset(sector).severities == expected


def _expected(rule: dict[str, Any], sector: Sector) -> dict[tuple[str, Hat], Severity]:
    levels = {severity.word: severity for severity in Severity}
    override = rule["personal_override"]
    personal = SOFTER.get(rule["id"]) or (override.split()[0] if override else None)
    hats = {hat: rule["severity"][sector] for hat in Hat if rule["applies"] in {"both", hat.value}}
    if personal:
        hats[Hat.PERSONAL] = personal
    return {(rule["id"], hat): levels[word] for hat, word in hats.items()}

"""IT's templates are made from the table of settings, and are up to date."""

from __future__ import annotations

import importlib.util
import plistlib
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

from hatpeg.core.settings import SETTINGS
from hatpeg.policies.managed import of_registry, of_sources, value_name

FOLDER = Path(__file__).resolve().parents[2] / "packaging" / "policy"
SPACE = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"


@pytest.fixture(scope="module")
def templates() -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_templates", FOLDER / "make_templates.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_files_are_what_the_table_of_settings_makes(templates: ModuleType) -> None:
    for name, make in templates.FILES.items():
        assert (FOLDER / name).read_bytes() == make(), f"run packaging/policy/make_templates.py: {name}"


def test_every_setting_and_every_value_has_its_words(templates: ModuleType) -> None:
    defined, words = ET.fromstring(templates.admx()), ET.fromstring(templates.adml())  # noqa: S314 - our own files
    strings = {each.get("id") for each in words.iter(f"{SPACE}string")}
    shown = {each.get("id") for each in words.iter(f"{SPACE}presentation")}
    wanted = {value for each in defined.iter() for value in each.attrib.values() if value.startswith("$(string.")}

    assert {value[len("$(string.") : -1] for value in wanted} == strings
    assert {each.get("name") for each in defined.iter(f"{SPACE}policy")} == shown
    assert {value_name(setting.name) for setting in SETTINGS} < shown


def test_every_value_that_can_be_chosen_there_is_followed(templates: ModuleType) -> None:
    defined = ET.fromstring(templates.admx())  # noqa: S314 - our own file
    for policy in defined.iter(f"{SPACE}policy"):
        for value in policy.iter(f"{SPACE}string"):
            managed = of_sources(tuple(of_registry({policy.get("name", ""): value.text or ""})))
            assert managed.organisation is not None, managed.sentence
            assert list(managed.organisation.settings.values()) == [value.text]


def test_the_profile_for_macs_is_followed_as_it_is(templates: ModuleType) -> None:
    content = plistlib.loads(templates.mobileconfig())["PayloadContent"][0]

    managed = of_sources(tuple(of_registry(content)))

    assert managed.organisation is not None
    assert managed.organisation.settings == {setting.name: setting.first for setting in SETTINGS}

"""What IT lays down is read from guarded places alone, whole or not at all, and nothing a user can do weakens it."""

from __future__ import annotations

import os
import plistlib
from pathlib import Path

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.draft import Hat
from hatpeg.core.finding import Severity
from hatpeg.policies.managed import LINUX, MAC, Managed, Source, of_registry, of_sources, read_managed

US = os.getuid()
POLICY = """
format = 1
name = "Harbor House"
version = 3
date = 2026-11-01
sectors = ["dv_shelter"]
locked = ["client.name"]

[severity]
"client.name" = "block"

[settings]
"idle minutes" = "3"

[agency]
name = "Harbor House"

[[confidential_site]]
name = "Heron House"
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "root" / LINUX.relative_to("/")
    folder.mkdir(parents=True, mode=0o755)
    return tmp_path / "root"


def lay_down(root: Path, text: str, name: str = "10-agency.toml") -> Path:
    file = root / LINUX.relative_to("/") / name
    file.write_text(text, "utf-8")
    file.chmod(0o644)
    return file


def read(root: Path) -> Managed:
    return read_managed("linux", root, US)


def test_nothing_is_laid_down_on_an_ordinary_computer(tmp_path: Path) -> None:
    assert read_managed("linux", tmp_path, US) == Managed()


def test_a_policy_is_read_with_everything_in_it(root: Path) -> None:
    lay_down(root, POLICY)

    organisation = read(root).organisation

    assert organisation is not None
    assert (organisation.name, organisation.version, organisation.day) == ("Harbor House", 3, "2026-11-01")
    assert organisation.sectors == ("dv_shelter",)
    assert organisation.settings == {"idle minutes": "3"}
    assert organisation.agency.confidential_sites[0].name == "Heron House"
    assert organisation.layer.severities["client.name", Hat.PROFESSIONAL] is Severity.BLOCK


def test_later_files_add_to_earlier_ones(root: Path) -> None:
    lay_down(root, POLICY)
    lay_down(root, 'format = 1\nlocked = ["client.tag"]\n[severity]\n"client.tag" = "block"\n', "20-more.toml")

    organisation = read(root).organisation

    assert organisation is not None
    assert organisation.name == "Harbor House"
    assert {rule for rule, _ in organisation.layer.locked} == {"client.name", "client.tag"}


def test_it_lies_over_the_presets_and_its_places_count(root: Path) -> None:
    lay_down(root, POLICY)
    known = catalogue.load()
    rule = next(each for each in known.rules if each.id == "client.name")

    policy = policies.policy_for(known, organisation=read(root).organisation)

    assert policy.severity(rule, Hat.PERSONAL) is Severity.BLOCK
    assert ("client.name", Hat.PERSONAL) in policy.locked
    assert policy.agency.name == "Harbor House"


def test_a_folder_that_others_can_change_is_not_followed(root: Path) -> None:
    lay_down(root, POLICY)
    (root / "etc").chmod(0o777)

    assert read(root).code == "P1"
    assert "changed by others" in read(root).sentence


def test_a_folder_of_somebody_else_is_not_followed(root: Path) -> None:
    lay_down(root, POLICY)

    assert read_managed("linux", root, US + 1).code == "P1"


def test_a_file_that_others_can_change_is_not_followed(root: Path) -> None:
    lay_down(root, POLICY).chmod(0o666)

    assert read(root).code == "P1"


def test_no_link_is_followed(root: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "own.toml"
    elsewhere.write_text(POLICY)
    elsewhere.chmod(0o644)
    (root / LINUX.relative_to("/") / "10-agency.toml").symlink_to(elsewhere)

    assert read(root).code == "P1"


def test_a_folder_that_is_a_link_is_not_followed(tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir(mode=0o755)
    (own / "10-agency.toml").write_text(POLICY)
    (tmp_path / "root" / "etc" / "hatpeg").mkdir(parents=True, mode=0o755)
    (tmp_path / "root" / LINUX.relative_to("/")).symlink_to(own)

    assert read(tmp_path / "root").code == "P1"


def test_a_pipe_does_not_hold_the_start_up(root: Path) -> None:
    os.mkfifo(root / LINUX.relative_to("/") / "10-agency.toml", 0o644)

    assert read(root).code == "P1"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("format = 1\nname = ", "Line 2, column 8"),
        ("format = 1\n[severity]\n“client.name” = 1", "Line 3, column 1"),
        ('format = 1\n[severity]\n"client.name" = "strict"', "should be one of"),
        ("format = 2", "format = 1"),
        ('format = 1\nsectors = ["bank"]', "a sector that there is not"),
        ('format = 1\n[settings]\n"idle minutes" = "600"', "should be one of 1, 3, 5, 10"),
        ("format = 1\ndate = 2026-11-31x", "column"),
        ('format = 1\nreview = "soon"', "a day such as"),
        ("format = 1\nversion = 0", "whole number"),
    ],
)
def test_a_wrong_file_is_told_with_a_code_and_followed_in_no_part(root: Path, text: str, says: str) -> None:
    lay_down(root, POLICY)
    lay_down(root, text, "20-wrong.toml")

    managed = read(root)

    assert managed.code == "P3"
    assert says in managed.sentence
    assert managed.organisation is None


def test_what_was_read_can_be_kept_and_followed_again(root: Path) -> None:
    lay_down(root, POLICY)
    managed = read(root)

    assert of_sources(managed.sources) == managed
    assert of_sources((Source("x", "format = "),)).is_wrong


def test_a_place_from_the_environment_is_not_looked_at(
    tmp_path: Path, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lay_down(root, POLICY)
    for name in ("HOME", "XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HATPEG_HOME", "HATPEG_POLICY", "PROGRAMDATA"):
        monkeypatch.setenv(name, str(tmp_path / "empty"))

    assert read(root).organisation is not None


def test_the_registry_and_managed_preferences_tell_the_same(tmp_path: Path) -> None:
    values = {"Policy": POLICY, "IdleMinutes": 1, "TextSize": "125", "Unknown": "x"}
    file = tmp_path / MAC.relative_to("/")
    file.parent.mkdir(parents=True, mode=0o755)
    file.write_bytes(plistlib.dumps(values))
    file.chmod(0o644)

    of_windows = of_sources(tuple(of_registry(values))).organisation
    of_mac = read_managed("darwin", tmp_path, US).organisation

    assert of_windows == of_mac
    assert of_windows is not None
    assert of_windows.settings == {"idle minutes": "1", "text size": "125"}


def test_a_wrong_value_in_the_registry_is_told() -> None:
    assert of_sources(tuple(of_registry({"IdleMinutes": '9"\n[x]'}))).code == "P3"

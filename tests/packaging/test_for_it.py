"""What IT is told holds: the example policy can be used, and the recipes for other systems can be read."""

from __future__ import annotations

import plistlib
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
import yaml

from hatpeg import cli
from hatpeg.policies.managed import LINUX, WINDOWS

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "for-it.md").read_text("utf-8")


def test_the_example_policy_can_be_used(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = re.findall(r"```toml\n(.+?)```", PAGE, re.DOTALL)
    file = tmp_path / "harbor.toml"
    file.write_text(example, "utf-8")

    assert cli.main(["policy", "validate", str(file)]) == 0
    assert "Harbor House" in capsys.readouterr().out


def test_the_places_are_those_that_are_read() -> None:
    assert f"`{LINUX.as_posix()}/*.toml`" in PAGE
    assert f"`HKLM\\{WINDOWS}`" in PAGE


def test_every_installer_is_told_of() -> None:
    for file in ("packaging/windows/checklist.md", "packaging/macos/checklist.md"):
        assert (ROOT / file).is_file()
        assert file in PAGE


def test_the_msi_leaves_autostart_off_and_its_product_can_be_upgraded() -> None:
    space = {"wix": "http://schemas.microsoft.com/wix/2006/wi"}
    product = ET.parse(ROOT / "packaging" / "windows" / "hatpeg.wxs").getroot().find("wix:Product", space)  # noqa: S314 - our own file

    assert product is not None
    assert product.find("wix:MajorUpgrade", space) is not None
    features = {each.get("Id"): int(each.get("Level", "0")) for each in product.findall("wix:Feature", space)}
    assert features["Main"] == 1
    assert features["Autostart"] > 1


def test_a_mac_is_asked_for_nothing_that_reaches_a_network() -> None:
    with (ROOT / "packaging" / "macos" / "entitlements.plist").open("rb") as file:
        asked = plistlib.load(file)

    assert not [name for name in asked if "network" in name or "device" in name]


def test_the_sandbox_has_no_network() -> None:
    manifest = yaml.safe_load((ROOT / "packaging" / "flatpak" / "org.hatpeg.Hatpeg.yaml").read_text("utf-8"))

    assert manifest["command"] == "hatpeg"
    assert "--share=network" not in manifest["finish-args"]


def test_a_release_is_made_by_the_scripts_that_people_run() -> None:
    release = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")

    assert set(yaml.safe_load(release)["jobs"]) == {"linux", "windows", "macos"}
    for script in ("make package", "packaging\\windows\\build.ps1", "packaging/macos/build"):
        assert script in release

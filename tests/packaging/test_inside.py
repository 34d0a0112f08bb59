"""What is inside the installers: every file is somebody's, and every license may be joined with Hatpeg's own."""

from __future__ import annotations

import re
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]
ONLY_ELSEWHERE = {"pywin32-ctypes", "coloredlogs", "humanfriendly", "mpmath", "sympy"}
"""Locked for Windows, or for the older onnxruntime of Intel Macs, and left out of what is frozen."""


@pytest.fixture
def sbom() -> ModuleType:
    spec = spec_from_file_location("sbom", ROOT / "packaging" / "inside" / "sbom.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["sbom"] = module
    spec.loader.exec_module(module)
    return module


def test_every_license_may_be_joined_with_ours(sbom: ModuleType) -> None:
    components, compatible = sbom.table()

    assert sbom.incompatible(components, compatible) == []


def test_a_license_that_may_not_is_named(sbom: ModuleType) -> None:
    _, compatible = sbom.table()
    closed = sbom.Component("shut", "MIT AND GPL-2.0-only", ("shut/*",))

    assert sbom.incompatible([closed], compatible) == ["shut: GPL-2.0-only"]


def test_a_file_that_is_nobodys_is_named(sbom: ModuleType) -> None:
    components, _ = sbom.table()

    assert sbom.unlisted(components, ["numpy/_core/x.so", "surprise.so"]) == ["surprise.so"]


def test_every_resource_that_ships_is_somebodys(sbom: ModuleType) -> None:
    components, _ = sbom.table()
    top = ROOT / "resources"
    shipped = [f"hatpeg/resources/{file.relative_to(top).as_posix()}" for file in top.rglob("*") if file.is_file()]

    assert sbom.unlisted(components, shipped) == []


def test_every_library_that_is_locked_is_listed(sbom: ModuleType) -> None:
    components, _ = sbom.table()
    listed = {re.sub(r"[-_.]+", "-", each.name).lower() for each in components}
    lock = (ROOT / "packaging" / "requirements" / "run.txt").read_text("utf-8")
    locked = {re.sub(r"[-_.]+", "-", name).lower() for name in re.findall(r"^([\w.-]+)==", lock, re.MULTILINE)}

    assert locked - listed - ONLY_ELSEWHERE == set()


def test_every_package_that_a_deb_asks_for_has_a_name() -> None:
    lines = (ROOT / "packaging" / "linux" / "needs.txt").read_text("utf-8").splitlines()
    named = [line.split(None, 1) for line in lines if line and not line.startswith("#")]

    assert all(len(pair) == 2 for pair in named)
    assert len({pair[0] for pair in named}) == len(named)

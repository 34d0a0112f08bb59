"""Finds every detector, rule, fix and network by its folder, and refuses to start when a folder came out empty."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from types import ModuleType

from hatpeg import fixes, networks, rules
from hatpeg.core.check import Catalogue
from hatpeg.core.detector import TextDetector
from hatpeg.core.errors import CatalogueEmpty
from hatpeg.core.fix import Fix
from hatpeg.core.network import Network
from hatpeg.core.rule import Rule
from hatpeg.detect import text as text_detectors


@cache
def load() -> Catalogue:
    """The whole catalogue, read once. Raises :class:`CatalogueEmpty` when a folder has nothing in it."""
    return Catalogue(
        detectors=tuple(_detectors()),
        rules=tuple(_rules()),
        fixes={fix.id: fix for fix in _fixes()},
        networks={network.id: network for network in _networks()},
    )


def _files_in(folder: ModuleType) -> Iterator[ModuleType]:
    """The modules and sub-packages of a folder, by name; a name that begins with _ is shared by the others."""
    names = sorted(found.name for found in pkgutil.iter_modules(folder.__path__) if not found.name.startswith("_"))
    if not names:
        sentence = "Hatpeg was installed without some of its rules and cannot check anything. Please install it again."
        raise CatalogueEmpty(sentence)
    return (import_module(f"{folder.__name__}.{name}") for name in names)


def _detectors() -> Iterator[TextDetector]:
    for module in _files_in(text_detectors):
        yield module.DETECTOR


def _rules(folder: ModuleType = rules) -> Iterator[Rule]:
    """The rules of a folder and of the folders in it; the id of each is its path, whatever its depth."""
    for module in _files_in(folder):
        if hasattr(module, "__path__"):
            yield from _rules(module)
        else:
            yield replace(module.RULE, id=module.__name__.removeprefix(f"{rules.__name__}."))


def _fixes() -> Iterator[Fix]:
    for module in _files_in(fixes):
        yield replace(module.FIX, id=module.__name__.rpartition(".")[2].replace("_", "-"))


def _networks() -> Iterator[Network]:
    for module in _files_in(networks):
        yield module.NETWORK

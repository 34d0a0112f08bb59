"""Finds every photo detector by its folder; what cannot be loaded is named, and an empty folder is no answer."""

from __future__ import annotations

import pkgutil
from collections.abc import Iterator
from importlib import import_module

from hatpeg.core.errors import CatalogueEmpty
from hatpeg.core.photo import PhotoDetector
from hatpeg.detect import photo

EMPTY = "Hatpeg was installed without what looks at photos. Please install it again."


def detectors(unseen: list[str]) -> Iterator[PhotoDetector]:
    """Each detector. One whose library or model is missing is named in ``unseen``, and the others go on."""
    names = sorted(found.name for found in pkgutil.iter_modules(photo.__path__) if not found.name.startswith("_"))
    if not names:
        raise CatalogueEmpty(EMPTY)
    for name in names:
        try:
            yield import_module(f"{photo.__name__}.{name}").DETECTOR
        except ImportError:
            unseen.append(f"{name}s")

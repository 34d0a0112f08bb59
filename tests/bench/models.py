"""The scorers of ``packaging/models``, which are scripts and not a package."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2] / "packaging" / "models"))

import names_data  # found by the line above

__all__ = ["names_data"]

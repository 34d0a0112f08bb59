"""The gatherer of sentences, which is a script of ``packaging/words`` and no package."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "packaging" / "words"))

import sentences  # found by the line above

__all__ = ["sentences"]

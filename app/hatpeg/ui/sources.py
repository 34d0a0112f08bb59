"""Keeps PySide from reading the source of every module that is imported after it.

It looks there for a feature of its own that this program does not use. The sources would stay in memory, some 10 MB of
them, and be read at every start. A frozen program, which has no sources, has always done without.
"""

from __future__ import annotations

import sys

FEATURES, ASKS = "shibokensupport.feature", "_mod_uses_pyside"


def leave_sources_unread() -> None:
    """From now on. Where PySide has become another, nothing is changed."""
    features = sys.modules.get(FEATURES)
    if hasattr(features, ASKS):
        setattr(features, ASKS, lambda _module: False)

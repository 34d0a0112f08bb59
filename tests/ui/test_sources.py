"""No source of the program lies in memory while it runs."""

from __future__ import annotations

import subprocess
import sys

IMPORTS = """
import linecache, sys
from PySide6.QtWidgets import QApplication
from hatpeg.ui.sources import leave_sources_unread
leave_sources_unread()
before = set(linecache.cache)
import hatpeg.ui.write.widget
print(sorted(set(linecache.cache) - before))
"""


def test_what_is_imported_after_qt_is_not_read_as_text() -> None:
    told = subprocess.run([sys.executable, "-c", IMPORTS], capture_output=True, text=True, check=True)

    assert told.stdout == "[]\n"

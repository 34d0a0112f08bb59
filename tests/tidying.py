"""Takes windows apart between tests, as the program does it between events: never in the midst of one.

A window that is left lying is dressed anew with every later one: after some hundred tests, each would take seconds.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication


def tidied(application: QApplication) -> Iterator[None]:
    """Yield, then destroy every window that was not there before."""
    gc.disable()
    before = set(application.topLevelWidgets())
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall)  # what threads have told still has a window to reach
    for left in set(application.topLevelWidgets()) - before:
        left.close()
        left.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.enable()
    gc.collect()

"""Garbage is collected by the window's thread from a timer, and by nobody else."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import gc, threading
from PySide6.QtCore import QCoreApplication, QTimer
from hatpeg.ui import tidying

application = QCoreApplication([])
tidying.EVERY = 50
where = []
gc.callbacks.append(lambda phase, _info: where.append(threading.current_thread().name))
keeper = tidying.Tidying()
where.clear()

def work():
    for _ in range(200_000):
        ring = []
        ring.append(ring)

thread = threading.Thread(target=work, name="checker")
thread.start()
thread.join()
QTimer.singleShot(400, application.quit)
application.exec()
print(sorted(set(where)), gc.isenabled())
"""


def test_only_the_windows_own_thread_collects() -> None:
    told = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, timeout=60).stdout

    assert told.strip() == "['MainThread'] False"

"""A whole desk for a bench that needs windows: screen, window manager, session bus, keyring, as for tests."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

LANES = Path(__file__).resolve().parents[2] / "packaging" / "lanes"


@contextmanager
def desk() -> Iterator[Path]:
    """Set it up for this process and those it starts; gives the home folder of whoever sits there."""
    sys.path.insert(0, str(LANES))
    import desk as whole  # type: ignore[import-not-found]  # noqa: PLC0415
    import lane  # type: ignore[import-not-found]  # noqa: PLC0415
    from processes import Programs, stop_all  # type: ignore[import-not-found]  # noqa: PLC0415

    home = Path(tempfile.mkdtemp(prefix="hatpeg-"))
    programs = Programs(home / "programs.log", lane.environment("display", home))
    try:
        whole.set_up(programs)
        os.environ.clear()
        os.environ.update(programs.environment)
        yield home
    finally:
        stop_all()
        shutil.rmtree(home, ignore_errors=True)

"""What is written down about a failure: where it happened, and never what with, since that may be a draft's words."""

from __future__ import annotations

import sys
import threading
import traceback
from types import TracebackType


def tell_no_words() -> None:
    """Report failures that nobody expected without their messages, in every thread of this program."""
    sys.excepthook = _tell
    threading.excepthook = lambda failed: _tell(failed.exc_type, failed.exc_value, failed.exc_traceback)


def _tell(kind: type[BaseException], _problem: BaseException | None, at: TracebackType | None) -> None:
    """Write the lines of the program that led there, and the kind of failure, without the values it carries."""
    if sys.stderr is not None:
        sys.stderr.write("".join(traceback.format_tb(at)) + f"{kind.__module__}.{kind.__qualname__}\n")

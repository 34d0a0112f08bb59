"""The command line: the same check without a window. No Qt is imported here."""

from __future__ import annotations

import argparse
import io
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from hatpeg.cli.arguments import parser
from hatpeg.core.errors import HatpegError, WrongUsage

if TYPE_CHECKING:
    from hatpeg.cli.doctor import AskDesktop
    from hatpeg.cli.history import OneHat

WRONG_USAGE = 64
NOT_CHECKED = 3
STOPPED = 130
"""As a shell tells that a program was stopped with Ctrl+C."""
BROKEN = "Not checked: something inside Hatpeg does not work. Your draft is fine; it was not let through."
NEEDS_A_DISPLAY = (
    "There is no display here, so no window can open. To check a text: hatpeg check DRAFT.TXT --hat personal"
)
NO_DISPLAY = """There is no display here, so no window can open. This is the same check in the terminal,
on a sample draft. To check your own: hatpeg check DRAFT.TXT --hat professional

"""


def main(arguments: Sequence[str], one_hat: OneHat | None = None, ask_desktop: AskDesktop | None = None) -> int:
    """Run one command and return its exit status: 0 clear, 1 worth a look, 2 must change, 3 not checked, 64 usage.

    ``one_hat`` opens what is kept for a hat; without it, no command can. ``ask_desktop`` looks at the desktop.
    """
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a terminal that cannot show a letter must not end the check
    chosen = parser().parse_args(arguments)
    try:
        status = _command(chosen, one_hat, ask_desktop)
        sys.stdout.flush()
    except WrongUsage as problem:
        return _failed(problem.sentence, WRONG_USAGE)
    except HatpegError as problem:
        return _failed(problem.sentence)
    except BrokenPipeError:
        return _failed("")
    except OSError as problem:
        return _failed(f"Not checked to the end: {problem.strerror or 'something could not be read or written'}.")
    except KeyboardInterrupt:
        return _failed("", STOPPED)
    except Exception:  # noqa: BLE001 - Python would end with 1, which means "worth a look", and show the draft's words
        return _failed(BROKEN)
    return status


def _failed(sentence: str, status: int = NOT_CHECKED) -> int:
    """Say why, and let nothing of what could not be written be tried again at the very end."""
    if sentence and sys.stderr is not None:
        sys.stderr.write(f"hatpeg: {sentence}\n")
    try:
        sys.stdout.flush()
    except (AttributeError, OSError, ValueError):
        sys.stdout = io.StringIO()
    return status


def check_sample() -> int:
    """Where no window can open: say so, and check the sample draft in the terminal. Returns 0 when that worked."""
    from hatpeg import resources

    sys.stdout.write(NO_DISPLAY)
    sys.stdout.flush()
    sample = str(resources.folder("samples") / "work.txt")
    status = main(["check", sample, "--hat", "professional", "--sector", "dv_shelter", "--network", "facebook"])
    return status if status >= NOT_CHECKED else 0


def _command(chosen: argparse.Namespace, one_hat: OneHat | None, ask_desktop: AskDesktop | None) -> int:
    match chosen.command:
        case "check" if chosen.batch is not None:
            from hatpeg.cli import batch

            return batch.check_all(chosen)
        case "check":
            from hatpeg.cli import single

            return single.check_one(chosen)
        case "read":
            from hatpeg.cli import batch

            return batch.read_all(chosen)
        case "photo":
            from hatpeg.cli import photo

            return photo.photo(chosen)
        case "history":
            from hatpeg.cli import history

            return history.history(chosen, one_hat)
        case "policy":
            from hatpeg.cli import policy

            return policy.run(chosen)
        case "doctor":
            from hatpeg.cli import doctor

            return doctor.doctor(chosen, ask_desktop)
        case "review":
            from hatpeg.cli import reviewing

            return reviewing.run(chosen)
        case "quick-check" | "in-tray":
            raise WrongUsage(NEEDS_A_DISPLAY)
        case _:
            from hatpeg.cli import rules

            return rules.explain(chosen)

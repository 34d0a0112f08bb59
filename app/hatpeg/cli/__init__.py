"""The command line: the same check without a window. No Qt is imported here."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from hatpeg.cli.arguments import parser
from hatpeg.core.errors import HatpegError, WrongUsage

WRONG_USAGE = 64
NOT_CHECKED = 3
NO_DISPLAY = """There is no display here, so no window can open. This is the same check in the terminal,
on a sample draft. To check your own: hatpeg check DRAFT.TXT --hat professional

"""


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit status: 0 clear, 1 worth a look, 2 must change, 3 not checked, 64 usage."""
    chosen = parser().parse_args(arguments)
    try:
        return _command(chosen)
    except WrongUsage as problem:
        sys.stderr.write(f"hatpeg: {problem.sentence}\n")
        return WRONG_USAGE
    except HatpegError as problem:
        sys.stderr.write(f"hatpeg: {problem.sentence}\n")
        return NOT_CHECKED
    except BrokenPipeError:
        sys.stderr.close()
        return NOT_CHECKED


def check_sample() -> int:
    """Where no window can open: say so, and check the sample draft in the terminal. Returns 0 when that worked."""
    from hatpeg import resources

    sys.stdout.write(NO_DISPLAY)
    sys.stdout.flush()
    sample = str(resources.folder("samples") / "work.txt")
    status = main(["check", sample, "--hat", "professional", "--sector", "dv_shelter", "--network", "facebook"])
    return status if status >= NOT_CHECKED else 0


def _command(chosen: argparse.Namespace) -> int:
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
        case _:
            from hatpeg.cli import rules

            return rules.explain(chosen)

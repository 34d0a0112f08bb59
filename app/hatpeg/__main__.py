"""Starts Hatpeg: the command line when words are given, the window otherwise."""

from __future__ import annotations

import os
import sys


def main() -> int:
    """Run the program and return its exit status."""
    from hatpeg.system.display import has_display

    arguments = sys.argv[1:]
    if arguments or not has_display(sys.platform, os.environ):
        from hatpeg import cli

        return cli.main(arguments) if arguments else cli.check_sample()
    from hatpeg.wiring import start

    return start()


if __name__ == "__main__":
    sys.exit(main())

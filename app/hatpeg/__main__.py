"""Starts Hatpeg: the command line when words are given, the window otherwise."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the program and return its exit status."""
    arguments = sys.argv[1:]
    if arguments:
        from hatpeg import cli

        return cli.main(arguments)
    from hatpeg.wiring import start

    return start()


if __name__ == "__main__":
    sys.exit(main())

"""Shows the history of one hat, or says whether a line of it was changed, taken out or moved."""

from __future__ import annotations

import argparse
import getpass
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable, WrongUsage
from hatpeg.core.history import Link, Verified
from hatpeg.core.ports import HatStore

OneHat = Callable[[Hat, Callable[[], str]], AbstractContextManager[HatStore]]
"""Opens one hat's store; the second argument asks for its passphrase."""

HOLDS, BROKEN = 0, 2
NO_VAULTS = "Nothing that is kept can be opened from here."
SCREEN_ONLY = "Personal history is shown on a screen. It is not written into a file or handed to another program."
DELETED = "(deleted on purpose)"


def history(chosen: argparse.Namespace, one_hat: OneHat | None) -> int:
    """Show or verify the history of the hat that was named."""
    if one_hat is None:
        raise StoreUnavailable(NO_VAULTS)
    hat = Hat(chosen.hat)
    if chosen.what == "show" and hat is Hat.PERSONAL and not sys.stdout.isatty():
        raise WrongUsage(SCREEN_ONLY)
    with one_hat(hat, _passphrase) as store:
        if chosen.what == "show":
            sys.stdout.writelines(_shown(store.history.links()))
            return HOLDS
        answer = store.history.verify(chosen.code)
    sys.stdout.write(_told(answer, chosen.code))
    return HOLDS if answer.holds else BROKEN


def _passphrase() -> str:
    if sys.stdin.isatty():
        return getpass.getpass("Passphrase: ")
    return sys.stdin.readline().rstrip("\r\n")


def _shown(links: tuple[Link, ...]) -> Iterator[str]:
    if not links:
        yield "No checks are listed yet.\n"
    for link in links:
        line = link.line
        if line is None:
            yield f"{link.number:>5}  {DELETED}\n"
            continue
        when = f"{line.when:%Y-%m-%d}" if line.hat is Hat.PERSONAL else f"{line.when:%Y-%m-%d %H:%M}"
        codes = " ".join((*line.rules, *(f"[{reason}]" for reason in line.reasons)))
        photos = f"{line.photos} photo{'' if line.photos == 1 else 's'}" if line.photos else ""
        yield f"{link.number:>5}  {when}  {line.account}  {line.outcome}  {codes}  {photos}".rstrip() + "\n"


def _told(answer: Verified, code: str) -> str:
    if answer.broken_at:
        return f"The history does not hold from line {answer.broken_at} on: a line was changed, taken out or moved.\n"
    deleted = f", {answer.deleted} deleted on purpose" if answer.deleted else ""
    told = f"The history holds: {answer.lines} lines{deleted}. Its code is {answer.code}.\n"
    if not code:
        return told
    return told + (f"It goes on from {code}.\n" if answer.knows_code else f"It does not go on from {code}.\n")

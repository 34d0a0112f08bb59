"""What a caseworker may take out in a form that others can read: a hat's drafts, and the work hat's history."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.history import HistoryLine
from hatpeg.core.speech import mark
from hatpeg.store.disk import write_whole
from hatpeg.store.vault import Vault

NOT_WRITTEN = mark("The file could not be written. Is there room, and may Hatpeg write there?")
HEADING = ("when", "account", "outcome", "rules", "reasons", "photos")


def export_drafts(vault: Vault, file: Path) -> int:
    """Write a hat's drafts into one text file that anybody can read, newest first; gives their number."""
    lines = vault.drafts.lines()
    names = {account.id: account.name for account in vault.accounts()}
    pieces = []
    for line in lines:
        draft = vault.drafts.read(line.id)
        where = names.get(line.account, "no account")
        pieces.append(f"== {line.updated:%Y-%m-%d %H:%M}, {where}\n\n{draft.text if draft else ''}\n")
    _write(file, "\n".join(pieces))
    return len(lines)


def export_history(vault: Vault, file: Path) -> int:
    """Write the work hat's history as a table; gives the number of lines. Personal history is never exported."""
    rows = history_rows(vault)
    out = io.StringIO()
    table = csv.writer(out)
    table.writerow(HEADING)
    table.writerows(rows)
    _write(file, out.getvalue())
    return len(rows)


def history_rows(vault: Vault) -> tuple[tuple[str, ...], ...]:
    """The rows under ``HEADING`` that an export of the work hat's history writes, and nothing else.

    Also shown to the worker, so that what others could be given and what is shown cannot differ.
    """
    if vault.hat is Hat.PERSONAL:
        raise ValueError("the personal history belongs to the worker and is not exported")
    return tuple(_row(link.line) for link in vault.history.links() if link.line is not None)


def _row(line: HistoryLine) -> tuple[str, ...]:
    codes = (" ".join(line.rules), " ".join(line.reasons))
    return (line.when.isoformat(), _harmless(line.account), line.outcome.value, *codes, str(line.photos))


def _harmless(name: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{name}" if name[:1] in {"=", "+", "-", "@", "\t", "\r"} else name


def _write(file: Path, text: str) -> None:
    try:
        write_whole(file, text.encode("utf-8", "replace"))
    except OSError:
        raise StoreUnavailable(NOT_WRITTEN) from None

"""Opens a hat's file; one that is damaged or lost is mended from its copy, and kept aside.

Nothing is overwritten: the damaged file goes on lying beside the mended one. Drafts that can still be read in it are
carried over when they are newer than the copy's.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable, VaultDamaged
from hatpeg.core.kept import KeptDraft
from hatpeg.core.speech import mark, say
from hatpeg.core.when import day_in_words
from hatpeg.store.database import Database
from hatpeg.store.disk import NEW, copy_whole, destroy, settle
from hatpeg.store.places import SIDES, copy_file, doubt_file
from hatpeg.store.vault import Vault

MENDED = mark(
    "Some of what you saved could not be read, so Hatpeg went back to its copy of {day}. The damaged file is kept."
)
CARRIED = mark("Drafts that could still be read were carried over.")


@dataclass(frozen=True, slots=True)
class Opened:
    """A vault, and what a person should know about its opening; empty when all is well."""

    vault: Vault
    notice: str = ""


def opened(file: Path, hat: Hat, key: bytes) -> Opened:
    """Open a vault's file, mend it where it must be and can be. Raises :class:`StoreUnavailable`."""
    destroy(file.with_name(file.name + NEW))
    copy, doubt = copy_file(file), doubt_file(file)
    is_lost = not has_content(file) and copy.exists()
    if not is_lost and not doubt.exists():
        try:
            return Opened(Vault(file, hat, key))
        except VaultDamaged:
            doubt.unlink(missing_ok=True)
            if not _is_good(copy, key):
                raise
            return _mended(file, hat, key)
    if not is_lost and _is_sound(file, key):
        doubt.unlink(missing_ok=True)
        return Opened(Vault(file, hat, key))
    if _is_good(copy, key):
        return _mended(file, hat, key)
    if is_lost:
        raise VaultDamaged(
            mark("Your saved accounts are gone from their file, and the copy cannot be read. It was kept.")
        )
    return Opened(Vault(file, hat, key))


def has_content(file: Path) -> bool:
    """Whether there is anything in a file. Raises :class:`StoreUnavailable` where one cannot look."""
    try:
        return file.exists() and file.stat().st_size > 0
    except OSError:
        raise StoreUnavailable(mark("Your saved accounts could not be looked for. Nothing was changed.")) from None


def _mended(file: Path, hat: Hat, key: bytes) -> Opened:
    copy = copy_file(file)
    copied = datetime.fromtimestamp(copy.stat().st_mtime).date()  # noqa: DTZ006 - a person's own day
    day = day_in_words(copied, date.min)
    try:
        aside = _put_aside(file)
        saved = _drafts_in(aside, hat, key)
        copy_whole(copy, file)
    except OSError:
        raise StoreUnavailable(
            mark("What you saved is damaged, and there is no room to mend it. It was kept.")
        ) from None
    doubt_file(file).unlink(missing_ok=True)
    vault = Vault(file, hat, key)
    vault.second_looks.void()  # what was used since the copy was made must not open anything again
    kept = {line.id: int(line.updated.timestamp() * 1000) for line in vault.drafts.lines()}
    newer = [(draft, updated) for draft, updated in saved if updated > kept.get(draft.id, 0)]
    for draft, updated in newer:
        vault.drafts.save_as_of(draft, updated)
    return Opened(vault, " ".join([say(MENDED, day=day), *([say(CARRIED)] if newer else [])]))


def _drafts_in(aside: Path, hat: Hat, key: bytes) -> list[tuple[KeptDraft, int]]:
    """Each draft that can still be read in a damaged file, with the time it was changed. Looks into a copy of it."""
    drafts: list[tuple[KeptDraft, int]] = []
    look = aside.with_name(aside.name + ".look")
    for end in ("", *SIDES):
        if has_content(aside.with_name(aside.name + end)):
            copy_whole(aside.with_name(aside.name + end), look.with_name(look.name + end))
    if has_content(look):
        with suppress(StoreUnavailable), Vault(look, hat, key) as vault:
            ((last,),) = vault.database.ask("SELECT max(rowid) FROM draft")
            for number in range(1, int(last or 0) + 1):
                with suppress(StoreUnavailable):
                    for name, updated in vault.database.ask("SELECT id, updated FROM draft WHERE rowid = ?", number):
                        draft = vault.drafts.read(name)
                        drafts += [(draft, updated)] if draft else []
    for end in ("", *SIDES):
        destroy(look.with_name(look.name + end))
    doubt_file(look).unlink(missing_ok=True)
    return drafts


def _put_aside(file: Path) -> Path:
    """Give a damaged file a name of its own; first what lies beside it, which would spoil what takes its place."""
    number = 1
    while (aside := file.with_suffix(f".damaged-{number}")).exists():
        number += 1
    for end in (*SIDES, ""):
        each = file.with_name(file.name + end)
        if each.exists():
            each.rename(aside.with_name(aside.name + end))
    settle(file.parent)
    return aside


def _is_good(copy: Path, key: bytes) -> bool:
    try:
        return has_content(copy) and _is_sound(copy, key)
    except StoreUnavailable:
        return False
    finally:
        for end in SIDES:
            copy.with_name(copy.name + end).unlink(missing_ok=True)
        doubt_file(copy).unlink(missing_ok=True)


def _is_sound(file: Path, key: bytes) -> bool:
    try:
        database = Database(file, key)
    except StoreUnavailable:
        return False
    try:
        return database.is_sound()
    finally:
        database.close()

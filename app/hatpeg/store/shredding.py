"""Destroys what is kept for a hat: first its key, then every file. What was begun is finished at the next start."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.store.disk import destroy, settle
from hatpeg.store.keys import Keys
from hatpeg.store.memory import SessionStore
from hatpeg.store.places import (
    OWNER_ONLY_FILE,
    files_of,
    language_file,
    leaving_file,
    lock_file,
    shortcut_file,
    tries_file,
)
from hatpeg.store.stores import Stores


@dataclass(frozen=True, slots=True)
class Destroyed:
    """What became of a hat that was handed back, looked at afterwards.

    ``other_before`` and ``other_after`` are digests of everything in the files of every other hat.
    """

    hat: Hat
    files: int
    is_key_gone: bool
    are_files_gone: bool
    other_before: str
    other_after: str

    @property
    def is_proven(self) -> bool:
        """The key and the files are gone, and every other hat is bit for bit what it was."""
        return self.is_key_gone and self.are_files_gone and self.other_before == self.other_after


def hand_back(stores: Stores, hat: Hat = Hat.PROFESSIONAL) -> tuple[Stores, Destroyed]:
    """Destroy a hat, by default the work hat, and leave every other untouched. Not on the GUI thread.

    From then on the hat lives for this session only; a new, empty vault is made at the next start. A disk that spreads
    its writes (an SSD, a stick) may hold old bytes of the files for a while: without the key they mean nothing.
    """
    if stores.keys is None:
        raise ValueError("nothing is kept here")
    keys = stores.keys
    before = _digest(_files_of_others(keys.folder, hat))
    stores.of[hat].close()
    count = len(files_of(keys.folder, hat))
    leaving_file(keys.folder, hat).touch(OWNER_ONLY_FILE)
    settle(keys.folder)
    is_key_gone = finish(keys, hat)
    proof = Destroyed(
        hat, count, is_key_gone, not files_of(keys.folder, hat), before, _digest(_files_of_others(keys.folder, hat))
    )
    return replace(stores, of={**stores.of, hat: SessionStore(hat)}, guarded=stores.guarded - {hat}), proof


def erase_everything(stores: Stores) -> bool:
    """Destroy both hats and every trace in the folder; tells whether all keys are gone. Nothing is open afterwards."""
    if stores.keys is None:
        raise ValueError("nothing is kept here")
    keys, gone = stores.keys, True
    for hat in Hat:
        leaving_file(keys.folder, hat).touch(OWNER_ONLY_FILE)
    for hat, store in stores.of.items():
        store.close()
        gone = finish(keys, hat) and gone
    destroy(tries_file(keys.folder))
    language_file(keys.folder).unlink(missing_ok=True)
    shortcut_file(keys.folder).unlink(missing_ok=True)
    if stores.lock is not None:
        stores.lock.close()
    if gone:
        lock_file(keys.folder).unlink(missing_ok=True)
    return gone


def finish(keys: Keys, hat: Hat) -> bool:
    """Destroy a hat if that was begun; tells whether its key is gone. While it is not, the next start tries again."""
    marker = leaving_file(keys.folder, hat)
    if not marker.exists():
        return True
    is_key_gone = keys.forget(hat)
    for file in files_of(keys.folder, hat):
        destroy(file)
    settle(keys.folder)
    if is_key_gone:
        marker.unlink(missing_ok=True)
    return is_key_gone


def _files_of_others(folder: Path, hat: Hat) -> tuple[Path, ...]:
    return tuple(file for other in hat.others for file in files_of(folder, other))


def _digest(files: tuple[Path, ...]) -> str:
    digest = hashlib.sha256()
    for file in files:
        content = file.read_bytes()
        digest.update(f"{file.name} {len(content)}:".encode() + content)
    return digest.hexdigest()

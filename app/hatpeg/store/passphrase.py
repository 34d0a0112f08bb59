"""The passphrase: set, changed and taken away, and what opens the vaults. One opens both hats by default.

Every call here stretches a passphrase, which takes about half a second and 64 MiB: none belongs on the GUI thread.
A change rewraps the hats' keys and touches no vault; the wrapping before it is gone when the call returns.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Collection
from dataclasses import dataclass, replace

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.ports import KEY_BYTES, HatStore
from hatpeg.core.speech import mark, say
from hatpeg.store.echoes import acquaint
from hatpeg.store.keys import Keys, purpose
from hatpeg.store.mending import has_content, opened
from hatpeg.store.opening import KEY_IS_GONE
from hatpeg.store.places import copy_file, tries_file, vault_file
from hatpeg.store.sealing import Box, seal
from hatpeg.store.stores import Stores
from hatpeg.store.stretching import SECONDS, Stretch, tuned
from hatpeg.store.tries import Tries

FEWEST_CHARACTERS = 8
TOO_SHORT = f"A passphrase needs {FEWEST_CHARACTERS} characters or more. Four or five words are best."
NOWHERE = mark("No passphrase can be set: nothing can be kept on this computer for now.")
NO_MATCH = mark("That did not match. Try again.")
NO_MATCH_WAIT = mark("That did not match. Try again in {seconds} seconds.")
STILL_LOCKED = mark("Your {hat} hat has another passphrase and is still locked.")


@dataclass(frozen=True, slots=True)
class NoMatch:
    """The passphrase did not open anything, or it is not yet time to try again: ``seconds`` until then."""

    seconds: float

    @property
    def sentence(self) -> str:
        """The sentence for the lock screen. Not tried at all and tried in vain read the same."""
        return say(NO_MATCH_WAIT, seconds=math.ceil(self.seconds)) if self.seconds > 0 else say(NO_MATCH)


class Stretched:
    """A passphrase, stretched once for each way it is asked for: boxes made together share one."""

    def __init__(self, passphrase: str) -> None:
        self._passphrase = passphrase
        self._keys: dict[Stretch, bytes] = {}

    def under(self, stretch: Stretch) -> bytes:
        """The key under a stretch."""
        if stretch not in self._keys:
            self._keys[stretch] = stretch.key_from(self._passphrase)
        return self._keys[stretch]


def unlock(stores: Stores, passphrase: str, hats: Collection[Hat] = tuple(Hat)) -> Stores | NoMatch:
    """Open every locked hat that this passphrase opens. A hat with another passphrase stays locked, and it is said.

    Of a hat that is not among ``hats`` nothing is read. Raises :class:`HatpegError` where the passphrase is right and
    a file cannot be opened.
    """
    wanted = stores.locked & frozenset(hats)
    if stores.keys is None or not wanted:
        return stores
    tries = Tries(tries_file(stores.keys.folder))
    if tries.wait():
        return NoMatch(tries.wait())
    tries.begin()
    found = _found(stores.keys, wanted, Stretched(passphrase))
    if not found:
        return NoMatch(tries.wait())
    tries.forget()
    return _opened(stores, found)


def _found(keys: Keys, wanted: Collection[Hat], stretched: Stretched) -> dict[Hat, bytes]:
    """The keys that a passphrase opens; a hat that has none yet gets one under the other hat's passphrase."""
    found: dict[Hat, bytes] = {}
    for hat in wanted:
        box = keys.find(hat)
        owner = hat if box is not None else hat.other
        box = box if box is not None else keys.find(owner)
        key = box.opened(stretched.under(box.stretch), purpose(owner)) if isinstance(box, Box) else None
        if key is not None and isinstance(box, Box):
            found[hat] = key if owner is hat else _new_key(keys, hat, box.stretch, stretched)
    return found


def set_passphrase(
    stores: Stores, passphrase: str, *, current: str = "", hats: Collection[Hat] = tuple(Hat), seconds: float = SECONDS
) -> Stores | NoMatch:
    """Put hats under a passphrase, new or in place of ``current``. A hat kept for this session only is kept then.

    Raises :class:`HatpegError`; then every hat is under the passphrase before or the new one, and opens with it.
    """
    if len(passphrase) < FEWEST_CHARACTERS:
        raise StoreUnavailable(TOO_SHORT)
    if stores.keys is None:
        raise StoreUnavailable(NOWHERE)
    bare = _bare_keys(stores, current, hats)
    if isinstance(bare, NoMatch):
        return bare
    stretch = tuned(seconds)
    key_of_all = stretch.key_from(passphrase)
    for hat, key in bare.items():
        if hat in stores.session_only:
            _settle_down(stores, hat, key)
        stores.keys.keep(hat, seal(key, stretch, key_of_all, purpose(hat)))
    guarded = stores.guarded | frozenset(hats)
    return replace(_opened(stores, {hat: bare[hat] for hat in bare.keys() & stores.session_only}), guarded=guarded)


def remove_passphrase(stores: Stores, current: str, hats: Collection[Hat] = tuple(Hat)) -> Stores | NoMatch:
    """Keep the keys bare in the keyring again. Raises :class:`HatpegError` where there is none to keep them."""
    if stores.keys is None:
        raise StoreUnavailable(NOWHERE)
    bare = _bare_keys(stores, current, hats)
    if isinstance(bare, NoMatch):
        return bare
    for hat, key in bare.items():
        stores.keys.keep(hat, key)
    return replace(stores, guarded=stores.guarded - set(hats))


def _bare_keys(stores: Stores, current: str, hats: Collection[Hat]) -> dict[Hat, bytes] | NoMatch:
    if stores.keys is None:
        return {}
    tries = Tries(tries_file(stores.keys.folder))
    stretched, bare = Stretched(current), {}
    for hat in hats:
        kept = None if hat in stores.session_only else stores.keys.find(hat)
        if isinstance(kept, Box):
            if tries.wait():
                return NoMatch(tries.wait())
            tries.begin()
            key = kept.opened(stretched.under(kept.stretch), purpose(hat))
            if key is None:
                return NoMatch(tries.wait())
            tries.forget()
            bare[hat] = key
        else:
            bare[hat] = kept or secrets.token_bytes(KEY_BYTES)
    return bare


def _settle_down(stores: Stores, hat: Hat, key: bytes) -> None:
    """Write what was kept for this session into a vault, where there is none yet."""
    if stores.keys is None:
        return
    file = vault_file(stores.keys.folder, hat)
    if has_content(file) or has_content(copy_file(file)):
        raise StoreUnavailable(KEY_IS_GONE)
    new = file.with_suffix(".new")
    new.unlink(missing_ok=True)
    stores.vaults[hat].database.pour_into(new, key)
    new.replace(file)


def _new_key(keys: Keys, hat: Hat, stretch: Stretch, stretched: Stretched) -> bytes:
    key = secrets.token_bytes(KEY_BYTES)
    keys.keep(hat, seal(key, stretch, stretched.under(stretch), purpose(hat)))
    return key


def _opened(stores: Stores, found: dict[Hat, bytes]) -> Stores:
    now: dict[Hat, HatStore] = dict(stores.of)
    notices: list[str] = []
    if stores.keys is None:
        return stores
    for hat, key in found.items():
        if hat in stores.locked or hat in stores.session_only:
            whole = opened(vault_file(stores.keys.folder, hat), hat, key)
            stores.of[hat].close()
            now[hat] = whole.vault
            notices += [whole.notice] if whole.notice else []
    after = replace(stores, of=now)
    notices += [say(STILL_LOCKED, hat=say(hat.word)) for hat in sorted(after.locked)]
    after = replace(after, notice=" ".join(notices))
    acquaint(after)
    return after

"""Opens one hat for a moment, to look something up in it; of the other nothing is read, and nothing is made."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.ports import HatStore, KeyVault
from hatpeg.core.speech import mark
from hatpeg.store.mending import has_content
from hatpeg.store.opening import open_stores
from hatpeg.store.passphrase import NoMatch, unlock
from hatpeg.store.places import vault_file, vault_folder

NOTHING_YET = mark("Nothing is kept for this hat on this computer yet.")


@contextmanager
def one_hat(keyring: KeyVault, hat: Hat, ask: Callable[[], str], folder: Path | None = None) -> Iterator[HatStore]:
    """The store of one hat; ``ask`` gives its passphrase, and is called where there is one. Raises ``HatpegError``."""
    folder = folder or vault_folder()
    if not has_content(vault_file(folder, hat)):
        raise StoreUnavailable(NOTHING_YET)
    stores = open_stores(keyring, folder, hats=(hat,))
    try:
        if hat in stores.locked:
            answer = unlock(stores, ask(), hats=(hat,))
            if isinstance(answer, NoMatch):
                raise StoreUnavailable(answer.sentence)
            stores = answer
        if hat in stores.session_only:
            raise StoreUnavailable(stores.notice)
        yield stores.of[hat]
    finally:
        stores.close()

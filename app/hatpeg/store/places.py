"""Where things lie on this computer. File names tell which of two hats, and to those who know the program alone."""

from __future__ import annotations

import os
from pathlib import Path

from platformdirs import user_data_path

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable

HOME_VARIABLE = "HATPEG_HOME"
"""Names another folder, for tests and for a program carried on a stick."""
OWNER_ONLY_FOLDER = 0o700
OWNER_ONLY_FILE = 0o600
STEMS = {Hat.PERSONAL: "one", Hat.PROFESSIONAL: "two"}
"""Neutral, since others may see the folder."""
SIDES = ("-wal", "-shm", "-journal")
"""What the database lays beside a file while it is open."""


def vault_folder() -> Path:
    """The folder, made where it is missing, open to its owner alone."""
    named = os.environ.get(HOME_VARIABLE)
    folder = Path(named) if named else user_data_path("Hatpeg", appauthor=False)
    try:
        is_somebodys = bool(named) and folder.is_dir()  # a home or a stick: its rights are not ours to change
        folder.mkdir(mode=OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        if not is_somebodys:
            folder.chmod(OWNER_ONLY_FOLDER)
    except OSError:
        sentence = "Hatpeg has nowhere to keep your accounts: its folder could not be made."
        raise StoreUnavailable(sentence) from None
    return folder


def vault_file(folder: Path, hat: Hat) -> Path:
    """The file of one hat."""
    return folder / f"{STEMS[hat]}.vault"


def copy_file(vault: Path) -> Path:
    """The copy that a vault is mended from."""
    return vault.with_suffix(".copy")


def before_file(vault: Path) -> Path:
    """The copy made before the vault's shape changed, or before it was replaced by a backup."""
    return vault.with_suffix(".before")


def doubt_file(vault: Path) -> Path:
    """Lies there, empty, when something in the vault could not be read: it is looked at when it is next opened."""
    return vault.with_suffix(".doubt")


def key_file(folder: Path, hat: Hat) -> Path:
    """One hat's key inside a passphrase, where there is no keyring."""
    return folder / f"{STEMS[hat]}.key"


def echo_file(folder: Path, hat: Hat) -> Path:
    """The digests that one hat leaves for the other."""
    return folder / f"{STEMS[hat]}.echo"


def leaving_file(folder: Path, hat: Hat) -> Path:
    """Lies there, empty, while a hat is being destroyed: what was begun is finished at the next start."""
    return folder / f"{STEMS[hat]}.leaving"


def files_of(folder: Path, hat: Hat) -> tuple[Path, ...]:
    """Every file that holds something of one hat, whatever it is for."""
    marker = leaving_file(folder, hat)
    return tuple(sorted(each for each in folder.glob(f"{STEMS[hat]}.*") if each != marker))


def tries_file(folder: Path) -> Path:
    """How often a passphrase was wrong, one time after the other."""
    return folder / "tries"


def language_file(folder: Path) -> Path:
    """The language that was chosen; it is no secret."""
    return folder / "language"


def shortcut_file(folder: Path) -> Path:
    """The key for the quick check; it is no secret."""
    return folder / "shortcut"


def lock_file(folder: Path) -> Path:
    """The file by which a program that has the vaults open keeps others away from them."""
    return folder / "hatpeg.lock"

"""Where vaults lie on this computer. File names tell the hat and nothing else."""

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
    return folder / f"{hat.value}.vault"


def lock_file(folder: Path) -> Path:
    """The file by which a program that has the vaults open keeps others away from them."""
    return folder / "hatpeg.lock"

"""Joins the About page to the files that came with the works of others, and to what this copy of the program is."""

from __future__ import annotations

import platform
from pathlib import Path
from typing import TYPE_CHECKING

from hatpeg import __version__, resources
from hatpeg.ui.about.state import (
    CANNOT_SEE,
    LIBRARIES,
    NOT_THERE,
    PROGRAM,
    Facts,
    Library,
    about_state,
    as_markdown,
    cannot_see_text,
    libraries_text,
    program_text,
)
from hatpeg.ui.about.widget import AboutPage

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

    from hatpeg.wiring.session import Session

OWN, NAME = "hatpeg", "hatpeg"
TELL_OF_RIGHTS = ("CARD.md", "LICENSE*", "NOTICE*")
"""Files that say whose work lies beside them, in the order in which they are read."""


def folders() -> tuple[str, ...]:
    """Every folder of resources that holds work of others, by its path."""
    top = resources.folder()
    found = {file.parent for pattern in TELL_OF_RIGHTS for file in top.rglob(pattern)}
    return tuple(sorted(folder.relative_to(top).as_posix() for folder in found))


def rights_of(folder: str) -> str:
    """What the files in a folder say of whose work it is, in Markdown."""
    files = [file for pattern in TELL_OF_RIGHTS for file in sorted(resources.folder(folder).glob(pattern))]
    return "\n\n".join(as_markdown(file.name, file.read_text("utf-8")) for file in files)


def own_license() -> str:
    """The text of Hatpeg's own license, from the package or from the checkout; empty where it is in neither."""
    from importlib.metadata import PackageNotFoundError, distribution

    try:
        packed = distribution(NAME).read_text("licenses/LICENSE")
    except PackageNotFoundError:
        packed = None
    beside = Path(resources.folder()).parent / "LICENSE"
    return packed or (beside.read_text("utf-8") if beside.is_file() else "")


def libraries() -> tuple[Library, ...]:
    """The libraries that this program asks for and that are there, as they describe themselves."""
    from importlib.metadata import PackageNotFoundError, metadata, requires

    found = []
    try:
        wanted = requires(NAME) or []
    except PackageNotFoundError:
        return ()
    for line in wanted:
        name = _name_in(line)
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        found.append(Library(about["Name"], about["Version"], _license_in(about)))
    return tuple(sorted(set(found), key=lambda each: each.name.casefold()))


def _name_in(requirement: str) -> str:
    end = next((at for at, char in enumerate(requirement) if not (char.isalnum() or char in "-_.")), len(requirement))
    return requirement[:end]


def _license_in(about: PackageMetadata) -> str:
    """An expression where there is one, else what the classifiers say, else the first line of the field."""
    told = [line.rpartition(" :: ")[2] for line in about.get_all("Classifier") or () if line.startswith("License :: ")]
    first = next(iter(about.get_all("License") or ()), "").strip().partition("\n")[0]
    return next(iter(about.get_all("License-Expression") or ()), "") or ", ".join(told) or first


class AboutOnDesk:
    """The About page of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.widget = AboutPage(session.look)
        self.widget.chosen.connect(self._show)

    def refresh(self) -> None:
        """Begin with what this program is."""
        self._show(PROGRAM)

    def put_away(self) -> None:
        """Nothing here is anybody's."""

    def _show(self, key: str) -> None:
        keys = (PROGRAM, CANNOT_SEE, OWN, *folders(), LIBRARIES)
        self.widget.show_state(about_state(keys, key, self._text(key)))

    def _text(self, key: str) -> str:
        match key:
            case "program":
                return program_text(self._facts())
            case "cannot see":
                return cannot_see_text()
            case "libraries":
                return libraries_text(libraries())
            case "hatpeg":
                return as_markdown("LICENSE", own_license() or NOT_THERE)
            case folder:
                return rights_of(folder)

    def _facts(self) -> Facts:
        from PySide6.QtCore import qVersion

        system = f"{platform.system()} {platform.release()}"
        catalogue = getattr(self._session.engine, "catalogue", None)
        rules, networks = (len(catalogue.rules), len(catalogue.networks)) if catalogue else (0, 0)
        return Facts(__version__, system, platform.python_version(), qVersion(), rules, networks)

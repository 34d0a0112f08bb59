"""Carries everything that is open from one session into the next, as when the window is made anew to speak otherwise.

Stores stay open, so that no passphrase is asked for. What lay on the clipboard is taken off it, as on every change of
what a draft is held to.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hatpeg.core.draft import Hat
from hatpeg.ui.shell.regions import focusable
from hatpeg.wiring.opening import Opened, empty_desk

if TYPE_CHECKING:
    from PySide6.QtCore import QByteArray
    from PySide6.QtWidgets import QWidget

    from hatpeg.core.place import TextSpan
    from hatpeg.ui.write.sheet import Sheets
    from hatpeg.wiring.engine import Engine
    from hatpeg.wiring.session import Session


@dataclass(frozen=True)
class Carried:
    """What one session leaves to the next.

    ``selected`` is the caret, or the words that are selected; ``focus`` which part of the ``page`` has the keyboard,
    counted in the order of the Tab key, or -1.
    """

    engine: Engine
    opened: Opened
    has_passphrase: bool
    has_deleted: bool
    sheets: Sheets
    selected: TextSpan
    page: str
    focus: int
    geometry: QByteArray


def can_leave(session: Session) -> bool:
    """Whether nothing is under way that the next session could not go on with."""
    keeping = session.keeping
    return session.is_settled and keeping.stores is not None and not keeping.is_busy and not session.locking.is_shown


def leave(session: Session) -> Carried:
    """Take everything out of a session and end it. Nothing of anybody's is left in its window."""
    stores = session.keeping.stores
    if stores is None:
        raise ValueError("nothing is open")
    session.drafting.note()
    desk = session.desk
    for hat in Hat:
        desk = desk.choosing(session.write.draft_of(hat).account.id)
    carried = Carried(
        session.engine,
        Opened(stores, desk, session.settings, session.engine.pasts),
        session.keeping.has_passphrase,
        session.keeping.has_deleted,
        session.write.sheets(),
        session.page.editor.selected(),
        session.pages.now,
        _focus(session),
        session.window.saveGeometry(),
    )
    session.left.emit()
    session.keeping.hand_over()
    session.write.lay_out({})
    session.shell.show_desk(empty_desk())
    session.close()
    return carried


def go_on(session: Session, carried: Carried) -> None:
    """Have a new session go on where the other one was left."""
    session.window.restoreGeometry(carried.geometry)
    session.keeping.has_passphrase, session.keeping.has_deleted = carried.has_passphrase, carried.has_deleted
    session.go_on(carried.opened)
    session.write.take_over(carried.sheets)
    session.page.editor.select(carried.selected)
    session.window.show()
    session.shell.show_page(carried.page)
    parts = _parts(session)
    if 0 <= carried.focus < len(parts):
        parts[carried.focus].setFocus()


def _focus(session: Session) -> int:
    now = session.window.focusWidget()
    parts = _parts(session)
    return parts.index(now) if now in parts else -1


def _parts(session: Session) -> list[QWidget]:
    """What the Tab key comes to on the page that is shown."""
    page = session.window.pages.currentWidget()
    return [] if page is None else list(focusable(page))

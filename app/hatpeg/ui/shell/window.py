"""The main window: rail, edge and banner wear the hat; the pages lie between them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QSize, SignalInstance
from PySide6.QtGui import QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QMenu, QStackedWidget, QVBoxLayout, QWidget

from hatpeg.core.speech import say
from hatpeg.ui.nesting import nest
from hatpeg.ui.shell.layouts import Layout, layout_for

if TYPE_CHECKING:
    from hatpeg.ui.shell.regions import Region
    from hatpeg.ui.shell.state import BannerState, NoticeState
    from hatpeg.ui.theme import Look
    from hatpeg.ui.write.widget import WriteWidget

TITLE = "Hatpeg"
"""All that a title bar, a taskbar or a screen share may tell about this window."""
FIRST_SIZE, LEAST = QSize(1366, 688), QSize(588, 275)
FRAME = 32
"""Pixels of height to leave for the frame that the system draws."""


class MainWindow(QMainWindow):
    """Composes the parts; what they ask for is heard on the parts themselves.

    It can be shown as soon as it is made, empty, and is furnished a moment later: reading and making all parts
    takes longer than a person should look at nothing.
    """

    def __init__(self) -> None:
        super().__init__()
        self._look: Look | None = None
        self.arranged = Layout.WIDE
        self.setWindowTitle(TITLE)
        self.setAnimated(False)
        self.setMinimumSize(LEAST)  # whatever the layout before needed: the next one may need less
        self.resize(FIRST_SIZE)

    def show_fitting(self) -> None:
        """Show the window at its first size, or over the whole screen where that does not fit with its frame."""
        room = self.screen().availableSize() - QSize(0, FRAME)
        self.resize(FIRST_SIZE.boundedTo(room))
        if self.size() == FIRST_SIZE:
            self.show()
        else:
            self.showMaximized()

    def furnish(
        self,
        look: Look,
        focus_changed: SignalInstance,
        write: WriteWidget,
        built: Iterable[str] = ("write", "settings", "lock", "hide"),
    ) -> Self:
        """Put everything in. ``focus_changed`` is the application's signal of that name, for the focus ring."""
        from hatpeg.ui.announce import Announcer
        from hatpeg.ui.focus import FocusRing
        from hatpeg.ui.shell.banner import Banner
        from hatpeg.ui.shell.hat_edge import HatEdge
        from hatpeg.ui.shell.nav_rail import NavRail
        from hatpeg.ui.shell.notice import NoticeStrip
        from hatpeg.ui.shell.page_area import PageArea

        self._look, self.write = look, write
        self.desk = QWidget()
        self.desk.setProperty("say", "desk")
        self.pages, self.notice, self.banner = QStackedWidget(), NoticeStrip(look), Banner(look)
        self.rail, self.edge, self.page_area = NavRail(look, built), HatEdge(look), PageArea(self.pages)
        # The Tab key goes in this order: first the draft, last the rail.
        for part in (self.page_area, self.notice, self.banner, self.rail):
            part.setParent(self.desk)
        self.pages.addWidget(write)
        self._pages: dict[str, QWidget] = {"write": write}
        self._lay_out()
        self.announcer = Announcer(self)
        self.focus_ring = FocusRing(self, look, focus_changed)
        self.focus_ring.frame(write.editor, write.editor_card)
        focus_changed.connect(self.page_area.bring_into_sight)
        self.banner.hide_asked.connect(self.rail.hide_asked)
        self.banner.menu_opened.connect(self._on_menu_opened)
        look.changed.connect(self._fit)
        self._fit()
        write.editor.setFocus()
        return self

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self.notice)
        column.addWidget(self.page_area, 1)
        row = QHBoxLayout(self.desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self.edge)
        nest(row, column, 1)
        self._places = QStackedWidget()
        self._places.addWidget(self.desk)
        self.setCentralWidget(self._places)

    @property
    def is_covered(self) -> bool:
        """Whether something stands in place of the whole desk."""
        return self._places.currentIndex() > 0

    @property
    def covered_by(self) -> QWidget | None:
        """What stands in place of the whole desk."""
        return self._places.currentWidget() if self.is_covered else None

    def cover(self, screen: QWidget) -> None:
        """Put ``screen`` in place of everything else."""
        if self._places.indexOf(screen) < 0:
            self._places.addWidget(screen)
        self._places.setCurrentWidget(screen)

    def uncover(self) -> None:
        """Show the desk again, with the draft ready to be written."""
        self._places.setCurrentIndex(0)
        self.write.editor.setFocus()

    def add_page(self, key: str, page: QWidget) -> None:
        """Put a page beside the others, to be shown by its key."""
        self._pages[key] = page
        self.pages.addWidget(page)
        self.rail.be_built(key)

    def show_page(self, key: str) -> None:
        """Show a page and mark it in the rail; one that is still to come is not shown."""
        page = self._pages.get(key)
        if page is not None:
            self.pages.setCurrentWidget(page)
            self.rail.show_page(key)
            self.notice.show_page(key)

    @property
    def _shown_page(self) -> QWidget:
        page = self.pages.currentWidget()
        return self.write if page is None else page

    def show_banner(self, state: BannerState) -> None:
        """Wear the hat of a destination, all over the window at once."""
        hat = state.destination.hat
        self.banner.show_state(state)
        self.edge.show_hat(hat)
        self.rail.show_hat(hat)

    def show_notice(self, state: NoticeState | None) -> None:
        """Show a notice above the page, or none."""
        self.notice.show_state(state)

    def regions(self) -> list[Region]:
        """The parts that F6 goes round, from the banner on."""
        from hatpeg.ui.shell.regions import Region

        nav = self.banner.low_buttons[-1] if self.arranged is Layout.COMPACT else self.rail
        page = self._shown_page
        parts = self.write.regions() if page is self.write else (Region(say("Page"), page),)
        return [Region(say("Banner"), self.banner), *parts, Region(say("Pages"), nav)]

    def focus_page(self) -> None:
        """Give the keyboard to the page that is shown, unless it has it already."""
        from hatpeg.ui.shell.regions import focusable, holds

        if not holds(self._shown_page, self.focusWidget()):
            first = next(iter(focusable(self._shown_page)), None)
            if first is not None:
                first.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Arrange everything for the new size."""
        super().resizeEvent(event)
        self._fit()

    def moveEvent(self, event: QMoveEvent) -> None:  # noqa: N802 - Qt's name
        """Have icons painted anew when the window comes to a screen with other pixels."""
        super().moveEvent(event)
        self._fit()

    def _fit(self) -> None:
        if self._look is None:
            return
        self._look.choose(ratio=self.devicePixelRatioF())
        layout = layout_for(self.width(), self.height(), self._look.text_factor)
        if layout is not self.arranged:
            self.arranged = layout
            self.banner.arrange(layout)
            self.rail.setVisible(layout is not Layout.COMPACT)
            self.write.arrange(layout)
            self.write.action_bar.arrange(layout)

    def _on_menu_opened(self, menu: QMenu) -> None:
        from hatpeg.ui.shell.menu import fill_menu

        fill_menu(menu, self.rail, self.banner.menu)

"""Every page and every state that is photographed: the pages themselves are taken from the window's own table."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from hatpeg import resources
from hatpeg.core.draft import Audience, Hat
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.layouts import Layout
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look
from hatpeg.ui.write.sections import Section
from hatpeg.wiring import Session
from hatpeg.wiring.pages import MAKERS
from tests.fakes import FakeKeyVault
from tests.makers import an_account
from tests.ui.scenes import SCENES, a_window, show

WORK = an_account(Hat.PROFESSIONAL, identity="w", name="Harbor House")
HOME = an_account(Hat.PERSONAL, identity="p", name="Jo Rivera", network="instagram", audience=Audience.FOLLOWERS)
SAMPLES = {Hat.PROFESSIONAL: "samples/work.txt", Hat.PERSONAL: "samples/personal.txt"}
NAMES = {Hat.PROFESSIONAL: "work", Hat.PERSONAL: "personal"}
PATIENCE = 20.0
"""Seconds for which something may take to appear."""


class Place:
    """Where pictures are taken: a whole program with two accounts and two drafts, and a window for invented states."""

    def __init__(self, application: QApplication, room: QSize) -> None:
        self.look = Look()
        self.session = Session(application, self.look, MainWindow(), FakeKeyVault())
        self.window = self.session.window
        self.scene = a_window(application, self.look)
        for window in (self.window, self.scene):
            window.resize(room)
            window.show()
        self.session.open()
        self.wait_for(lambda: bool(self.session.stores))
        self.session.shell.setup_saved.emit(SetupAnswers((WORK, HOME), ("dv_shelter",)))
        for hat in reversed(Hat):
            self.wear(hat)
            self.session.page.editor.set_text(resources.text(SAMPLES[hat]).strip())
            self.wait_for(lambda: self.session.write.state is not None and bool(self.session.write.state.cards))

    def wear(self, hat: Hat) -> None:
        """Put a hat on."""
        if self.session.write.hat is not hat:
            self.session.write.switch_hat()

    def wait_for(self, is_there: Callable[[], bool]) -> None:
        """Wait until something is there; TimeoutError where it does not come."""
        until = time.monotonic() + PATIENCE
        while not is_there():
            if time.monotonic() > until:
                raise TimeoutError
            QTest.qWait(10)

    def settle(self) -> None:
        """Let layouts and paints happen."""
        for _ in range(4):
            QApplication.processEvents()

    def close(self) -> None:
        """Let everything go."""
        self.session.close()
        for window in (self.scene, self.window):
            window.close()
            window.deleteLater()
        self.look.changed.disconnect()
        self.settle()


@dataclass(frozen=True, slots=True)
class State:
    """Something to photograph: ``show`` brings it up and gives what is grabbed, ``leave`` takes it away again."""

    name: str
    show: Callable[[Place], QWidget]
    leave: Callable[[Place], None] | None = None


def states(place: Place) -> Iterable[State]:
    """All of them; a new page of the window is among them by itself."""
    for hat in Hat:
        yield State(f"write-sample-{NAMES[hat]}", partial(_sample, hat))
        for scene in (*SCENES, "many"):
            yield State(f"write-{NAMES[hat]}-{scene}", partial(_scene, hat, scene))
    if place.scene.arranged is Layout.COMPACT:
        for section in (Section.FINDINGS, Section.PREVIEW):
            yield State(f"write-small-{section}", partial(_section, section), partial(_back, Section.DRAFT))
    for key in MAKERS:
        for hat in Hat:
            yield State(f"{key}-{NAMES[hat]}", partial(_page, key, hat))
    yield State("menu-accounts", _accounts, lambda place: place.window.banner.menu.close() and None)
    yield State("lock", _lock, lambda place: place.session.locking.hide())


def _sample(hat: Hat, place: Place) -> QWidget:
    place.wear(hat)
    place.session.shell.show_page("write")
    place.wait_for(lambda: place.session.write.state is not None and bool(place.session.write.state.cards))
    place.window.show_notice(None)
    return place.window


def _scene(hat: Hat, scene: str, place: Place) -> QWidget:
    show(place.scene, hat, scene)
    place.scene.write.editor.setFocus()
    return place.scene


def _section(section: Section, place: Place) -> QWidget:
    show(place.scene, Hat.PROFESSIONAL, "two")
    _back(section, place)
    return place.scene


def _back(section: Section, place: Place) -> None:
    if place.scene.write.small is not None:
        place.scene.write.small.show_section(section)


def _page(key: str, hat: Hat, place: Place) -> QWidget:
    place.wear(hat)
    is_new = key not in place.session.pages.made
    place.session.shell.show_page(key)
    QTest.qWait(400 if is_new else 30)  # what it shows is read beside the window
    return place.window


def _accounts(place: Place) -> QWidget:
    place.session.shell.show_page("write")
    place.window.banner.open_menu()
    return place.window.banner.menu


def _lock(place: Place) -> QWidget:
    place.session.locking.show()
    return place.window

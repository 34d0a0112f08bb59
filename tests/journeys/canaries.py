"""A person who writes words that nobody else knows into every field of the program, then leaves it in one of the ways.

Run as a program of its own by ``test_canaries.py``: what it wrote comes out as one line of JSON.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable, Iterator
from itertools import count

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QTextEdit, QWidget
from shiboken6 import isValid

from hatpeg.core.draft import Hat
from hatpeg.system.complaints import tell_no_words
from hatpeg.ui.endings import Endings, end
from hatpeg.ui.setup.state import SetupAnswers
from hatpeg.ui.shell.window import MainWindow
from hatpeg.ui.theme import Look, started
from hatpeg.wiring import Session
from hatpeg.wiring.pages import MAKERS
from tests.makers import an_account

PATIENCE = 20_000
"""Milliseconds for each thing that is waited for."""
STEP = 20
AT_ONCE = 6
"""Words for each field, so that long ones wrap and short ones are cut."""
OPENS_MORE = ("Show and change", "Add an account", "Show")
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit, QComboBox)


def rest(milliseconds: int) -> None:
    """Let the window and every thread work: QTest's own waiting keeps Python's other threads from it."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


class Person:
    """Somebody at the keyboard; ``used`` are the words written so far, ``shown`` what stands in titles and tooltips."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.used: list[str] = []
        self.shown: set[str] = set()
        self._words = self._fresh()

    def live(self) -> None:
        """Everything there is to do, once."""
        session = self.session
        self.wait("opened", lambda: bool(session.stores))
        session.shell.setup_saved.emit(
            SetupAnswers(
                tuple(
                    an_account(hat, identity=f"{hat} account", name=self.say(2), handle=f"@{self.say(1)}")
                    for hat in Hat
                ),
                ("dv_shelter",),
            )
        )
        for _ in Hat:
            self.write_and_copy()
            session.write.switch_hat()
        for key in MAKERS:
            session.shell.show_page(key)
            rest(300)
            self.open_more()
            self.fill(session.window)
        session.window.show_page("write")
        self.lock_and_come_back()
        session.shell.hide_window()
        self.look_at_titles()
        session.window.showNormal()
        self.wait("back", lambda: not session.keeping.is_locked or session.locking.is_shown)

    def write_and_copy(self) -> None:
        """A draft with words of somebody, a rule looked up, and a try to copy."""
        editor = self.session.page.editor
        QTest.keyClicks(editor, f"Our client {self.say(3)} lives at 16 {self.say(1)} Street. {self.say(60)}")
        rest(1500)
        QTest.keyClick(editor, Qt.Key.Key_F8)
        QTest.keyClick(editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self.session.write.rule_asked.emit("client.name")
        self.look_at_titles()

    def fill(self, widget: QWidget) -> None:
        """Write into every field that can be seen, and send it off where that means something."""
        rest(50)
        for field in (each for kind in FIELDS for each in widget.findChildren(kind)):
            if not isValid(field):  # sending off another field may have made the page anew
                continue
            is_closed = isinstance(field, QComboBox) and not field.isEditable()
            if is_closed or not field.isVisible() or not field.isEnabled() or field is self.session.page.editor:
                continue
            if not isinstance(field, QComboBox) and field.isReadOnly():
                continue
            field.setFocus()
            QTest.keyClicks(field, self.say(AT_ONCE))
            if isinstance(field, QLineEdit):
                QTest.keyClick(field, Qt.Key.Key_Return)
            rest(50)
            self.look_at_titles()

    def open_more(self) -> None:
        """Press what shows more fields; a press may make a page anew, so each button is looked for again."""
        for words in OPENS_MORE:
            buttons = self.session.window.findChildren(QPushButton)
            button = next((each for each in buttons if each.isVisible() and each.text() == words), None)
            if button is not None:
                button.click()
                rest(300)

    def lock_and_come_back(self) -> None:
        """Set a passphrase, lock, try a wrong one, then the right one."""
        session, passphrase = self.session, self.say(4)
        session.keeping.set_passphrase(passphrase)
        self.wait("passphrase set", lambda: session.keeping.has_passphrase)
        session.window.rail.lock_asked.emit()
        self.wait("locked", lambda: session.keeping.is_locked)
        screen = session.locking._screen
        QTest.keyClicks(screen.field, self.say(4))
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
        self.wait("refused", lambda: bool(screen.problem.text()) and screen.field.isEnabled())
        screen.field.clear()
        QTest.keyClicks(screen.field, passphrase)
        QTest.keyClick(screen.field, Qt.Key.Key_Return)
        self.wait("unlocked", lambda: not session.locking.is_shown)
        self.look_at_titles()

    def look_at_titles(self) -> None:
        """Remember what other programs and people passing by can read: titles and tooltips."""
        for each in filter(isValid, QApplication.allWidgets()):
            self.shown |= {each.windowTitle(), each.toolTip(), each.windowIconText(), each.objectName()}

    def say(self, many: int) -> str:
        """So many words that were never written before."""
        return " ".join(next(self._words) for _ in range(many))

    def _fresh(self) -> Iterator[str]:
        for number in count():
            self.used.append(f"kanarie{number:04d}vogel")
            yield self.used[-1]

    def wait(self, what: str, until: Callable[[], bool]) -> None:
        """Let the program work until something is so."""
        for _ in range(PATIENCE // STEP):
            if until():
                return
            rest(STEP)
        notice = self.session.window.notice.words.text()
        raise TimeoutError(f"{what}: {notice}, locked: {self.session.locking.is_shown}")


def tell(**told: object) -> None:
    """Say something to the parent."""
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def main(how: str) -> int:
    """Live, tell what was written, then quit, fall or be killed."""
    tell_no_words()
    application = started("Hatpeg")
    application.setApplicationName("Hatpeg")
    application.setApplicationDisplayName("Hatpeg")
    window = MainWindow()
    Endings(application)
    session = Session(application, Look(), window)
    session.open()
    person = Person(session)

    def go() -> None:
        try:
            person.live()
        except Exception as problem:  # noqa: BLE001 - the parent judges
            tell(problem=repr(problem))
            os._exit(9)
        tell(used=person.used, shown=sorted(person.shown))
        sys.stdin.readline()
        if how == "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        QTimer.singleShot(500, window.close)
        if how == "falls":
            raise RuntimeError(" ".join(person.used))

    QTimer.singleShot(0, go)
    return end(application.exec())


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))

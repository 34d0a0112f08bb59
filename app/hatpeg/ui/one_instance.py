"""One Hatpeg for each person and folder: a second start hands over what it was asked for, and ends.

A lock file tells who is the first; it goes with its process, however that ends. The first listens on a socket that
this user alone can reach. Of what comes in only the words of :data:`STARTS` are understood, and no draft is among
them.
"""

from __future__ import annotations

import hashlib
import os
import re
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

from hatpeg.core.start import STARTS

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LOCK_FILE = "window.lock"
UNDERSTOOD = b"ok\n"
PATIENCE = 5.0
"""Seconds in which the first one, which may just be starting, has to answer."""
ONE_TRY = 300
LONGEST, LONGEST_FOLDER = 300, 80
"""Bytes of what is told; characters of the folder, since a socket's whole name may have 107 bytes."""
TOKEN = re.compile(r"[!-~]{1,200}")
TOKEN_VARIABLE = "XDG_ACTIVATION_TOKEN"  # noqa: S105 - the name by which a desktop lets a program come to the front


class OneInstance(QObject):
    """``asked`` carries what a later start asked for, one of :data:`STARTS`."""

    asked = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """``folder`` is the person's own; it decides who is the same Hatpeg."""
        super().__init__(parent)
        self._lock = QLockFile(str(folder / LOCK_FILE))
        self._lock.setStaleLockTime(0)  # never by its age: a window may be open for weeks
        self._name = _socket_name(folder)
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Whether no other one is running; from then on this one is the first."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, asked: str, patience: float = PATIENCE) -> bool:
        """Have the first one do what was asked for; False where it does not answer, or is gone by now."""
        end = time.monotonic() + patience
        words = f"{asked} {os.environ.get(TOKEN_VARIABLE, '')}\n".encode()
        while True:
            if self._tell(words):
                return True
            if time.monotonic() > end:
                return False
            time.sleep(0.05)

    def take_over(self) -> bool:
        """Become the first where the one that had the lock is gone, though its number belongs to another program."""
        return self._lock.removeStaleLockFile() and self.is_first()

    def listen(self) -> bool:
        """Hear what later starts ask for, for as long as this object lives."""
        from PySide6.QtNetwork import QLocalServer  # noqa: PLC0415 - after the window is shown

        if self._server is not None:
            return True
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not server.listen(self._name):
            QLocalServer.removeServer(self._name)  # left behind by one that was killed: the lock is ours
            if not server.listen(self._name):
                return False
        server.newConnection.connect(self._on_connection)
        self._server = server
        return True

    def close(self) -> None:
        """Let another one be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _tell(self, words: bytes) -> bool:
        from PySide6.QtNetwork import QLocalSocket  # noqa: PLC0415 - the first one does not need it

        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(ONE_TRY):
            return False
        socket.write(words)
        socket.waitForBytesWritten(ONE_TRY)
        answered = socket.waitForReadyRead(10 * ONE_TRY) and socket.readAll().data() == UNDERSTOOD
        socket.abort()
        return answered

    def _on_connection(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(lambda socket=socket: self._on_words(socket))
            self._on_words(socket)

    def _on_words(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > LONGEST:
                socket.abort()
            return
        asked, _, token = bytes(socket.readLine(LONGEST).data()).decode("utf-8", "replace").strip().partition(" ")
        if asked not in STARTS:
            socket.abort()
            return
        socket.write(UNDERSTOOD)
        socket.flush()
        if TOKEN.fullmatch(token):
            os.environ[TOKEN_VARIABLE] = token  # Qt takes it from there when a window asks to come to the front
        self.asked.emit(asked)


def _socket_name(folder: Path) -> str:
    """In the folder that the system makes for this person's session, where there is one; else by name."""
    digest = hashlib.sha256(str(folder.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    name = f"hatpeg-{digest}"
    return f"{runtime}/{name}" if runtime and Path(runtime).is_dir() and len(runtime) < LONGEST_FOLDER else name

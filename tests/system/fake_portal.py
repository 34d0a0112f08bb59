"""A desktop's portal that gives programs a key, on the session bus.

No annotations from the future here: dbus-fast reads them as the types of D-Bus.
"""

import asyncio
import time

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, method, signal

PATH = "/org/freedesktop/portal/desktop"


class Portal(ServiceInterface):
    """Answers every question with ``answer``; 0 is yes. ``bound`` are the keys that were asked for."""

    def __init__(self, answer: int = 0) -> None:
        super().__init__("org.freedesktop.portal.GlobalShortcuts")
        self._answer = answer
        self.bound: list[tuple[str, str]] = []
        self.session = ""

    def join(self, bus: MessageBus) -> None:
        """Be there for programs on this bus."""
        self._bus, self._loop = bus, asyncio.get_running_loop()
        self._senders: list[str] = []
        bus.add_message_handler(self._note)
        bus.export(PATH, self)

    def _note(self, message: Message) -> None:
        if message.message_type is MessageType.METHOD_CALL and message.interface == self.name:
            self._senders.append(message.sender)

    def _respond(self, options: dict, code: int, answer: dict) -> str:
        sender = self._senders[-1].removeprefix(":").replace(".", "_")
        path = f"{PATH}/request/{sender}/{options['handle_token'].value}"
        response = Message.new_signal(path, "org.freedesktop.portal.Request", "Response", "ua{sv}", [code, answer])
        self._loop.call_later(0.05, self._bus.send, response)
        return path

    @method()
    def CreateSession(self, options: "a{sv}") -> "o":  # noqa: F722, F821, N802
        token = options["session_handle_token"].value
        self.session = f"{PATH}/session/hatpeg/{token}"
        return self._respond(options, 0, {"session_handle": Variant("s", self.session)})

    @method()
    def BindShortcuts(self, session: "o", shortcuts: "a(sa{sv})", parent: "s", options: "a{sv}") -> "o":  # noqa: F722, F821, N802
        self.bound = [(name, about["preferred_trigger"].value) for name, about in shortcuts]
        given = [] if self._answer else shortcuts
        return self._respond(options, self._answer, {"shortcuts": Variant("a(sa{sv})", given)})

    @signal()
    def Activated(self, session: "o", name: "s", when: "t", options: "a{sv}") -> "osta{sv}":  # noqa: F722, F821, N802
        return [session, name, when, options]

    def press(self, name: str) -> None:
        """A key is pressed; may be called from another thread."""
        self._loop.call_soon_threadsafe(self.Activated, self.session, name, 1, {})
        time.sleep(0.1)

"""Hears what a program tells over the accessibility bus, as a screen reader does: focus and announcements."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from dbus_fast import BusType, Message, MessageType, Variant
from dbus_fast.aio import MessageBus

EVENTS, REGISTRY = "org.a11y.atspi.Event.Object", "org.a11y.atspi.Registry"
WANTED = ("object:announcement", "object:state-changed:focused")
POLITE, ASSERTIVE = 1, 2
"""How urgent an announcement is, in the AT-SPI specification."""
HOW = {POLITE: "polite", ASSERTIVE: "assertive"}


@dataclass
class Heard:
    """Everything that was heard, in its order: ``("focus", name)``, ``("polite", words)``, ``("assertive", words)``."""

    log: list[tuple[str, str]] = field(default_factory=list)

    def said(self, how: str) -> list[str]:
        """What was said in one way."""
        return [words for kind, words in self.log if kind == how]

    def has(self, how: str, words: str) -> bool:
        """Whether these words were said so."""
        return (how, words) in self.log


@contextmanager
def listening() -> Iterator[Heard]:
    """Listen beside the program until the end of the block. The program's own loop must run meanwhile."""
    heard, loop, ready = Heard(), asyncio.new_event_loop(), threading.Event()
    listener = threading.Thread(target=_listen, args=(heard, loop, ready), daemon=True)
    listener.start()
    if not ready.wait(20):
        message = "the accessibility bus did not answer"
        raise RuntimeError(message)
    try:
        yield heard
    finally:
        loop.call_soon_threadsafe(loop.stop)
        listener.join(5)


def _listen(heard: Heard, loop: asyncio.AbstractEventLoop, ready: threading.Event) -> None:
    asyncio.set_event_loop(loop)
    bus = loop.run_until_complete(_bus())
    loop.run_until_complete(_ask_for_events(bus))
    bus.add_message_handler(lambda message: _on_message(heard, bus, loop, message))
    ready.set()
    loop.run_forever()
    loop.run_until_complete(_leave(bus))
    loop.close()


async def _bus() -> MessageBus:
    session = await MessageBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], BusType.SESSION).connect()
    answer = await session.call(Message("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"))
    await _leave(session)
    return await MessageBus(answer.body[0]).connect()


async def _leave(bus: MessageBus) -> None:
    bus.disconnect()
    await bus.wait_for_disconnect()
    await asyncio.sleep(0)


async def _ask_for_events(bus: MessageBus) -> None:
    rule = f"type='signal',interface='{EVENTS}'"
    dbus = "org.freedesktop.DBus"
    await bus.call(Message(dbus, "/org/freedesktop/DBus", dbus, "AddMatch", signature="s", body=[rule]))
    place = "/org/a11y/atspi/registry"
    for event in WANTED:
        await bus.call(Message(REGISTRY, place, REGISTRY, "RegisterEvent", signature="sass", body=[event, [], ""]))


def _on_message(heard: Heard, bus: MessageBus, loop: asyncio.AbstractEventLoop, message: Message) -> None:
    if message.message_type is not MessageType.SIGNAL or message.interface != EVENTS:
        return
    detail, first, _, value = message.body[:4]
    if message.member == "Announcement":
        words = value.value if isinstance(value, Variant) else value
        heard.log.append((HOW.get(first, str(first)), str(words)))
    elif message.member == "StateChanged" and detail == "focused" and first:
        place = len(heard.log)
        heard.log.append(("focus", ""))
        loop.create_task(_name(heard, bus, place, (message.sender, message.path)))


async def _name(heard: Heard, bus: MessageBus, place: int, address: tuple[str, str]) -> None:
    ask = Message(
        *address, "org.freedesktop.DBus.Properties", "Get", signature="ss", body=["org.a11y.atspi.Accessible", "Name"]
    )
    answer = await bus.call(ask)
    if answer is not None and answer.message_type is not MessageType.ERROR:
        heard.log[place] = ("focus", str(answer.body[0].value))

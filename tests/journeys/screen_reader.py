"""A reader on the accessibility bus, as a screen reader is: sees roles, names and states, and can press buttons."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Iterator
from dataclasses import dataclass, field

from dbus_fast import BusType, Message, MessageType
from dbus_fast.aio import MessageBus

ACCESSIBLE = "org.a11y.atspi.Accessible"
ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
FOCUSABLE = 11
SHOWING = 25
"""Numbers of states in the AT-SPI specification."""

Address = tuple[str, str]


@dataclass(frozen=True)
class Thing:
    """One thing on the screen."""

    address: Address
    role: str
    name: str
    states: frozenset[int]
    children: tuple[Thing, ...] = field(default=())

    def __iter__(self) -> Iterator[Thing]:
        yield self
        for child in self.children:
            yield from child


class Reader:
    """Talks to the accessibility bus."""

    def __init__(self, bus: MessageBus) -> None:
        self._bus = bus

    @classmethod
    async def listening(cls) -> Reader:
        """Find the accessibility bus through the session bus."""
        session = await MessageBus(os.environ["DBUS_SESSION_BUS_ADDRESS"], BusType.SESSION).connect()
        call = Message("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        answer = await session.call(call)
        session.disconnect()
        return cls(await MessageBus(answer.body[0]).connect())

    async def ask(
        self, address: Address, interface: str, member: str, signature: str = "", *body: object, seconds: float = 10
    ) -> list:
        """One call; raises RuntimeError when it is refused, TimeoutError when it is not answered."""
        call = Message(*address, interface, member, signature=signature, body=list(body))
        answer = await asyncio.wait_for(self._bus.call(call), seconds)
        if answer is None or answer.message_type is MessageType.ERROR:
            raise RuntimeError(f"{member}: {answer and answer.body}")
        return answer.body

    async def name_of(self, address: Address, seconds: float = 10) -> str:
        """What a thing is called."""
        properties = "org.freedesktop.DBus.Properties"
        return str((await self.ask(address, properties, "Get", "ss", ACCESSIBLE, "Name", seconds=seconds))[0].value)

    async def look(self, address: Address, depth: int = 40) -> Thing:
        """A thing with everything inside it."""
        name = await self.name_of(address)
        role = (await self.ask(address, ACCESSIBLE, "GetRoleName"))[0]
        low, high = (await self.ask(address, ACCESSIBLE, "GetState"))[0]
        states = frozenset(bit for bit in range(64) if (low | high << 32) >> bit & 1)
        inside = (await self.ask(address, ACCESSIBLE, "GetChildren"))[0] if depth else []
        children = [await self.look((child[0], child[1]), depth - 1) for child in inside]
        return Thing(address, role, name, states, tuple(children))

    async def program(self, name: str, seconds: float = 20) -> Thing:
        """A running program by its name, once it shows a window."""
        end = asyncio.get_running_loop().time() + seconds
        while asyncio.get_running_loop().time() < end:
            for child in (await self.ask(ROOT, ACCESSIBLE, "GetChildren"))[0]:
                address = (child[0], child[1])
                try:
                    # Programs that do not answer at once are other ones, this one among them.
                    if await self.name_of(address, 0.4) == name:
                        program = await self.look(address)
                        if len(list(program)) > 20:
                            return program
                except (RuntimeError, TimeoutError):
                    continue
            await asyncio.sleep(0.3)
        raise AssertionError(f"no program called {name} on the accessibility bus")

    async def press(self, thing: Thing) -> None:
        """Do the first action of a thing, as a person would through a screen reader."""
        await self.ask(thing.address, "org.a11y.atspi.Action", "DoAction", "i", 0)

    async def text_of(self, thing: Thing) -> str:
        """The text that can be read aloud."""
        return str((await self.ask(thing.address, "org.a11y.atspi.Text", "GetText", "ii", 0, -1))[0])

    def leave(self) -> None:
        self._bus.disconnect()

"""A tray of the newer kind (StatusNotifier), as a desktop has it, in the test itself.

No annotations from the future here: dbus-fast reads them as the types of D-Bus.
"""

from dbus_fast import Message, MessageType, PropertyAccess, Variant
from dbus_fast.aio import MessageBus
from dbus_fast.service import ServiceInterface, dbus_property, method, signal

ITEM, MENU = "org.kde.StatusNotifierItem", "com.canonical.dbusmenu"


class Watcher(ServiceInterface):
    """A tray of the newer kind (StatusNotifier): programs report to it by name."""

    def __init__(self) -> None:
        super().__init__("org.kde.StatusNotifierWatcher")
        self.items: list[str] = []

    @method()
    def RegisterStatusNotifierItem(self, service: "s"):  # noqa: ANN201, F821, N802
        self.items.append(service)
        self.StatusNotifierItemRegistered(service)

    @method()
    def RegisterStatusNotifierHost(self, service: "s"):  # noqa: ANN201, F821, N802
        """There is but one host."""

    @dbus_property(access=PropertyAccess.READ)
    def RegisteredStatusNotifierItems(self) -> "as":  # noqa: F722, N802
        return self.items

    @dbus_property(access=PropertyAccess.READ)
    def IsStatusNotifierHostRegistered(self) -> "b":  # noqa: F821, N802
        return True

    @dbus_property(access=PropertyAccess.READ)
    def ProtocolVersion(self) -> "i":  # noqa: F821, N802
        return 0

    @signal()
    def StatusNotifierItemRegistered(self, service: "s") -> "s":  # noqa: F821, N802
        return service


class Host:
    """Shows what a program put into the tray, and presses it."""

    def __init__(self, bus: MessageBus, item: str) -> None:
        self._bus, self._item = bus, item

    async def ask(self, path: str, interface: str, member: str, signature: str = "", *body: object) -> list[object]:
        """One call to the program."""
        message = Message(self._item, path, interface, member, signature=signature, body=list(body))
        answer = await self._bus.call(message)
        assert answer is not None
        assert answer.message_type is not MessageType.ERROR, answer.body
        return answer.body

    async def property(self, name: str) -> object:
        """What the icon says of itself."""
        properties = "org.freedesktop.DBus.Properties"
        return (await self.ask("/StatusNotifierItem", properties, "Get", "ss", ITEM, name))[0].value  # type: ignore[attr-defined]

    async def click(self) -> None:
        """A left click."""
        await self.ask("/StatusNotifierItem", ITEM, "Activate", "ii", 0, 0)

    async def menu(self) -> dict[str, int]:
        """The menu as it would open: words and numbers."""
        path = str(await self.property("Menu"))
        await self.ask(path, MENU, "AboutToShow", "i", 0)
        layout = (await self.ask(path, MENU, "GetLayout", "iias", 0, -1, []))[1]
        lines = [child.value for child in layout[2]]  # type: ignore[index]
        return {line[1]["label"].value.replace("_", ""): line[0] for line in lines if "label" in line[1]}

    async def choose(self, words: str) -> None:
        """Choose a line of the menu."""
        path, number = str(await self.property("Menu")), (await self.menu())[words]
        await self.ask(path, MENU, "Event", "isvu", number, "clicked", Variant("s", ""), 0)

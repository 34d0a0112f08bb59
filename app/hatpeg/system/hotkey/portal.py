"""Wayland: the desktop's portal gives a program one key, may ask the person first, and tells when it is pressed.

https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.GlobalShortcuts.html
"""

from __future__ import annotations

import secrets
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from hatpeg.core.hotkey import Chord, HotkeyRefused, not_allowed, not_here
from hatpeg.core.speech import say

NAME, PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
SHORTCUTS = DBusAddress(PATH, NAME, "org.freedesktop.portal.GlobalShortcuts")
REGISTRY = DBusAddress(PATH, NAME, "org.freedesktop.host.portal.Registry")
APP_ID, SHORTCUT = "hatpeg", "quick-check"
PATIENCE, PERSON = 5.0, 120.0
"""Seconds for the portal to answer, and for a person to answer the question that it may ask."""
KEYS = {"ctrl": "CTRL", "shift": "SHIFT", "alt": "ALT"}


class PortalHotkey:
    """Holds a session with the portal for as long as it listens."""

    def __init__(self) -> None:
        self._connection: DBusConnection | None = None

    def listen(self, chord: Chord, pressed: Callable[[], None]) -> None:
        """Listen for this key instead of any before. Raises :class:`HotkeyRefused`."""
        self.stop()
        try:
            connection = open_dbus_connection(bus="SESSION")
        except (OSError, KeyError, ValueError):
            raise not_here() from None
        try:
            session = _bound(connection, chord)
        except HotkeyRefused:
            connection.close()
            raise
        except (OSError, TimeoutError, ValueError, LookupError, TypeError):
            connection.close()
            raise not_here() from None
        self._connection = connection
        threading.Thread(target=_hear, args=(connection, session, pressed), name="hotkey", daemon=True).start()

    def stop(self) -> None:
        """Listen no more: the portal ends a session whose program has hung up."""
        if self._connection is not None:
            with suppress(OSError):
                self._connection.sock.shutdown(2)
            self._connection = None


def _bound(connection: DBusConnection, chord: Chord) -> str:
    """Have the key bound, and give the session's path. Raises :class:`HotkeyRefused`, or what goes wrong."""
    with suppress(OSError, TimeoutError, ValueError, LookupError):  # portals before 1.20 have no registry
        _call(connection, REGISTRY, "Register", "sa{sv}", APP_ID, {})
    code, answer = _asked(
        connection, "CreateSession", "a{sv}", {"session_handle_token": ("s", _token())}, seconds=PATIENCE
    )
    if code:
        raise not_here()
    session = str(answer["session_handle"][1])
    trigger = "+".join([KEYS[name] for name in KEYS if getattr(chord, name)] + [chord.key.lower()])
    about = {"description": ("s", say("Check clipboard")), "preferred_trigger": ("s", trigger)}
    code, answer = _asked(
        connection, "BindShortcuts", "oa(sa{sv})sa{sv}", session, [(SHORTCUT, about)], "", {}, seconds=PERSON
    )
    if code or not answer.get("shortcuts", ("", ()))[1]:
        raise not_allowed(chord)
    return session


def _asked(
    connection: DBusConnection, member: str, signature: str, *body: object, seconds: float
) -> tuple[int, dict[str, Any]]:
    """One question to the portal: it answers with a path at once, and there with a signal later."""
    token = _token()
    *before, options = body
    asked = {**options, "handle_token": ("s", token)} if isinstance(options, dict) else {}
    sender = connection.unique_name.removeprefix(":").replace(".", "_")
    rule = MatchRule(
        type="signal",
        interface="org.freedesktop.portal.Request",
        member="Response",
        path=f"{PATH}/request/{sender}/{token}",
    )
    _listen_for(connection, rule)
    waiting: deque[Any] = deque()
    with connection.filter(rule, queue=waiting):
        _call(connection, SHORTCUTS, member, signature, *before, asked)
        code, answer = connection.recv_until_filtered(waiting, timeout=seconds).body
    return int(code), dict(answer)


def _listen_for(connection: DBusConnection, rule: MatchRule) -> None:
    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=PATIENCE)


def _call(connection: DBusConnection, address: DBusAddress, member: str, signature: str, *body: object) -> None:
    """Raises ValueError where the portal refuses."""
    answer = connection.send_and_get_reply(new_method_call(address, member, signature, body), timeout=PATIENCE)
    if answer.header.message_type is MessageType.error:
        raise ValueError


def _hear(connection: DBusConnection, session: str, pressed: Callable[[], None]) -> None:
    """Wait for the key until the connection is shut."""
    rule = MatchRule(type="signal", interface=SHORTCUTS.interface, member="Activated", path=PATH)
    with suppress(OSError, ValueError, EOFError):
        _listen_for(connection, rule)
        while True:
            message = connection.receive()
            fields = message.header.fields
            is_ours = fields.get(HeaderFields.member) == "Activated" and message.body[:2] == (session, SHORTCUT)
            if message.header.message_type is MessageType.signal and is_ours:
                pressed()
    with suppress(OSError):
        connection.close()


def _token() -> str:
    return f"hatpeg_{secrets.token_hex(8)}"

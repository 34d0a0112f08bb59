"""What every test runs under: no network, no warnings, nothing left to chance, a window without a screen.

`make test` runs two lanes: all that needs no screen (`-m "not display"`, packaging/lanes/offscreen), then
what only a real display can show (`-m display`, packaging/lanes/display).
"""

import ipaddress
import logging
import os
import re
import sys
from collections.abc import Generator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # before anything imports Qt

import hypothesis
import pytest
from hypothesis.database import DirectoryBasedExampleDatabase

ROOT = Path(__file__).resolve().parent.parent
NEEDS_A_DISPLAY = "needs a real display: run it with `packaging/lanes/display -k NAME`"

# ------------------------------------------------------------------------------------------------ chance

hypothesis.settings.register_profile(
    "here", deadline=None, database=DirectoryBasedExampleDatabase(ROOT / ".hypothesis" / "examples")
)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, database=None, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "here")

# ------------------------------------------------------------------------------------------------ network

NAMES_A_HOST = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
NAMES_AN_ADDRESS = {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}
_reached_out: list[str] = []


def _is_this_machine(host: object) -> bool:
    name = host.decode(errors="replace") if isinstance(host, bytes) else str(host or "localhost")
    if name == "localhost":
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _watch_the_network(event: str, args: tuple[object, ...]) -> None:
    if event in NAMES_A_HOST:
        host = args[0]
    elif event in NAMES_AN_ADDRESS and isinstance(args[1], tuple) and isinstance(args[1][0], str | bytes):
        host = args[1][0]  # AF_UNIX has a path there and not a tuple, AF_NETLINK has numbers
    else:
        return
    if not _is_this_machine(host):
        _reached_out.append(f"{event} {host!r}")
        message = f"tests may not reach the network: {event} {host!r}"
        raise ConnectionRefusedError(message)


sys.addaudithook(_watch_the_network)

# ------------------------------------------------------------------------------------------------ log


class _Listener(logging.Handler):
    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.heard.append(f"{record.levelname} {record.name}: {record.getMessage()}")


_listener = _Listener()


def _complaints(item: pytest.Item, *, ran: bool) -> list[str]:
    """Say what the test did that no test may do, and, once it ran, what it promised and did not do."""
    heard = _listener.heard
    expected = [str(pattern) for mark in item.iter_markers("logs") for pattern in mark.args]
    surprises = [line for line in heard if not any(re.search(pattern, line) for pattern in expected)]
    missing = [pattern for pattern in expected if not any(re.search(pattern, line) for line in heard)]
    complaints = [
        *(f"it reached for the network: {line}" for line in _reached_out),
        *(f"it logged, unexpectedly: {line}" for line in surprises),
        *(f"it should have logged: {pattern}" for pattern in missing if ran),
    ]
    _reached_out.clear()
    heard[:] = [line for line in heard if line not in surprises]
    return complaints


def _held(item: pytest.Item, *, ran: bool = False) -> Generator[None, None, None]:
    try:
        yield
    except BaseException as failure:
        for complaint in _complaints(item, ran=False):
            failure.add_note(complaint)
        raise
    if complaints := _complaints(item, ran=ran):
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_setup(item: pytest.Item) -> Generator[None, None, None]:
    _reached_out.clear()
    _listener.heard.clear()
    yield from _held(item)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None, None, None]:
    yield from _held(item, ran=True)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item) -> Generator[None, None, None]:
    yield from _held(item)


# ------------------------------------------------------------------------------------------------ pytest


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "logs(pattern, ...): the test logs, at warning or above, a line like each")
    logging.getLogger().addHandler(_listener)


def pytest_unconfigure() -> None:
    logging.getLogger().removeHandler(_listener)


def pytest_report_header() -> str:
    network = os.environ.get("HATPEG_NETWORK", "watched")
    return f"hatpeg: platform {os.environ['QT_QPA_PLATFORM']}, network {network}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if os.environ["QT_QPA_PLATFORM"] == "xcb" and os.environ.get("DISPLAY"):
        return
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(pytest.mark.skip(reason=NEEDS_A_DISPLAY))

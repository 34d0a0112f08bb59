"""The guards in conftest.py are shown to bite: each bad test below must fail, and say why."""

import re
from pathlib import Path
from textwrap import indent

import pytest

CONFTEST = Path(__file__).with_name("conftest.py")
SETTINGS = """
[pytest]
filterwarnings = error
qt_log_level_fail = WARNING
markers = display: a real display
"""
OPENING = """
import contextlib, logging, socket, warnings
import pytest
from hypothesis import settings
from PySide6.QtCore import qWarning
"""

BAD = {
    "it connects": (
        "socket.create_connection(('192.0.2.1', 80), 1)",
        "reached for the network: socket.getaddrinfo '192.0.2.1'",
    ),
    "it swallows the refusal": (
        "with contextlib.suppress(OSError):\n    socket.getaddrinfo('example.org', 80)",
        "reached for the network: socket.getaddrinfo 'example.org'",
    ),
    "it sends a datagram": (
        "with socket.socket(type=socket.SOCK_DGRAM) as s:\n    s.sendto(b'x', ('192.0.2.1', 9))",
        "reached for the network: socket.sendto '192.0.2.1'",
    ),
    "it listens to the world": (
        "with contextlib.suppress(OSError), socket.socket() as s:\n    s.bind(('0.0.0.0', 0))",
        "reached for the network: socket.bind '0.0.0.0'",
    ),
    "it logs": ("logging.getLogger('a').warning('odd')", "it logged, unexpectedly: WARNING a: odd"),
    "it warns": ("warnings.warn('old')", "UserWarning: old"),
    "it upsets Qt": ("qWarning('odd')", "Qt messages with level WARNING or above"),
}

GOOD = {
    "a socket that is a file": (
        "with contextlib.suppress(OSError), socket.socket(socket.AF_UNIX) as s:\n    s.connect('/nowhere')"
    ),
    "this machine": "with socket.socket() as s:\n    s.bind(('127.0.0.1', 0))",
    "information": "logging.getLogger('a').info('fine')",
}


def a_test(name: str, body: str, mark: str = "") -> str:
    return f"{mark}\ndef test_{re.sub(' ', '_', name)}():\n{indent(body, '    ')}\n"


def run(pytester: pytest.Pytester, *tests: str) -> pytest.RunResult:
    pytester.makeini(SETTINGS)
    pytester.makeconftest(CONFTEST.read_text(encoding="utf-8"))
    pytester.makepyfile(OPENING + "\n".join(tests))
    return pytester.runpytest_subprocess("-p", "no:cacheprovider")


def test_each_bad_test_fails_and_says_why(pytester: pytest.Pytester) -> None:
    result = run(pytester, *(a_test(name, body) for name, (body, _) in BAD.items()))

    result.assert_outcomes(failed=len(BAD))
    for _, complaint in BAD.values():
        assert complaint in result.stdout.str()


def test_good_tests_are_left_alone(pytester: pytest.Pytester) -> None:
    result = run(pytester, *(a_test(name, body) for name, body in GOOD.items()))

    result.assert_outcomes(passed=len(GOOD))


def test_a_promised_log_line_is_allowed_and_must_come(pytester: pytest.Pytester) -> None:
    promise = "@pytest.mark.logs('disk is full')"

    result = run(
        pytester,
        a_test("it comes", "logging.error('the disk is full')", promise),
        a_test("it does not come", "pass", promise),
        a_test("it could not come", "pytest.skip('no disk')", promise),
    )

    result.assert_outcomes(passed=1, failed=1, skipped=1)
    result.stdout.fnmatch_lines(["*it should have logged: disk is full"])


def test_a_display_test_without_a_display_says_how_to_run_it(pytester: pytest.Pytester) -> None:
    result = run(pytester, a_test("it", "pass", "@pytest.mark.display"))

    result.assert_outcomes(skipped=1)


def test_hypothesis_tries_the_same_examples_each_time_in_ci(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CI", "true")

    result = run(pytester, a_test("it", "assert settings().derandomize"))

    result.assert_outcomes(passed=1)

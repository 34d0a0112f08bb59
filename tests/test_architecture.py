"""The shape of the house: who makes a Pass, who asks for the clipboard, who may speak, and to whom.

import-linter holds who may import whom (pyproject.toml). Here is what it cannot say. Each check is a function of
source text that yields complaints, and is shown a bad sample that it must complain about.
"""

import ast
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
APP = ROOT / "app"

MADE_IN_ONE_PLACE = {"Pass": "core/gate.py", "Verdict": "core/check.py"}
CLIPBOARD_FILE = "ui/clipboard.py"
SPEAKS_TO_THE_TERMINAL = ("cli/", "cli.py", "__main__.py")
THINKS_ONLY = ("core/", "rules/", "fixes/", "networks/")
ONE_FILE_EACH = ("hatpeg.rules.", "hatpeg.detect.text.", "hatpeg.detect.photo.", "hatpeg.fixes.", "hatpeg.networks.")
NETWORK_MODULES = frozenset(
    "aiohttp asyncio ftplib http httpx imaplib poplib PySide6.QtNetwork PySide6.QtWebEngineCore "
    "PySide6.QtWebEngineWidgets PySide6.QtWebSockets requests smtplib socket socketserver ssl telnetlib urllib "
    "urllib3 webbrowser websockets xmlrpc".split()
)
NETWORK_EXCEPTIONS = frozenset({("ui/one_instance.py", "PySide6.QtNetwork")})
"""(file, module) pairs. Only names that open no connection by themselves, each with its reason: a second start hands
over to the first through a socket in a folder of this user, which no other computer can reach."""
ALLOWED_OF_THE_NETWORK = {"ui/one_instance.py": {"QLocalServer", "QLocalSocket"}}
BORROWED = frozenset({("networks/_patterns.py", "regex")})
"""(file, library) pairs: pure functions over scripts and emoji, which the standard library does not know."""

Check = Callable[[str, str], Iterator[str]]


def made_elsewhere(file: str, source: str) -> Iterator[str]:
    """A Pass made outside the gate, or a Verdict outside the check: by its name, by another name, by replace()."""
    tree = ast.parse(source)
    also_called = {
        other.asname: other.name
        for found in ast.walk(tree)
        if isinstance(found, ast.ImportFrom)
        for other in found.names
        if other.asname and other.name in MADE_IN_ONE_PLACE
    }
    for other, name in also_called.items():
        yield f"{file}: {name} goes by another name here, {other}"
    for call in ast.walk(tree):
        name = _last_name(call.func) if isinstance(call, ast.Call) else ""
        if name in MADE_IN_ONE_PLACE and file != MADE_IN_ONE_PLACE[name]:
            yield f"{file}:{call.lineno} makes a {name}"


def asks_for_the_clipboard(file: str, source: str) -> Iterator[str]:
    """Any use of Qt's clipboard outside the one file that may."""
    if file == CLIPBOARD_FILE:
        return
    tree = ast.parse(source)
    for node in ast.walk(tree):
        named_import = isinstance(node, ast.ImportFrom) and any(name.name == "QClipboard" for name in node.names)
        named = isinstance(node, ast.Name | ast.Attribute) and _last_name(node) == "QClipboard"
        asked = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "clipboard"
        if named_import or named or asked:
            yield f"{file}:{node.lineno} asks for the clipboard"


def reaches_the_network(file: str, source: str) -> Iterator[str]:
    for line, module in _imports(source):
        parts = module.split(".")
        names = {".".join(parts[:length]) for length in range(1, len(parts) + 1)}
        for name in sorted(names & NETWORK_MODULES):
            if (file, name) not in NETWORK_EXCEPTIONS:
                yield f"{file}:{line} imports {name}"


def takes_more_of_the_network(file: str, source: str) -> Iterator[str]:
    """A file with an exception takes the names it has the exception for, and no other."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and (file, node.module) in NETWORK_EXCEPTIONS:
            for name in sorted({each.name for each in node.names} - ALLOWED_OF_THE_NETWORK[file]):
                yield f"{file}:{node.lineno} takes {name}"
        if isinstance(node, ast.Import):
            yield from (
                f"{file}:{node.lineno} takes all of {each.name}"
                for each in node.names
                if (file, each.name) in NETWORK_EXCEPTIONS
            )


def has_no_opening_sentence(file: str, source: str) -> Iterator[str]:
    tree = ast.parse(source)
    if tree.body and not (ast.get_docstring(tree) or "").strip():
        yield f"{file} does not open with a sentence that says what it is for"


def speaks_out_of_turn(file: str, source: str) -> Iterator[str]:
    if file.startswith(SPEAKS_TO_THE_TERMINAL):
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _last_name(node.func) in {"print", "pprint"}:
            yield f"{file}:{node.lineno} prints"


def leans_on_others(file: str, source: str) -> Iterator[str]:
    """The decision, and the files it is made of, know the standard library and the core alone."""
    if not file.startswith(THINKS_ONLY):
        return
    for line, module in _imports(source):
        top = module.partition(".")[0]
        if top != "hatpeg" and top not in sys.stdlib_module_names and (file, top) not in BORROWED:
            yield f"{file}:{line} imports {module}"


def knows_one_by_name(file: str, source: str) -> Iterator[str]:
    """A rule, detector, fix or network imported by name; they are found by their folders, and share only _files."""
    own = "hatpeg." + file.removesuffix(".py").replace("/", ".")
    for line, module in _imports(source):
        inside = module.startswith(ONE_FILE_EACH) and _is_module(module)
        if inside and module != own and not any(part.startswith("_") for part in module.split(".")):
            yield f"{file}:{line} imports {module} by name"


def imports_by_dots(file: str, source: str) -> Iterator[str]:
    """An import that does not say its whole name: the other checks read names."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.level:
            yield f"{file}:{node.lineno} imports by dots"


def hides_in_a_lazy_import(file: str, source: str) -> Iterator[str]:
    """An import that no check can read. Only the two catalogues, of rules and of what looks at photos, find by name."""
    if file in {"catalogue.py", "photos/detectors.py"}:
        return
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and _last_name(node.func) in {"import_module", "__import__"}:
            yield f"{file}:{node.lineno} imports by a name made at run time"


CHECKS: dict[Check, tuple[tuple[str, str], ...]] = {
    made_elsewhere: (
        ("ui/write/controller.py", "from hatpeg.core.gate import Pass\nPass('f')"),
        ("core/check.py", "from hatpeg.core import gate\ngate.Pass('f')"),
        ("core/gate.py", "Verdict('f', (), ())"),
        ("cli.py", "from hatpeg.core.gate import Pass as Ticket\n"),
    ),
    asks_for_the_clipboard: (
        ("ui/write/widget.py", "from PySide6.QtGui import QGuiApplication\nQGuiApplication.clipboard().setText('x')"),
        ("system/linux.py", "from PySide6.QtGui import QClipboard\n"),
        ("wiring.py", "from PySide6 import QtGui\nx: QtGui.QClipboard"),
    ),
    reaches_the_network: (
        ("core/check.py", "import socket"),
        ("system/linux.py", "from urllib.request import urlopen"),
        ("ui/shell/single.py", "from PySide6.QtNetwork import QLocalServer"),
        ("ui/shell/single.py", "from PySide6 import QtNetwork"),
        ("wiring.py", "def f():\n    import http.client"),
    ),
    takes_more_of_the_network: (
        ("ui/one_instance.py", "from PySide6.QtNetwork import QLocalServer, QTcpSocket"),
        ("ui/one_instance.py", "import PySide6.QtNetwork"),
    ),
    has_no_opening_sentence: (("core/check.py", "import re\n"), ("core/check.py", '""" """\nimport re\n')),
    speaks_out_of_turn: (("core/check.py", "print('x')"), ("store/vault.py", "import pprint\npprint.pprint('x')")),
    leans_on_others: (
        ("core/reading.py", "import numpy"),
        ("rules/client/name.py", "from yaml import safe_load"),
    ),
    knows_one_by_name: (
        ("wiring.py", "from hatpeg.networks.elsewhere import NETWORK"),
        ("rules/client/name.py", "from hatpeg.networks import elsewhere"),
    ),
    imports_by_dots: (("rules/client/name.py", "from . import address"), ("ui/desk.py", "from ..store import vault")),
    hides_in_a_lazy_import: (
        ("wiring.py", "import importlib\nimportlib.import_module('sock' + 'et')"),
        ("wiring.py", "__import__('socket')"),
    ),
}


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_the_app_keeps_its_shape(check: Check) -> None:
    complaints = [
        complaint
        for path in sorted((APP / "hatpeg").rglob("*.py"))
        for complaint in check(path.relative_to(APP / "hatpeg").as_posix(), path.read_text("utf-8"))
    ]

    assert not complaints, "\n".join(complaints)


@pytest.mark.parametrize(
    ("check", "file", "source"),
    [pytest.param(check, *bad, id=f"{check.__name__}-{n}") for check in CHECKS for n, bad in enumerate(CHECKS[check])],
)
def test_a_bad_sample_is_complained_about(check: Check, file: str, source: str) -> None:
    assert list(check(file, source))


@pytest.mark.parametrize("name", [*MADE_IN_ONE_PLACE.values(), CLIPBOARD_FILE])
def test_the_one_place_is_there(name: str) -> None:
    assert (APP / "hatpeg" / name).is_file()


def test_the_one_place_makes_what_it_may_and_the_clipboard_file_asks() -> None:
    for name, file in MADE_IN_ONE_PLACE.items():
        source = (APP / "hatpeg" / file).read_text("utf-8")
        assert list(made_elsewhere("elsewhere.py", source)), f"{file} no longer makes a {name}: the check is blind"
    source = (APP / "hatpeg" / CLIPBOARD_FILE).read_text("utf-8")
    assert list(asks_for_the_clipboard("elsewhere.py", source)), "the check for the clipboard is blind"


def test_every_folder_with_code_is_a_package() -> None:
    """A folder without __init__.py is found in a checkout and may be missed in a frozen app."""
    folders = {path.parent for path in (APP / "hatpeg").rglob("*.py")}

    assert not [folder for folder in folders if not (folder / "__init__.py").is_file()]


def test_imports_keep_to_their_floors() -> None:
    linter = Path(sys.executable).with_name("lint-imports")

    outcome = subprocess.run([linter, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)

    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


def test_imports_that_leave_their_floor_are_caught(tmp_path: Path) -> None:
    """The contracts themselves are shown a bad house: a copy of ours with six walls broken."""
    house = _copy_of_the_house(tmp_path)
    for file, line in {
        "core/verdict.py": "import os",
        "core/gate.py": "import hatpeg.catalogue",
        "networks/elsewhere.py": "import phonenumbers",
        "store/vault.py": "import hatpeg.system.display",
        "ui/write/state.py": "import PySide6.QtCore",
        "ui/clipboard.py": "import hatpeg.store.vault",
    }.items():
        with (house / "app" / "hatpeg" / file).open("a", encoding="utf-8") as wall:
            wall.write(f"\n{line}\n")
    (house / "app" / "hatpeg" / "telepathy.py").write_text('"""A new room that nobody drew."""\n', "utf-8")
    linter = Path(sys.executable).with_name("lint-imports")

    outcome = subprocess.run(
        [linter, "--no-cache"],
        cwd=house,
        env={"PYTHONPATH": str(house / "app"), "PATH": "", "COLUMNS": "300"},
        capture_output=True,
        text=True,
        check=False,
    )

    for complaint in (
        "hatpeg.core.verdict -> os ",
        "hatpeg.core.gate -> hatpeg.catalogue ",
        "hatpeg.networks.elsewhere -> phonenumbers ",
        "hatpeg.store.vault -> hatpeg.system.display ",
        "hatpeg.ui.write.state -> PySide6 ",
        "hatpeg.ui.clipboard -> hatpeg.store.vault ",
        "hatpeg.telepathy",
    ):
        assert complaint in outcome.stdout, complaint


def test_the_wheel_asks_for_what_the_lock_was_made_from() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    requirements = ROOT / "packaging" / "requirements"

    assert _wanted(project["project"]["dependencies"]) == _wanted(_lines(requirements / "run.in"))
    assert _wanted(project["build-system"]["requires"]) == _wanted(_lines(requirements / "build.in"))


@pytest.mark.parametrize(
    "lock", sorted((ROOT / "packaging" / "requirements").glob("*.txt")), ids=lambda lock: lock.name
)
def test_locks_hold_hashes_and_no_addresses(lock: Path) -> None:
    text = lock.read_text("utf-8")

    assert "://" not in text
    assert "index" not in text.replace("indexing", "")
    assert all(chunk.count("--hash=sha256:") for chunk in re.split(r"\n(?=[a-z])", text) if "==" in chunk)


def _copy_of_the_house(tmp_path: Path) -> Path:
    for path in (APP / "hatpeg").rglob("*.py"):
        target = tmp_path / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    (tmp_path / "pyproject.toml").write_bytes((ROOT / "pyproject.toml").read_bytes())
    return tmp_path


def _lines(path: Path) -> list[str]:
    lines = (line.partition("  #")[0].partition("# ")[0].strip() for line in path.read_text("utf-8").splitlines())
    return [line for line in lines if line]


def _wanted(requirements: list[str]) -> set[str]:
    return {re.sub(r"\s+", "", requirement).replace('"', "'") for requirement in requirements}


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _imports(source: str) -> Iterator[tuple[int, str]]:
    """Each module that is named in an import; ``from a import b`` names both a and a.b."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from ((node.lineno, name.name) for name in names)
            case ast.ImportFrom(module=str(module), names=names):
                yield node.lineno, module
                yield from ((node.lineno, f"{module}.{name.name}") for name in names)


def _is_module(name: str) -> bool:
    return APP.joinpath(*name.split(".")).with_suffix(".py").is_file()

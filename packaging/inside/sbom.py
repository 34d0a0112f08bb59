"""Writes down what is inside the frozen program (CycloneDX), and gathers the licenses: ``sbom.py dist/hatpeg``.

Stops when a file is nobody's, or when a license may not be joined with Hatpeg's own: nothing is packed then.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path

HERE = Path(__file__).resolve().parent
TABLE = HERE / "components.toml"
GATHERED = "hatpeg/resources/rights/LICENSE-libraries.txt"
RULE = "-" * 100


@dataclass(frozen=True, slots=True)
class Component:
    name: str
    license: str
    patterns: tuple[str, ...]
    version: str = ""
    files: list[Path] = field(default_factory=list)

    def claims(self, path: str) -> bool:
        return any(fnmatchcase(path, pattern) for pattern in self.patterns)


def table() -> tuple[list[Component], set[str]]:
    read = tomllib.loads(TABLE.read_text("utf-8"))
    listed = [
        Component(each["name"], each["license"], tuple(each["files"]), each.get("version", ""))
        for each in read["component"]
    ]
    return listed, set(read["compatible"])


def incompatible(components: Iterable[Component], compatible: set[str]) -> list[str]:
    """Those with a license that may not be joined with GPL-3.0-or-later, each with the part that may not."""
    return [
        f"{each.name}: {part}"
        for each in components
        for part in re.split(r" AND ", each.license)
        if part.strip() not in compatible
    ]


def unlisted(components: Iterable[Component], paths: Iterable[str]) -> list[str]:
    """The files that no component claims; those that are claimed are laid to their component."""
    known, nobodys = list(components), []
    for path in paths:
        owner = next((each for each in known if each.claims(path)), None)
        if owner is None:
            nobodys.append(path)
        else:
            owner.files.append(Path(path))
    return nobodys


def versions(folder: Path) -> dict[str, str]:
    found = {}
    for notes in folder.glob("*.dist-info/METADATA"):
        text = notes.read_text("utf-8")
        name = re.search(r"^Name: (.+)$", text, re.MULTILINE)
        version = re.search(r"^Version: (.+)$", text, re.MULTILINE)
        if name and version:
            found[name[1].lower()] = version[1]
    found["sys"] = ".".join(map(str, sys.version_info[:3]))
    return found


def described(components: Iterable[Component], known: Mapping[str, str], folder: Path) -> dict[str, object]:
    """The list as CycloneDX 1.5 writes it, without a clock in it: the same files give the same list."""
    listed = []
    for each in components:
        version = known.get(each.version or each.name.lower(), "")
        size = sum((folder / file).stat().st_size for file in each.files)
        digest = hashlib.sha256()
        for file in sorted(each.files):
            digest.update((folder / file).read_bytes())
        entry: dict[str, object] = {
            "type": "library",
            "bom-ref": each.name,
            "name": each.name,
            "licenses": [{"expression": each.license}],
            "properties": [
                {"name": "hatpeg:files", "value": str(len(each.files))},
                {"name": "hatpeg:bytes", "value": str(size)},
                {"name": "hatpeg:sha256-of-all", "value": digest.hexdigest()},
            ],
        }
        if version:
            entry["version"] = version
            if each.version != "sys" and each.name.lower() in known:
                entry["purl"] = f"pkg:pypi/{each.name.lower().replace('_', '-')}@{version}"
        listed.append(entry)
    own = {"type": "application", "bom-ref": "app", "name": "Hatpeg", "version": known.get("hatpeg", "")}
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {"component": own},
        "components": listed,
    }


def gathered(components: Iterable[Component], folder: Path) -> str:
    """One text: who is in it under which license, then every license that came along."""
    parts = ["Whose work is in Hatpeg\n", *(f"{each.name}: {each.license}" for each in components), ""]
    for file in sorted(folder.rglob("*")):
        named = re.match(r"(licen[cs]e|copying|notice|authors)", file.name, re.IGNORECASE)
        if file.is_file() and named and ".dist-info" in file.as_posix():
            parts += [
                RULE,
                file.relative_to(folder).parts[0].removesuffix(".dist-info"),
                RULE,
                file.read_text("utf-8", "replace"),
            ]
    return "\n".join(parts) + "\n"


def main() -> int:
    top = Path(sys.argv[1])
    folder = top / "_internal"
    components, compatible = table()
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()]
    problems = [f"may not be joined with Hatpeg: {each}" for each in incompatible(components, compatible)]
    problems += [
        f"is nobody's: {each}" for each in unlisted(components, [file.relative_to(folder).as_posix() for file in files])
    ]
    if problems:
        print(*problems, sep="\n", file=sys.stderr)
        return 1
    target = folder / GATHERED
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(gathered(components, folder), "utf-8")
    known = versions(folder)
    out = top.parent / f"hatpeg-{known.get('hatpeg', '0')}.cdx.json"
    out.write_text(json.dumps(described(components, known, folder), indent=1) + "\n", "utf-8")
    sizes = sorted(
        ((sum((folder / file).stat().st_size for file in each.files), each.name) for each in components), reverse=True
    )
    for size, name in sizes[:15]:
        print(f"{size / 1e6:7.1f} MB  {name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

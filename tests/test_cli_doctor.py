"""`hatpeg doctor`: what works on this computer, for whoever looks after it."""

from __future__ import annotations

import json

import pytest

from hatpeg import __version__, catalogue, cli, resources
from hatpeg.cli import doctor
from hatpeg.core.health import Health, Part
from hatpeg.policies import managed


@pytest.fixture(autouse=True)
def _no_policy_of_this_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "read_managed", managed.Managed)


def told(capsys: pytest.CaptureFixture[str], *desktop: Part) -> tuple[int, dict]:
    status = cli.main(["doctor", "--json"], ask_desktop=lambda: desktop)
    return status, json.loads(capsys.readouterr().out)


def health_of(answer: dict, name: str) -> str:
    return next(part["health"] for part in answer["parts"] if part["name"] == name)


def test_a_whole_copy_can_check(capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = told(capsys)

    assert status == 0
    assert answer["can_check"]
    assert answer["version"] == __version__
    assert health_of(answer, "check") == "works"
    assert health_of(answer, "policy") == "absent"


def test_what_a_desktop_does_not_offer_keeps_nobody_from_checking(capsys: pytest.CaptureFixture[str]) -> None:
    status, answer = told(capsys, Part("tray", Health.ABSENT, "no tray here"))

    assert status == 0
    assert health_of(answer, "tray") == "absent"


def test_a_policy_that_cannot_be_followed_is_told_with_its_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(doctor, "read_managed", lambda: managed.Managed(code="P1", sentence="It can be changed."))

    status, answer = told(capsys)

    assert status == 3
    assert health_of(answer, "policy") == "broken"
    assert any(part["words"].startswith("P1") for part in answer["parts"])


def test_a_model_that_was_changed_is_named(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    whole = resources.binary
    monkeypatch.setattr(resources, "binary", lambda path: whole(path) + (b"x" if "yunet" in path else b""))

    status, answer = told(capsys)

    assert status == 3
    assert [part["name"] for part in answer["parts"] if part["health"] == "broken"] == ["model faces/yunet.onnx"]


def test_a_model_that_is_not_there_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_path: str) -> bytes:
        raise FileNotFoundError

    monkeypatch.setattr(resources, "binary", gone)

    status, answer = told(capsys)

    assert status == 3
    assert health_of(answer, "model reader/reader.onnx") == "broken"


def test_every_model_that_ships_has_its_hash_written_down() -> None:
    top = resources.folder("models")
    shipped = {file.relative_to(top).as_posix() for pattern in ("*.onnx", "*.z") for file in top.rglob(pattern)}

    assert shipped <= set(doctor.known_hashes())


def test_it_tells_no_word_of_the_sample(capsys: pytest.CaptureFixture[str]) -> None:
    _, answer = told(capsys)

    words = json.dumps(answer)
    assert not any(line in words for line in resources.lines(doctor.SAMPLE))


def test_people_get_lines_and_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["doctor"]) == 0

    assert capsys.readouterr().out.endswith("Drafts can be checked.\n")


def test_the_version_and_the_catalogue_can_be_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    for asked in ("--version", "--list-catalogue"):
        with pytest.raises(SystemExit) as ended:
            cli.main([asked])
        assert ended.value.code == 0
    version, _, listed = capsys.readouterr().out.partition("\n")

    assert version == f"Hatpeg {__version__}"
    assert json.loads(listed)["rules"] == [rule.id for rule in catalogue.load().rules]
    assert "es" in json.loads(listed)["languages"]

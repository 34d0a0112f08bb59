"""Faces, words and codes are seen, by a worker that cannot hang, and what fails is named."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from dataclasses import asdict
from pathlib import Path
from threading import Event, Timer

import numpy as np
import pytest

from hatpeg import cli
from hatpeg.core.photo import SURE, Box, Picture
from hatpeg.detect.photo import code, face, writing
from hatpeg.photos import asking, formats, worker
from hatpeg.photos.asking import clean, look
from hatpeg.photos.decoding import decoded
from hatpeg.photos.looking import seen_on
from tests.photos.makers import file_of, noise, paper, with_code

PHOTOS = Path(__file__).parents[3] / "shared" / "data" / "photos"
needs_photos = pytest.mark.skipif(not PHOTOS.is_dir(), reason="the photos for measuring are not here")
BADGE = (("MARISOL GARCIA", 44), ("Room 4, call 303-555-0142", 26))


@pytest.mark.parametrize("turns", range(4))
def test_words_are_read_whichever_way_they_stand(turns: int) -> None:
    pixels = np.ascontiguousarray(np.rot90(np.asarray(paper(*BADGE)), turns))

    said = {line.words for line in writing.writing(pixels)}

    assert "MARISOL GARCIA" in said
    assert any("303-555-0142" in words for words in said)


def test_a_code_is_read() -> None:
    (found,) = code.codes(np.asarray(with_code("https://example.org/intake")))

    assert found.content == "https://example.org/intake"
    assert found.box.alike(Box(100, 60, 145, 145)) > 0.5


def test_noise_is_nothing() -> None:
    pixels = np.asarray(noise())

    assert [each for each in face.faces(pixels) if each.score >= SURE] == []
    assert code.codes(pixels) == ()


@needs_photos
def test_faces_of_real_photos_are_seen() -> None:
    truth = json.loads((PHOTOS / "faces" / "boxes.json").read_text("utf-8"))
    some = sorted(truth)[:12]
    seen = wanted = 0
    for name in some:
        found = face.faces(worker_pixels(PHOTOS / "faces" / name))
        boxes = [Box(*box) for box in truth[name]["faces"]]
        wanted += len(boxes)
        seen += sum(any(each.box.alike(box) >= 0.3 for each in found) for box in boxes)

    assert seen / wanted >= 0.99


def worker_pixels(file: Path) -> np.ndarray:
    return decoded(file.read_bytes()).pixels


def test_a_detector_that_fails_is_named_and_the_others_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(face, "YUNET", "faces/missing.onnx")

    seen = seen_on(Picture("PNG", 600, 400), np.asarray(with_code("x")), {})

    assert seen.unseen == ("faces",)
    assert len(seen.codes) == 1


# ------------------------------------------------------------------------------------- the worker


def test_the_worker_tells_what_it_sees_and_gives_a_bare_picture() -> None:
    looked = look(file_of(paper(*BADGE), "PNG"), "badge.png")

    assert looked.refused == ""
    assert looked.picture is not None
    assert (looked.picture.width, looked.picture.height) == (1000, 500)
    assert "MARISOL GARCIA" in {line.words for line in looked.picture.writing}
    assert looked.view.startswith(b"P6\n1000 500\n255\n")
    assert len(looked.view) == 16 + 3 * 1000 * 500


def test_the_worker_refuses_with_a_sentence() -> None:
    assert look(b"%PDF-1.7").refused == formats.PDF


def test_the_covered_copy_holds_nothing_of_what_was_covered() -> None:
    original = file_of(paper(*BADGE), "PNG")
    seen = look(original, view=False).picture
    assert seen is not None

    copy, why_not = clean(original, [line.box.grown(8, 1000, 500) for line in seen.writing])

    assert why_not == ""
    after = look(copy, view=False).picture
    assert after is not None
    assert not any("MARISOL" in line.words or "555" in line.words for line in after.writing)


@pytest.mark.parametrize(
    "script",
    ["import time; time.sleep(60)", "raise SystemExit(1)", "print('no answer')", "import os; os.abort()"],
    ids=["hangs", "fails", "babbles", "crashes"],
)
def test_a_worker_that_goes_wrong_is_given_up_on(script: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "COMMAND", (sys.executable, "-c", script))

    assert look(file_of(noise()), seconds=2).refused == formats.BROKEN


@pytest.mark.skipif(sys.platform == "win32", reason="rlimits are POSIX's")
def test_the_worker_cannot_use_the_network_or_write_files() -> None:
    script = (
        "from hatpeg.photos.bounds import bound, without_network; bound(); without_network()\n"
        "import socket\n"
        "try: socket.create_connection(('127.0.0.1', 9), 1)\n"
        "except PermissionError: print('no network')\n"
        "try: open('/tmp/never', 'wb').write(b'x' * 10)\n"
        "except OSError: print('no files')"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False).stdout

    assert "no network" in told
    assert "no files" in told or told.count("\n") == 1  # the system may end the process instead


def test_what_the_worker_tells_is_what_it_saw() -> None:
    picture = Picture("JPEG", 3, 4, notes=("One.",), unseen=("faces",), place=(1.0, 2.0))
    assert worker.picture_of(json.loads(json.dumps(asdict(picture)))) == picture


# ------------------------------------------------------------------------------------- the command line


def test_a_photo_is_checked_from_the_command_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "badge.png"
    file.write_bytes(file_of(paper(*BADGE), "PNG"))

    status = cli.main(["photo", "check", str(file), "--format", "json"])
    told = json.loads(capsys.readouterr().out)

    assert status == 2
    assert (told["verdict"], told["format"], told["width"], told["refused"]) == ("change", "PNG", 1000, None)
    assert {"x", "y", "w", "h", "words"} <= told["text"][0].keys()
    assert told["milliseconds"]


def test_the_rules_say_what_matters_on_a_photo_for_a_hat_and_an_agency(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, agency = tmp_path / "badge.png", tmp_path / "agency.toml"
    file.write_bytes(file_of(paper(("HERON HOUSE", 44), ("Marisol Garcia", 44)), "PNG"))
    agency.write_text('[[confidential_site]]\nname = "Heron House"\n', "utf-8")

    told = {}
    for hat in ("professional", "personal"):
        cli.main(["photo", "check", str(file), "--agency", str(agency), "--hat", hat, "--format", "json"])
        told[hat] = {each["rule"]: each for each in json.loads(capsys.readouterr().out)["findings"]}

    assert told["professional"]["location.confidential_site"]["severity"] == "block"
    assert told["professional"]["location.confidential_site"]["seen"] == ["“HERON HOUSE”"]
    assert {"x", "y", "w", "h"} <= told["professional"]["client.name"].keys()
    assert "client.name" not in told["personal"]


def test_a_copy_is_written_beside_and_the_original_left_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file, copy = tmp_path / "badge.png", tmp_path / "copy.png"
    before = file_of(paper(*BADGE), "PNG")
    file.write_bytes(before)

    status = cli.main(["photo", "clean", str(file), "--out", str(copy), "--cover", "faces,text,codes"])

    assert status == 0
    assert "2 covered" in capsys.readouterr().out
    assert file.read_bytes() == before
    assert copy.read_bytes().startswith(b"\x89PNG")


def test_nothing_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.png"
    file.write_bytes(file_of(noise(), "PNG"))

    assert cli.main(["photo", "clean", str(file), "--out", str(file)]) == 64
    assert "there already" in capsys.readouterr().err


def test_what_is_no_photo_is_not_checked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"%PDF-1.7")

    assert cli.main(["photo", "check", str(file)]) == 3
    assert formats.PDF in capsys.readouterr().out


def test_a_worker_that_is_no_longer_wanted_ends_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "COMMAND", (sys.executable, "-c", "import time; time.sleep(60)"))
    over = Event()
    Timer(0.2, over.set).start()
    begun = time.perf_counter()

    seen = look(b"anything", over=over)

    assert seen.refused == formats.BROKEN
    assert time.perf_counter() - begun < 5

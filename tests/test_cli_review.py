"""``hatpeg review``: a record, a request, a look at it, and an answer that fits its ticket alone."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hatpeg import cli
from hatpeg.core.second_look.answering import SENTENCES, WhyNot
from hatpeg.core.second_look.asking import Request, Shown, Why
from hatpeg.core.second_look.reviewer import parse_reviewer
from hatpeg.review import files, keys

PASSPHRASE = "three plain words here"
TEXT = "Proud moment today. Marisol, 34, moved out of our shelter and into her own place."

Hatpeg = Callable[..., int]


@pytest.fixture
def hatpeg(monkeypatch: pytest.MonkeyPatch) -> Hatpeg:
    """Run one command, with a passphrase typed as often as it is asked for."""

    def run(*arguments: object, typed: str = PASSPHRASE) -> int:
        monkeypatch.setattr("sys.stdin", io.StringIO(f"{typed}\n{typed}\n"))
        return cli.main(["review", *map(str, arguments)])

    return run


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a draft, and the record of somebody who may look."""
    (tmp_path / "draft.txt").write_text(TEXT, "utf-8")
    dana = keys.new_reviewer("Dana Ortiz", PASSPHRASE, memory=keys.LEAST_MEMORY, passes=1)
    (tmp_path / "dana").write_text(dana.line, "utf-8")
    return tmp_path


def make(hatpeg: Hatpeg, folder: Path, text: str = TEXT, name: str = "") -> int:
    (folder / "draft.txt").write_text(text, "utf-8")
    told = ["--why", "agreed-in-writing", "--sector", "dv_shelter", "--to", folder / "dana"]
    files = ["--out", folder / f"post{name}", "--ticket", folder / f"ticket{name}"]
    return hatpeg("make", folder / "draft.txt", *told, *files)


def answer(hatpeg: Hatpeg, folder: Path, *said: str) -> int:
    return hatpeg("answer", folder / "post", "--record", folder / "dana", "--out", folder / "answer", *said)


def test_a_record_is_made_and_its_line_for_a_policy_holds_no_private_key(
    hatpeg: Hatpeg, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert hatpeg("keygen", "--name", "Dana  Ortiz", "--out", tmp_path / "record") == 0

    told = capsys.readouterr().out
    made = parse_reviewer((tmp_path / "record").read_text("utf-8"))
    assert made.name == "Dana Ortiz"
    assert made.fingerprint in told
    assert made.apart.line in told
    assert made.line not in told
    assert hatpeg("keygen", "--name", "Dana", "--out", tmp_path / "record") == 64


def test_a_short_passphrase_makes_no_record(hatpeg: Hatpeg, tmp_path: Path) -> None:
    assert hatpeg("keygen", "--name", "Dana", "--out", tmp_path / "record", typed="short") == 3
    assert not (tmp_path / "record").exists()


def test_a_request_is_read_by_its_reviewer_and_allowed(
    hatpeg: Hatpeg, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert make(hatpeg, folder) == 0
    assert hatpeg("open", folder / "post", "--record", folder / "dana") == 0
    assert TEXT in capsys.readouterr().out

    assert answer(hatpeg, folder, "--allow") == 0
    assert hatpeg("verify", folder / "answer", "--ticket", folder / "ticket") == 0
    assert "Dana Ortiz allowed it, until" in capsys.readouterr().out


def test_what_is_sent_back_says_why(hatpeg: Hatpeg, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(hatpeg, folder)
    answer(hatpeg, folder, "--send-back", "ask-me-in-person", "--words", "At three.")

    assert hatpeg("verify", folder / "answer", "--ticket", folder / "ticket") == 2
    assert "sent it back: ask-me-in-person At three." in capsys.readouterr().out


def test_an_answer_opens_no_other_request(hatpeg: Hatpeg, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(hatpeg, folder)
    make(hatpeg, folder, name="-2")
    answer(hatpeg, folder, "--allow")

    assert hatpeg("verify", folder / "answer", "--ticket", folder / "ticket-2") == 3
    assert SENTENCES[WhyNot.UNREADABLE] in capsys.readouterr().err


def test_words_from_elsewhere_steer_no_terminal(
    hatpeg: Hatpeg, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dana, steering = parse_reviewer((folder / "dana").read_text("utf-8")), "\x1b[2J\u202e\ud800"
    words = Shown("mark", f"rule{steering}", f"message{steering}", "", f"words{steering}", f"never{steering}")
    parts = (f"text{steering}", "id", "professional", f"network{steering}", f"account{steering}", "", "", "", "post")
    _, answer_to = files.new_answer_key()
    asked = Request("0f" * 16, datetime.now(UTC), parts, (words,), Why.ELSE, steering, answer_to=answer_to)
    (folder / "post").write_bytes(files.written_request(asked, dana))

    assert hatpeg("open", folder / "post", "--record", folder / "dana") == 0
    told = capsys.readouterr().out
    assert all(each in told for each in ("text", "account", "network", "rule", "message", "words", "never"))
    assert all(char.isprintable() or char == "\n" for char in told)


def test_a_wrong_passphrase_shows_nothing(hatpeg: Hatpeg, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    make(hatpeg, folder)

    assert hatpeg("open", folder / "post", "--record", folder / "dana", typed="not the right words") == 3
    assert "Marisol" not in "".join(capsys.readouterr())


@pytest.mark.parametrize("text", ["Our front desk opens at nine.", TEXT + " Her SSN is 219-09-9999."])
def test_what_needs_no_look_or_can_get_none_makes_no_file(hatpeg: Hatpeg, folder: Path, text: str) -> None:
    assert make(hatpeg, folder, text) == 3
    assert not (folder / "post").exists()


@pytest.mark.parametrize("ticket", [b"", b"{}", b"[1]", b"\xff", b'{"reviewer": 3}'])
def test_a_ticket_that_is_none_is_told(hatpeg: Hatpeg, folder: Path, ticket: bytes) -> None:
    make(hatpeg, folder)
    answer(hatpeg, folder, "--allow")
    (folder / "ticket").write_bytes(ticket)

    assert hatpeg("verify", folder / "answer", "--ticket", folder / "ticket") == 3

"""``hatpeg policy`` says what applies and why, and what another policy would change."""

from __future__ import annotations

from pathlib import Path

import pytest

from hatpeg import cli
from hatpeg.core.organisation import parse_organisation
from hatpeg.policies import managed

POLICY = """
format = 1
name = "Harbor House"
version = 2
date = 2026-11-01
sectors = ["dv_shelter"]
locked = ["client.name"]

[severity]
"client.name" = "block"
"protected.section7" = "off"
"crossover.coworker" = { personal = "block" }
"language.stigma" = { professional = "block" }
"""
LOOSE = 'format = 1\n[severity]\n"identity.phone_email" = "advise"\n"client.name" = "advise"\n'


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    made = {}
    for name, text in {"policy": POLICY, "loose": LOOSE, "broken": "format = 1\nname = \n"}.items():
        (tmp_path / f"{name}.toml").write_text(text)
        made[name] = str(tmp_path / f"{name}.toml")
    return made


def test_a_policy_that_can_be_used_is_told_what_it_says_in_vain(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["policy", "validate", files["policy"]]) == 0

    told = capsys.readouterr().out
    assert "protected.section7 protects workers by law" in told
    assert "crossover.coworker is the worker's own affair under Personal" in told
    assert "This policy can be used: Harbor House, version 2" in told


def test_a_broken_one_is_told_the_line_and_what_was_expected(
    files: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["policy", "validate", files["broken"]]) == 3

    assert "Line 2, column 8: a value was expected" in capsys.readouterr().err


def test_every_value_names_its_layer(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["policy", "show", files["policy"], "--why"]) == 0

    lines = {tuple(line.split()[:2]): line for line in capsys.readouterr().out.splitlines()}
    assert lines["client.name", "personal"].split()[2:] == ["block", "locked", "Harbor", "House"]
    assert "Domestic violence shelter" in lines["client.anecdote", "professional"]
    assert "protected by law" in lines["protected.section7", "personal"]
    assert "Harbor House" not in lines["crossover.coworker", "personal"]


def test_two_policies_are_compared(files: dict[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["policy", "diff", files["loose"], files["policy"]]) == 1
    assert "client.name professional: advise, free -> block, locked" in capsys.readouterr().out
    assert cli.main(["policy", "diff", files["policy"], files["policy"]]) == 0


def test_old_posts_are_tried_on_another_policy(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    posts = tmp_path / "posts.jsonl"
    posts.write_text(
        '{"id": "a", "text": "Call Rosa on 555-010-2233 tonight.", "hat": "professional"}\n'
        '{"id": "b", "text": "Our doors are open.", "account": "personal"}\n'
    )

    assert cli.main(["policy", "try", files["loose"], "--batch", str(posts)]) == 0

    told = capsys.readouterr().out
    assert "a: change ->" in told
    assert "b:" not in told
    assert "1 of 2 posts would be answered otherwise." in told


def test_where_a_policy_cannot_be_followed_nothing_is_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = managed.Managed(code="P1", sentence="10-agency.toml can be changed by others, so it is not followed.")
    monkeypatch.setattr(managed, "read_managed", lambda: wrong)
    draft = tmp_path / "draft.txt"
    draft.write_text("Our doors are open.")

    assert cli.main(["check", str(draft), "--hat", "professional"]) == 3

    assert "Tell your IT the code P1" in capsys.readouterr().err


def test_the_policy_laid_down_here_holds_on_the_command_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    strict = parse_organisation('format = 1\nname = "HH"\n[[confidential_site]]\nname = "Quillfeather Hall"\n')
    draft = tmp_path / "draft.txt"
    draft.write_text("We meet at Quillfeather Hall.")
    before = cli.main(["check", str(draft), "--hat", "professional"])
    monkeypatch.setattr(managed, "read_managed", lambda: managed.Managed(strict))

    assert before != 2
    assert cli.main(["check", str(draft), "--hat", "professional"]) == 2


def test_an_ordinary_computer_has_no_policy(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["policy", "show"]) == 0
    assert "No organization's policy applies." in capsys.readouterr().out


def test_a_policy_is_signed_and_verified(
    files: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    key, old, pack = (str(tmp_path / name) for name in ("key.pem", "old.pem", "pack.hatpeg-policy"))
    for each in (key, old):
        assert cli.main(["policy", "keygen", "--out", each, "--no-passphrase"]) == 0
    assert Path(key).stat().st_mode & 0o777 == 0o600
    fingerprint = capsys.readouterr().out.splitlines()[0]
    assert cli.main(["policy", "keygen", "--out", key, "--no-passphrase"]) == 64

    signing = ["policy", "sign", files["policy"], "--key", key, "--old-key", old, "--out", pack, "--no-passphrase"]
    assert cli.main(signing) == 0
    capsys.readouterr()

    assert cli.main(["policy", "verify", pack]) == 0
    told = capsys.readouterr().out
    assert "Harbor House, version 2" in told
    assert fingerprint in told
    assert "Handed over by:" in told
    Path(pack).write_text(Path(pack).read_text().replace("Harbor House", "Harbor Mouse"))
    assert cli.main(["policy", "verify", pack]) == 3

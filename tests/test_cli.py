"""The command line: the same check without a window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

DANGEROUS = "One of our residents, 34, moved out of our shelter on 118 Elm Street, call her at 303-555-0142"
CLEAR = "HIV stigma must end. Get tested at our public clinic, 200 Main Street, Mon-Fri 9-5. Hotline 1-800-799-7233"
AGENCY = """
[agency]
name = "Harbor House"

[[public_site]]
name = "our public clinic"
address = "200 Main Street"

[[hotline]]
name = "national line"
number = "1-800-799-7233"
"""


def hatpeg(*arguments: str, stdin: str | bytes = "", **variables: str) -> subprocess.CompletedProcess[bytes]:
    untrusted = stdin if isinstance(stdin, bytes) else stdin.encode()
    return subprocess.run(
        [sys.executable, "-m", "hatpeg", *arguments],
        input=untrusted,
        capture_output=True,
        check=False,
        timeout=60,
        env=os.environ | variables,
    )


def rows(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_dangerous_draft_must_change_and_the_report_points_at_it() -> None:
    done = hatpeg("check", "-", "--hat", "professional", "--sector", "dv_shelter", stdin=DANGEROUS)

    report = done.stdout.decode()
    assert done.returncode == 2
    for rule in ("identity.address", "identity.phone_email", "identity.age_exact"):
        assert rule in report
    assert "^^^" in report
    assert DANGEROUS[60:90] in report


def test_a_public_clinic_and_its_hotline_are_clear(tmp_path: Path) -> None:
    agency = tmp_path / "agency.toml"
    agency.write_text(AGENCY, "utf-8")

    done = hatpeg("check", "-", "--hat", "professional", "--sector", "dv_shelter", "--agency", str(agency), stdin=CLEAR)

    assert done.returncode == 0, done.stdout.decode()


def test_json_gives_positions_in_code_points() -> None:
    done = hatpeg("check", "--hat", "professional", "--format", "json", stdin="😀 call her at 303-555-0142")

    answer = json.loads(done.stdout)
    phone = next(each for each in answer["findings"] if each["rule"] == "identity.phone_email")
    assert "303-555-0142" in "😀 call her at 303-555-0142"[phone["start"] : phone["end"]]


def test_a_draft_too_long_for_its_network_says_so() -> None:
    done = hatpeg("check", "--hat", "professional", "--network", "x", stdin="word " * 80)

    assert "Too long for X by" in done.stdout.decode()
    assert "Clear" not in done.stdout.decode()


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "-"),
        ("check", "-", "--hat", "neither"),
        ("check", "-", "--hat", "personal", "--sector", "no_such_sector"),
        ("check", "-", "--hat", "personal", "--network", "no_such_network"),
        ("check", "/no/such/file", "--hat", "personal"),
        ("check", "-", "--hat", "personal", "--agency", "/no/such/file"),
        ("rules", "no.such_rule"),
        ("no-such-command",),
    ],
    ids=" ".join,
)
def test_wrong_usage_ends_with_64_and_a_sentence(arguments: tuple[str, ...]) -> None:
    done = hatpeg(*arguments, stdin="Hello.")

    assert done.returncode == 64
    assert done.stderr.strip()
    assert b"Traceback" not in done.stderr


def test_what_is_not_text_is_not_checked() -> None:
    done = hatpeg("check", "-", "--hat", "personal", stdin=b"\xff\xd8\xff\xe0JFIF")

    assert done.returncode == 3
    assert b"Not checked" in done.stderr


def test_a_batch_is_answered_line_by_line_and_in_order() -> None:
    posts = [
        {"id": "a", "text": DANGEROUS, "account": "professional", "sector": "dv_shelter", "network": "facebook"},
        {"id": "b", "text": "What a lovely sky.", "account": "personal", "sector": "general", "network": "x"},
    ]

    done = hatpeg("check", "--batch", "-", "--format", "jsonl", stdin="\n".join(map(json.dumps, posts)))

    first, second = rows(done)
    assert done.returncode == 0
    assert (first["id"], first["verdict"], second["id"], second["verdict"]) == ("a", "change", "b", "clear")
    assert set(first) == {"id", "verdict", "findings", "unchecked", "milliseconds"}
    assert set(first["findings"][0]) == {"rule", "family", "severity", "start", "end"}


@pytest.mark.parametrize(
    "broken",
    [
        "not json",
        "[1, 2]",
        '{"id": "x"}',
        '{"id": "x", "text": 5, "account": "personal"}',
        '{"id": "x", "text": "a"}',
        '{"id": NaN, "text": "a", "account": "personal"}',
        '{"id": 1e999, "text": "a", "account": "personal"}',
        '{"id": %s, "text": "a", "account": "personal"}' % ("[" * 100_000 + "]" * 100_000),
    ],
    ids=lambda line: line[:12],
)
def test_a_broken_line_gives_an_error_line_and_the_rest_goes_on(broken: str) -> None:
    fine = json.dumps({"id": "fine", "text": "Hello.", "account": "personal", "sector": "general", "network": "x"})

    done = hatpeg("check", "--batch", "-", "--format", "jsonl", stdin=f"{broken}\n{fine}\n")

    first, second = rows(done)
    assert first["error"]
    assert first["line"] == 1
    assert second["id"] == "fine"
    assert done.returncode == 3


def test_a_batch_answers_each_line_before_the_next_comes() -> None:
    post = json.dumps({"id": 1, "text": "Hello.", "account": "personal", "sector": "general", "network": "x"})
    with subprocess.Popen(
        [sys.executable, "-m", "hatpeg", "check", "--batch", "-", "--format", "jsonl"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as batch:
        assert batch.stdin is not None
        assert batch.stdout is not None
        batch.stdin.write(post.encode() + b"\n")
        batch.stdin.flush()

        answer = json.loads(batch.stdout.readline())

        batch.stdin.close()
    assert answer["id"] == 1


def test_reading_shows_what_the_detectors_see() -> None:
    post = json.dumps({"id": 7, "text": "call her at 303-555-0142"})

    (row,) = rows(hatpeg("read", "--batch", "-", "--format", "jsonl", stdin=post))

    phone = next(hit for hit in row["hits"] if hit["kind"] == "phone-number")
    assert (phone["start"], phone["end"]) == (12, 24)


def test_rules_are_listed_and_explained_with_their_source() -> None:
    listed = hatpeg("rules").stdout.decode()
    explained = hatpeg("rules", "identity.phone_email").stdout.decode()

    assert "identity.phone_email" in listed
    assert "location.checkin" in listed
    assert "Source:" in explained
    assert "dv_shelter must change" in explained


def test_letters_that_the_terminal_cannot_show_do_not_end_the_check() -> None:
    done = hatpeg("check", "--hat", "professional", stdin="José: call her at 303-555-0142", PYTHONIOENCODING="ascii")

    assert done.returncode == 2, done.stderr
    assert b"identity.phone_email" in done.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is full")
def test_an_answer_that_cannot_be_written_never_looks_like_worth_a_look() -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "hatpeg", "check", "--hat", "professional"],
            input=b"Our doors are open.",
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 3
    assert b"Traceback" not in done.stderr
    assert b"No space left" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="asks a shell to close it")
def test_without_standard_input_it_is_said() -> None:
    done = subprocess.run(
        ["sh", "-c", f"exec {sys.executable} -m hatpeg check - --hat personal <&-"], capture_output=True, check=False
    )

    assert done.returncode == 64
    assert b"no standard input" in done.stderr


def test_the_command_line_loads_no_qt() -> None:
    script = "import sys; from hatpeg import cli; cli.main(['rules']); sys.exit('PySide6' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, check=False)

    assert done.returncode == 0


def test_control_characters_of_a_draft_do_not_reach_the_terminal() -> None:
    done = hatpeg("check", "-", "--hat", "professional", stdin="\x1b[31mcall her at\x07 303-555-0142")

    assert b"\x1b" not in done.stdout
    assert b"\x07" not in done.stdout


def test_without_a_display_the_sample_draft_is_checked_in_the_terminal() -> None:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {name: value for name, value in os.environ.items() if name not in hidden}

    done = subprocess.run([sys.executable, "-m", "hatpeg"], capture_output=True, env=environment, check=False)

    assert "no display" in done.stdout.decode()
    assert "must change" in done.stdout.decode()


def test_a_name_on_the_watch_list_must_change_and_no_name_of_the_list_is_shown(tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("Robert Stillwagon\nOksana Petrenko\n", "utf-8")

    done = hatpeg(
        "check", "-", "--hat", "personal", "--watchlist", str(names), stdin="So proud of bobby stilwagon today"
    )

    report = done.stdout.decode()
    assert done.returncode == 2
    assert "client.name" in report
    assert not any(word in (report + done.stderr.decode()).lower() for word in ("stillwagon", "robert", "oksana"))


def test_a_batch_is_checked_with_the_watch_list_too(tmp_path: Path) -> None:
    names = tmp_path / "names.txt"
    names.write_text("Stillwagon, Robert\n", "utf-8")
    row = {"id": "a", "text": "Robert Stillwagon came by", "account": "personal", "sector": "general"}

    checked = hatpeg("check", "--batch", "-", "--watchlist", str(names), stdin=json.dumps(row))
    seen = hatpeg("read", "--batch", "-", "--watchlist", str(names), stdin=json.dumps(row))

    assert rows(checked)[0]["findings"][0]["rule"] == "client.name"
    assert "watch-name" in {hit["kind"] for hit in rows(seen)[0]["hits"]}


@pytest.mark.parametrize("names", ["", "4711\n", "Jane Doe\n1,2,3\n", "Jane Doe\n" * 20_001])
def test_a_list_of_names_that_cannot_be_used_stops_the_check_with_a_sentence(tmp_path: Path, names: str) -> None:
    file = tmp_path / "names.txt"
    file.write_text(names, "utf-8")

    done = hatpeg("check", "-", "--hat", "personal", "--watchlist", str(file), stdin="Hello.")

    assert done.returncode == 3
    assert b"list of names" in done.stderr
    assert b"Jane" not in done.stderr
    assert b"Traceback" not in done.stderr

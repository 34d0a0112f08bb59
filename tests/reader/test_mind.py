"""The reader as detectors ask it, and what a verdict says when there is none."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from hatpeg import catalogue
from hatpeg.core.check import check
from hatpeg.core.draft import Hat
from hatpeg.core.gate import Reason, Refusal, refused
from hatpeg.core.reading import read
from hatpeg.reader import mind
from tests.makers import a_draft, a_policy, an_account

ROOT = Path(__file__).resolve().parents[2]
TEXT = "Sat with Marisol until the ambulance came."
CATALOGUE = catalogue.load()
POLICY = a_policy(*CATALOGUE.rules)

WITHOUT = """
import json, sys
from hatpeg import catalogue, resources
from hatpeg.core.check import check
from hatpeg.core.gate import refused
from tests.makers import a_draft, a_policy
found = catalogue.load()
policy = a_policy(*found.rules)
draft = a_draft(sys.argv[1], policy=policy)
verdicts = [check(draft, found, policy, first_look=first_look) for first_look in (True, False)]
print(json.dumps({
    "resources": str(resources.folder()),
    "unchecked": [verdict.unchecked for verdict in verdicts],
    "refused": [refused(draft, verdict) is not None for verdict in verdicts],
}))
"""


def test_nothing_is_told_at_first_look() -> None:
    assert mind.told(read(TEXT, first_look=True)) == ()


def test_names_are_seen_at_first_look_and_later() -> None:
    for first_look in (True, False):
        reading = read(TEXT, first_look=first_look)
        scores = mind.names(reading)

        assert len(scores) == len(reading.words)
        assert max(zip(scores, reading.words, strict=True))[1].text == "marisol"


def test_a_first_look_does_not_wait_for_the_encoder() -> None:
    with mind.SLOW:
        verdict = check(a_draft(TEXT, policy=POLICY), CATALOGUE, POLICY, first_look=True)

    assert verdict.unchecked == ("meaning",)


@pytest.mark.parametrize("hat", Hat)
def test_a_second_look_leaves_nothing_unchecked(hat: Hat) -> None:
    verdict = check(a_draft(TEXT, an_account(hat), policy=POLICY), CATALOGUE, POLICY)

    assert verdict.unchecked == ()


def test_what_was_read_is_read_anew_after_forgetting() -> None:
    mind.load()
    before = mind.told(read(TEXT))

    mind.forget()

    after = mind.told(read(TEXT))
    assert before[0].seen is not after[0].seen
    assert (before[0].seen.posts == after[0].seen.posts).all()


def without(tmp_path: Path, *missing: str) -> dict[str, list]:
    """What a program says in which these models are missing."""
    (tmp_path / "app").mkdir()
    (tmp_path / "app" / "hatpeg").symlink_to(ROOT / "app" / "hatpeg")
    (tmp_path / "resources" / "models").mkdir(parents=True)
    for folder in (ROOT / "resources").iterdir():
        if folder.name != "models":
            (tmp_path / "resources" / folder.name).symlink_to(folder)
    for folder in (ROOT / "resources" / "models").iterdir():
        if folder.name not in missing:
            (tmp_path / "resources" / "models" / folder.name).symlink_to(folder)
    answer = subprocess.run(
        [sys.executable, "-c", WITHOUT, TEXT],
        env={"PYTHONPATH": f"{tmp_path / 'app'}:{ROOT}", "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert answer.stderr == ""
    told: dict[str, list] = json.loads(answer.stdout)
    assert str(tmp_path) in told["resources"]
    return told


def test_without_the_encoder_names_and_meaning_are_not_checked(tmp_path: Path) -> None:
    told = without(tmp_path, "reader")

    assert told["unchecked"] == [["meaning"], ["names", "names of places", "meaning"]]
    assert told["refused"] == [True, True]


def test_without_any_model_names_and_meaning_are_not_checked(tmp_path: Path) -> None:
    told = without(tmp_path, "reader", "names-crf")

    assert told["unchecked"] == [["names", "names of places", "meaning"]] * 2
    assert told["refused"] == [True, True]


def test_a_first_look_lets_nothing_out() -> None:
    draft = a_draft("Our front desk opens at nine.", policy=POLICY)

    verdict = check(draft, CATALOGUE, POLICY, first_look=True)

    assert refused(draft, verdict) == Refusal(Reason.NOT_CHECKED)


def test_listing_the_detectors_reads_nothing_heavy() -> None:
    script = "import sys; from hatpeg import catalogue; catalogue.load(); print(*sorted(sys.modules))"

    loaded = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.split()

    assert {"numpy", "onnxruntime", "pycrfsuite"}.isdisjoint(loaded)

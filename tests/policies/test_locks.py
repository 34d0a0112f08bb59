"""Sixty and more ways to weaken what an organization has locked, and none of them does."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.finding import Severity
from hatpeg.core.organisation import Organisation, parse_organisation
from hatpeg.core.policy import PolicyLayer, layered
from hatpeg.core.verdict import Decision
from hatpeg.policies import managed
from hatpeg.policies.managed import LINUX, Managed, read_managed
from hatpeg.policies.packs import hand_over, public_key, read_pack, signed, standing_of
from hatpeg.policies.presets import preset

KNOWN = catalogue.load()
US = os.getuid()
SITE = ConfidentialSite("Quillfeather Hall", addresses=("9 Sluice Lane",))
TEXTS = (
    "We meet at Quillfeather Hall at five.",
    "We meet at 9 Sluice Lane at five.",
    "See you there! #QuillfeatherHall",
)
LOCKED = tuple(rule.id for rule in KNOWN.rules if rule.id.startswith(("client.", "location.")))[:16]
POLICY = "\n".join(
    (
        "format = 1",
        'name = "Harbor House"',
        "version = 4",
        f"locked = [{', '.join(repr(rule) for rule in LOCKED)}]",
        "[severity]",
        *(f'"{rule}" = "block"' for rule in LOCKED),
    )
)
ORGANISATION = replace(parse_organisation(POLICY), agency=Agency(confidential_sites=(SITE,)))


def answer(text: str, agency: Agency = Agency(), sector: str = "general") -> Decision:  # noqa: B008 - frozen
    policy = policies.policy_for(KNOWN, [sector], agency, ORGANISATION)
    draft = Draft(text, Account("a", Hat.PROFESSIONAL, "facebook", "x"), policy_revision=policy.revision)
    return check(draft, KNOWN, policy, offers=False).decision


# ---------------------------------------------------------------------------- what the worker enters or chooses


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    "entered",
    [
        Agency(ordinary_words=("Quillfeather Hall", "Sluice Lane")),
        Agency(public_sites=(PublicSite("Quillfeather Hall", addresses=("9 Sluice Lane",)),)),
        Agency(programmes=("Quillfeather Hall",)),
        Agency(events=("Quillfeather Hall",)),
        Agency(staff=("Quillfeather Hall",)),
        Agency("Quillfeather Hall", ("Quillfeather Hall",)),
        Agency(public_hashtags=("#QuillfeatherHall",)),
    ],
    ids=["left alone", "public", "program", "event", "staff", "own name", "hashtag"],
)
def test_no_list_of_the_worker_allows_a_confidential_place(entered: Agency, text: str) -> None:
    assert answer(text, entered) is Decision.CHANGE


@pytest.mark.parametrize("sector", policies.sectors())
def test_no_kind_of_work_loosens_a_lock(sector: str) -> None:
    policy = policies.policy_for(KNOWN, [sector], organisation=ORGANISATION)

    assert {policy.severities[rule, hat] for rule in LOCKED for hat in Hat if (rule, hat) in policy.severities} == {
        Severity.BLOCK
    }


@pytest.mark.parametrize("rule", LOCKED)
def test_no_layer_of_the_worker_loosens_a_lock(rule: str) -> None:
    wanted = PolicyLayer("own", {(rule, hat): Severity.OFF for hat in Hat}, frozenset(), frozenset())
    policy = layered(KNOWN.rules, (preset("general"),), ORGANISATION.layer, wanted)

    assert {policy.severities[rule, hat] for hat in Hat if (rule, hat) in policy.severities} == {Severity.BLOCK}


# ------------------------------------------------------------------------------------------------ the environment


@pytest.mark.parametrize(
    "name",
    [
        "HOME",
        "HATPEG_HOME",
        "HATPEG_POLICY",
        "XDG_CONFIG_DIRS",
        "XDG_CONFIG_HOME",
        "XDG_DATA_HOME",
        "PROGRAMDATA",
        "TMPDIR",
    ],
)
def test_no_variable_leads_to_another_policy(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "hatpeg" / "policy.d"
    folder.mkdir(parents=True)
    (folder / "10.toml").write_text(POLICY)
    before = read_managed("linux", tmp_path / "nowhere", US)
    monkeypatch.setenv(name, str(tmp_path))

    assert read_managed("linux", tmp_path / "nowhere", US) == before == Managed()


# ------------------------------------------------------------------------------------------------------ files


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "root" / LINUX.relative_to("/")
    folder.mkdir(parents=True, mode=0o755)
    file = folder / "10.toml"
    file.write_text(POLICY)
    file.chmod(0o644)
    return folder


def read(folder: Path) -> Managed:
    return read_managed("linux", folder.parents[2], US)


def _writable_by_all(folder: Path) -> None:
    folder.chmod(0o777)


def _writable_by_group(folder: Path) -> None:
    folder.chmod(0o775)


def _parent_writable(folder: Path) -> None:
    folder.parent.chmod(0o777)


def _top_writable(folder: Path) -> None:
    folder.parent.parent.chmod(0o777)


def _file_writable(folder: Path) -> None:
    (folder / "10.toml").chmod(0o646)


def _linked_file(folder: Path) -> None:
    (folder / "20.toml").symlink_to(folder / "10.toml")


def _dangling_link(folder: Path) -> None:
    (folder / "20.toml").symlink_to(folder / "gone")


def _linked_folder(folder: Path) -> None:
    folder.rename(folder.parent / "real")
    folder.symlink_to(folder.parent / "real")


def _pipe(folder: Path) -> None:
    os.mkfifo(folder / "20.toml", 0o644)


def _folder_for_a_file(folder: Path) -> None:
    (folder / "20.toml").mkdir()


def _file_for_a_folder(folder: Path) -> None:
    (folder / "10.toml").unlink()
    folder.rmdir()
    folder.write_text(POLICY)


def _broken(folder: Path) -> None:
    (folder / "20.toml").write_text("format = ")


def _huge(folder: Path) -> None:
    (folder / "20.toml").write_text("#" * 2_000_001)


def _no_text(folder: Path) -> None:
    (folder / "20.toml").write_bytes(b"\xff\xfe\x00")


@pytest.mark.parametrize(
    "spoil",
    [
        _writable_by_all,
        _writable_by_group,
        _parent_writable,
        _top_writable,
        _file_writable,
        _linked_file,
        _dangling_link,
        _linked_folder,
        _pipe,
        _folder_for_a_file,
        _file_for_a_folder,
        _broken,
        _huge,
        _no_text,
    ],
)
def test_a_place_that_was_tampered_with_is_told_and_followed_in_no_part(folder: Path, spoil: object) -> None:
    assert callable(spoil)
    spoil(folder)

    told = read(folder)

    assert told.is_wrong
    assert told.organisation is None


def test_a_place_of_somebody_else_is_not_followed(folder: Path) -> None:
    assert read_managed("linux", folder.parents[2], US + 1).code == "P1"


def test_a_file_that_is_changed_for_a_link_at_the_last_moment_is_not_followed(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loose = tmp_path / "loose.toml"
    loose.write_text("format = 1\n")
    before = managed._is_guarded

    def guarded_then_swapped(*arguments: object) -> None:
        before(*arguments)
        (folder / "10.toml").unlink()
        (folder / "10.toml").symlink_to(loose)

    monkeypatch.setattr(managed, "_is_guarded", guarded_then_swapped)

    assert read(folder).code == "P1"


# ------------------------------------------------------------------------------------------------------ packs

OURS, THEIRS, THIRD = (bytes([number]) * 32 for number in (1, 2, 3))
OLDER = POLICY.replace("version = 4", "version = 3")


@pytest.mark.parametrize(
    "pack",
    [
        lambda: signed(OLDER, OURS),
        lambda: signed(POLICY, THEIRS),
        lambda: signed(POLICY, THEIRS, hand_over(THIRD, public_key(THEIRS))),
        lambda: signed(OLDER, THEIRS, hand_over(OURS, public_key(THEIRS))),
        lambda: signed(POLICY, OURS).replace("block", "advise"),
        lambda: signed(POLICY, OURS).replace("version = 4", "version = 5"),
    ],
    ids=["older", "a stranger's", "handed over by a stranger", "handed over and older", "loosened", "made newer"],
)
def test_no_pack_takes_the_place_of_the_one_in_force(pack: object) -> None:
    assert callable(pack)
    with pytest.raises(PolicyUnreadable):
        standing_of(read_pack(pack()), public_key(OURS), 4)


# --------------------------------------------------------------------- what an organization itself may not say

OPINIONS = tuple(
    rule.id
    for rule in KNOWN.rules
    if Hat.PERSONAL in rule.hats and not rule.protects_clients and rule.severity is not Severity.ALLOW
)
RIGHTS = tuple(rule.id for rule in KNOWN.rules if rule.severity is Severity.ALLOW)


@pytest.mark.parametrize("rule", OPINIONS)
def test_no_policy_enforces_conduct_or_opinion_under_personal(rule: str) -> None:
    text = f'format = 1\nlocked = ["{rule}"]\nalways_on = ["{rule}"]\n[severity]\n"{rule}" = "block"\n'
    with_it = policies.policy_for(KNOWN, organisation=parse_organisation(text))
    without = policies.policy_for(KNOWN)
    key = (rule, Hat.PERSONAL)

    assert with_it.severities[key] is without.severities[key]
    assert key not in with_it.locked
    assert key not in with_it.always_on


@pytest.mark.parametrize("rule", RIGHTS)
def test_no_policy_takes_a_right_away(rule: str) -> None:
    text = f'format = 1\nlocked = ["{rule}"]\n[severity]\n"{rule}" = "off"\n'
    policy = policies.policy_for(KNOWN, organisation=parse_organisation(text))

    assert {policy.severities[rule, hat] for hat in Hat if (rule, hat) in policy.severities} == {Severity.ALLOW}


@pytest.mark.parametrize("setting", ["export personal", "personal history", "watch", "telemetry", "upload"])
def test_no_setting_of_a_policy_sees_the_personal_hat(setting: str) -> None:
    assert parse_organisation(f'format = 1\n[settings]\n"{setting}" = "yes"\n') == Organisation()

"""Says what works on this computer and what does not: for IT, without a word of anybody's."""

from __future__ import annotations

import argparse
import hashlib
import json
import platform
import sys
from collections.abc import Callable, Iterable, Iterator

from hatpeg import __version__, catalogue, policies, resources
from hatpeg.cli.answers import answer
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.finding import Severity
from hatpeg.core.health import Health, Part, all_well
from hatpeg.policies.managed import read_managed

AskDesktop = Callable[[], Iterable[Part]]
HASHES = "models/SHA256SUMS"
ALL_WELL, BROKEN = 0, 3
SAMPLE = "samples/work.txt"


def doctor(chosen: argparse.Namespace, ask_desktop: AskDesktop | None) -> int:
    """Look at every part and print what was seen. Gives 0 when drafts can be checked, else 3."""
    parts = [*_own_parts(), *(ask_desktop() if ask_desktop else ())]
    status = ALL_WELL if all_well(parts) else BROKEN
    if chosen.json:
        listed = [{"name": part.name, "health": part.health.value, "words": part.words} for part in parts]
        told = {"version": __version__, "system": _system(), "can_check": status == ALL_WELL, "parts": listed}
        sys.stdout.write(json.dumps(told, indent=2) + "\n")
        return status
    width = max(len(part.name) for part in parts)
    sys.stdout.write(f"Hatpeg {__version__}, {_system()}\n\n")
    sys.stdout.writelines(f"{part.health.value:<7} {part.name:<{width}}  {part.words}\n" for part in parts)
    sys.stdout.write("\nDrafts can be checked.\n" if status == ALL_WELL else "\nDrafts cannot be checked here.\n")
    return status


def list_catalogue() -> str:
    """Everything that is found by its folder, as JSON: the installed program and the source tree must tell the same."""
    known = catalogue.load()
    listed = {
        "rules": [rule.id for rule in known.rules],
        "detectors": [list(detector.kinds) for detector in known.detectors],
        "fixes": list(known.fixes),
        "networks": list(known.networks),
        "sectors": list(policies.sectors()),
        "languages": ["en", *sorted(file.name for file in resources.folder("locale").iterdir() if file.is_dir())],
        "models": dict(sorted(known_hashes().items())),
    }
    return json.dumps(listed, indent=2, ensure_ascii=False) + "\n"


def known_hashes() -> dict[str, str]:
    """The models that belong to this version, each with its SHA-256."""
    pairs = (line.split("  ", 1) for line in resources.lines(HASHES))
    return {name: digest for digest, name in pairs}


def _own_parts() -> Iterator[Part]:
    yield _catalogue()
    yield from _models()
    yield _policy()
    yield _sample()


def _catalogue() -> Part:
    try:
        known = catalogue.load()
    except HatpegError as problem:
        return Part("catalogue", Health.BROKEN, problem.sentence)
    counts = f"{len(known.rules)} rules, {len(known.detectors)} detectors, {len(known.networks)} networks"
    return Part("catalogue", Health.WORKS, counts)


def _models() -> Iterator[Part]:
    for name, expected in known_hashes().items():
        try:
            found = hashlib.sha256(resources.binary(f"models/{name}")).hexdigest()
        except OSError:
            yield Part(f"model {name}", Health.BROKEN, "not there")
            continue
        right = found == expected
        yield Part(f"model {name}", Health.WORKS if right else Health.BROKEN, found if right else "was changed")


def _policy() -> Part:
    managed = read_managed()
    if managed.is_wrong:
        return Part("policy", Health.BROKEN, f"{managed.code} {managed.sentence}")
    if managed.organisation is None:
        return Part("policy", Health.ABSENT, "nothing is laid down on this computer")
    named, version = managed.organisation.name or "no name", managed.organisation.version
    sources = ", ".join(source.name for source in managed.sources)
    return Part("policy", Health.WORKS, f"{named}, version {version}, from {sources}")


def _sample() -> Part:
    """A post that ships with the program and that must not pass, all the way to what is told about it."""
    try:
        known = catalogue.load()
        policy = policies.policy_in_force(known, ["dv_shelter"])
        account = Account("doctor", Hat.PROFESSIONAL, "facebook", "doctor")
        draft = Draft(resources.text(SAMPLE), account, policy_revision=policy.revision)
        verdict = check(draft, known, policy, offers=False)
        answer(draft, verdict, 0.0)
    except (HatpegError, OSError, ValueError) as problem:
        return Part("check", Health.BROKEN, type(problem).__name__)
    stopped = any(finding.severity is Severity.BLOCK for finding in verdict.findings)
    return Part("check", Health.WORKS if stopped else Health.BROKEN, "the sample draft was stopped" if stopped else "")


def _system() -> str:
    return f"{platform.system()} {platform.release()} {platform.machine()}, Python {platform.python_version()}"

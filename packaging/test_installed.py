"""Holds an installed Hatpeg against the source tree: what is in it, what it finds, and that it reaches no network.

    .venv/bin/python packaging/test_installed.py [--hatpeg /usr/bin/hatpeg] [--posts POSTS.JSONL ...]

``--root FOLDER`` looks inside another root, as root, with chroot. Prints one line for each thing that was looked at,
and ends with 1 when one of them is not so.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SOURCE = (sys.executable, "-m", "hatpeg")
SAMPLES = (ROOT / "resources/samples/work.txt", ROOT / "resources/samples/personal.txt")
NOT_IN_ANSWERS = ("milliseconds", "file")


class Installed:
    """The installed program, perhaps in another root, as a person who is not an administrator."""

    def __init__(self, program: str, root: Path | None, user: str) -> None:
        self.program, self.root, self.user = program, root, user

    def run(self, *arguments: str, stdin: str = "", **variables: str) -> subprocess.CompletedProcess[str]:
        command: list[str] = [self.program, *arguments]
        # No interface is up inside, so whoever tries to reach a network fails at once.
        alone = ["unshare", "--net"] if shutil.which("unshare") and os.getuid() == 0 else []
        if self.root:
            command = [*alone, "chroot", f"--userspec={self.user}", str(self.root), *command]
        else:
            command = [*alone, *command]
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": variables.pop("HOME", "/tmp"), **variables}  # noqa: S108
        return subprocess.run(command, input=stdin, capture_output=True, text=True, env=environment, check=False)


def from_source(*arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run([*SOURCE, *arguments], input=stdin, capture_output=True, text=True, check=False, cwd=ROOT)


def same_catalogue(installed: Installed, _: Sequence[str]) -> str:
    here, there = from_source("--list-catalogue"), installed.run("--list-catalogue")
    if not here.stdout or there.stdout != here.stdout:
        return f"the catalogues differ: {len(here.stdout)} and {len(there.stdout)} characters"
    return ""


def models_are_whole(installed: Installed, _: Sequence[str]) -> str:
    told = installed.run("doctor", "--json")
    try:
        parts = json.loads(told.stdout)["parts"]
    except (ValueError, KeyError):
        return f"doctor ended with {told.returncode}"
    broken = [part["name"] for part in parts if part["health"] == "broken"]
    models = [part for part in parts if part["name"].startswith("model ")]
    return f"broken: {broken}" if broken or told.returncode or not models else ""


def samples_give_the_same(installed: Installed, _: Sequence[str]) -> str:
    for sample in SAMPLES:
        for hat in ("personal", "professional"):
            words = ("check", "-", "--hat", hat, "--sector", "dv_shelter")
            text = sample.read_text("utf-8")
            here, there = from_source(*words, stdin=text), installed.run(*words, stdin=text)
            if (here.stdout, here.returncode) != (there.stdout, there.returncode) or not here.stdout:
                return f"{sample.name} as {hat}: {here.returncode} and {there.returncode}"
    return ""


def posts_give_the_same(installed: Installed, posts: Sequence[str]) -> str:
    for file in posts:
        text = Path(file).read_text("utf-8")
        words = ("check", "--batch", "-", "--format", "jsonl")
        here, there = from_source(*words, stdin=text), installed.run(*words, stdin=text)
        ours, theirs = without_times(here.stdout), without_times(there.stdout)
        if not ours or ours != theirs:
            differ = sum(one != other for one, other in zip(ours, theirs, strict=False))
            return f"{file}: {len(ours)} and {len(theirs)} answers, {differ} differ; {there.stderr[:200]}"
    return ""


def without_times(lines: str) -> list[str]:
    kept = []
    for line in lines.splitlines():
        answer = json.loads(line)
        for name in NOT_IN_ANSWERS:
            answer.pop(name, None)
        kept.append(json.dumps(answer, ensure_ascii=False))
    return kept


def photos_are_looked_at(installed: Installed, _: Sequence[str]) -> str:
    """The worker process starts, decodes and answers, in the frozen program too."""
    picture = ROOT / "docs/write.png"
    place = (installed.root or Path("/")) / "tmp" / "write.png"
    shutil.copyfile(picture, place)
    place.chmod(0o644)
    here = from_source("photo", "check", str(picture), "--format", "json")
    there = installed.run("photo", "check", "/tmp/write.png", "--format", "json")  # noqa: S108
    place.unlink()
    ours, theirs = without_times(here.stdout), without_times(there.stdout)
    return "" if ours and ours == theirs else f"{here.returncode} and {there.returncode}: {there.stderr[:200]}"


def speaks_spanish(installed: Installed, _: Sequence[str]) -> str:
    """The Spanish help and the Spanish catalogue are there, and Qt's own Spanish words."""
    home = (installed.root or Path("/")) / "usr/lib/hatpeg/_internal"
    if not home.is_dir():
        home = Path(installed.program).resolve().parent / "_internal"
    wanted = (
        "hatpeg/resources/locale/es/hatpeg.po",
        "hatpeg/resources/help/es",
        "PySide6/Qt/translations/qtbase_es.qm",
    )
    missing = [each for each in wanted if not (home / each).exists()]
    return f"missing: {missing}" if missing else ""


def window_opens(installed: Installed, _: Sequence[str]) -> str:
    told = installed.run("doctor", "--json", QT_QPA_PLATFORM="offscreen")
    try:
        parts = {part["name"]: part["health"] for part in json.loads(told.stdout)["parts"]}
    except (ValueError, KeyError):
        return f"doctor ended with {told.returncode}"
    return "" if parts.get("window") == "works" else str(parts)


def no_network_code(installed: Installed, _: Sequence[str]) -> str:
    home = Path(installed.program).resolve().parent
    if installed.root:
        home = installed.root / "usr/lib/hatpeg"
    found = [file.name for file in home.rglob("*") if file.name.startswith(("_ssl.", "libssl", "libqopensslbackend"))]
    return f"there is {found}" if found else ""


LOOKED_AT: dict[str, Callable[[Installed, Sequence[str]], str]] = {
    "the catalogue is the source tree's": same_catalogue,
    "the models are whole, and doctor finds nothing broken": models_are_whole,
    "the samples are answered as by the source tree": samples_give_the_same,
    "posts are answered as by the source tree": posts_give_the_same,
    "a photo is looked at as by the source tree": photos_are_looked_at,
    "Spanish is there": speaks_spanish,
    "Qt starts": window_opens,
    "there is no code for encrypted connections": no_network_code,
}


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--hatpeg", default="/usr/bin/hatpeg")
    asked.add_argument("--root", type=Path)
    asked.add_argument("--user", default="nobody")
    asked.add_argument("--posts", nargs="*", default=[])
    chosen = asked.parse_args()
    installed = Installed(chosen.hatpeg, chosen.root, chosen.user)
    wrong = 0
    for what, look in LOOKED_AT.items():
        if look is posts_give_the_same and not chosen.posts:
            print(f"left out  {what}: no --posts given")
            continue
        problem = look(installed, chosen.posts)
        wrong += bool(problem)
        print(f"NOT SO    {what}: {problem}" if problem else f"so        {what}", flush=True)
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())

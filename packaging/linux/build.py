"""Makes the .deb and the .rpm out of the frozen program: ``build.py [deb] [rpm]``, from the repository's root.

Both hold the same tree; only their own notes differ. Time stamps come from SOURCE_DATE_EPOCH, so that the same frozen
program gives the same .deb.
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).resolve().parents[2]
HERE = ROOT / "packaging" / "linux"
FROZEN, DIST = ROOT / "dist" / "hatpeg", ROOT / "dist"
EPOCH = os.environ.get("SOURCE_DATE_EPOCH", "1764000000")
SUMMARY = "check a post before it goes out"
ABOUT = """Hatpeg reads a social-media draft or a photo on the computer itself, says what
could give somebody away, and offers other words. It keeps personal and work
accounts apart and lets only what was checked reach the clipboard. It opens no
network connection."""
MOST_INSTALLED, MOST_PACKED = 350e6, 120e6
"""Bytes: small laptops and slow lines."""
POLICY = "etc/hatpeg/policy.d"
RECOMMENDED = ("gnome-keyring | kwalletmanager | keepassxc", "fonts-noto-color-emoji")

POSTINST = """#!/bin/sh
set -e
# Nothing is started and nothing is asked. Desktops notice new entries by themselves.
exit 0
"""
POSTRM = """#!/bin/sh
set -e
# What people keep is theirs: nothing in anybody's home is touched. The policy is the organization's, and goes on purge.
if [ "$1" = purge ]; then
    rm -rf /etc/hatpeg
fi
exit 0
"""


def version() -> str:
    found = re.search(r'__version__ = "(.+?)"', (ROOT / "app/hatpeg/__init__.py").read_text("utf-8"))
    if found is None:
        raise SystemExit("app/hatpeg/__init__.py names no version")
    return found[1]


def linked_to(folder: Path) -> tuple[set[str], tuple[int, ...]]:
    """The libraries of the system that the files in a folder are linked to, and the newest glibc they ask for."""
    files = [file for file in folder.rglob("*") if file.is_file()]
    inside, wanted, glibc = {file.name for file in files}, set(), (2, 0)
    for file in files:
        content = file.read_bytes()
        if not content.startswith(b"\x7fELF"):
            continue
        read = subprocess.run(["readelf", "-d", file], capture_output=True, text=True, check=True)
        wanted |= set(re.findall(r"NEEDED.*\[(.+)\]", read.stdout))
        versions = (tuple(map(int, pair)) for pair in re.findall(rb"GLIBC_(\d+)\.(\d+)", content))
        glibc = max([glibc, *versions])
    return wanted - inside, glibc


def packages_of(libraries: set[str]) -> list[str]:
    """The Debian packages that bring these libraries. Stops when one is not named in needs.txt."""
    lines = (line.split("#")[0].split(None, 1) for line in (HERE / "needs.txt").read_text("utf-8").splitlines())
    names = {pair[0]: pair[1].strip() for pair in lines if pair}
    unknown = libraries - set(names)
    if unknown:
        raise SystemExit(f"packaging/linux/needs.txt does not say which package brings {', '.join(sorted(unknown))}")
    return sorted({names[library] for library in libraries})


def lay_out(tree: Path) -> None:
    """Everything where Linux wants it."""
    (tree / "usr/lib").mkdir(parents=True)
    shutil.copytree(FROZEN, tree / "usr/lib/hatpeg", symlinks=True)
    share = tree / "usr/share"
    for source, target in (
        (HERE / "hatpeg.desktop", "applications/hatpeg.desktop"),
        (HERE / "hatpeg.svg", "icons/hicolor/scalable/apps/hatpeg.svg"),
        (HERE / "org.hatpeg.Hatpeg.metainfo.xml", "metainfo/org.hatpeg.Hatpeg.metainfo.xml"),
        (HERE / "hatpeg.bash-completion", "bash-completion/completions/hatpeg"),
        (ROOT / "docs/for-it.md", "doc/hatpeg/for-it.md"),
        (ROOT / "SECURITY.md", "doc/hatpeg/SECURITY.md"),
        (FROZEN / "_internal/hatpeg/resources/rights/LICENSE-libraries.txt", "doc/hatpeg/copyright"),
        (DIST / f"hatpeg-{version()}.cdx.json", "doc/hatpeg/inside.cdx.json"),
    ):
        if source.is_file():
            (share / target).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, share / target)
    manual = share / "man/man1/hatpeg.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(gzip.compress((HERE / "hatpeg.1").read_bytes(), 9, mtime=0))
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/hatpeg").symlink_to("../lib/hatpeg/hatpeg")
    (tree / POLICY).mkdir(parents=True)
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == tree / "usr/lib/hatpeg/hatpeg" else 0o644)
        os.utime(path, (int(EPOCH), int(EPOCH)), follow_symlinks=False)


def deb(tree: Path) -> Path:
    libraries, glibc = linked_to(tree / "usr/lib/hatpeg")
    needs = [each for each in packages_of(libraries) if each != "libc6"]
    needs.insert(0, f"libc6 (>= {'.'.join(map(str, glibc))})")
    kilobytes = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file()) // 1024
    fields = {
        "Package": "hatpeg",
        "Version": version(),
        "Section": "utils",
        "Priority": "optional",
        "Architecture": "amd64",
        "Maintainer": "The Hatpeg project <hatpeg@hatpeg.invalid>",
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join(needs),
        "Recommends": ", ".join(RECOMMENDED),
        "Description": SUMMARY,
    }
    notes = tree / "DEBIAN"
    notes.mkdir()
    described = "".join(f" {line}\n" for line in ABOUT.splitlines())
    (notes / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()) + described)
    for name, script in (("postinst", POSTINST), ("postrm", POSTRM)):
        (notes / name).write_text(script)
        (notes / name).chmod(0o755)
    for path in (notes, *notes.iterdir()):
        os.utime(path, (int(EPOCH), int(EPOCH)))
    made = DIST / f"hatpeg_{version()}_amd64.deb"
    squeeze = ("-Zxz", "-z9") if os.environ.get("HATPEG_FAST") is None else ("-Zzstd", "-z3")
    subprocess.run(["dpkg-deb", "--root-owner-group", *squeeze, "--build", tree, made], check=True, stdout=sys.stderr)
    shutil.rmtree(notes)
    return made


def spec(tree: Path, libraries: set[str], glibc: tuple[int, ...]) -> Iterator[str]:
    """How the .rpm is described: it asks for libraries, whose names are the same on Fedora, RHEL and SUSE."""
    yield from (
        "Name: hatpeg",
        f"Version: {version()}",
        "Release: 1",
        f"Summary: {SUMMARY.capitalize()}",
        "License: GPL-3.0-or-later",
        "AutoReqProv: no",
        f"Requires: libc.so.6(GLIBC_{'.'.join(map(str, glibc))})(64bit)",
        *(f"Requires: {each}()(64bit)" for each in sorted(libraries) if not each.startswith("ld-linux")),
        "Recommends: google-noto-color-emoji-fonts",
        "%define _build_id_links none",
        "%define __os_install_post %{nil}",
        "%define _binary_payload w9.xzdio"
        if os.environ.get("HATPEG_FAST") is None
        else "%define _binary_payload w3.zstdio",
        "%define source_date_epoch_from_changelog 0",
        "%define use_source_date_epoch_as_buildtime 1",
        "%define clamp_mtime_to_source_date_epoch 1",
        "%define _buildhost localhost",
        "%description",
        ABOUT,
        "%install",
        "cp -a %{tree}/. %{buildroot}/",
        "%files",
        "%defattr(-,root,root)",
        "/usr/lib/hatpeg",
        "/usr/bin/hatpeg",
        "/usr/share/applications/hatpeg.desktop",
        "/usr/share/icons/hicolor/scalable/apps/hatpeg.svg",
        "/usr/share/metainfo/org.hatpeg.Hatpeg.metainfo.xml",
        "/usr/share/bash-completion/completions/hatpeg",
        "/usr/share/man/man1/hatpeg.1.gz",
        *(["/usr/share/doc/hatpeg"] if (tree / "usr/share/doc/hatpeg").is_dir() else []),
        "%dir %attr(0755,root,root) /etc/hatpeg",
        f"%dir %attr(0755,root,root) /{POLICY}",
    )


def rpm(tree: Path) -> Path:
    libraries, glibc = linked_to(tree / "usr/lib/hatpeg")
    with TemporaryDirectory() as work:
        recipe = Path(work) / "hatpeg.spec"
        recipe.write_text("\n".join(spec(tree, libraries, glibc)) + "\n")
        command = ["rpmbuild", "-bb", "--quiet", "--target", "x86_64", "--define", f"_topdir {work}"]
        command += ["--define", f"tree {tree}", "--define", f"_rpmdir {work}/made", recipe]
        subprocess.run(command, check=True, env=os.environ | {"SOURCE_DATE_EPOCH": EPOCH}, stdout=sys.stderr)
        (found,) = Path(work).glob("made/**/*.rpm")
        return Path(shutil.copy(found, DIST / f"hatpeg-{version()}-1.x86_64.rpm"))


def main() -> None:
    wanted = sys.argv[1:] or ["deb", "rpm"]
    if not (FROZEN / "hatpeg").is_file():
        raise SystemExit("dist/hatpeg is not there: packaging/freeze makes it")
    with TemporaryDirectory(dir=ROOT / "build") as work:
        tree = Path(work) / "tree"
        lay_out(tree)
        installed = sum(file.lstat().st_size for file in tree.rglob("*") if file.is_file())
        print(f"installed  {installed / 1e6:.1f} MB")
        if installed > MOST_INSTALLED:
            raise SystemExit("That is more than may be installed: packaging/inside/sbom.py says what takes the space.")
        for kind in wanted:
            made = {"deb": deb, "rpm": rpm}[kind](tree)
            print(f"{made.relative_to(ROOT)}  {made.stat().st_size / 1e6:.1f} MB")
            if made.stat().st_size > MOST_PACKED and os.environ.get("HATPEG_FAST") is None:
                raise SystemExit(f"{made.name} is larger than a package may be.")


if __name__ == "__main__":
    main()

"""``hatpeg policy keygen``, ``sign`` and ``verify``: policies that travel without an IT department."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from datetime import datetime
from pathlib import Path

from hatpeg.cli.inputs import decoded
from hatpeg.core.errors import PolicyUnreadable, WrongUsage
from hatpeg.policies import packs

NOT_TWICE = "The two were not the same. Nothing was written."


def run(chosen: argparse.Namespace) -> int:
    """Do what is asked, and return the exit status."""
    match chosen.what:
        case "keygen":
            return _keygen(chosen)
        case "sign":
            return _sign(chosen)
        case _:
            return _verify(chosen)


def _keygen(chosen: argparse.Namespace) -> int:
    private = packs.new_key()
    write_new(chosen.out, packs.key_as_pem(private, "" if chosen.no_passphrase else _new_passphrase()))
    told = packs.fingerprint_of(packs.public_key(private))
    sys.stdout.write(f"Fingerprint: {told}\nKeep {chosen.out} where nobody else can read it.\n")
    return 0


def _sign(chosen: argparse.Namespace) -> int:
    policy = decoded(read_file(chosen.file))
    private = _key(chosen.key, chosen)
    handed_over = b""
    if chosen.old_key:
        handed_over = packs.hand_over(_key(chosen.old_key, chosen), packs.public_key(private))
    write_new(chosen.out, packs.signed(policy, private, handed_over).encode())
    sys.stdout.write(f"Fingerprint: {packs.fingerprint_of(packs.public_key(private))}\n")
    return 0


def _verify(chosen: argparse.Namespace) -> int:
    pack = packs.read_pack(decoded(read_file(chosen.file)))
    organisation = pack.organisation
    name, version = organisation.name or "no name", organisation.version
    sys.stdout.write(f"It was not changed since it was signed: {name}, version {version}.\n")
    sys.stdout.write(f"Fingerprint: {pack.fingerprint}\n")
    if pack.handed_over_by:
        sys.stdout.write(f"Handed over by: {packs.fingerprint_of(pack.handed_over_by)}\n")
    if pack.is_old(datetime.now().astimezone().date()):
        sys.stdout.write("It is old, or was to be looked at again before today.\n")
    return 0


def _key(file: str, chosen: argparse.Namespace) -> bytes:
    content = read_file(file)
    try:
        return packs.key_from_pem(content)
    except PolicyUnreadable:
        if chosen.no_passphrase:
            raise
        return packs.key_from_pem(content, getpass.getpass(f"Passphrase of {file}: "))


def _new_passphrase() -> str:
    first = getpass.getpass("A passphrase for the key: ")
    if first != getpass.getpass("The same again: "):
        raise WrongUsage(NOT_TWICE)
    return first


def read_file(file: str) -> bytes:
    try:
        return Path(file).read_bytes()
    except OSError as problem:
        sentence = f"Cannot read {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None


def write_new(file: str, content: bytes) -> None:
    """Write a file that is not there yet, for its owner alone."""
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        sentence = f"{file} is there already; it stays as it is."
        raise WrongUsage(sentence) from None
    except OSError as problem:
        sentence = f"Cannot write {file}: {problem.strerror or 'unknown reason'}."
        raise WrongUsage(sentence) from None
    with os.fdopen(handle, "wb") as written:
        written.write(content)

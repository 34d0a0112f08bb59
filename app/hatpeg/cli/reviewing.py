"""``hatpeg review``: second looks without a window. No vault is opened: what a request needs later lies in a ticket.

A ticket stays with whoever asked: it holds the private key that opens the answer, and what the answer has to fit.
"""

from __future__ import annotations

import argparse
import getpass
import json
import secrets
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from hatpeg import catalogue, policies
from hatpeg.cli import inputs
from hatpeg.cli.signing import NOT_TWICE, read_file, write_new
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import HatpegError, WrongUsage
from hatpeg.core.finding import Severity
from hatpeg.core.second_look.answering import SENTENCES, Asked, Here, Said, Unopened, WhyNot, answered, opened
from hatpeg.core.second_look.asking import WHY, Request, Why, may_be_asked, shown_of
from hatpeg.core.second_look.reviewer import Reviewer, parse_reviewer
from hatpeg.review import files, keys

ALLOWED, SENT_BACK = 0, 2
NOT_NEEDED = "Nothing in this draft stops it, or not all of it could be checked. There is nothing to ask."
NOT_THEIRS = "That is not the passphrase of this record."
NO_TICKET = "This file is no ticket of a request."


def run(chosen: argparse.Namespace) -> int:
    """Do what is asked, and return the exit status."""
    match chosen.what:
        case "keygen":
            return _keygen(chosen)
        case "make":
            return _make(chosen)
        case "open":
            return _open(chosen)
        case "answer":
            return _answer(chosen)
        case _:
            return _verify(chosen)


def _keygen(chosen: argparse.Namespace) -> int:
    first = _passphrase("A passphrase for the record: ")
    if first != _passphrase("The same again: "):
        raise WrongUsage(NOT_TWICE)
    reviewer = keys.new_reviewer(" ".join(chosen.name.split()).replace(":", " "), first)
    parse_reviewer(reviewer.line)  # a name that could not be read back is refused here
    write_new(chosen.out, (reviewer.line + "\n").encode())
    sys.stdout.write(f"Fingerprint: {reviewer.fingerprint}\n")
    sys.stdout.write("For a policy, where nobody types the passphrase at another computer:\n")
    sys.stdout.write(f"reviewers = [{json.dumps(reviewer.apart.line, ensure_ascii=False)}]\n")
    return 0


def _make(chosen: argparse.Namespace) -> int:
    reviewer = _record(chosen.to)
    known = catalogue.load()
    if chosen.network not in known.networks:
        sentence = f"There is no network {chosen.network!r}. Choose from: {', '.join(known.networks)}."
        raise WrongUsage(sentence)
    agency = inputs.agency_of(chosen.agency)
    policy = policies.policy_in_force(known, chosen.sector, agency, policies.organisation_here())
    account = Account("command-line", Hat.PROFESSIONAL, chosen.network, chosen.account)
    draft = Draft(inputs.draft_text(chosen.file), account, policy_revision=policy.revision, is_reply=chosen.reply)
    verdict = check(draft, known, policy, offers=False)
    if not may_be_asked(draft, verdict):
        raise HatpegError(NOT_NEEDED)
    shown, now = shown_of(draft, policy, verdict.of(Severity.BLOCK)), datetime.now(UTC).replace(microsecond=0)
    secret, public = files.new_answer_key()
    request = Request(secrets.token_hex(16), now, draft.parts, shown, Why(chosen.why), chosen.words, answer_to=public)
    if not request.can_be_allowed:
        for each in shown:
            if each.never:
                sys.stdout.write(f"{each.rule}: {each.never}\n")
        raise HatpegError(SENTENCES[WhyNot.NEVER])
    write_new(chosen.ticket, _ticket(request, reviewer, secret))
    write_new(chosen.out, files.written_request(request, reviewer))
    sys.stdout.write(f"Only {reviewer.name} can open {chosen.out}. Keep {chosen.ticket} here.\n")
    return 0


def _open(chosen: argparse.Namespace) -> int:
    request, _ = _request(chosen)
    sys.stdout.writelines(_told(request))
    if chosen.photos is not None:
        for number, photo in enumerate(request.photos, 1):
            write_new(str(Path(chosen.photos) / f"photo-{number}"), photo.copy)
    return 0


def _answer(chosen: argparse.Namespace) -> int:
    request, unlocked = _request(chosen)
    said = Said(chosen.allow, "" if chosen.allow else chosen.send_back, chosen.words)
    answer = answered(request, said, unlocked.reviewer.signs, datetime.now(UTC))
    if isinstance(answer, Unopened):
        raise HatpegError(SENTENCES[answer.why])
    write_new(chosen.out, files.written_answer(answer, request, unlocked))
    sys.stdout.write(f"{'Allowed' if answer.allows else 'Sent back'}: {chosen.out}\n")
    return 0


def _verify(chosen: argparse.Namespace) -> int:
    asked, reviewer = _from_ticket(read_file(chosen.ticket))
    answer, signer = files.read_answer(read_file(chosen.file), asked.secret)
    outcome = opened(answer, signer, asked, Here(b"", {reviewer.signs}, datetime.now(UTC)))
    if not isinstance(outcome, Unopened):
        sys.stdout.write(f"{reviewer.name} allowed it, until {outcome.until:%Y-%m-%d %H:%M} UTC.\n")
        return ALLOWED
    if outcome.why is WhyNot.SENT_BACK:
        sys.stdout.write(f"{reviewer.name} sent it back: {_plain(f'{answer.reason} {answer.words}')}".rstrip() + "\n")
        return SENT_BACK
    raise HatpegError(SENTENCES[outcome.why])


def _request(chosen: argparse.Namespace) -> tuple[Request, keys.Unlocked]:
    reviewer, content = _record(chosen.record), read_file(chosen.file)
    unlocked = keys.unlock(reviewer, _passphrase(f"Passphrase of {reviewer.name}: "))
    if unlocked is None:
        raise HatpegError(NOT_THEIRS)
    return files.read_request(content, unlocked), unlocked


def _told(request: Request) -> Iterator[str]:
    yield f"For {_plain(request.account)} on {_plain(request.network)}, asked {request.made:%Y-%m-%d %H:%M} UTC\n\n"
    yield f"{_plain(request.text)}\n\n"
    for number, photo in enumerate(request.photos, 1):
        yield f"Photo {number}: {_plain(photo.alt_text) or 'no description'}, {len(photo.copy)} bytes\n"
    for each in request.shown:
        yield f"{_plain(each.rule)}: {_plain(each.message)} {_plain(each.words)}\n"
        if each.never:
            yield f"    {_plain(each.never)}\n"
    yield f"They say: {WHY[request.why][0]}. {_plain(request.words)}".rstrip() + "\n"


def _plain(words: str) -> str:
    """Words from elsewhere, without what would steer a terminal."""
    return "".join(char for char in words if char.isprintable() or char == "\n")


def _ticket(request: Request, reviewer: Reviewer, secret: bytes) -> bytes:
    told = {
        "id": request.id,
        "fingerprint": request.fingerprint,
        "made": request.made.isoformat(),
        "reviewer": reviewer.apart.line,
        "marks": sorted(request.marks),
        "why": request.why.value,
        "secret": secret.hex(),
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _from_ticket(untrusted: bytes) -> tuple[Asked, Reviewer]:
    try:
        told = json.loads(untrusted)
        reviewer = parse_reviewer(told["reviewer"])
        made, secret = datetime.fromisoformat(told["made"]), bytes.fromhex(told["secret"])
        told_of = told["id"], told["fingerprint"], made, reviewer.signs, frozenset(told["marks"]), told["why"], secret
        files.answer_key_of(secret)
    except (ValueError, TypeError, KeyError, AttributeError):
        raise HatpegError(NO_TICKET) from None
    return Asked(*told_of), reviewer


def _record(file: str) -> Reviewer:
    return parse_reviewer(inputs.decoded(read_file(file)))


def _passphrase(prompt: str) -> str:
    if sys.stdin is not None and sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.readline().rstrip("\r\n") if sys.stdin is not None else ""

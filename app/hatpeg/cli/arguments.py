"""What can be written on the command line, and its help."""

from __future__ import annotations

import argparse
import sys
from typing import NoReturn

from hatpeg import __version__
from hatpeg.core.draft import Hat
from hatpeg.core.second_look.asking import Back, Why

DOCTOR_EXITS = "Exit status: 0 drafts can be checked, 3 they cannot."
HISTORY_EXITS = "Exit status: 0 shown, or it holds; 2 it does not hold; 3 it could not be opened."
EXITS = "Exit status: 0 clear, 1 worth a look, 2 must change, 3 not checked, 64 wrong usage."

REVIEW_EXITS = "Exit status: 0 done, or allowed; 2 sent back; 3 nothing opened or written; 64 wrong usage."
PHOTO_EXITS = "Exit status: 1 look too, 2 something to change, 3 not checked, 64 wrong usage; clean: 0 when written."


class _Parser(argparse.ArgumentParser):
    """Ends with 64 on wrong usage, so that no mistake can be taken for "must change"."""

    def error(self, message: str) -> NoReturn:
        self.print_usage()
        self.exit(64, f"{self.prog}: {message}\n")


class _Catalogue(argparse.Action):
    """Prints the catalogue and ends, as ``--version`` does."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        from hatpeg.cli.doctor import list_catalogue

        sys.stdout.write(list_catalogue())
        parser.exit()


def parser() -> argparse.ArgumentParser:
    """The whole command line."""
    top = _Parser(prog="hatpeg", description="Check a post before it goes out. Nothing leaves this computer.")
    top.add_argument("--version", action="version", version=f"Hatpeg {__version__}")
    top.add_argument("--list-catalogue", action=_Catalogue, nargs=0, help="list all that is in this copy, as JSON")
    commands = top.add_subparsers(dest="command", required=True, parser_class=_Parser)
    check = commands.add_parser("check", help="check a draft", epilog=EXITS)
    check.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    check.add_argument("--hat", choices=[hat.value for hat in Hat], help="whose account the draft is for")
    check.add_argument("--sector", action="append", default=[], help="kind of work; the strictest of several wins")
    check.add_argument("--network", default="elsewhere", help="the network it is for, such as facebook")
    check.add_argument("--agency", metavar="AGENCY.TOML", help="names and places of the agency")
    check.add_argument("--watchlist", metavar="NAMES.TXT", help="people you work with, one name a line")
    check.add_argument("--batch", metavar="POSTS.JSONL", help="check many drafts, one JSON object a line")
    check.add_argument("--reply", action="store_true", help="it answers a comment, a review or a message")
    check.add_argument("--format", choices=["text", "json", "jsonl"], default="text")
    read = commands.add_parser("read", help="show what the detectors see, before any rule")
    read.add_argument("--batch", metavar="POSTS.JSONL", required=True, help="drafts, one JSON object a line")
    read.add_argument("--agency", metavar="AGENCY.TOML", help="names and places of the agency")
    read.add_argument("--watchlist", metavar="NAMES.TXT", help="people you work with, one name a line")
    read.add_argument("--format", choices=["jsonl"], default="jsonl")
    photo = commands.add_parser("photo", help="look at photos, or write a covered copy of one", epilog=PHOTO_EXITS)
    what = photo.add_subparsers(dest="what", required=True, parser_class=_Parser)
    look = what.add_parser("check", help="say what is seen on photos and hidden in their files")
    look.add_argument("files", nargs="+", metavar="FILE")
    look.add_argument(
        "--hat", choices=[hat.value for hat in Hat], default=Hat.PROFESSIONAL.value, help="for whose account"
    )
    look.add_argument("--sector", action="append", default=[], help="kind of work; the strictest of several wins")
    look.add_argument("--agency", metavar="AGENCY.TOML", help="names and places of the agency")
    look.add_argument("--watchlist", metavar="NAMES.TXT", help="people you work with, one name a line")
    look.add_argument("--format", choices=["text", "json"], default="text")
    clean = what.add_parser("clean", help="write a copy without hidden details, covered and verified")
    clean.add_argument("file", metavar="FILE")
    clean.add_argument("--out", required=True, metavar="FILE", help="the copy; it must not be there yet")
    clean.add_argument("--cover", default="", metavar="faces,text,codes", help="what to cover with solid black")
    history = commands.add_parser("history", help="what was checked, without the words", epilog=HISTORY_EXITS)
    does = history.add_subparsers(dest="what", required=True, parser_class=_Parser)
    show = does.add_parser("show", help="list the checks")
    verify = does.add_parser("verify", help="say whether a line was changed, taken out or moved")
    verify.add_argument(
        "--code", default="", help="a code that was noted down earlier: does the history go on from it?"
    )
    for each in (show, verify):
        each.add_argument("--hat", choices=[hat.value for hat in Hat], default=Hat.PROFESSIONAL.value)
    doctor = commands.add_parser("doctor", help="say what works on this computer", epilog=DOCTOR_EXITS)
    doctor.add_argument("--json", action="store_true", help="for a program that reads it")
    commands.add_parser("quick-check", help="check what lies on the clipboard, in a small window")
    commands.add_parser("in-tray", help="start without a window where there is a tray, as at login")
    _add_policy(commands)
    _add_review(commands)
    rules = commands.add_parser("rules", help="list the rules, or explain one")
    rules.add_argument("id", nargs="?", help="a rule, such as identity.phone_email")
    rules.add_argument("--markdown", action="store_true", help="as pages for the documentation")
    return top


def _add_policy(commands: argparse._SubParsersAction[_Parser]) -> None:
    policy = commands.add_parser("policy", help="the agency's policy: what applies, and why")
    does = policy.add_subparsers(dest="what", required=True, parser_class=_Parser)
    validate = does.add_parser("validate", help="say whether a policy's file can be used")
    validate.add_argument("file", metavar="POLICY.TOML")
    show = does.add_parser("show", help="list every rule with how strict it is")
    show.add_argument("file", nargs="?", metavar="POLICY.TOML", help="a file, instead of what applies on this computer")
    show.add_argument("--why", action="store_true", help="name the layer that each value comes from")
    diff = does.add_parser("diff", help="say which rules two policies differ in", epilog="Exit status: 1 they differ.")
    diff.add_argument("before", metavar="POLICY.TOML")
    diff.add_argument("after", metavar="POLICY.TOML")
    attempt = does.add_parser("try", help="say which posts another policy would answer otherwise")
    attempt.add_argument("file", metavar="POLICY.TOML")
    attempt.add_argument("--batch", metavar="POSTS.JSONL", required=True, help="posts, one JSON object a line")
    document = does.add_parser("document", help="write the policy that people sign")
    document.add_argument("file", metavar="POLICY.TOML")
    document.add_argument("--format", choices=["markdown", "html", "docx"], default="html")
    document.add_argument("--out", metavar="FILE", required=True, help="it must not be there yet")
    keygen = does.add_parser("keygen", help="make a key for signing policies")
    keygen.add_argument("--out", metavar="KEY.PEM", required=True, help="the key's file; it must not be there yet")
    sign = does.add_parser("sign", help="sign a policy, for laptops that no IT department manages")
    sign.add_argument("file", metavar="POLICY.TOML")
    sign.add_argument("--key", metavar="KEY.PEM", required=True)
    sign.add_argument("--out", metavar="PACK.HATPEG-POLICY", required=True, help="it must not be there yet")
    sign.add_argument("--old-key", metavar="KEY.PEM", help="the key before this one, which names it as its successor")
    verify = does.add_parser("verify", help="say who signed a pack, and whether it was changed")
    verify.add_argument("file", metavar="PACK.HATPEG-POLICY")
    for each in (keygen, sign):
        each.add_argument("--no-passphrase", action="store_true", help="do not ask for a passphrase for the key")
    for each in (show, attempt):
        each.add_argument("--sector", action="append", default=[], help="kind of work; the strictest of several wins")


def _add_review(commands: argparse._SubParsersAction[_Parser]) -> None:
    review = commands.add_parser("review", help="ask for a second look, or give one", epilog=REVIEW_EXITS)
    does = review.add_subparsers(dest="what", required=True, parser_class=_Parser)
    keygen = does.add_parser("keygen", help="make the record of a reviewer")
    keygen.add_argument("--name", required=True, help="as people know them: Dana Ortiz, program lead")
    keygen.add_argument("--out", metavar="NAME.HATPEG-REVIEWER", required=True, help="it must not be there yet")
    make = does.add_parser("make", help="write a review file about a work draft that must change")
    make.add_argument("file", nargs="?", default="-", help="a text file, or - for standard input")
    make.add_argument("--to", metavar="NAME.HATPEG-REVIEWER", required=True, help="the record of the reviewer")
    make.add_argument("--account", default="command line", help="what you call the account")
    make.add_argument("--network", default="elsewhere", help="the network it is for, such as facebook")
    make.add_argument("--sector", action="append", default=[], help="kind of work; the strictest of several wins")
    make.add_argument("--agency", metavar="AGENCY.TOML", help="names and places of the agency")
    make.add_argument("--reply", action="store_true", help="it answers a comment, a review or a message")
    make.add_argument("--why", choices=[why.value for why in Why], required=True, help="why it is OK")
    make.add_argument("--ticket", metavar="FILE", required=True, help="what opens the answer; stays here")
    opened = does.add_parser("open", help="read a review file")
    opened.add_argument("--photos", metavar="FOLDER", help="write the photos' safe copies there")
    answer = does.add_parser("answer", help="allow a post, or send it back")
    says = answer.add_mutually_exclusive_group(required=True)
    says.add_argument("--allow", action="store_true")
    says.add_argument("--send-back", choices=[back.value for back in Back], default="")
    verify = does.add_parser("verify", help="say what an answer allows, and whether it fits the ticket")
    verify.add_argument("file", metavar="ANSWER.HATPEG-ANSWER")
    verify.add_argument("--ticket", metavar="FILE", required=True)
    for each in (opened, answer):
        each.add_argument("file", metavar="POST.HATPEG-REVIEW")
        each.add_argument("--record", metavar="NAME.HATPEG-REVIEWER", required=True, help="your own record")
    for each in (make, answer):
        each.add_argument("--words", default="", help="a few words; no names")
        each.add_argument("--out", metavar="FILE", required=True, help="it must not be there yet")

"""Checks one draft and reports on it, for people or as JSON."""

from __future__ import annotations

import argparse
import json
import sys
import time

from hatpeg import catalogue, policies
from hatpeg.cli import inputs
from hatpeg.cli.answers import EXIT_STATUS, answer
from hatpeg.cli.report import report
from hatpeg.core.check import check, with_offers
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.errors import WrongUsage


def check_one(chosen: argparse.Namespace) -> int:
    """Check the draft named on the command line, print the report, and return the exit status."""
    if chosen.hat is None:
        sentence = "Say which account the draft is for: --hat personal or --hat professional."
        raise WrongUsage(sentence)
    known = catalogue.load()
    if chosen.network not in known.networks:
        sentence = f"There is no network {chosen.network!r}. Choose from: {', '.join(known.networks)}."
        raise WrongUsage(sentence)
    agency = inputs.with_watched(inputs.agency_of(chosen.agency), chosen.watchlist)
    policy = policies.policy_in_force(known, chosen.sector, agency, policies.organisation_here())
    account = Account("command-line", Hat(chosen.hat), chosen.network, "command line")
    text = inputs.draft_text(chosen.file)
    draft = Draft(text, account, policy_revision=policy.revision, is_reply=chosen.reply)
    start = time.perf_counter()
    verdict = check(draft, known, policy, offers=False)
    milliseconds = (time.perf_counter() - start) * 1000
    verdict = with_offers(draft, verdict, known, policy)
    if chosen.format == "text":
        sys.stdout.write(report(draft, verdict, known.networks[chosen.network]))
    else:
        indent = 2 if chosen.format == "json" else None
        sys.stdout.write(json.dumps(answer(draft, verdict, milliseconds), indent=indent) + "\n")
    return EXIT_STATUS[verdict.decision]

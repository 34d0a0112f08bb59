"""What is due on an account's privacy checklist."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from hatpeg import catalogue
from hatpeg.core.draft import Hat
from hatpeg.core.kept import PrivacyCheck
from hatpeg.core.network import PrivacyDefault
from hatpeg.core.privacy import OLD_AFTER, Standing, checklist, due
from tests.makers import a_network

TODAY = date(2026, 11, 26)
NETWORK = replace(
    a_network(),
    privacy=(PrivacyDefault("location", "No location."), PrivacyDefault("private", "Private.", Hat.PERSONAL)),
)


@pytest.mark.parametrize(
    ("days_ago", "standing"),
    [
        (0, Standing.CONFIRMED),
        (OLD_AFTER, Standing.CONFIRMED),
        (OLD_AFTER + 1, Standing.OLD),
        (-1, Standing.OLD),
    ],
)
def test_what_was_confirmed_grows_old(days_ago: int, standing: Standing) -> None:
    checks = [PrivacyCheck("location", TODAY - timedelta(days=days_ago))]

    (only,) = checklist(NETWORK, Hat.PROFESSIONAL, checks, TODAY)

    assert only.standing is standing


def test_a_policy_may_want_it_looked_at_sooner() -> None:
    checks = [PrivacyCheck("location", TODAY - timedelta(days=31))]

    (only,) = checklist(NETWORK, Hat.PROFESSIONAL, checks, TODAY, 30)

    assert only.standing is Standing.OLD


def test_each_hat_is_asked_what_makes_sense_for_it() -> None:
    asked = {hat: [each.item.id for each in checklist(NETWORK, hat, [], TODAY)] for hat in Hat}

    assert asked == {Hat.PROFESSIONAL: ["location"], Hat.PERSONAL: ["location", "private"]}


def test_what_is_old_or_missing_is_due() -> None:
    checks = [PrivacyCheck("private", TODAY)]

    assert due(checklist(NETWORK, Hat.PERSONAL, checks, TODAY)) == 1


def test_every_network_asks_something_of_both_hats_once() -> None:
    for network in catalogue.load().networks.values():
        ids = [item.id for item in network.privacy]
        assert len(ids) == len(set(ids))
        for hat in Hat:
            assert checklist(network, hat, [], TODAY), network.id

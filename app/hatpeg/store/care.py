"""How accounts are looked after: the browser profile each is logged in with, and its privacy checklist."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from hatpeg.core.kept import BrowserProfile, PrivacyCheck
from hatpeg.store.database import Database


class Care:
    """What a vault knows about accounts beside the accounts themselves."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def browser_profiles(self) -> Mapping[str, BrowserProfile]:
        """Browser profiles by the ids of accounts."""
        rows = self._database.ask("SELECT account, browser, profile, name FROM browser_profile")
        return {account: BrowserProfile(*profile) for account, *profile in rows}

    def save_browser_profile(self, account: str, profile: BrowserProfile | None) -> None:
        """Keep an account's browser profile, or forget it. Raises :class:`StoreUnavailable`."""
        with self._database.change() as change:
            change.tell("DELETE FROM browser_profile WHERE account = ?", account)
            if profile is not None:
                row = (account, profile.browser, profile.profile, profile.name)
                change.tell("INSERT INTO browser_profile (account, browser, profile, name) VALUES (?, ?, ?, ?)", *row)

    def privacy_checks(self, account: str) -> tuple[PrivacyCheck, ...]:
        """What was ticked on an account's checklist, and when."""
        rows = self._database.ask("SELECT item, ticked FROM privacy_check WHERE account = ? ORDER BY item", account)
        return tuple(PrivacyCheck(item, date.fromisoformat(ticked)) for item, ticked in rows)

    def tick(self, account: str, check: PrivacyCheck) -> None:
        """Keep that an item was ticked on a day. Raises :class:`StoreUnavailable`."""
        with self._database.change() as change:
            row = (account, check.item, check.ticked.isoformat())
            change.tell("INSERT OR REPLACE INTO privacy_check VALUES (?, ?, ?)", *row)

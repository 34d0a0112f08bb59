"""The catalogue and the policy, read beside the window, and every check that is made with them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from threading import Event

from hatpeg.core.agency import NO_AGENCY
from hatpeg.core.draft import Draft, Hat
from hatpeg.core.organisation import NO_ORGANISATION
from hatpeg.core.past import NO_PAST, Past
from hatpeg.core.speech import mark, say
from hatpeg.core.verdict import Verdict
from hatpeg.ui.turns import Turns
from hatpeg.wiring.lexicon import Lexicon

LET_GO = "let go"
"""The revision of a policy without its names and places: no draft is made under it."""


class Engine:
    """The catalogue and the policy, read beside the window. A check that comes earlier waits for them."""

    def __init__(self) -> None:
        self._is_over = Event()
        """Whether the rules have been read, or will never be."""
        self._can_check = False
        self.pasts: Mapping[Hat, Past] = {}
        """What earlier drafts of each hat leave behind for the rules."""
        self.turns = Turns()
        """Keys go before checks."""
        self.lexicon = Lexicon()
        """The agency's names and places that drafts are held to."""

    def load(self, sectors: Sequence[str], lexicon: Lexicon | None = None) -> None:
        """Read the catalogue, and the policy of these sectors; the lexicon stays unless there is another."""
        from hatpeg import catalogue, policies

        self.catalogue = catalogue.load()
        self.lexicon = lexicon or self.lexicon
        known = [each for each in sectors if each in policies.sectors()]
        agency, organisation, own = self.lexicon.agency, self.lexicon.organisation, self.lexicon.own
        self.policy = policies.policy_in_force(self.catalogue, known, agency, organisation, own)
        if organisation != NO_ORGANISATION:  # another edition opens nothing that was checked under the one before
            self.policy = replace(self.policy, revision=f"{self.policy.revision}.{organisation.version}")
        turns = self.turns
        self._checked_by = replace(
            self.catalogue,
            detectors=turns.between(self.catalogue.detectors),
            rules=turns.between(self.catalogue.rules),
        )
        self._can_check = True
        self._is_over.set()

    def let_go(self) -> None:
        """Know no names and places any more, and call nothing checked, until they are read again."""
        self.lexicon = Lexicon()
        if self._can_check:
            self.policy = replace(self.policy, agency=NO_AGENCY, revision=LET_GO)

    def give_up(self) -> None:
        """Let no check wait any longer; without rules, every draft is "not checked"."""
        self._is_over.set()

    def check(self, draft: Draft) -> Verdict:
        """Check a draft under the policy in force."""
        return self._look(draft, first_look=False)

    def with_offers(self, draft: Draft, verdict: Verdict, is_wanted: Callable[[], bool]) -> Verdict:
        """The verdict with safer wordings, as many as are found while they are wanted."""
        from hatpeg.core.check import with_offers

        past = self.pasts.get(draft.account.hat, NO_PAST)
        return with_offers(draft, verdict, self._checked_by, self.policy, past=past, is_wanted=is_wanted)

    def first_look(self, draft: Draft) -> Verdict:
        """What is quickly seen in a draft."""
        return self._look(draft, first_look=True)

    def _look(self, draft: Draft, *, first_look: bool) -> Verdict:
        from hatpeg.core.check import check, not_checked

        self._is_over.wait()
        if not self._can_check:
            return not_checked(draft, mark("the rules could not be read"))
        past, unread = self.pasts.get(draft.account.hat, NO_PAST), self.lexicon.unread
        verdict = check(draft, self._checked_by, self.policy, past=past, first_look=first_look, offers=False)
        return replace(verdict, unchecked=(*verdict.unchecked, *map(say, unread))) if unread else verdict

    def page_of(self, name: str) -> str:
        """The page of one rule."""
        from hatpeg import policies
        from hatpeg.core.rule_page import rule_page

        rule = next(each for each in self.catalogue.rules if each.id == name)
        return rule_page(rule, policies.levels_of(rule))

    @staticmethod
    def read_ahead() -> None:
        """Load the reader of names and meaning, so that the first draft does not wait for it."""
        from hatpeg.reader import mind

        # Whatever keeps it from loading keeps it from every check too, and there the verdict says so.
        with suppress(Exception):
            mind.load()

    @staticmethod
    def release() -> None:
        """Give the reader's memory back, for a program that waits out of sight. Waits for a check under way."""
        from hatpeg.reader import mind
        from hatpeg.system.memory import give_back

        mind.release()
        give_back()

    @staticmethod
    def forget() -> None:
        """Keep nothing of the drafts that were read. Waits for a check under way."""
        from hatpeg.reader import mind

        mind.forget()

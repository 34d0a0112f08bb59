"""What lies on the page for each hat: the words, and what was decided about them. The two never mix."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from hatpeg.core.draft import Hat, Photo
from hatpeg.core.kept import Acknowledged
from hatpeg.core.place import TextSpan
from hatpeg.ui.write.state import CardState, Change


@dataclass(frozen=True, slots=True)
class Sheet:
    """One hat's draft. Its ``text`` is of the moment it was put away; while it is on the page, the editor has it.

    ``kept`` are (rule, words) of what is worth a look and was kept, ``reasons`` those given for what is not what it
    looks like; ``shows_all`` tells that every finding has a card.
    """

    text: str = ""
    is_reply: bool = False
    photos: tuple[Photo, ...] = ()
    kept: frozenset[tuple[str, str]] = frozenset()
    reasons: tuple[Acknowledged, ...] = ()
    changes: tuple[Change, ...] = ()
    shows_all: bool = False

    def undecided(self) -> Sheet:
        """The same draft as if nothing had been kept or given a reason for, as when others are to read it."""
        return replace(self, kept=frozenset(), reasons=())

    def unchanged(self) -> Sheet:
        """The same draft without a list of what was changed."""
        return replace(self, changes=())

    def put_away(self, text: str) -> Sheet:
        """The draft as it is kept while the other hat is worn; its undo steps are gone then."""
        return replace(self, text=text, changes=tuple(replace(each, undo_depth=0) for each in self.changes))

    def emptied(self) -> Sheet:
        """What is left when the last word is gone."""
        return Sheet(photos=self.photos)

    def keeping(self, card: CardState, span: TextSpan, text: str) -> Sheet:
        """With a finding that is worth a look kept."""
        return replace(self, kept=self.kept | {(card.rule, span.of(text))})

    def lifting(self, reason: Acknowledged) -> Sheet:
        """With a reason given, in place of an earlier one for the same words."""
        return replace(self, reasons=(*self.standing_by(reason.rule, reason.words), reason))

    def taking_back(self, rule: str, words: str) -> Sheet:
        """Without the reason that was given for these words."""
        return replace(self, reasons=self.standing_by(rule, words))

    def standing_by(self, rule: str, words: str) -> tuple[Acknowledged, ...]:
        """All reasons but the one for these words."""
        return tuple(each for each in self.reasons if (each.rule, each.words) != (rule, words))


class Sheets:
    """The sheets of both hats, and which hat is worn."""

    def __init__(self, hat: Hat) -> None:
        self.hat = hat
        self._of = dict.fromkeys(Hat, Sheet())

    @property
    def now(self) -> Sheet:
        """The sheet on the page."""
        return self._of[self.hat]

    @now.setter
    def now(self, sheet: Sheet) -> None:
        self._of[self.hat] = sheet

    def of(self, hat: Hat) -> Sheet:
        """One hat's sheet."""
        return self._of[hat]

    def put(self, hat: Hat, sheet: Sheet) -> None:
        """Lay down one hat's sheet."""
        self._of[hat] = sheet

    def take_over(self, others: Sheets) -> None:
        """Take another's sheets, and the hat that is worn there, in place of what is here."""
        self.hat = others.hat
        self._of = {hat: others.of(hat) for hat in Hat}

    def lay_out(
        self,
        texts: Mapping[Hat, str],
        replies: Iterable[Hat],
        reasons: Mapping[Hat, Iterable[Acknowledged]],
        photos: Mapping[Hat, tuple[Photo, ...]],
    ) -> None:
        """Take other drafts in place of what is there."""
        answering = set(replies)
        self._of = {
            hat: Sheet(texts.get(hat, ""), hat in answering, photos.get(hat, ()), reasons=tuple(reasons.get(hat, ())))
            for hat in Hat
        }

"""Joins the questions, the invented posts and what can be seen to the policy."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

from hatpeg.core.organisation import Organisation
from hatpeg.ui.policy.controller import PolicyController
from hatpeg.ui.policy.questions import Entered
from hatpeg.ui.policy.questions_part import QuestionsPart
from hatpeg.ui.policy.samples_part import Judged, SamplesPart
from hatpeg.ui.policy.seen import Seen
from hatpeg.ui.policy.seen_part import SeenPart
from hatpeg.ui.policy.state import SAMPLES, SEEN


class Trying(Protocol):
    """What can be tried; takes long, and raises :class:`HatpegError`."""

    def judged(self, own: Organisation) -> tuple[Judged, ...]:
        """What becomes of invented posts of these kinds of work, before and after."""

    def seen(self) -> Seen:
        """What an organization could be given of the work history, and what it has fixed."""


class Answering(QObject):
    """Handles these sections of one page."""

    def __init__(
        self, parts: tuple[QuestionsPart, SamplesPart, SeenPart], controller: PolicyController, trying: Trying
    ) -> None:
        super().__init__(controller)
        questions, samples, self._seen = parts
        self._questions, self._samples, self._controller, self._trying = questions, samples, controller, trying
        self._is_filled = False
        questions.entered.connect(self._on_entered)
        samples.asked.connect(self._try)
        controller.came.connect(self._on_came)
        controller.opened.connect(self._on_opened)

    def flush(self) -> None:
        """Take over what was entered in the last moment."""
        if self._questions.is_waiting:
            self._on_entered(self._questions.read())

    def _on_came(self) -> None:
        standing = self._controller.standing
        if standing is None:
            self._is_filled = False
            self._questions.fill(Organisation(), ())
            self._samples.show_posts(())
            self._seen.show_seen(Seen())
        elif not self._is_filled:
            self._is_filled = True
            self._questions.fill(standing.own, standing.sectors)
        elif self._controller.own is not None:
            self._questions.show_sectors(self._controller.own.sectors)

    def _on_entered(self, entered: Entered) -> None:
        own = self._controller.own
        if own is not None:
            made = entered.taken_into(own)
            self._controller.choose(made, holds=made.sectors != own.sectors)

    def _on_opened(self, section: str) -> None:
        if section == SAMPLES:
            self._try()
        elif section == SEEN and self._controller.own is not None:
            self._controller.do(self._trying.seen, self._seen.show_seen)

    def _try(self) -> None:
        own = self._controller.own
        if own is not None:
            self._samples.wait()
            self._controller.do(lambda: self._trying.judged(own), self._samples.show_posts)

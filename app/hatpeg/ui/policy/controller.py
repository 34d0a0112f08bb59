"""Joins the Policy page to what is laid down and what is chosen here; what takes time is done beside the window."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.organisation import Organisation
from hatpeg.core.speech import language
from hatpeg.ui.aside import Aside
from hatpeg.ui.policy.levels import Level, with_level
from hatpeg.ui.policy.state import CATEGORIES, FIRST, PolicyState, Standing, category_of, policy_state
from hatpeg.ui.policy.widget import PolicyPage


class Policies(Protocol):
    """What can be asked of policies; calls may take long, and raise :class:`HatpegError`."""

    def read(self, language: str) -> Standing:
        """Everything as it stands, with the document in this language."""

    def keep(self, own: Organisation, language: str) -> Standing:
        """Keep what was chosen here, and give everything as it stands then."""

    def save(self, own: Organisation) -> None:
        """Keep what was chosen here at once: the window is being locked. Called in the window's own thread."""

    def hold_to_it(self) -> None:
        """Hold drafts to what is kept now. Called in the window's own thread."""


class PolicyController(QObject):
    """``came`` tells that ``standing`` is another one, ``opened`` which section was; ``said`` is read aloud."""

    came = Signal()
    opened = Signal(str)
    said = Signal(str)

    def __init__(self, page: PolicyPage, policies: Policies, *, parent: QObject) -> None:
        super().__init__(parent)
        self._page, self._policies = page, policies
        self.aside = Aside(self._on_failed, self)
        self.standing: Standing | None = None
        self._own: Organisation | None = None
        self._unkept: Organisation | None = None
        self._section, self._hat, self._changed, self._language = FIRST, Hat.PROFESSIONAL, "", language()
        page.chosen.connect(self.open)
        page.rules.chosen.connect(self._on_level_chosen)
        page.rules.hat_chosen.connect(self._on_hat_chosen)
        page.rules.said.connect(self.said)
        page.language_chosen.connect(self._on_language_chosen)
        page.pane.rule_pressed.connect(self._on_rule_pressed)

    @property
    def own(self) -> Organisation | None:
        """What was chosen here, also while it is still being kept; None before it was read."""
        return self._own

    @property
    def language(self) -> str:
        """The language of the document."""
        return self._language

    def show(self) -> None:
        """Show everything as it is kept now."""
        self._page.show_language(self._language)
        self.aside.run(lambda: self._policies.read(self._language), self._on_read)

    def open(self, section: str) -> None:
        """Open a section, or a category of rules."""
        self._section = section
        self._present()
        self.opened.emit(section)

    def put_away(self) -> None:
        """Leave no word of the agency's on the page."""
        self.aside.call_off()
        if self._unkept is not None:
            with suppress(HatpegError):
                self._policies.save(self._unkept)
        self._unkept = None
        self.standing = self._own = None
        self._section, self._hat, self._changed = FIRST, Hat.PROFESSIONAL, ""
        self._page.tell("")
        self._page.show_state(PolicyState())
        self.came.emit()

    def choose(self, own: Organisation, changed: str = "", *, holds: bool = True) -> None:
        """Take over what was chosen here, and keep it beside the window. Where it ``holds``, drafts are held to it."""
        self._own, self._unkept, self._changed = own, own, changed

        def kept(standing: Standing) -> None:
            if self._unkept is own:
                self._unkept = None
            if holds:
                self._policies.hold_to_it()
            self._take(standing)

        self.aside.run(lambda: self._policies.keep(own, self._language), kept)

    def hold_to_it(self) -> None:
        """Hold drafts to what is laid down now, and show it."""
        self._policies.hold_to_it()
        self.show()

    def do(self, work: Callable[[], object], done: Callable[..., None]) -> None:
        """Do something else beside the window, in its turn."""
        self.aside.run(work, done)

    def _on_read(self, standing: Standing) -> None:
        self._own = standing.own if self._unkept is None else self._unkept
        self._take(standing)

    def _take(self, standing: Standing) -> None:
        self.standing = standing
        self._page.tell("")
        self._present()
        self.came.emit()

    def _on_failed(self, sentence: str) -> None:
        self._page.tell(sentence)
        self.said.emit(sentence)

    def _on_level_chosen(self, rule: str, level: Level) -> None:
        if self.standing is None or self._own is None:
            return
        known = next(each for each in self.standing.rules if each.id == rule)
        start = self.standing.start.severity(known, self._hat)
        self.choose(with_level(self._own, (rule, self._hat), level, start), rule)

    def _on_hat_chosen(self, hat: Hat) -> None:
        self._hat = hat
        self._present()

    def _on_language_chosen(self, code: str) -> None:
        self._language = code
        self.show()

    def _on_rule_pressed(self, rule: str) -> None:
        self._changed = rule
        self.open(category_of(rule))
        self._page.rules.go_to(rule)

    def _present(self) -> None:
        if self.standing is None:
            return
        is_rules = any(each.key == self._section for each in CATEGORIES)
        state = policy_state(
            self.standing,
            self._section if is_rules else FIRST,
            self._hat,
            language=self._language,
            changed=self._changed,
        )
        self._page.show_state(state, self._section)

"""The page of names and places: closed at first, so that nobody reads over a shoulder what must never be said."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite, PublicSite
from hatpeg.core.speech import say
from hatpeg.ui.buttons import Button
from hatpeg.ui.card import Card
from hatpeg.ui.labels import plain_label, restyle
from hatpeg.ui.names.places import BoxGrid, LinesBox, PlaceForm
from hatpeg.ui.names.state import (
    ABOUT_ALL,
    ABOUT_BOXES,
    ABOUT_MAY,
    ABOUT_PEOPLE,
    ABOUT_SECRET,
    MAY_BOXES,
    NEVER_BOXES,
    NOT_KEPT_HERE,
    PUBLIC_BOXES,
    SECRET_BOXES,
    NamesState,
    entered_agency,
    public_site,
    secret_site,
)
from hatpeg.ui.nesting import nest
from hatpeg.ui.theme import Look

WIDE, SIDE = 860, 18


class NamesPage(QScrollArea):
    """``kept`` carries the agency as entered, ``people_entered`` the text of a list; the rest carry nothing."""

    opening_asked = Signal()
    closing_asked = Signal()
    kept = Signal(object)
    people_entered = Signal(str)
    people_file_asked = Signal()
    people_forgotten = Signal()
    agency_file_asked = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._before = NO_AGENCY
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.secret: list[PlaceForm] = []
        self.public: list[PlaceForm] = []
        self._grids: list[BoxGrid] = []
        self._is_open = False
        self.show_state(NamesState())

    def show_state(self, state: NamesState) -> None:
        """Build the page anew: closed, or open with everything in its boxes."""
        self._before = state.agency
        self.secret, self.public, self._grids, self._is_open = [], [], [], state.is_open
        now: QWidget | None = self.window().focusWidget()
        had_keyboard = now is not None and self.isAncestorOf(now)
        if now is not None and had_keyboard:
            now.clearFocus()
        ground = QWidget()
        ground.setProperty("say", "scrolled")
        self._column = QVBoxLayout(ground)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(14)
        self.said = plain_label(state.said, "body", wraps=True)
        self._add_head(state)
        if state.is_open:
            self._add_secret(state.agency)
            self._add_public(state.agency)
            self._add_people(state)
            self._add_foot()
        self._column.addStretch(1)
        self.setWidget(ground)
        if had_keyboard:
            self.open.setFocus()
        self.tell(state.said, is_problem=state.is_problem)

    def tell(self, words: str, *, is_problem: bool = False) -> None:
        """Say what happened, beside what was done."""
        self.said.setText(words)
        self.said.setVisible(bool(words))
        restyle(self.said, "ink", "must" if is_problem else "")

    def agency(self) -> Agency:
        """The agency as it is entered now; while the page is closed, as it was."""
        if not self._is_open:
            return self._before
        secret = [
            secret_site(form.name.text(), form.grid.texts(), form.before)
            for form in self.secret
            if isinstance(form.before, ConfidentialSite)
        ]
        public = [public_site(form.name.text(), form.grid.texts()) for form in self.public]
        boxes = {field: text for grid in self._grids for field, text in grid.texts().items()}
        words = {"name": self.name.text(), "town": self.town.text()}
        return entered_agency(self._before, words, boxes, secret, public)

    def _add_head(self, state: NamesState) -> None:
        card, column = self._card(say("Names and places"))
        column.addWidget(plain_label(say(ABOUT_ALL), "note", wraps=True))
        column.addWidget(plain_label(state.summary, "body", wraps=True))
        if not state.can_keep:
            column.addWidget(plain_label(say(NOT_KEPT_HERE), "note", wraps=True))
        self.open = Button(self._look, "outline", say("Close") if state.is_open else say("Show and change"))
        self.open.clicked.connect(self.closing_asked if state.is_open else self.opening_asked)
        self.from_file = Button(self._look, "outline", say("Read a file of your agency"))
        self.from_file.clicked.connect(self.agency_file_asked)
        nest(column, _row(self.open, self.from_file))
        column.addWidget(self.said)
        self._column.addWidget(card)

    def _add_secret(self, agency: Agency) -> None:
        card, column = self._card(say("Never say these"))
        column.addWidget(plain_label(say(ABOUT_SECRET), "note", wraps=True))
        self._secret_list = QVBoxLayout()
        nest(column, self._secret_list)
        for site in agency.confidential_sites:
            self._add_secret_form(site)
        self.add_secret = Button(self._look, "outline", say("Add a confidential place"))
        self.add_secret.clicked.connect(self._on_add_secret)
        nest(column, _row(self.add_secret))
        never = BoxGrid(self._look, NEVER_BOXES, agency)
        column.addWidget(never)
        self._grids.append(never)
        self._column.addWidget(card)

    def _add_secret_form(self, site: ConfidentialSite) -> PlaceForm:
        n = len(self.secret) + 1
        heading, whose = say("Confidential place {n}", n=n), say("confidential place {n}", n=n)
        form = PlaceForm(self._look, SECRET_BOXES, site, heading, whose)
        form.removal_asked.connect(lambda form: self._remove(form, self.secret, self.add_secret))
        self.secret.append(form)
        self._secret_list.addWidget(form)
        return form

    def _add_public(self, agency: Agency) -> None:
        card, column = self._card(say("May be said"))
        column.addWidget(plain_label(say(ABOUT_MAY), "note", wraps=True))
        self.name, self.town = QLineEdit(agency.name), QLineEdit(agency.town)
        for field, label in ((self.name, say("Your agency’s name")), (self.town, say("Its town"))):
            field.setMinimumHeight(36)
            field.setAccessibleName(label)
            column.addWidget(plain_label(label, "strong"))
            column.addWidget(field)
        self._public_list = QVBoxLayout()
        for site in agency.public_sites:
            self._add_public_form(site)
        self.add_public = Button(self._look, "outline", say("Add a public place"))
        self.add_public.clicked.connect(self._on_add_public)
        may = BoxGrid(self._look, (*ABOUT_BOXES, *MAY_BOXES), agency)
        self._grids.append(may)
        column.addWidget(may)
        nest(column, self._public_list)
        nest(column, _row(self.add_public))
        self._column.addWidget(card)

    def _add_public_form(self, site: PublicSite) -> PlaceForm:
        n = len(self.public) + 1
        form = PlaceForm(self._look, PUBLIC_BOXES, site, say("Public place {n}", n=n), say("public place {n}", n=n))
        form.removal_asked.connect(lambda form: self._remove(form, self.public, self.add_public))
        self.public.append(form)
        self._public_list.addWidget(form)
        return form

    def _add_people(self, state: NamesState) -> None:
        card, column = self._card(say("People you work with"))
        column.addWidget(plain_label(say(ABOUT_PEOPLE), "note", wraps=True))
        column.addWidget(plain_label(state.people, "body", wraps=True))
        self.people = LinesBox(self._look, say("Names of people you work with"))
        column.addWidget(self.people)
        self.keep_people = Button(self._look, "outline", say("Keep these names only"))
        self.people_file = Button(self._look, "outline", say("Read names from a file"))
        self.forget_people = Button(self._look, "outline", say("Forget the list"))
        self.forget_people.setEnabled(state.has_people)
        self.keep_people.clicked.connect(lambda: self.people_entered.emit(self.people.toPlainText()))
        self.people_file.clicked.connect(self.people_file_asked)
        self.forget_people.clicked.connect(self.people_forgotten)
        nest(column, _row(self.keep_people, self.people_file, self.forget_people))
        self._column.addWidget(card)

    def _add_foot(self) -> None:
        self.keep = Button(self._look, "primary", say("Keep names and places"))
        self.keep.clicked.connect(lambda: self.kept.emit(self.agency()))
        nest(self._column, _row(self.keep))

    def _on_add_secret(self) -> None:
        self._add_secret_form(ConfidentialSite("")).name.setFocus()

    def _on_add_public(self) -> None:
        self._add_public_form(PublicSite("")).name.setFocus()

    def _remove(self, form: PlaceForm, forms: list[PlaceForm], then: Button) -> None:
        forms.remove(form)
        form.setParent(None)
        form.deleteLater()
        then.setFocus()

    def _card(self, heading: str) -> tuple[Card, QVBoxLayout]:
        card = Card(self._look)
        card.setAccessibleName(heading)
        card.setMaximumWidth(WIDE)
        column = QVBoxLayout(card)
        column.setContentsMargins(SIDE, 12, SIDE, 14)
        column.setSpacing(8)
        column.addWidget(plain_label(heading, "title"))
        return card, column


def _row(*buttons: Button) -> QHBoxLayout:
    row = QHBoxLayout()
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row

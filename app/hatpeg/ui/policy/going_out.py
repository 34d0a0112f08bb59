"""Joins the sections for saving and for signed policies to the files; asks where, and has it done beside the window."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from hatpeg.core.organisation import Organisation
from hatpeg.core.speech import say
from hatpeg.ui.policy.controller import PolicyController
from hatpeg.ui.policy.outputs import KINDS, LABELS, SAVED, SIGNED, TAKEN, USE_ONE, Kind, Offer, PackState, Wanted
from hatpeg.ui.policy.pack_part import PackPart
from hatpeg.ui.policy.saving_part import SavingPart


class Files(Protocol):
    """What can be done with files; calls may take long, and raise :class:`HatpegError`."""

    def write(self, file: Path, own: Organisation, wanted: Wanted) -> None:
        """Write the policy into a file."""

    def read_pack(self, file: Path) -> Offer:
        """A signed policy, if its signature holds and it may follow on the one in force."""

    def take_pack(self, offer: Offer) -> None:
        """Follow it from now on."""

    def pack(self) -> Offer | None:
        """The signed policy that is in force."""


class GoingOut(QObject):
    """Handles both sections of one page."""

    def __init__(
        self, saving: SavingPart, packs: PackPart, controller: PolicyController, files: Files, *, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._saving, self._packs, self._controller, self._files = saving, packs, controller, files
        self._window, self._pack = parent, PackState()
        saving.asked.connect(self._on_asked)
        saving.version_asked.connect(self._on_version_asked)
        packs.file_asked.connect(self._on_file_asked)
        packs.agreed.connect(self._on_agreed)
        packs.left_alone.connect(self._on_left_alone)
        controller.came.connect(self._on_came)

    def _on_came(self) -> None:
        own = self._controller.own
        if own is None:
            self._saving.tell("")
            self._present(PackState())
            return
        self._saving.show_version(own.version)
        if self._pack == PackState():
            self._controller.do(self._files.pack, self._on_pack)

    def _on_pack(self, pack: Offer | None) -> None:
        self._present(replace(self._pack, in_force=pack))

    def _on_asked(self, kind: Kind) -> None:
        own = self._controller.own
        if own is None:
            return
        name, _ = QFileDialog.getSaveFileName(self._window, say(LABELS[kind]), f"policy.{kind}", say(KINDS[kind]))
        if name:
            self._saving.tell("")
            locks, names = self._saving.locks.isChecked(), self._saving.names.isChecked()
            wanted = Wanted(kind, self._controller.language, locks, names)
            self._controller.do(lambda: self._files.write(Path(name), own, wanted), self._on_saved)

    def _on_saved(self, _nothing: object) -> None:
        self._saving.tell(say(SAVED))
        self._controller.said.emit(say(SAVED))

    def _on_version_asked(self) -> None:
        own = self._controller.own
        if own is not None:
            self._controller.choose(replace(own, version=own.version + 1))

    def _on_file_asked(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self._window, say(USE_ONE), "", say(SIGNED))
        if name:
            self._controller.do(lambda: self._files.read_pack(Path(name)), self._on_offered)

    def _on_offered(self, offer: Offer) -> None:
        self._present(replace(self._pack, offered=offer, said=""))
        self._controller.said.emit(offer.told)

    def _on_left_alone(self) -> None:
        self._present(replace(self._pack, offered=None, said=""))
        self._packs.use.setFocus()

    def _on_agreed(self) -> None:
        offer = self._pack.offered
        if offer is not None:
            self._controller.do(lambda: self._files.take_pack(offer), lambda _nothing: self._on_taken(offer))

    def _on_taken(self, offer: Offer) -> None:
        self._present(PackState(in_force=replace(offer, is_first=False), said=say(TAKEN)))
        self._packs.use.setFocus()
        self._controller.said.emit(say(TAKEN))
        self._controller.hold_to_it()

    def _present(self, state: PackState) -> None:
        self._pack = state
        self._packs.show_state(state)

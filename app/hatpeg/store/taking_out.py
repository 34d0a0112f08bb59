"""Takes a draft out of a vault with all that belongs to it: to put it back, or to move it under the other hat."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from hatpeg.core.draft import Hat
from hatpeg.core.errors import StoreUnavailable
from hatpeg.core.kept import Acknowledged, DraftLine, KeptDraft
from hatpeg.core.speech import mark
from hatpeg.store.echoes import refresh
from hatpeg.store.stores import Stores

IS_LOCKED = mark("The other hat is locked, so the draft stays where it is.")
IS_NOT_KEPT = mark("Nothing can be kept under the other hat for now, so the draft stays where it is.")
IS_GONE = mark("This draft is not there any more.")


@dataclass(frozen=True, slots=True)
class TakenOut:
    """A draft that is no longer kept, whole; ``photos`` are the safe copies that went with it, by their ids."""

    draft: KeptDraft
    updated: int
    reasons: tuple[Acknowledged, ...] = ()
    photos: Mapping[str, bytes] = field(default_factory=dict)


def take_out(stores: Stores, hat: Hat, line: DraftLine) -> TakenOut:
    """Delete a draft and give all of it. Raises :class:`StoreUnavailable`; then it is still there."""
    taken = _whole(stores, hat, line)
    stores.vaults[hat].drafts.delete((line.id,))
    refresh(stores, hat)
    return taken


def put_back(stores: Stores, hat: Hat, taken: TakenOut) -> None:
    """Keep a draft again as it was. Raises :class:`StoreUnavailable`."""
    vault = stores.vaults[hat]
    for name, content in taken.photos.items():
        vault.photos.save(name, content)
    vault.drafts.save_as_of(taken.draft, taken.updated)
    for reason in taken.reasons:
        vault.drafts.acknowledge(taken.draft.id, reason)


def why_not_move(stores: Stores, hat: Hat) -> str:
    """A sentence when drafts of this hat cannot go under the other for now; else empty."""
    if hat.other in stores.locked:
        return IS_LOCKED
    return IS_NOT_KEPT if hat.other in stores.session_only and hat not in stores.session_only else ""


def move(stores: Stores, hat: Hat, line: DraftLine) -> KeptDraft:
    """Keep a draft of one hat under the other, and there alone; gives it as it is there: for no account, unchecked.

    Reasons given under one hat do not hold under the other. Raises :class:`StoreUnavailable`; then it is where it was.
    If the program ends in between, it is under both.
    """
    problem = why_not_move(stores, hat)
    if problem:
        raise StoreUnavailable(problem)
    there, taken = stores.vaults[hat.other], _whole(stores, hat, line)
    moved = replace(taken.draft, id=there.drafts.new_id(), account="", checked="")
    put_back(stores, hat.other, TakenOut(moved, taken.updated, (), taken.photos))
    stores.vaults[hat].drafts.delete((line.id,))
    refresh(stores, hat)
    return moved


def _whole(stores: Stores, hat: Hat, line: DraftLine) -> TakenOut:
    vault = stores.vaults[hat]
    draft = vault.drafts.read(line.id)
    if draft is None:
        raise StoreUnavailable(IS_GONE)
    photos = {photo.id: vault.photos.read(photo.id) for photo in draft.photos}
    return TakenOut(
        draft,
        int(line.updated.timestamp() * 1000),
        vault.drafts.acknowledged(line.id),
        {name: content for name, content in photos.items() if content is not None},
    )

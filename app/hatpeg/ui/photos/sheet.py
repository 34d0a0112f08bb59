"""One photo on the page: the bytes it came as, what was seen and decided, and the steps that can be taken back."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from hatpeg.core.draft import Photo
from hatpeg.core.seen import Answer, Seen, Sort

MOST_STEPS = 100


@dataclass(frozen=True, slots=True)
class PhotoSheet:
    """``untrusted`` is the file as it came; it is only ever handed to the worker process. ``notes`` are its sentences.

    ``name`` is a neutral one that is new; ``before`` are earlier states, the latest last, until a copy goes out.
    """

    name: str
    untrusted: bytes = field(repr=False)
    seen: Seen
    notes: tuple[str, ...] = ()
    alt_text: str = ""
    before: tuple[Seen, ...] = ()

    @property
    def photo(self) -> Photo:
        """The photo as a draft has it."""
        return Photo(self.name, self.alt_text, self.seen)

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self.before)

    def changed(self, seen: Seen) -> PhotoSheet:
        """With something decided or drawn."""
        if seen == self.seen:
            return self
        return replace(self, seen=seen, before=(*self.before, self.seen)[-MOST_STEPS:])

    def undone(self) -> PhotoSheet:
        """As it was before the last step."""
        return replace(self, seen=self.before[-1], before=self.before[:-1]) if self.before else self

    def with_copy(self, digest: str) -> PhotoSheet:
        """With the verified copy that was made of it, by its SHA-256. Its covers are final: nothing is taken back."""
        return replace(self, seen=replace(self.seen, copy=digest), before=())

    def all_covered(self) -> PhotoSheet:
        """With a cover on everything about which nothing was decided."""
        seen = self.seen
        for number in open_things(seen):
            seen = seen.answered(number, Answer.COVERED)
        return self.changed(seen)


def open_things(seen: Seen) -> tuple[int, ...]:
    """The numbers, from 0, of what nobody has decided about, and of consents that hold no longer."""
    still = {id(each) for kind in (Sort.FACE, Sort.WORDS, Sort.CODE) for each in seen.open_of(kind)}
    return tuple(number for number, each in enumerate(seen.regions) if id(each) in still)

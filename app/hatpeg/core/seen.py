"""What was seen on a photo of a draft, and what a person decided about each thing: the value that rules look at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from hatpeg.core.photo import SURE, Box, Detail, Picture

FACE_ROOM, OTHER_ROOM, LEAST_ROOM = 0.35, 0.25, 6.0
"""How far a cover reaches beyond a face on every side (hair, ears, chin), as a share of its longer side; how far beyond
words and codes, as a share of their shorter side; and how many pixels at least."""


class Sort(StrEnum):
    """What a region of a photo is. ``AREA`` is one that a person drew."""

    FACE = "face"
    WORDS = "words"
    CODE = "code"
    AREA = "area"


class Answer(StrEnum):
    """What a person decided about a region.

    ``UNKNOWN``: nothing yet. ``COVERED``: filled with one color in the copy. ``STAFF``: "It is me or staff".
    ``CONSENT``: they said yes in writing, until a day. ``DRAWN``: a stock picture, a drawing or a statue.
    ``STAYS``: words or a code that may be seen; the rules for text look at them all the same.
    """

    UNKNOWN = "unknown"
    COVERED = "covered"
    STAFF = "staff"
    CONSENT = "consent"
    DRAWN = "drawn"
    STAYS = "stays"


@dataclass(frozen=True, slots=True)
class Region:
    """One thing on a photo. ``box`` is where it was seen, in pixels of the upright picture; the cover is larger.

    ``score`` under :data:`hatpeg.core.photo.SURE` is a face that may be none. ``words`` are what can be read there,
    or what a code holds. ``until`` is the last day of a consent.
    """

    kind: Sort
    box: Box
    answer: Answer = Answer.UNKNOWN
    score: float = 1.0
    words: str = ""
    until: date | None = None

    @property
    def is_sure(self) -> bool:
        """Whether it is one for certain, so that covering it needs no question."""
        return self.score >= SURE

    def is_settled(self, day: date | None) -> bool:
        """Whether a person's answer holds on a day. A consent never does on no day, without an end, or after it."""
        if self.answer is Answer.CONSENT:
            return day is not None and self.until is not None and day <= self.until
        return self.answer is not Answer.UNKNOWN

    def has_run_out(self, day: date | None) -> bool:
        """Whether consent was given, and holds no longer."""
        return self.answer is Answer.CONSENT and not self.is_settled(day)

    def cover(self, width: int, height: int) -> Box:
        """The box that a cover fills: the size of a head for a face, cut at the picture's edges."""
        if self.kind is Sort.AREA:
            return self.box.grown(0, width, height)
        is_face = self.kind is Sort.FACE
        room = FACE_ROOM * max(self.box.w, self.box.h) if is_face else OTHER_ROOM * min(self.box.w, self.box.h)
        return self.box.grown(max(room, LEAST_ROOM), width, height)


@dataclass(frozen=True, slots=True)
class Seen:
    """One photo as it was looked at, by the program and by a person.

    ``details`` are what the file told beside the picture, ``details_removed`` whether the copy that goes out is
    without. ``unseen`` names what could not be looked for. ``looked_over`` is set when a person has said "I looked at
    the whole photo". ``on`` is the day for which consents count. ``place`` is where the photo was taken, never shown.
    ``copy`` is the SHA-256 of the verified copy, in hexadecimal digits; it is empty again as soon as a cover changes.
    ``likeness`` tells the photo again, after it was cropped or resized.
    """

    width: int
    height: int
    regions: tuple[Region, ...] = ()
    details: tuple[Detail, ...] = ()
    details_removed: bool = False
    unseen: tuple[str, ...] = ()
    looked_over: bool = False
    on: date | None = None
    place: tuple[float, float] | None = field(default=None, repr=False)
    copy: str = ""
    likeness: tuple[int, ...] = field(default=(), repr=False)

    @property
    def needs_look(self) -> bool:
        """Whether a person has yet to say that they looked: always, however little was found."""
        return not self.looked_over

    @property
    def is_checked(self) -> bool:
        """Whether everything was looked for; where something could not be, a person has to have looked instead."""
        return not self.unseen or self.looked_over

    @property
    def covers(self) -> tuple[Box, ...]:
        """The boxes that the copy has to fill."""
        return tuple(region.cover(self.width, self.height) for region in self.covered)

    @property
    def covered(self) -> tuple[Region, ...]:
        """The regions that are covered in the copy."""
        return tuple(region for region in self.regions if region.answer is Answer.COVERED)

    def open_of(self, kind: Sort) -> tuple[Region, ...]:
        """The regions of a kind about which nothing was decided that holds on the day, and that no cover hides."""
        covers = self.covers
        return tuple(
            region
            for region in self.regions
            if region.kind is kind and not region.is_settled(self.on) and not _lies_under(region.box, covers)
        )

    @property
    def to_read(self) -> tuple[Region, ...]:
        """The regions whose words everybody can read: those of words and codes that no cover hides."""
        covers = self.covers
        return tuple(each for each in self.regions if each.words.strip() and not _lies_under(each.box, covers))

    def answered(self, number: int, answer: Answer, until: date | None = None) -> Seen:
        """The same with another answer for the region of this number."""
        old = self.regions[number]
        new = replace(old, answer=answer, until=until if answer is Answer.CONSENT else None)
        is_same_copy = Answer.COVERED not in {old.answer, answer}
        return self._with(self._put(number, new), keeps_copy=is_same_copy)

    def with_area(self, box: Box) -> Seen:
        """The same with one more area, drawn by a person and covered."""
        return self._with((*self.regions, Region(Sort.AREA, box, Answer.COVERED)))

    def moved(self, number: int, box: Box) -> Seen:
        """The same with the region of this number elsewhere, or of another size."""
        return self._with(self._put(number, replace(self.regions[number], box=box)))

    def without(self, number: int) -> Seen:
        """The same without the region of this number. Only areas that a person drew can go."""
        if self.regions[number].kind is not Sort.AREA:
            return self
        return self._with(self.regions[:number] + self.regions[number + 1 :])

    def _put(self, number: int, region: Region) -> tuple[Region, ...]:
        return (*self.regions[:number], region, *self.regions[number + 1 :])

    def _with(self, regions: tuple[Region, ...], *, keeps_copy: bool = False) -> Seen:
        return replace(self, regions=regions, copy=self.copy if keeps_copy else "")

    @property
    def spelled(self) -> str:
        """Everything in it, for a fingerprint."""
        regions = [
            (each.kind, *map(float, each.box), each.answer, float(each.score), each.words, each.until)
            for each in self.regions
        ]
        details = [(each.kind, each.words, each.value) for each in self.details]
        told = self.details_removed, self.unseen, self.looked_over, self.on, self.place, self.copy, self.likeness
        return repr((self.width, self.height, regions, details, told))


def seen_on(picture: Picture, *, covers_sure: bool = False, on: date | None = None) -> Seen:
    """What the worker process saw, ready for a person's answers.

    With ``covers_sure`` what is certain is covered at once, as under Work; the rest is the person's to decide.
    """
    regions = tuple(_regions(picture))
    if covers_sure:
        regions = tuple(replace(each, answer=Answer.COVERED) if each.is_sure else each for each in regions)
    return Seen(
        picture.width,
        picture.height,
        regions,
        picture.details,
        unseen=picture.unseen,
        on=on,
        place=picture.place,
        likeness=picture.likeness,
    )


def _regions(picture: Picture) -> Iterator[Region]:
    for face in picture.faces:
        yield Region(Sort.FACE, face.box, score=face.score)
    for line in picture.writing:
        yield Region(Sort.WORDS, line.box, words=line.words)
    for code in picture.codes:
        yield Region(Sort.CODE, code.box, words=code.content)


def _lies_under(box: Box, covers: Iterable[Box]) -> bool:
    """Whether covers hide nearly all of a box, so that nothing in it can be read."""
    return any(box.shared(cover) >= 0.9 * box.area for cover in covers)

"""The words of a draft's photos: what can be read on them, and their descriptions, each with its way back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from hatpeg.core.draft import Draft, Photo
from hatpeg.core.finding import Finding
from hatpeg.core.photo import Box
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.seen import Region
from hatpeg.core.speech import mark

COVER_IT = mark("Cover it on the photo, or choose another photo.")


@dataclass(frozen=True, slots=True)
class PhotoWords:
    """Words of the photo with this ``number``, one line for each region they are read on.

    ``regions`` are those lines' boxes; a description has none.
    """

    number: int
    text: str
    regions: tuple[tuple[TextSpan, Box], ...] = ()

    @property
    def are_on_it(self) -> bool:
        """Whether they are read on the picture itself, rather than in its description."""
        return bool(self.regions)

    def place_of(self, span: TextSpan) -> PhotoPlace:
        """Where words of the text stand: the smallest box round their regions, or characters of the description."""
        if not self.regions:
            return PhotoPlace(self.number, alt=span)
        boxes = [box for words, box in self.regions if words.overlaps(span)]
        left, top = min(box.x for box in boxes), min(box.y for box in boxes)
        right, below = max(box.x + box.w for box in boxes), max(box.y + box.h for box in boxes)
        return PhotoPlace(self.number, Box(left, top, right - left, below - top))

    def as_draft(self, draft: Draft) -> Draft:
        """The words as a draft of their own, for the same account and under the same rules."""
        return replace(draft, text=self.text, photos=())

    def placed(self, findings: Iterable[Finding]) -> tuple[Finding, ...]:
        """What was found in the words, each on its photo, with the words in question; once for each rule and place.

        No wording is offered: words on a picture are covered.
        """
        found: dict[tuple[str, PhotoPlace], Finding] = {}
        for finding in findings:
            if isinstance(finding.place, TextSpan):
                place = self.place_of(finding.place)
                words = " ".join(finding.place.of(self.text).split())
                instead = COVER_IT if self.are_on_it else finding.instead
                new = replace(
                    finding, place=place, instead=instead, rewrites=(), listed=(f"“{words}”", *finding.listed)
                )
                found.setdefault((finding.rule, place), new)
        return tuple(found.values())


def words_of_photos(draft: Draft) -> Iterator[PhotoWords]:
    """What can be read on each photo that was looked at, and how each photo is described."""
    for number, photo in enumerate(draft.photos):
        if photo.alt_text.strip():
            yield PhotoWords(number, photo.alt_text)
        read = _on(photo)
        if read:
            yield _joined(number, read)


def _on(photo: Photo) -> tuple[Region, ...]:
    return photo.seen.to_read if photo.seen is not None else ()


def _joined(number: int, read: tuple[Region, ...]) -> PhotoWords:
    text, regions = "", list[tuple[TextSpan, Box]]()
    for region in read:
        words = " ".join(region.words.split())
        regions.append((TextSpan(len(text), len(text) + len(words)), region.box))
        text += f"{words}\n"
    return PhotoWords(number, text.removesuffix("\n"), tuple(regions))

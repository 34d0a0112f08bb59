"""What the Write page says of each photo that goes with the draft, without Qt."""

from __future__ import annotations

from hatpeg.core.draft import Draft, Photo
from hatpeg.core.finding import Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.speech import mark, number, say
from hatpeg.core.verdict import Verdict
from hatpeg.ui.write.state import PhotoLine, Tone

WORDS = {
    Tone.CHECKING: mark("Photo {n}, checking"),
    Tone.UNCHECKED: mark("Photo {n}, not checked"),
    Tone.CHANGE: mark("Photo {n}, to change"),
    Tone.LOOK: mark("Photo {n}, worth a look"),
    Tone.CLEAR: mark("Photo {n}, ready"),
}


def photo_lines(draft: Draft, verdict: Verdict | None) -> tuple[PhotoLine, ...]:
    """The draft's photos in their order. ``verdict`` is the whole one on this very draft, None while there is none."""
    found = ((at, photo, _tone(at - 1, photo, verdict)) for at, photo in enumerate(draft.photos, 1))
    return tuple(PhotoLine(photo.id, at, tone, say(WORDS[tone], n=number(at))) for at, photo, tone in found)


def _tone(at: int, photo: Photo, verdict: Verdict | None) -> Tone:
    if photo.seen is None or not photo.seen.is_checked or not photo.seen.copy:
        return Tone.UNCHECKED
    if verdict is None:
        return Tone.CHECKING
    here = [each.severity for each in verdict.findings if isinstance(each.place, PhotoPlace) and each.place.photo == at]
    if Severity.BLOCK in here:
        return Tone.CHANGE
    return Tone.LOOK if Severity.WARN in here else Tone.CLEAR

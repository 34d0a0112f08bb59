"""Makes what the Photos page shows out of a photo and the verdict on it. Decides nothing, and knows no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from hatpeg.core.draft import Hat
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.place import PhotoPlace
from hatpeg.core.seen import Answer, Region, Seen, Sort
from hatpeg.core.speech import mark, say, say_many
from hatpeg.core.verdict import Decision, Verdict
from hatpeg.ui.photos.fitting import pieces
from hatpeg.ui.photos.sheet import PhotoSheet, open_things
from hatpeg.ui.photos.state import (
    LOOK_TOO,
    LOOKING,
    MAKING,
    Choice,
    Do,
    Fate,
    LookState,
    PhotosState,
    Stage,
    ThingState,
)

TITLES = {
    Sort.FACE: mark("A face"),
    Sort.WORDS: mark("Words that can be read"),
    Sort.CODE: mark("A code"),
    Sort.AREA: mark("An area you covered"),
}
STATUSES = {
    Answer.UNKNOWN: mark("Can be seen"),
    Answer.COVERED: mark("Covered"),
    Answer.STAFF: mark("You or staff"),
    Answer.DRAWN: mark("A stock picture or drawing"),
    Answer.STAYS: mark("May be seen"),
}
OF_FACE = (
    (Do.COVER, mark("Cover face")),
    (Do.STAFF, mark("It is me or staff")),
    (Do.CONSENT, mark("They agreed in writing")),
    (Do.DRAWN, mark("A stock picture or drawing")),
)
OF_WORDS = ((Do.COVER, mark("Cover it")), (Do.STAYS, mark("It may be seen")))
NEVER_LOOKED = ("client.photo.partial", "client.photo.face", "location.photo_background")
"""Rules whose message only says again what the list shows."""
LONGEST_QUOTE = 60


def empty(hat: Hat, sentence: str = "") -> PhotosState:
    """No photo; with a sentence, one that was refused."""
    return PhotosState(Stage.REFUSED if sentence else Stage.EMPTY, sentence, hat)


def looking(hat: Hat, *, is_long: bool) -> PhotosState:
    """A photo is being opened; words come only when that takes long."""
    return PhotosState(Stage.LOOKING, say(LOOKING) if is_long else "", hat)


def present(  # noqa: PLR0913 - a photo, what is thought of it, and where a person is on it
    sheet: PhotoSheet,
    verdict: Verdict | None,
    hat: Hat,
    *,
    earlier: tuple[Finding, ...] = (),
    chosen: int = 0,
    piece: int | None = None,
    is_busy: bool = False,
) -> PhotosState:
    """The page with a photo open. ``verdict`` is None while it is checked; then what was found ``earlier`` is shown."""
    seen = sheet.seen
    findings = verdict.findings if verdict else earlier
    things = tuple(_thing(number, seen, findings) for number in range(len(seen.regions)))
    title, subtitle = _heading(sheet, verdict)
    decision = verdict.decision if verdict else None
    can_go_out = decision in {Decision.CLEAR, Decision.LOOK}
    return PhotosState(
        Stage.OPEN,
        hat=hat,
        size=(seen.width, seen.height),
        things=things,
        chosen=chosen,
        decision=decision,
        title=title,
        subtitle=subtitle,
        notes=(*map(say, sheet.notes), *_notes(findings)),
        details=tuple(detail.told for detail in seen.details),
        look=LookState(_look_note(seen), seen.looked_over, piece, pieces(seen.width, seen.height)),
        alt_text=sheet.alt_text,
        alt_notes=tuple(dict.fromkeys(_told(each) for each in findings if _is_on_alt(each))),
        use_label=say(MAKING) if is_busy else _use_label(seen, decision, findings),
        can_go_out=can_go_out and not is_busy,
        is_busy=is_busy,
        can_undo=sheet.can_undo and not is_busy,
        can_cover_all=bool(open_things(seen)) and not is_busy,
    )


def _thing(number: int, seen: Seen, findings: tuple[Finding, ...]) -> ThingState:
    region = seen.regions[number]
    here = [each for each in findings if isinstance(each.place, PhotoPlace) and each.place.box == region.box]
    is_open = number in open_things(seen)
    words = " ".join(region.words.split())
    return ThingState(
        number + 1,
        say("Maybe a face") if region.kind is Sort.FACE and not region.is_sure else say(TITLES[region.kind]),
        _status(region, seen, is_open=is_open),
        _fate(region, is_open=is_open),
        region.box,
        region.cover(seen.width, seen.height),
        f"“{words[:LONGEST_QUOTE]}{'…' if len(words) > LONGEST_QUOTE else ''}”" if words else "",
        tuple(dict.fromkeys(say(each.message) for each in here if each.rule not in NEVER_LOOKED)),
        tuple(_choices(region, is_open=is_open)),
        region.kind is Sort.AREA,
        any(each.severity is Severity.BLOCK for each in here) and region.answer is not Answer.COVERED,
    )


def _fate(region: Region, *, is_open: bool) -> Fate:
    if region.answer is Answer.COVERED:
        return Fate.COVERED
    return Fate.OPEN if is_open else Fate.STAYS


def _status(region: Region, seen: Seen, *, is_open: bool) -> str:
    if region.answer is Answer.CONSENT and region.until is not None:
        day = spelled(region.until)
        return (
            say("The consent ended on {day}", day=day)
            if region.has_run_out(seen.on)
            else say("Agreed in writing, until {day}", day=day)
        )
    if region.answer is Answer.UNKNOWN and not is_open:
        return say("Under another cover")
    return say(STATUSES.get(region.answer, STATUSES[Answer.UNKNOWN]))


def spelled(day: date) -> str:
    """A day that means the same to everybody."""
    return day.isoformat()


def _choices(region: Region, *, is_open: bool) -> Iterator[Choice]:
    if region.kind is Sort.AREA:
        yield Choice(Do.REMOVE, say("Remove"))
    elif region.answer is not Answer.UNKNOWN and not is_open:
        yield Choice(Do.TAKE_BACK, say("Take back"))
    else:
        yield from (Choice(do, say(words)) for do, words in (OF_FACE if region.kind is Sort.FACE else OF_WORDS))


def _heading(sheet: PhotoSheet, verdict: Verdict | None) -> tuple[str, str]:
    seen = sheet.seen
    if verdict is None:
        return say("Checking…"), ""
    covered = len(seen.covered)
    done = say_many("{n} thing is covered.", "{n} things are covered.", covered) if covered else ""
    match verdict.decision:
        case Decision.UNCHECKED:
            what = ", ".join(verdict.unchecked)
            return say("Not checked. Your photo is fine."), say("Could not be checked: {what}.", what=what)
        case Decision.CHANGE:
            return _still_shows(seen, verdict), done
        case Decision.LOOK:
            count = len(verdict.of(Severity.WARN))
            return say_many("{n} thing is worth a look", "{n} things are worth a look", count), done
        case _:
            return say("Nothing left to change"), done


def _still_shows(seen: Seen, verdict: Verdict) -> str:
    blocks = verdict.of(Severity.BLOCK)
    faces = [each for each in seen.open_of(Sort.FACE) if each.is_sure]
    boxes = {each.box for each in faces}
    if faces and all(isinstance(each.place, PhotoPlace) and each.place.box in boxes for each in blocks):
        return say_many("{n} face still shows", "{n} faces still show", len(faces))
    return say_many("{n} to change before you copy", "{n} to change before you copy", len(blocks))


def _use_label(seen: Seen, decision: Decision | None, findings: tuple[Finding, ...]) -> str:
    match decision:
        case None:
            return say("Checking…")
        case Decision.UNCHECKED:
            return say("Look first to use this photo") if seen.unseen else say("Check again")
        case Decision.CHANGE:
            faces = sum(each.is_sure for each in seen.open_of(Sort.FACE))
            if faces:
                return say_many("Cover {n} face to use this photo", "Cover {n} faces to use this photo", faces)
            count = sum(each.severity is Severity.BLOCK for each in findings)
            return say_many("Change {n} thing to use this photo", "Change {n} things to use this photo", count)
        case _:
            return say("Use this photo")


def _look_note(seen: Seen) -> str:
    if not seen.unseen:
        return say(LOOK_TOO)
    return say("Not checked on this computer: {what}. Look closely.", what=", ".join(map(say, seen.unseen)))


def _notes(findings: tuple[Finding, ...]) -> tuple[str, ...]:
    """What is said of the photo as a whole, but for what the list and the look say already."""
    whole = [
        each
        for each in findings
        if isinstance(each.place, PhotoPlace) and each.place.box is None and each.place.alt is None
    ]
    return tuple(dict.fromkeys(_told(each) for each in whole if each.rule != NEVER_LOOKED[0]))


def _told(finding: Finding) -> str:
    listed = ", ".join(finding.listed)
    message = say(finding.message)
    return say("{what}: {listed}", what=message, listed=listed) if listed else message


def _is_on_alt(finding: Finding) -> bool:
    return isinstance(finding.place, PhotoPlace) and finding.place.alt is not None

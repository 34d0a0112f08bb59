"""The rules look at photos: faces, words on them, codes, hidden details, places; and ask a person to look too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from hatpeg import catalogue, policies
from hatpeg.core.agency import NO_AGENCY, Agency, ConfidentialSite
from hatpeg.core.check import Catalogue, check
from hatpeg.core.draft import Account, Draft, Hat, Photo
from hatpeg.core.finding import Finding, Severity
from hatpeg.core.photo import Box, Detail
from hatpeg.core.place import PhotoPlace, TextSpan
from hatpeg.core.policy import Policy
from hatpeg.core.sectors import Sector
from hatpeg.core.seen import Answer, Region, Seen, Sort
from hatpeg.core.verdict import Decision, Verdict

DAY = date(2026, 5, 20)
BOX, OTHER = Box(100, 80, 40, 50), Box(400, 200, 120, 20)
FACE, MAYBE = Region(Sort.FACE, BOX, score=0.9), Region(Sort.FACE, BOX, score=0.55)
QUIET = "Our front desk opens at nine."
SECRET = Agency(
    confidential_sites=(ConfidentialSite("Heron House", point=(40.0, -79.0)), ConfidentialSite("Marigold")),
    staff=("Ana Ruiz",),
)


@cache
def everything(sector: str = "dv_shelter", agency: Agency = NO_AGENCY) -> tuple[Catalogue, Policy]:
    known = catalogue.load()
    return known, policies.policy_for(known, (sector,), agency)


def seen(*regions: Region, **more: object) -> Seen:
    return replace(Seen(640, 400, regions, looked_over=True, on=DAY), **more)  # type: ignore[arg-type]


def words(told: str, box: Box = OTHER, answer: Answer = Answer.UNKNOWN) -> Region:
    return Region(Sort.WORDS, box, answer, words=told)


def verdict_on(  # noqa: PLR0913 - a photo, and each thing that changes what is thought of it
    photo: Seen | None,
    hat: Hat = Hat.PROFESSIONAL,
    *,
    text: str = QUIET,
    alt: str = "",
    sector: str = "dv_shelter",
    agency: Agency = NO_AGENCY,
) -> Verdict:
    known, policy = everything(sector, agency)
    account = Account("mine", hat, "elsewhere", "Mine")
    return check(Draft(text, account, (Photo("p", alt, photo),), policy.revision), known, policy)


def found(verdict: Verdict, rule: str) -> list[Finding]:
    return [finding for finding in verdict.findings if finding.rule == rule and isinstance(finding.place, PhotoPlace)]


# ------------------------------------------------------------------------------------- looked at or not


def test_a_photo_that_was_not_looked_at_is_not_checked() -> None:
    verdict = verdict_on(None)

    assert verdict.decision is Decision.UNCHECKED
    assert verdict.unchecked == ("photos",)


def test_a_photo_with_nothing_on_it_is_clear_only_after_a_person_looked() -> None:
    before, after = verdict_on(seen(looked_over=False)), verdict_on(seen())
    (asked,) = found(before, "client.photo.partial")

    assert before.decision is Decision.LOOK
    assert asked.place == PhotoPlace(0)
    assert asked.listed == ("small or turned faces can be missed",)
    assert found(after, "client.photo.partial") == []
    assert after.unchecked == ()


@pytest.mark.parametrize("hat", Hat)
def test_where_a_detector_is_missing_the_photo_needs_a_look_and_never_is_clear_by_itself(hat: Hat) -> None:
    missing = seen(unseen=("faces",), looked_over=False)

    before, after = verdict_on(missing, hat), verdict_on(replace(missing, looked_over=True), hat)

    assert before.decision is Decision.UNCHECKED
    assert before.unchecked == ("faces on a photo",)
    assert after.decision is Decision.LOOK
    assert found(after, "client.photo.partial")[0].listed == ("not looked for on this computer: faces",)


def test_a_draft_without_photos_has_no_findings_on_photos() -> None:
    known, policy = everything()
    verdict = check(Draft(QUIET, Account("m", Hat.PROFESSIONAL, "x", "M"), (), policy.revision), known, policy)

    assert all(isinstance(finding.place, TextSpan) for finding in verdict.findings)


# ------------------------------------------------------------------------------------- faces


@pytest.mark.parametrize("sector", Sector)
def test_an_unknown_face_must_be_dealt_with_under_work_and_is_worth_a_look_under_personal(sector: Sector) -> None:
    at_work = found(verdict_on(seen(FACE), sector=sector), "client.photo.face")
    at_home = found(verdict_on(seen(FACE), Hat.PERSONAL, sector=sector), "client.photo.face")

    assert [(each.severity, each.place) for each in at_work] == [(Severity.BLOCK, PhotoPlace(0, BOX))]
    assert [(each.severity, each.place) for each in at_home] == [(Severity.WARN, PhotoPlace(0, BOX))]


@pytest.mark.parametrize("answer", [Answer.COVERED, Answer.STAFF, Answer.DRAWN])
def test_a_face_of_which_it_was_said_whose_it_is_asks_no_more(answer: Answer) -> None:
    assert verdict_on(seen(replace(FACE, answer=answer))).decision is not Decision.CHANGE


def test_consent_is_asked_for_again_when_it_has_run_out() -> None:
    face = replace(FACE, answer=Answer.CONSENT, until=DAY)
    holds, over = seen(face), seen(face, on=date(2026, 5, 21))

    (finding,) = found(verdict_on(over), "client.photo.face")

    assert found(verdict_on(holds), "client.photo.face") == []
    assert finding.listed == ("the consent has run out",)


def test_a_maybe_is_worth_a_look_and_no_more() -> None:
    verdict = verdict_on(seen(MAYBE))

    assert found(verdict, "client.photo.face") == []
    assert [each.severity for each in found(verdict, "client.photo.partial")] == [Severity.WARN]


def test_faces_beside_words_about_children_served_are_taken_for_theirs() -> None:
    text = "Look at these little faces! Our kiddos at the shelter party."

    assert found(verdict_on(seen(FACE), text=text), "minor.photo")[0].place == PhotoPlace(0, BOX)
    assert found(verdict_on(seen(FACE)), "minor.photo") == []


def test_a_gathering_asks_whether_everybody_agreed() -> None:
    faces = tuple(replace(FACE, box=Box(100 * at, 80, 40, 50)) for at in range(1, 4))

    (finding,) = found(verdict_on(seen(*faces)), "org.event_consent")

    assert finding.place == PhotoPlace(0)
    assert finding.listed == ("3 faces that can be seen",)
    assert found(verdict_on(seen(*faces[:2])), "org.event_consent") == []
    assert found(verdict_on(seen(*(replace(each, answer=Answer.STAFF) for each in faces))), "org.event_consent") == []


# ------------------------------------------------------------------------------------- words and codes


def test_a_name_badge_names_somebody_on_the_picture() -> None:
    (finding,) = found(verdict_on(seen(words("MARISOL GARCIA"))), "client.name")

    assert (finding.place, finding.severity) == (PhotoPlace(0, OTHER), Severity.BLOCK)
    assert finding.listed == ("“MARISOL GARCIA”",)
    assert finding.rewrites == ()


def test_the_badge_of_a_colleague_who_agreed_does_not() -> None:
    assert found(verdict_on(seen(words("Ana Ruiz")), agency=SECRET), "client.name") == []


def test_a_name_that_is_covered_is_not_read() -> None:
    verdict = verdict_on(seen(words("MARISOL GARCIA", answer=Answer.COVERED)))

    assert found(verdict, "client.name") == []
    assert found(verdict, "location.photo_background") == []


@pytest.mark.parametrize(
    ("told", "rule"),
    [
        ("DOB 04/12/1988", "identity.dob"),
        ("call 303-555-0142", "identity.phone_email"),
        ("SSN 219-09-9999", "identity.number"),
        ("Heron House, ring twice", "location.confidential_site"),
    ],
)
def test_words_on_a_picture_go_through_the_rules_for_text(told: str, rule: str) -> None:
    assert found(verdict_on(seen(words(told)), agency=SECRET), rule)[0].place == PhotoPlace(0, OTHER)


def test_what_a_code_holds_goes_through_the_rules_for_text() -> None:
    code = Region(Sort.CODE, OTHER, words="Heron House, intake")

    assert found(verdict_on(seen(code), agency=SECRET), "location.confidential_site")[0].place == PhotoPlace(0, OTHER)


def test_words_over_several_lines_are_marked_as_one_place() -> None:
    lines = words("Heron", Box(10, 10, 50, 10)), words("House", Box(10, 25, 60, 10))

    (finding,) = found(verdict_on(seen(*lines), agency=SECRET), "location.confidential_site")

    assert finding.place == PhotoPlace(0, Box(10, 10, 60, 25))


def test_words_nobody_decided_about_are_worth_a_look_even_where_they_could_not_be_read() -> None:
    read, unread = words("ROOM 4"), words("", BOX)

    background = found(verdict_on(seen(read, unread)), "location.photo_background")
    decided = found(verdict_on(seen(replace(read, answer=Answer.STAYS))), "location.photo_background")

    assert [each.listed for each in background] == [("words that could not be read",), ("“ROOM 4”",)]
    assert decided == []


def test_a_page_of_words_is_a_record() -> None:
    page = tuple(words("Thank you for the coffee", Box(10, 30 * at, 300, 20)) for at in range(12))

    assert found(verdict_on(seen(*page)), "client.photo.record")[0].listed == ("12 lines that can be read",)
    assert found(verdict_on(seen(*page[:3])), "client.photo.record") == []
    assert found(verdict_on(seen(words("Case no. 4471-B, DOB 04/12/1988"))), "client.photo.record") != []


def test_the_description_is_checked_like_text() -> None:
    (finding,) = found(verdict_on(seen(), alt="Heron House at dusk", agency=SECRET), "location.confidential_site")

    assert finding.place == PhotoPlace(0, alt=TextSpan(0, 11))


@pytest.mark.parametrize("told", ["EXIT", "OPEN 24 HOURS", "THANK YOU", "Walk for Hope 2026", "SALIDA", "Push"])
def test_ordinary_signs_must_not_be_changed(told: str) -> None:
    assert verdict_on(seen(words(told, answer=Answer.STAYS))).decision is not Decision.CHANGE


# ------------------------------------------------------------------------------------- hidden details and places

DETAILS = (Detail("place", "Where it was taken", "40.0010, -79.0000"), Detail("name", "The file's name"))


@pytest.mark.parametrize("hat", Hat)
def test_a_file_that_tells_more_than_the_picture_must_not_go_out(hat: Hat) -> None:
    (finding,) = found(verdict_on(seen(details=DETAILS), hat), "location.photo_geotag")

    assert finding.severity is Severity.BLOCK
    assert finding.listed == ("Where it was taken: 40.0010, -79.0000", "The file's name")
    assert found(verdict_on(seen(details=DETAILS, details_removed=True), hat), "location.photo_geotag") == []


def test_a_place_near_a_confidential_one_is_named_as_such_with_its_distance() -> None:
    photo = seen(details=DETAILS, place=(40.001, -79.0))

    (told,) = found(verdict_on(photo, agency=SECRET), "location.photo_geotag")
    (after,) = found(verdict_on(replace(photo, details_removed=True), agency=SECRET), "location.photo_background")

    assert told.listed[0] == "a place about 100 m from a confidential one"
    assert after.listed == ("taken about 100 m from a confidential place",)
    assert "Heron" not in " ".join(told.listed + after.listed)


def test_a_place_far_from_every_confidential_one_is_a_place() -> None:
    photo = seen(details=DETAILS, details_removed=True, place=(41.0, -79.0))

    assert found(verdict_on(photo, agency=SECRET), "location.photo_background") == []

"""The files of a second look: only the reviewer reads the one, only the computer that asked the other."""

from __future__ import annotations

import hashlib
import random
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from hatpeg.core.check import check
from hatpeg.core.draft import Hat
from hatpeg.core.errors import HatpegError
from hatpeg.core.second_look.answering import SENTENCES, Answer, Said, WhyNot, answered
from hatpeg.core.second_look.asking import PhotoShown, Request, Why, shown_of
from hatpeg.core.second_look.reviewer import NOT_ONE
from hatpeg.core.seen import Seen
from hatpeg.review import files
from hatpeg.review.files import (
    UNREADABLE,
    ReviewUnreadable,
    answers_here,
    new_answer_key,
    read_answer,
    read_request,
    written_answer,
    written_request,
)
from hatpeg.review.keys import LEAST_MEMORY, Unlocked, new_reviewer, unlock
from hatpeg.review.sealing import BLOCK, sealed, unsealed
from tests.makers import a_catalogue, a_draft, a_photo, a_policy, a_rule, an_account

NOW = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)
PASSPHRASE = "three plain words here"
COPY = b"\x89PNG the safe copy" * 9


def a_reviewer(name: str = "Dana Ortiz") -> Unlocked:
    found = unlock(new_reviewer(name, PASSPHRASE, memory=LEAST_MEMORY, passes=1), PASSPHRASE)
    assert found is not None
    return found


def a_request(text: str = "Jane came by.") -> Request:
    rule, copy = a_rule("client.name"), hashlib.sha256(COPY).hexdigest()
    policy, seen = a_policy(rule), Seen(8, 8, details_removed=True, looked_over=True, copy=copy)
    draft = a_draft(text, policy=policy, photos=[a_photo(alt_text="The garden", seen=seen)])
    verdict = check(draft, a_catalogue(rule), policy)
    shown = shown_of(draft, policy, verdict.findings)
    photos = (PhotoShown("The garden", COPY),)
    return answers_here(Request("0f" * 16, NOW, draft.parts, shown, Why.AGREED, "", photos), SECRET)


SECRET, _ = new_answer_key()
DANA, ALEX = a_reviewer(), a_reviewer("Alex")
REQUEST = a_request()
FILE = written_request(REQUEST, DANA.reviewer)


def an_answer(request: Request = REQUEST, by: Unlocked = DANA) -> Answer:
    answer = answered(request, Said(allows=True), by.reviewer.signs, NOW)
    assert isinstance(answer, Answer)
    return answer


ANSWER = written_answer(an_answer(), REQUEST, DANA)


def test_the_reviewer_reads_the_whole_request() -> None:
    assert read_request(FILE, DANA) == REQUEST
    assert len(REQUEST.shown) == 1


@pytest.mark.parametrize("text", ["Jane \ud800", "", "Jane " + "ñ" * 40_000, "Jane \x00"], ids=range(4))
def test_any_draft_can_be_carried(text: str) -> None:
    request = a_request(text)

    assert read_request(written_request(request, DANA.reviewer), DANA) == request


def test_nobody_else_reads_it_and_no_word_stands_in_it() -> None:
    assert not any(words in FILE for words in (b"Jane", b"Harbor", b"garden", b"PNG", b"client"))
    with pytest.raises(ReviewUnreadable, match=UNREADABLE):
        read_request(FILE, ALEX)


def test_short_drafts_make_files_of_one_size() -> None:
    sizes = {len(written_request(a_request(text), DANA.reviewer)) for text in ("Jane.", "Jane came by at nine.")}

    assert len(sizes) == 1
    assert (sizes.pop() - len(b"HATPEG REVIEW 1\n") - 32 - 16) % BLOCK == 0


def test_the_computer_that_asked_reads_the_answer_and_who_signed_it() -> None:
    assert read_answer(ANSWER, SECRET) == (an_answer(), DANA.reviewer.signs)


def test_no_other_computer_reads_the_answer() -> None:
    with pytest.raises(ReviewUnreadable, match=SENTENCES[WhyNot.UNREADABLE]):
        read_answer(ANSWER, new_answer_key()[0])


def test_a_key_that_was_forged_is_told_by_its_signature() -> None:
    forged = written_answer(an_answer(), REQUEST, replace(ALEX, reviewer=DANA.reviewer))

    with pytest.raises(ReviewUnreadable):
        read_answer(forged, SECRET)


def test_an_answer_signed_by_another_key_says_so() -> None:
    _, signer = read_answer(written_answer(an_answer(), REQUEST, ALEX), SECRET)

    assert signer != DANA.reviewer.signs


def test_a_reviewer_does_not_read_their_own_request() -> None:
    own = replace(REQUEST, asker=DANA.reviewer.signs)

    with pytest.raises(ReviewUnreadable, match=SENTENCES[WhyNot.OWN]):
        read_request(written_request(own, DANA.reviewer), DANA)


LYING = {
    "a personal draft": replace(REQUEST, parts=(REQUEST.text, "id", Hat.PERSONAL.value, *REQUEST.parts[3:])),
    "another photo": replace(REQUEST, photos=(PhotoShown("The garden", b"another picture"),)),
    "another description": replace(REQUEST, photos=(PhotoShown("A wall", COPY),)),
    "no photo": replace(REQUEST, photos=()),
    "half a draft": replace(REQUEST, parts=REQUEST.parts[:-1]),
    "another id": replace(REQUEST, id="not an id"),
    "nobody to answer to": replace(REQUEST, answer_to=bytes(32)),
}


@pytest.mark.parametrize("request_", LYING.values(), ids=LYING)
def test_a_request_that_shows_something_else_than_it_is_about_is_refused(request_: Request) -> None:
    with pytest.raises(ReviewUnreadable, match=UNREADABLE):
        read_request(written_request(request_, DANA.reviewer), DANA)


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Give a file with something wrong in it: a bit, a stretch, its end, its order."""
    changed = bytearray(content)
    at = chance.randrange(len(changed))
    match chance.randrange(5):
        case 0:
            changed[at] ^= 1 << chance.randrange(8)
        case 1:
            del changed[at:]
        case 2:
            changed[at : at + 9] = chance.randbytes(9)
        case 3:
            changed += chance.randbytes(chance.randrange(1, 40))
        case _:
            changed = changed[at:] + changed[:at] if at else changed[1:]
    return bytes(changed)


def test_a_thousand_mutated_files_open_nothing_and_end_in_a_sentence() -> None:
    chance = random.Random(9)  # noqa: S311 - the same faults every time

    for _ in range(500):
        with pytest.raises(ReviewUnreadable):
            read_request(mutated(FILE, chance), DANA)
        with pytest.raises(ReviewUnreadable):
            read_answer(mutated(ANSWER, chance), SECRET)


def test_a_thousand_contents_that_were_sealed_but_are_wrong_inside_end_in_a_sentence_too() -> None:
    """A hostile sender seals what they like: what is inside is no more to be trusted than the file."""
    chance = random.Random(7)  # noqa: S311 - the same faults every time
    content = unsealed(FILE, files.REQUEST, DANA.opening)
    assert content is not None
    for _ in range(1000):
        inside = mutated(content[: len(content) - len(COPY)], chance) + COPY
        try:
            found = read_request(sealed(inside, files.REQUEST, DANA.reviewer.opens), DANA)
        except ReviewUnreadable:
            continue
        assert found.parts[2] == Hat.PROFESSIONAL


def test_a_public_key_of_no_order_opens_nothing() -> None:
    with pytest.raises(ReviewUnreadable):
        read_request(FILE[:16] + bytes(32) + FILE[48:], DANA)


def test_nothing_is_sealed_for_a_record_whose_key_everybody_could_open() -> None:
    with pytest.raises(ReviewUnreadable, match=NOT_ONE):
        written_request(REQUEST, replace(DANA.reviewer, opens=bytes(32)))


def test_a_passphrase_that_is_not_theirs_opens_nothing() -> None:
    assert unlock(DANA.reviewer, PASSPHRASE + ".") is None
    assert unlock(DANA.reviewer.apart, PASSPHRASE) is None


def test_a_box_under_other_public_keys_opens_nothing() -> None:
    assert unlock(replace(DANA.reviewer, signs=ALEX.reviewer.signs), PASSPHRASE) is None
    assert unlock(replace(ALEX.reviewer, box=DANA.reviewer.box), PASSPHRASE) is None


def test_a_box_that_would_take_all_memory_is_not_tried() -> None:
    greedy = (2**32 - 1).to_bytes(4, "big") + DANA.reviewer.box[4:]

    assert unlock(replace(DANA.reviewer, box=greedy), PASSPHRASE) is None


def test_a_short_passphrase_is_refused() -> None:
    with pytest.raises(HatpegError, match="12"):
        new_reviewer("Dana", "short words")


def test_the_same_passphrase_from_another_keyboard_opens_it() -> None:
    made = new_reviewer("Dana", "contraseña aquí", memory=LEAST_MEMORY, passes=1)

    assert unlock(made, "contrasen\u0303a\u00a0aqui\u0301") is not None


def test_an_account_of_work_is_what_is_shown() -> None:
    assert REQUEST.account == an_account().name

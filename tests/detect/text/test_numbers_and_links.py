"""What all detectors of numbers, contacts, accounts and links have in common: they never fail, and never take long."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.agency import Agency, PublicSite
from hatpeg.core.detector import TextDetector
from hatpeg.core.reading import read
from hatpeg.detect.text import (
    agency_handle,
    bank_account,
    card_number,
    contact_words,
    email_address,
    fundraiser_link,
    handle,
    hashtag,
    internal_link,
    ip_address,
    licence_plate,
    link,
    payment_handle,
    phone_number,
    public_contact,
    public_hashtag,
    record_number,
    social_security_number,
    someones_account,
    tag_words,
)

MODULES = (
    agency_handle,
    bank_account,
    card_number,
    contact_words,
    email_address,
    fundraiser_link,
    handle,
    hashtag,
    internal_link,
    ip_address,
    licence_plate,
    link,
    payment_handle,
    phone_number,
    public_contact,
    public_hashtag,
    record_number,
    social_security_number,
    someones_account,
    tag_words,
)
DETECTORS = [pytest.param(module.DETECTOR, id=module.DETECTOR.kinds[0]) for module in MODULES]
AGENCY = Agency(
    domain="wrenfield.example",
    handles=("@wrenfieldcares",),
    hotlines=("1-800-555-0142",),
    public_hashtags=("#GiveWren",),
    public_sites=(PublicSite("Office", phones=("555-0110",)),),
)
LENGTH = 100_000
UNITS = (
    *("1", "+", "(", "@", ".", "-", "#", "$", "/", ":", "0", "A", "é", " "),
    *("a.", "a-", "1-", "1.", "1 ", "1 2", "+1", "(1", "@a", "a@", "a@b.", "$a", "#1", "u/a ", "\\\\a", "://", "a:"),
    *("one ", "555-", "555 ", "55-", "12-34", "call ", "case ", "case 1", "plate A1", "venmo ", "at dot ", "(at)"),
    *("docs.", "A1 ", "1A", "1:", ".xlsx", "A of ", "reg ", "social last four ", "01 ", "+44 20 ", "[dot]", "1,"),
    *("Call Bev at ", "ends in ", "3O3-", "http://", "4111 ", "GB82 ", "X1234567", "nº ", "00", "999 ", "ig: "),
)
PIECES = st.sampled_from(
    (
        *(
            "555-0147",
            "303",
            "(",
            ")",
            "+44",
            "@",
            "dana",
            ".",
            "example.org",
            "$",
            "#",
            "case",
            "24-CR-1187",
            " ",
            "\n",
        ),
        *("plate", "ABC 1234", "social", "ends in", "4329", "venmo", "http://", "docs.google.com/", "one", "cinco"),
        *("A 209-555-014", "IBAN", "GB82", "ñ", "😀", "\u200b", "é", "ext. 12", "[dot]", "at", "-", "/", "\\\\", "::"),
        *("٣٠٣٥٥٥٠١٤٧", "²³", "①②③④⑤⑥⑦", "12345678Z", "X1234567L", "1234567T", "12.345.678-5", "٣-CR-١١٨٧"),
    )
)


@pytest.mark.parametrize("detector", DETECTORS)
@given(text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=25).map("".join)))
def test_a_detector_never_fails_and_its_hits_lie_inside_the_text(detector: TextDetector, text: str) -> None:
    reading = read(text)

    for hit in detector.find(reading, AGENCY):
        assert 0 <= hit.place.start < hit.place.end <= len(text)
        assert 0 < hit.score <= 1
        assert hit.kind in detector.kinds


@pytest.mark.parametrize("unit", UNITS)
def test_a_long_draft_of_one_thing_takes_less_than_a_second_each(unit: str) -> None:
    reading = read((unit * (LENGTH // len(unit) + 1))[:LENGTH])

    for module in MODULES:
        started = time.process_time()
        for _ in module.DETECTOR.find(reading, AGENCY):
            pass

        assert time.process_time() - started < 1, module.DETECTOR.kinds[0]

"""Whatever is typed or pasted: the check answers, places lie in the text, and time stays in bounds."""

from __future__ import annotations

import time

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from hatpeg import catalogue, policies
from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.check import check
from hatpeg.core.draft import Account, Draft, Hat
from hatpeg.core.place import TextSpan
from tests.bench.texts import NASTY, SENTENCES, nasty

AGENCY = Agency(
    name="Harbor House",
    nicknames=("the Harbor",),
    public_sites=(PublicSite("the clinic", addresses=("200 Main Street",), phones=("303-555-0100",)),),
    confidential_sites=(ConfidentialSite("Heron House", aliases=("the Nest",), landmarks=("the old mill",)),),
    secret_hashtags=("#HeronHouse",),
    ordinary_words=("nest",),
)
EVERYTHING = catalogue.load()
POLICY = policies.policy_for(EVERYTHING, ["dv_shelter"], AGENCY)
PIECES = st.sampled_from(
    [
        *SENTENCES,
        *NASTY.values(),
        "Heron House",
        "the old mill",
        "118 Elm St",
        "303.555.0142",
        "DOB 3/4/1990",
        "\u200b",
        "❶",
        "👩‍👧",
        "\u202e",
        "İ",
        "ß",
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200),
    st.text(st.characters(), max_size=60).map(lambda text: text + "\ud800"),
    st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=12).map("".join),
    st.lists(PIECES, max_size=12).map(" ".join),
)


def checked(text: str, hat: Hat) -> tuple[Draft, object]:
    draft = Draft(text, Account("a", hat, "x", "An account"), policy_revision=POLICY.revision)
    return draft, check(draft, EVERYTHING, POLICY)


@given(TEXTS, st.sampled_from(Hat))
@example("call her at ３０３－５５５－０１４２", Hat.PERSONAL)
@example("I" * 300 + "İ" * 300, Hat.PROFESSIONAL)
def test_every_text_is_checked_and_every_place_lies_in_it(text: str, hat: Hat) -> None:
    draft, verdict = checked(text, hat)

    assert verdict.unchecked == ()
    assert verdict.fingerprint == draft.fingerprint
    for hit in verdict.hits:
        assert 0 <= hit.place.start < hit.place.end <= len(text)
        assert 0 <= hit.score <= 1
    for finding in verdict.findings:
        assert isinstance(finding.place, TextSpan)
        for rewrite in finding.rewrites:
            assert 0 <= rewrite.span.start <= rewrite.span.end <= len(text)
            after = rewrite.applied_to(text)
            assert after != text
            assert after.startswith(text[: rewrite.span.start])
            assert after.endswith(text[rewrite.span.end :])


@pytest.mark.parametrize("name", NASTY)
def test_no_text_makes_the_check_hang(name: str) -> None:
    """Bounded, not fast: a pattern that backtracks would take minutes here, and an honest one a tenth of a second."""
    start = time.perf_counter()

    checked(nasty(name, 100_000), Hat.PROFESSIONAL)

    assert time.perf_counter() - start < 20

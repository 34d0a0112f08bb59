"""What every fix promises: its label tells what comes of it, it fails on nothing, and it touches only its span."""

import pkgutil
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg import fixes
from hatpeg.core.agency import Agency, ConfidentialSite, PublicSite
from hatpeg.core.draft import Hat
from hatpeg.core.facts import Facts
from hatpeg.core.fix import Fix
from hatpeg.core.hit import Hit
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import read
from hatpeg.core.things import THINGS, thing_at
from tests.makers import a_draft, an_account

FIXES: dict[str, Fix] = {
    found.name: import_module(f"{fixes.__name__}.{found.name}").FIX
    for found in pkgutil.iter_modules(fixes.__path__)
    if not found.name.startswith("_")
}
AGENCY = Agency(
    name="Wrenfield",
    hotlines=("1-800-555-0100",),
    emails=("help@harbor.example",),
    public_sites=(PublicSite("Office", addresses=("2140 Calloway Street",), phones=("555-0110",)),),
    confidential_sites=(ConfidentialSite("Heron House", kind="shelter"),),
)
KINDS = sorted({*THINGS, "one-client", "client-word", "third-person"})


def facts(text: str, *hits: Hit, hat: Hat = Hat.PROFESSIONAL) -> Facts:
    ordered = tuple(sorted(hits, key=lambda hit: hit.place))
    return Facts(a_draft(text, an_account(hat)), read(text), ordered, AGENCY)


def marked(example: str) -> tuple[str, TextSpan]:
    start, end = example.index("⟦"), example.index("⟧") - 1
    return example.replace("⟦", "").replace("⟧", ""), TextSpan(start, end)


LABELS = (
    ("phone-number", "We met. Her cell is ⟦303-555-0142⟧ now.", "Remove the whole sentence"),
    ("phone-number", "We wrote to ⟦303-555-0142⟧ yesterday.", "Remove the phone number"),
    ("email-address", "We wrote to ⟦ana@gmail.com⟧ yesterday.", "Remove the email address"),
    ("street-address", "We met at ⟦12 Elm Street⟧ to plan.", "Remove the address"),
    ("place-name", "We met at ⟦Harbor Cafe⟧ to plan.", "Remove the place"),
    ("confidential-site", "We cooked at ⟦Heron House⟧ today.", "Remove the place"),
    ("date", "We cooked on ⟦March 3⟧ together.", "Remove the date"),
    ("age", "A mom, ⟦34⟧, cooked.", "Remove the age"),
    ("person-name", "We cooked with ⟦Ana⟧ today.", "Remove the name"),
    ("handle", "We cooked with ⟦@ana⟧ today.", "Remove the tag"),
    ("obscenity", "This ⟦fucking⟧ form again.", "Remove the coarse word"),
    ("unheard-of", "We cooked ⟦a soup⟧ today.", "Remove these words"),
)


@pytest.mark.parametrize(("kind", "example", "label"), LABELS)
def test_the_label_of_a_removal_names_what_goes(kind: str, example: str, label: str) -> None:
    text, place = marked(example)

    rewrite = FIXES["remove_passage"].offer(facts(text, Hit(kind, place)), place)

    assert rewrite is not None
    assert rewrite.label == label
    assert place.of(text) not in rewrite.applied_to(text)


def test_several_things_at_one_place_are_called_these_words() -> None:
    text = "Ana 303-555-0142"
    seen = facts(text, Hit("person-name", TextSpan(0, 3)), Hit("phone-number", TextSpan(4, 16)))

    assert thing_at(seen, TextSpan(0, 16)) == "these words"


@pytest.mark.parametrize("name", FIXES)
def test_a_label_in_quotes_is_what_will_stand_there(name: str) -> None:
    fix = FIXES[name]
    for before, after in fix.examples:
        text, place = marked(before)
        hat = Hat.PERSONAL if name == "drop_employer" else Hat.PROFESSIONAL
        for kind in KINDS:
            rewrite = fix.offer(facts(text, Hit(kind, place), hat=hat), place)
            if rewrite is not None and rewrite.label.startswith("Use "):
                quoted = rewrite.label.removeprefix("Use “").removesuffix("”")
                assert quoted[1:] in rewrite.words, after
                assert quoted[1:] in rewrite.applied_to(text)


@pytest.mark.parametrize("name", FIXES)
def test_labels_are_short_and_say_what_comes_of_them(name: str) -> None:
    for before, _ in FIXES[name].examples:
        text, place = marked(before)
        for kind in KINDS:
            rewrite = FIXES[name].offer(facts(text, Hit(kind, place)), place)
            assert rewrite is None or rewrite.label.startswith(("Use “", "Remove ", "Say ", "Add ", "Start ", "Make "))
            assert rewrite is None or len(rewrite.label) <= 60


TEXTS = st.text(max_size=40) | st.lists(
    st.sampled_from(
        ["she", "is", "34", "on", "March", "3", ",", ".", "\n", "at", "Heron", "House", "call", "her", "@a"]
    ),
    max_size=12,
).map(" ".join)


@st.composite
def drafts(draw: st.DrawFn) -> tuple[Facts, TextSpan]:
    text = draw(TEXTS)
    start = draw(st.integers(0, len(text)))
    place = TextSpan(start, draw(st.integers(start, len(text))))
    hits = [
        Hit(draw(st.sampled_from(KINDS)), place, value=draw(st.sampled_from(["", "34", "survivor", "Heron House"])))
    ]
    return facts(text, *hits, hat=draw(st.sampled_from(Hat))), place


@given(drafts())
def test_no_fix_fails_and_none_reaches_beyond_the_text(example: tuple[Facts, TextSpan]) -> None:
    seen, place = example
    text = seen.draft.text

    for fix in FIXES.values():
        rewrite = fix.offer(seen, place)
        if rewrite is not None:
            span, after = rewrite.span, rewrite.applied_to(text)
            assert 0 <= span.start <= span.end <= len(text)
            assert after.startswith(text[: span.start])
            assert after.endswith(text[span.end :])


def test_a_confidential_site_on_a_personal_account_is_not_called_ours() -> None:
    text, place = marked("Long day at ⟦Heron House⟧.")

    seen = facts(text, Hit("confidential-site", place, value="Heron House"), hat=Hat.PERSONAL)

    assert FIXES["confidential_shelter"].offer(seen, place) is None


def test_an_office_is_not_offered_where_somebody_lives() -> None:
    text, place = marked("She lives at ⟦12 Elm Street⟧.")

    assert FIXES["use_public_office"].offer(facts(text, Hit("street-address", place)), place) is None


def test_without_a_public_line_none_is_made_up() -> None:
    text, place = marked("Call ⟦303-555-0142⟧.")
    seen = Facts(a_draft(text), read(text), (Hit("phone-number", place),), Agency())

    assert FIXES["use_public_line"].offer(seen, place) is None

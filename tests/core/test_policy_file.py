import pytest
from hypothesis import given
from hypothesis import strategies as st

from hatpeg.core.draft import Hat
from hatpeg.core.errors import PolicyUnreadable
from hatpeg.core.finding import Severity
from hatpeg.core.policy import PolicyLayer
from hatpeg.core.policy_file import parse_policy

WHOLE = """
format = 1
name = "Harbor House"
locked = ["identity.address"]

[severity]
"location.checkin" = "block"
"client.anecdote" = { professional = "warn", personal = "advise" }
"crossover.coworker" = { personal = "off" }
"""


def test_a_layer_is_read_with_its_name_its_words_for_each_hat_and_its_locks() -> None:
    layer = parse_policy(WHOLE)

    assert layer == PolicyLayer(
        "Harbor House",
        {
            ("location.checkin", Hat.PERSONAL): Severity.BLOCK,
            ("location.checkin", Hat.PROFESSIONAL): Severity.BLOCK,
            ("client.anecdote", Hat.PROFESSIONAL): Severity.WARN,
            ("client.anecdote", Hat.PERSONAL): Severity.ADVISE,
            ("crossover.coworker", Hat.PERSONAL): Severity.OFF,
        },
        frozenset({("identity.address", Hat.PERSONAL), ("identity.address", Hat.PROFESSIONAL)}),
    )


def test_a_file_may_say_nothing_but_its_format() -> None:
    assert parse_policy("format = 1") == PolicyLayer()


def test_rules_and_tables_of_another_version_are_left_alone() -> None:
    text = 'format = 1\n[later]\nx = 1\n[severity]\n"client.telepathy" = "block"'

    layer = parse_policy(text)

    assert layer.severities[("client.telepathy", Hat.PERSONAL)] is Severity.BLOCK


def test_a_mark_and_line_ends_of_windows_change_nothing() -> None:
    assert parse_policy("\ufeff" + WHOLE.replace("\n", "\r\n")) == parse_policy(WHOLE)


BROKEN = {
    "not TOML": ("format = 1\nname = ?\n", "Look at line 2."),
    "nothing": ("", "“format = 1”"),
    "no format": ('name = "x"', "“format = 1”"),
    "a newer format": ("format = 2", "“format = 1”"),
    "a format in words": ('format = "1"', "“format = 1”"),
    "a format that is true": ("format = true", "“format = 1”"),
    "a name that is a number": ("format = 1\nname = 7", "“name”"),
    "severities in a list": ("format = 1\nseverity = []", "“severity”"),
    "a word there is not": ('format = 1\n[severity]\n"a.b" = "loud"', "“a.b”"),
    "a word in capitals": ('format = 1\n[severity]\n"a.b" = "BLOCK"', "“a.b”"),
    "a number for a word": ('format = 1\n[severity]\n"a.b" = 4', "“a.b”"),
    "a rule's name without quotes": ('format = 1\n[severity]\na.b = "block"', "“a” takes"),
    "a hat there is not": ('format = 1\n[severity]\n"a.b" = { private = "off" }', "not “private”"),
    "a wrong word for a hat": ('format = 1\n[severity]\n"a.b" = { personal = 1 }', "“a.b”"),
    "one lock without a list": ('format = 1\nlocked = "a.b"', "“locked”"),
    "a lock that is a number": ("format = 1\nlocked = [1]", "“locked”"),
    "a number without end": ("format = " + "9" * 5000, "cannot be read"),
    "brackets without end": ("format = " + "[" * 5000, "cannot be read"),
}


@pytest.mark.parametrize(("text", "said"), BROKEN.values(), ids=BROKEN)
def test_a_file_that_cannot_be_used_is_refused_with_one_clear_sentence(text: str, said: str) -> None:
    with pytest.raises(PolicyUnreadable) as refusal:
        parse_policy(text)

    assert said in refusal.value.sentence
    assert refusal.value.sentence.endswith(".")
    assert "\n" not in refusal.value.sentence


@given(st.text() | st.text("[]{}=\"'.,# \n\\1ab", max_size=60).map("format = 1\n".__add__))
def test_any_text_at_all_is_a_layer_or_a_refusal(text: str) -> None:
    try:
        layer = parse_policy(text)
    except PolicyUnreadable:
        return

    assert isinstance(layer, PolicyLayer)

"""Every sentence that people read is gathered from the source, and none can slip past the translators."""

import pytest

from tests.gathering import sentences

SOURCE = """
LABEL = "Not a sentence yet"
WHY = "It can reach people."
TITLE = mark("One")

def words(count, is_late):
    say("Two {name}", name=count)
    say("Three" if is_late else "Four")
    speech.say_many("{n} day", "{n} days", count)
    say(LABEL)
    return Rule(message="Five", why=WHY, statement=mark("Six"), family="none")
"""


def test_what_is_said_marked_and_told_by_rules_is_gathered() -> None:
    found = {each.one: each for each in sentences.sentences_in(SOURCE, "a.py")}

    assert set(found) == {"One", "Two {name}", "Three", "Four", "{n} day", "Five", "It can reach people.", "Six"}
    assert found["{n} day"].many == "{n} days"
    assert (found["Five"].limit, found["It can reach people."].limit, found["Six"].limit) == (70, 110, 0)


@pytest.mark.parametrize(
    "source",
    ['say(f"For {name}")', 'say("For " + name)', "mark(words)", 'Rule(message=f"Tells {what}")', "mark(A + B)"],
)
def test_a_sentence_put_together_from_pieces_is_refused(source: str) -> None:
    with pytest.raises(sentences.Unreadable):
        list(sentences.sentences_in(source, "a.py"))


def test_a_catalogue_keeps_what_is_known_and_drops_what_is_said_no_more() -> None:
    now = list(sentences.sentences_in('say("New")\nsay("Old")\nsay_many("{n} day", "{n} days", 2)', "a.py"))
    known = (
        sentences.Entry("Old", "", ("Viejo",)),
        sentences.Entry("Gone", "", ("Ido",)),
        sentences.Entry("{n} day", "{n} days", ("{n} día", "{n} días")),
    )

    written = sentences.catalogue(now, "es", known)

    assert {each.one: each.said for each in sentences.entries(written)} == {
        "New": ("",),
        "Old": ("Viejo",),
        "{n} day": ("{n} día", "{n} días"),
    }

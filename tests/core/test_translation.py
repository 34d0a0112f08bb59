"""What translators write is what is said, and what they have not written yet is said in English."""

from collections.abc import Callable, Iterator

import pytest

from hatpeg.core.speech import ENGLISH, say, say_many, speak
from hatpeg.core.translation import entries, translation

PO = """\
# A language of its own.
msgid ""
msgstr ""
"Language: es\\n"

#: app/hatpeg/ui/one.py
msgid "Save draft"
msgstr "Guardar borrador"

#. At most 70 characters.
#: app/hatpeg/ui/two.py
msgid "{n} draft of {whom}"
msgid_plural "{n} drafts of {whom}"
msgstr[0] "{n} borrador de {whom}"
msgstr[1] "{n} borradores de {whom}"

msgid "Not yet"
msgstr ""

#, fuzzy
msgid "A guess"
msgstr "Una suposición"

msgid ""
"In two "
"lines"
msgstr "Con \\"comillas\\" y\\n"
"un salto"
"""


@pytest.fixture(autouse=True)
def spoken() -> Iterator[None]:
    speak("es", translation(PO))
    yield
    speak(ENGLISH)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (lambda: say("Save draft"), "Guardar borrador"),
        (lambda: say("Not yet"), "Not yet"),
        (lambda: say("A guess"), "A guess"),
        (lambda: say("Never heard of"), "Never heard of"),
        (lambda: say("In two lines"), 'Con "comillas" y\nun salto'),
        (lambda: say_many("{n} draft of {whom}", "{n} drafts of {whom}", 1, whom="Jo"), "1 borrador de Jo"),
        (lambda: say_many("{n} draft of {whom}", "{n} drafts of {whom}", 12_000, whom="Jo"), "12 000 borradores de Jo"),
        (lambda: say_many("{n} cat", "{n} cats", 2), "2 cats"),
    ],
)
def test_sentences_are_said_as_the_file_has_them(said: Callable[[], str], expected: str) -> None:
    assert said().replace("\N{NO-BREAK SPACE}", " ") == expected


def test_a_header_is_no_sentence() -> None:
    assert next(each.one for each in entries(PO)) == "Save draft"
    assert say("") == ""

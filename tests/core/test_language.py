import pytest

from hatpeg.core.language import Language, language_at, language_of
from hatpeg.core.place import TextSpan
from hatpeg.core.reading import read


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("She lives with her kids in our house.", Language.ENGLISH),
        ("Ella vive con sus hijos en nuestra casa.", Language.SPANISH),
        ("¿Quién llegó ayer?", Language.SPANISH),
        ("Nos vemos mañana", Language.SPANISH),
        ("The fiesta is at noon, bring salsa and tamales.", Language.ENGLISH),
        ("Great turnout!", Language.ENGLISH),
        ("", Language.ENGLISH),
    ],
)
def test_small_words_tell_the_language(text: str, language: Language) -> None:
    assert language_of(text) is language


def test_each_sentence_of_a_mixed_draft_has_its_own_language() -> None:
    text = "We cooked for the house. La señora de la casa lloró."
    reading = read(text)

    assert language_at(reading, TextSpan(0, 2)) is Language.ENGLISH
    assert language_at(reading, TextSpan(text.index("casa"), text.index("casa") + 4)) is Language.SPANISH


def test_the_words_in_question_have_no_say() -> None:
    text = "Thanks to the Casa de la Esperanza y los niños for the soup."
    start = text.index("Casa")

    language = language_at(read(text), TextSpan(start, start + len("Casa de la Esperanza y los niños")))

    assert language is Language.ENGLISH


def test_a_silent_sentence_takes_the_language_of_the_draft() -> None:
    text = "Ella llegó con sus hijos. Olmo 14."

    assert language_at(read(text), TextSpan(text.index("Olmo"), text.index("Olmo") + 4)) is Language.SPANISH

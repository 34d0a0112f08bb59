"""Which language is spoken, and that Qt's own dialogs speak it too."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QApplication

from hatpeg.core.speech import ENGLISH, language
from hatpeg.ui.speaking import language_for, speak_as_chosen


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    yield
    speak_as_chosen(qapp, ENGLISH)
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("chosen", "desktop", "spoken"),
    [
        ("en", ["es-MX"], "en"),
        ("es", ["en-US"], "es"),
        ("system", ["es-MX", "en-US"], "es"),
        ("system", ["es_US.UTF-8"], "es"),
        ("system", ["fr-FR", "es-ES", "en-GB"], "es"),
        ("system", ["de-DE"], "en"),
        ("system", [], "en"),
    ],
)
def test_what_was_chosen_goes_first_then_what_the_desktop_speaks(chosen: str, desktop: list[str], spoken: str) -> None:
    assert language_for(chosen, desktop) == spoken


def test_qts_own_words_follow_there_and_back(qapp: QApplication) -> None:
    speak_as_chosen(qapp, "es")
    spanish = (language(), QCoreApplication.translate("QPlatformTheme", "Cancel"), QLocale().language())
    speak_as_chosen(qapp, "en")

    assert spanish == ("es", "Cancelar", QLocale.Language.Spanish)
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"

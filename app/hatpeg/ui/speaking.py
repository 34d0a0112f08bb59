"""Puts the program into the language that was chosen: its own sentences, and those of Qt's dialogs and menus."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hatpeg import resources
from hatpeg.core.settings import LANGUAGE
from hatpeg.core.speech import ENGLISH, speak
from hatpeg.core.translation import translation

SPOKEN = tuple(each for each in LANGUAGE.choices if each != LANGUAGE.first)
QT_WORDS = "the words of Qt"


def language_for(chosen: str, desktop: Iterable[str]) -> str:
    """The language to speak: the one that was chosen, else the first of the desktop's ("es-MX") that is spoken here."""
    if chosen in SPOKEN:
        return chosen
    wanted = (each.replace("_", "-").partition("-")[0].lower() for each in desktop)
    return next((each for each in wanted if each in SPOKEN), ENGLISH)


def speak_as_chosen(application: QApplication, chosen: str) -> str:
    """Speak from now on as ``chosen`` in Settings, and give the language. Widgets that are there stay as they are."""
    desktop = QLocale.system()
    code = language_for(chosen, desktop.uiLanguages())
    speak(code, None if code == ENGLISH else translation(resources.text(f"locale/{code}/hatpeg.po")))
    same = desktop.name().partition("_")[0] == code
    QLocale.setDefault(desktop if same else QLocale(code))
    before = application.findChild(QTranslator, QT_WORDS)
    if before is not None:
        application.removeTranslator(before)
        before.deleteLater()
    if code != ENGLISH:
        words = QTranslator(application)
        words.setObjectName(QT_WORDS)
        words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        application.installTranslator(words)
    return code
